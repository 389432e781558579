import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSighting } from '../../src/detect/parse-sighting.ts';
import type { Sighting } from '../../src/detect/sighting.ts';

const sighting: Sighting = {
  url: 'https://blog.example/post',
  title: 'On tides',
  site: 'A blog',
  language: 'en',
  feed: 'https://blog.example/feed',
  ms: 1.5,
  people: [
    {
      name: 'Ada Lund',
      places: [{ kind: 'x', url: 'https://x.com/ada', handle: 'ada' }],
      ways: [{ kind: 'email', value: 'ada@blog.example', foundAt: 'https://blog.example/post' }],
      evidence: [{ key: 'detectByline', values: { count: 2 } }],
      confidence: 0.9,
      bio: 'Writes about water.',
      location: 'Porto',
      home: { site: 'https://blog.example/', feed: 'https://blog.example/feed' },
    },
  ],
};

describe('parseSighting', () => {
  it('gives back what detection says, also after a trip as JSON', () => {
    expect(parseSighting(sighting)).toEqual(sighting);
    expect(parseSighting(JSON.parse(JSON.stringify(sighting)))).toEqual(sighting);
  });

  it('refuses what is no sighting', () => {
    for (const odd of [null, 7, 'x', [], {}, { url: 'javascript:alert(1)' }, { url: 'file:///etc/passwd' }])
      expect(parseSighting(odd)).toBeUndefined();
  });

  it('leaves out links that are not web addresses and kinds nobody knows', () => {
    const [person] =
      parseSighting({
        ...sighting,
        people: [
          {
            name: 'Ada',
            confidence: 0.5,
            places: [
              { kind: 'x', url: 'javascript:alert(1)' },
              { kind: 'spaceship', url: 'https://a.example/' },
              { kind: 'site', url: 'https://a.example/' },
            ],
            ways: [{ kind: 'form', value: 'data:text/html,x' }],
            evidence: [{ key: 'popupSave' }, { key: 'detectByline' }],
          },
        ],
      })?.people ?? [];
    expect(person?.places).toEqual([{ kind: 'site', url: 'https://a.example/' }]);
    expect(person?.ways).toEqual([]);
    expect(person?.evidence).toEqual([{ key: 'detectByline' }]);
  });

  it.each([
    [{ site: 'https://a.example/', feed: 'javascript:alert(1)' }, { site: 'https://a.example/' }],
    [{ site: 'data:text/html,x', feed: 'https://a.example/feed' }, undefined],
    [{ site: `https://a.example/${'x'.repeat(2_000)}` }, undefined],
    ['https://a.example/', undefined],
  ])('takes of a home %j only web addresses', (home, taken) => {
    const [person] = parseSighting({ ...sighting, people: [{ ...sighting.people[0], home }] })?.people ?? [];
    expect(person?.home).toEqual(taken);
  });

  it('takes controls and direction marks out of text and cuts it', () => {
    const name = `\u202eEvil\u0000 ${'é'.repeat(900)}\ud800`;
    const clean = parseSighting({ ...sighting, people: [{ ...sighting.people[0], name }] })?.people[0]?.name ?? '';
    expect(clean.startsWith('Evil é')).toBe(true);
    expect(Array.from(clean).length).toBeLessThanOrEqual(200);
    expect(clean.isWellFormed()).toBe(true);
  });

  it('copies into fresh shapes: nothing unknown stays and no prototype is touched', () => {
    const runs = 2_000;
    const before = [Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)];
    const known = ['url', 'title', 'site', 'language', 'feed', 'people', 'ms', 'silence'];
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (people, extra) => {
        const hostile = JSON.parse(
          JSON.stringify({ ...sighting, people, extra }).replace('"extra"', '"__proto__"'),
        ) as unknown;
        const parsed = parseSighting(hostile);
        expect(Object.keys(parsed ?? {}).filter(key => !known.includes(key))).toEqual([]);
      }),
      { numRuns: runs },
    );
    expect([Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)]).toEqual(before);
    console.log(`parseSighting: ${runs} hostile objects`);
  });
});
