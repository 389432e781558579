import { describe, expect, it } from 'vitest';
import { pagesToReach } from '../../src/letter/reach.ts';

describe('pages to reach somebody by', () => {
  it('are forms and messages first, then profiles, then their site, and never a feed or a script', () => {
    const pages = pagesToReach({
      ways: [
        { kind: 'phone', value: '+49 30' },
        { kind: 'form', value: 'https://zora.example/contact' },
        { kind: 'form', value: 'javascript:alert(1)' },
      ],
      places: [
        { kind: 'feed', url: 'https://zora.example/feed' },
        { kind: 'site', url: 'https://zora.example/' },
        { kind: 'x', url: 'https://x.com/zora', handle: 'zora' },
      ],
    });
    expect(pages.map(page => page.value)).toEqual([
      'https://zora.example/contact',
      'https://x.com/zora',
      'https://zora.example/',
    ]);
  });

  it('are none for somebody without any', () => {
    expect(pagesToReach({ ways: [], places: [] })).toEqual([]);
  });
});
