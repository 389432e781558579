import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/people/person.ts';
import type { Place } from '../../src/people/place.ts';
import { findPairs, isKnownBy, type Known, markLinked, sameness } from '../../src/people/same.ts';

const blog: Place = { kind: 'site', url: 'https://ada.example/' };
const profile: Place = { kind: 'x', url: 'https://x.com/ada', handle: 'ada' };
const paper: Place = { kind: 'substack', url: 'https://paper.substack.com/' };
const linked = (place: Place): Place => ({ ...place, linked: true });
const who = (name: string, places: readonly Place[], mail?: string): Known => ({
  name,
  places,
  ways: mail === undefined ? [] : [{ kind: 'email', value: mail }],
});

const CERTAIN: readonly [string, Known, Known][] = [
  ['blog and profile link to each other', who('Ada', [blog, linked(profile)]), who('🌻', [profile, linked(blog)])],
  ['one account, whatever the name', who('Ada', [profile]), who('Ada (away)', [profile])],
  ['one site and an initial of the name', who('Ada Byron', [blog]), who('A. Byron', [blog])],
  ['one site and the same name, titles aside', who('Prof. Dr. Ada Byron', [blog]), who('Byron, Ada PhD', [blog])],
  ['one site and the same name, whatever its letters', who('山田太郎', [blog]), who('山田太郎', [blog])],
  ['one mail address, one name', who('Ada Byron', [], 'ada@mail.example'), who('ADA BYRON', [], 'Ada@Mail.example ')],
  ['one desk address, one name', who('Ada Byron', [], 'info@ada.example'), who('Ada Byron', [], 'info@ada.example')],
];

const LIKELY: readonly [string, Known, Known][] = [
  ['a link one way only', who('Ada', [blog, linked(profile)]), who('Ada', [profile])],
  ['one mail address, two names', who('Ada', [blog], 'ada@mail.example'), who('Countess', [], 'ada@mail.example')],
  ['one mail address, one family', who('Anna Miller', [], 'am@m.example'), who('Tom Miller', [], 'am@m.example')],
  ['one site, one family', who('Anna Miller', [blog]), who('Tom Miller', [blog])],
  ['one site, one first name', who('John Smith', [blog]), who('John Doe', [blog])],
  ['one site, one title', who('Dr. Ana', [blog]), who('Dr. Bo', [blog])],
  ['one site, father and son', who('John Smith', [blog]), who('John Smith Jr.', [blog])],
  ['one site, one publication', who('Ada Byron', [paper]), who('Bo Li', [paper])],
  ['one site, names that do not meet', who('Ada Byron', [blog]), who('Bo Li', [blog])],
  ['a third place both link to', who('Ada', [blog, linked(profile)]), who('Countess', [linked(profile)])],
  ['one full name', who('Ada Byron', [blog]), who('Áda  BYRON', [])],
];

const APART: readonly [string, Known, Known][] = [
  [
    'handles alike',
    who('Ada', [profile]),
    who('Ada', [{ kind: 'bluesky', url: 'https://b.example/ada', handle: 'ada' }]),
  ],
  ['one first name', who('Ada', [blog]), who('Ada', [profile])],
  ['one desk address, other names', who('Ada Byron', [], 'info@mag.example'), who('Bo Li', [], 'info@mag.example')],
  ['one mail box of a house', who('Ada', [], 'family@home.example'), who('Bo', [], 'family@home.example')],
  ['one box with a tag', who('Ada', [], 'letters+web@mag.example'), who('Bo', [], 'letters+web@mag.example')],
  ['nothing known of either', who('', []), who('', [])],
];

const inOrder = [false, true];

describe('two records', () => {
  for (const [what, one, other] of CERTAIN)
    it(`are one person for certain: ${what}`, () => {
      for (const turned of inOrder)
        expect(turned ? sameness(other, one) : sameness(one, other)).toMatchObject({ certain: true });
    });

  for (const [what, one, other] of LIKELY)
    it(`are likely one person: ${what}`, () => {
      for (const turned of inOrder)
        expect(turned ? sameness(other, one) : sameness(one, other)).toMatchObject({ certain: false });
    });

  for (const [what, one, other] of APART)
    it(`are not taken for one: ${what}`, () => {
      for (const turned of inOrder) expect(turned ? sameness(other, one) : sameness(one, other)).toBeUndefined();
    });
});

