import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/detect/places.ts';
import { markLinked } from '../../src/people/same.ts';
import { placesOf } from '../../src/ui/places-of.ts';

const home = { site: 'https://ada.example/', feed: 'https://ada.example/feed.xml' };

describe('placesOf', () => {
  it('adds the site and the feed of a blog of one person to what bears their name', () => {
    const x = { kind: 'x', url: 'https://x.com/ada', handle: 'ada' } as const;
    expect(placesOf({ places: [x], home }, placeOf)).toEqual([
      x,
      { kind: 'site', url: home.site },
      { kind: 'feed', url: home.feed },
    ]);
  });

  it('knows a blog on a platform for what it is, and doubles nothing', () => {
    const substack = placeOf('https://ada.substack.com/');
    expect(substack?.kind).toBe('substack');
    const places = substack ? [substack] : [];
    expect(placesOf({ places, home: { site: 'https://ada.substack.com/' } }, placeOf)).toEqual(places);
  });

  it('adds nothing where the site is not theirs', () => {
    expect(placesOf({ places: [] }, placeOf)).toEqual([]);
  });

  it('makes a site one is saved from a proven place, not one merely linked to', () => {
    const places = placesOf({ places: [], home }, placeOf);
    expect(markLinked(places, 'https://ada.example/tides').map(place => place.linked)).toEqual([undefined, undefined]);
  });
});
