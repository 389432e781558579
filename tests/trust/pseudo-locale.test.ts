import { describe, expect, it } from 'vitest';
import { pseudo } from '../../.ci/pseudo-locale.ts';

describe('the language nobody speaks', () => {
  it('is longer, wears accents and keeps what is filled in', () => {
    expect(pseudo('You saved {name}')).toMatch(/^\[Ýöû šåṽéđ \{name\} .+\]$/);
    expect(pseudo('Save').length).toBeGreaterThanOrEqual('Save'.length * 1.4);
  });
});