describe('a byline', () => {
  const byline = 'byline mag.example ada byron';
  const writer: Known = { ...who('Ada Byron', []), bylines: [byline] };

  it('is proof on a site, not where its owner has an account', () => {
    expect(sameness(writer, { ...writer, name: 'A. B.' })).toMatchObject({ certain: true });
    const key = 'byline x.com ada';
    const one: Known = { ...who('Ada', [profile]), bylines: [key] };
    const other: Known = { ...who('Ada', [{ kind: 'x', url: 'https://x.com/ada2' }]), bylines: [key] };
    expect(sameness(one, other)).toBeUndefined();
    expect(isKnownBy(one, [key], [])).toBe(false);
    expect(isKnownBy(writer, [byline], [])).toBe(true);
  });
});

describe('somebody', () => {
  it('is known by a place read, a mail of their own, not by a link or a desk', () => {
    const ada = who('Ada', [blog, linked(profile)], 'ada@mail.example');
    expect(isKnownBy(ada, [blog.url], [])).toBe(true);
    expect(isKnownBy(ada, [profile.url], [])).toBe(false);
    expect(isKnownBy(ada, [], ['ADA@mail.example'])).toBe(true);
    expect(isKnownBy(who('Ada', [], 'info@mag.example'), [], ['info@mag.example'])).toBe(false);
  });

  it('is not meant by another name on the same site or mail, but is on an account, and by the name of a byline', () => {
    const anna = who('Anna Miller', [blog, profile], 'us@m.example');
    expect(isKnownBy(anna, [blog.url], ['us@m.example'], 'Tom Miller')).toBe(false);
    expect(isKnownBy(anna, [blog.url], [], 'Anna')).toBe(true);
    expect(isKnownBy(anna, [profile.url], [], 'Tom Miller')).toBe(true);
    const renamed = { ...who('Grandma', [blog]), bylines: ['byline other.example anna miller'] };
    expect(isKnownBy(renamed, [blog.url], [], 'Anna Miller')).toBe(true);
    expect(sameness(renamed, who('Anna Miller', [blog]))).toMatchObject({ certain: true });
  });
});

describe('places', () => {
  it('elsewhere are only linked to; those on the host of the page were read', () => {
    expect(markLinked([blog, profile], 'https://www.ada.example/post')).toEqual([blog, linked(profile)]);
    expect(markLinked([blog, profile], undefined)).toEqual([blog, profile]);
    expect(markLinked([{ kind: 'site', url: 'https://vox.com/' }], 'https://x.com/ada')[0]?.linked).toBe(true);
  });
});

describe('pairs', () => {
  const person = (id: string, known: Known): Person => ({
    ...known,
    id,
    note: '',
    step: 'reading',
    savedAt: 1,
    changedAt: 1,
    rev: 1,
  });
  const ada = person('a', who('Ada Byron', [blog, linked(profile)]));
  const account = person('b', who('Ada Byron', [profile]));

  it('are found once, with the reason, and not asked about again after a no', () => {
    const pairs = findPairs([ada, account, person('c', who('Bo Li', []))]);
    expect(pairs).toEqual([
      { one: ada, other: account, reason: { key: 'peopleSameLink', values: { url: profile.url } } },
    ]);
    expect(findPairs([{ ...ada, notSameAs: ['b'] }, account])).toEqual([]);
  });

  it('are not made of a key that many share', () => {
    const crowd = Array.from({ length: 5 }, (_, i) => person(`p${i}`, who('Ada Byron', [])));
    expect(findPairs(crowd)).toEqual([]);
    expect(findPairs(crowd.slice(0, 2))).toHaveLength(1);
  });
});
