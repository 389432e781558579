import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/detect/places.ts';
import { readPerson } from '../../src/ui/typed-person.ts';

const NOW = Date.UTC(2026, 10, 23);
const typed = { name: 'Ada', address: '', mail: '', note: '' };
const read = (change: Partial<typeof typed>) => readPerson({ ...typed, ...change }, placeOf, NOW);

describe('readPerson', () => {
  it('needs nothing but a name', () => {
    expect(read({ name: '  Ada   Lovelace ' })).toEqual({
      ok: true,
      person: { name: 'Ada Lovelace', places: [], ways: [], note: '' },
    });
  });

  it('takes an address without its scheme', () => {
    expect(read({ address: 'ada.example/blog/' })).toMatchObject({
      ok: true,
      person: { places: [{ kind: 'site', url: 'https://ada.example/blog' }] },
    });
  });

  it('knows a profile for what it is', () => {
    expect(read({ address: 'https://twitter.com/ada' })).toMatchObject({
      ok: true,
      person: { places: [{ kind: 'x', handle: 'ada' }] },
    });
  });

  it('keeps a mail address with the day it was typed', () => {
    expect(read({ mail: 'ada@ada.example ' })).toMatchObject({
      ok: true,
      person: { ways: [{ kind: 'email', value: 'ada@ada.example', foundOn: NOW }] },
    });
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ address: 'not an address' }, 'address'],
    [{ address: 'javascript:alert(1)' }, 'address'],
    [{ mail: 'ada at ada.example' }, 'mail'],
    [{ mail: 'a@b.example?bcc=c@d.example' }, 'mail'],
  ])('refuses %j and says at which field', (change, field) => {
    expect(read(change)).toMatchObject({ ok: false, field });
  });
});
