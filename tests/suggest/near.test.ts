import { describe, expect, it } from 'vitest';
import { nearTo } from '../../src/suggest/near.ts';

describe('living near', () => {
  it.each([
    ['Lisbon', 'Lisbon'],
    ['Porto', 'Porto, Portugal'],
    ['Porto, Portugal', 'porto'],
    ['Porto, Portugal', '📍 Porto, PT'],
    ['São Paulo', 'sao paulo / Brasil'],
    ['Zürich, Switzerland', 'ZURICH'],
    ['London, UK', 'London, England'],
    ['Austin, TX', 'Austin, Texas, USA'],
    ['Köln, NRW', 'Köln (Nordrhein-Westfalen)'],
    ['New York, NY', 'New York, New York'],
    ['東京', '東京'],
  ])('%s and %s are one town', (home, place) => {
    expect(nearTo(home)(place)).toBe(true);
    expect(nearTo(place)(home)).toBe(true);
  });

  it.each([
    ['Porto', 'Porto Alegre'],
    ['Paris, France', 'Paris, Texas'],
    ['Portland, OR', 'Portland, ME'],
    ['Lisbon, Portugal', 'Portugal'],
    ['Bath', 'Batheaston'],
    ['Lisbon', ''],
    ['', ''],
    ['…', '…'],
  ])('%s and %s are not, as far as words tell', (home, place) => {
    expect(nearTo(home)(place)).toBe(false);
    expect(nearTo(place)(home)).toBe(false);
  });

  it('nobody is near where nothing is known', () => {
    expect(nearTo(undefined)('Lisbon')).toBe(false);
    expect(nearTo('Lisbon')(undefined)).toBe(false);
  });
});
