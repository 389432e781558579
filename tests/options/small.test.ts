import { describe, expect, it } from 'vitest';
import { letterLanguage, spokenLanguage } from '../../src/letter/letter-language.ts';
import { readWay, rewrittenWay } from '../../src/options/person/read-way.ts';
import { replaced } from '../../src/options/person/replaced.ts';
import { atOf, yearsOf } from '../../src/options/person/years.ts';
import { hostIn } from '../../src/options/settings/host.ts';
import { dayOf } from '../../src/words/day.ts';

describe('hostIn', () => {
  it.each([
    ['Bank.example', 'bank.example'],
    ['https://www.bank.example/login?x=1', 'bank.example'],
    ['sub.bank.example.', 'sub.bank.example'],
    ['localhost', 'localhost'],
    ['', undefined],
    ['no site', undefined],
    ['bank', undefined],
  ])('in %j is %j', (typed, host) => {
    expect(hostIn(typed)).toBe(host);
  });
});

describe('readWay', () => {
  it.each([
    ['email', ' ada@a.example ', 'ada@a.example'],
    ['form', 'a.example/contact', 'https://a.example/contact'],
    ['message', 'https://x.com/messages/ada', 'https://x.com/messages/ada'],
    ['phone', '+49 (30) 123-456', '+49 (30) 123-456'],
  ] as const)('takes %s %j', (kind, typed, value) => {
    expect(readWay(kind, typed, 7)).toEqual({ kind, value, foundOn: 7 });
  });

  it.each([
    ['email', 'ada'],
    ['form', 'javascript:alert(1)'],
    ['form', 'mailto:a@b.example'],
    ['phone', 'call me'],
  ] as const)('refuses %s %j', (kind, typed) => {
    expect(readWay(kind, typed, 7)).toBeUndefined();
  });
});

describe('rewrittenWay', () => {
  const found = { kind: 'form', value: 'https://a.example/me', foundAt: 'https://a.example/', foundOn: 3 } as const;

  it('still says where it was found when only the kind was put right', () => {
    expect(rewrittenWay(found, 'message', found.value, 7)).toEqual({ ...found, kind: 'message' });
  });

  it('is typed by the reader once its value is another', () => {
    expect(rewrittenWay(found, 'form', 'a.example/you', 7)).toEqual({
      kind: 'form',
      value: 'https://a.example/you',
      foundOn: 7,
    });
    expect(rewrittenWay(found, 'email', 'nobody', 7)).toBeUndefined();
  });
});

describe('replaced', () => {
  const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const keyOf = ({ id }: { readonly id: string }) => id;

  it('puts the new one where the old one stood', () => {
    expect(replaced([a, b, c], b, { id: 'd' }, keyOf)).toEqual([a, { id: 'd' }, c]);
  });

  it('has it once where it was there already', () => {
    expect(replaced([a, b, c], b, { id: 'a' }, keyOf)).toEqual([{ id: 'a' }, c]);
  });
});

describe('yearsOf', () => {
  const at = (day: `${number}-${number}-${number}`) => ({
    id: day,
    personId: 'a',
    kind: 'read' as const,
    at: atOf(day),
  });

  it('groups what happened by year, in the order it comes', () => {
    const years = yearsOf([at('2026-02-01'), at('2026-01-01'), at('2024-12-31')]);
    expect(years.map(([year, list]) => [year, list.length])).toEqual([
      ['2026', 2],
      ['2024', 1],
    ]);
  });

  it('noon of a day lies on that day, also where clocks change', () => {
    for (const day of ['2026-03-29', '2026-10-25', '2026-11-01', '2028-02-29'] as const)
      expect(dayOf(atOf(day))).toBe(day);
  });
});

describe('letterLanguage', () => {
  it('is the one set, else the browser’s where it is one of ours, else one we do not speak', () => {
    expect(letterLanguage('fr', 'de-AT')).toBe('fr');
    expect(letterLanguage('', 'de-AT')).toBe('de');
    expect(letterLanguage('', 'ja')).toBe('und');
    expect(letterLanguage('de', 'it')).toBe('de');
    expect(spokenLanguage('', 'it-IT')).toBe('en');
    expect(spokenLanguage('und', 'de')).toBe('en');
    expect(spokenLanguage('', 'fr-CA')).toBe('fr');
  });
});
