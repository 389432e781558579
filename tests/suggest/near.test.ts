import { describe, expect, it } from 'vitest';
import { COUNTRIES, TOWNS } from '../../src/suggest/exonyms.ts';
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
    ['Munich', 'München'],
    ['Lisbon', 'Lisboa, Portugal'],
    ['Cologne, Germany', 'Köln, Deutschland'],
    ['Vienna', 'Wien, Österreich'],
    ['Prague, Czechia', 'Praha, Česká republika'],
    ['Den Haag', 'The Hague (NL)'],
    ['Łódź', 'Lodz, Poland'],
    ['Tokyo, Japan', '東京'],
    ['القاهرة', 'Cairo, Egypt'],
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
    ['Lisbon, Portugal', 'Lisbon, Maine, USA'],
    ['Lisboa, PT', 'Lisbon, ME'],
    ['Vienna, Austria', 'Vienna, VA'],
    ['Naples, Italy', 'Naples, Florida, USA'],
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

describe('the names of towns and countries', () => {
  it.each([
    ['towns', TOWNS],
    ['countries', COUNTRIES],
  ])('of %s mean one place each', (_, lines) => {
    const names = lines
      .trim()
      .split('\n')
      .flatMap(line => line.split(', ').map(name => name.toLowerCase()));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
