import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/detect/places.ts';
import type { Person } from '../../src/people/person.ts';
import type { Incoming } from '../../src/transfer/incoming.ts';
import { readOpml } from '../../src/transfer/opml/read.ts';
import { refuseXml } from '../../src/transfer/opml/refuse.ts';
import { writeOpml } from '../../src/transfer/opml/write.ts';
import { anyPerson, peopleOf, thousands } from './arbitrary.ts';

const { window } = new JSDOM('');
const parser = new window.DOMParser();

/** As an edge does it: refuse, parse, read. */
function read(text: string): Incoming {
  const why = refuseXml(text);
  if (why) return { people: [], complaints: [why] };
  return readOpml(parser.parseFromString(text, 'application/xml').documentElement, placeOf);
}

const opml = (body: string): string => `<?xml version="1.0"?><opml version="2.0"><body>${body}</body></opml>`;

/** What of a person OPML can hold. */
const asFeeds = ({ id, name, places }: Pick<Person, 'id' | 'name' | 'places'>): unknown => {
  const site = places.find(place => place.kind === 'site');
  const feeds = places.filter(place => place.kind === 'feed').map(({ kind, url }) => ({ kind, url }));
  return { id, name, places: [...(site ? [site] : []), ...feeds], ways: [], note: '' };
};

const feed = fc.webUrl().map(url => ({ kind: 'feed' as const, url: placeOf(url)?.url ?? 'https://ada.example/feed' }));
const withFeed: fc.Arbitrary<Person> = fc
  .tuple(anyPerson, fc.uniqueArray(feed, { minLength: 1, maxLength: 3, selector: it => it.url }))
  .map(([person, feeds]) => ({
    ...person,
    places: [...person.places.filter(place => place.kind === 'site'), ...feeds],
  }));

describe('opml', () => {
  it('comes back as the same people with the same feeds', () => {
    let count = 0;
    fc.assert(
      fc.property(peopleOf(50, withFeed), people => {
        count += people.length;
        const { people: back, complaints } = read(writeOpml(people, 'Fondly & <friends>'));
        expect(complaints).toEqual([]);
        expect(back).toEqual(people.map(asFeeds));
      }),
      { numRuns: thousands(10_000) / 50, endOnFailure: true },
    );
    console.log(`OPML round trip: ${count} people`);
  });

  it('reads folders of any depth, and names feeds without a title by their address', () => {
    const folders = '<outline text="f">'.repeat(300);
    const { people } = read(opml(`${folders}<outline xmlUrl="https://ada.example/feed"/>${'</outline>'.repeat(300)}`));
    expect(people).toEqual([
      {
        name: 'https://ada.example/feed',
        places: [{ kind: 'feed', url: 'https://ada.example/feed' }],
        ways: [],
        note: '',
      },
    ]);
  });

  it.each([
    ['a document type', '<!DOCTYPE opml><opml/>', 'transferDoctype'],
    ['a billion laughs', '<?xml version="1.0"?><!doctype x [<!entity a "ha">]><opml/>', 'transferDoctype'],
    ['an entity alone', '<opml><!ENTITY x SYSTEM "file:///etc/passwd"></opml>', 'transferDoctype'],
    ['a cut file', '<opml><body><outline xmlUrl="https://ada.exam', 'transferNotOpml'],
    ['another format', '<rss><channel/></rss>', 'transferNotOpml'],
    ['no XML', 'Name,Email', 'transferNotOpml'],
    ['too much', ' '.repeat(10_000_001), 'transferTooBig'],
  ])('refuses %s in words', (_, text, key) => {
    const { people, complaints } = read(text);
    expect(people).toEqual([]);
    expect(complaints.map(complaint => complaint.key)).toEqual([key]);
  });

  it('keeps no address a click could run', () => {
    const bad = ['javascript:alert(1)', ' data:text/html,x', 'file:///etc/passwd', 'https://u:p@evil.example/feed'];
    const { people } = read(opml(bad.map(it => `<outline text="x" xmlUrl="${it}" htmlUrl="${it}"/>`).join('')));
    expect(people).toEqual([]);
  });

  it('stops at 20,000 outlines and says so', () => {
    const { people, complaints } = read(opml('<outline text="a" xmlUrl="https://a.example/f"/>'.repeat(20_100)));
    expect(people.length).toBeLessThanOrEqual(20_000);
    expect(complaints.map(complaint => complaint.key)).toEqual(['transferTooManyOutlines']);
  });
});
