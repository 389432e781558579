import { COUNTRIES, TOWNS } from './exonyms.ts';

/** "São Paulo, Brasil" -> ["sao paulo", "brasil"]: no accents, capitals, emoji or points. */
function partsOf(place: string): string[] {
  return place
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[,/|;()·•&]/)
    .map(part => part.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .filter(part => part !== '');
}

/** Tells the one name that stands for all the names of a place; a name that is in no line stands for itself. */
function namesIn(lines: string): (name: string) => string {
  const known = new Map<string, string>();
  return name => {
    // Read when first asked for: most people live where nobody is near.
    if (known.size === 0)
      for (const line of lines.trim().split('\n')) {
        const [first = '', ...others] = partsOf(line);
        for (const other of [first, ...others]) known.set(other, first);
      }
    return known.get(name) ?? name;
  };
}

const townOf = namesIn(TOWNS);
const countryOf = namesIn(COUNTRIES);

const initials = (name: string): string =>
  name
    .split(' ')
    .map(word => word.slice(0, 1))
    .join('');

/** "OR" for Oregon, "PT" for Portugal, "NRW" for Nordrhein Westfalen: starts alike, letters in the same order. */
function abbreviates(short: string, long: string): boolean {
  if (short.length > 3 || short.length >= long.length) return false;
  if (initials(long) === short) return true;
  if (!long.startsWith(short.slice(0, 1))) return false;
  let from = 0;
  for (const letter of short) {
    from = long.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

const isSameRegion = (a: string, b: string): boolean =>
  countryOf(a) === countryOf(b) || abbreviates(a, b) || abbreviates(b, a);

/**
 * Tells whether a place names the same town as `home`, as far as words tell, in whatever language: with "Porto, Portugal", "Oporto"
 * does and "Porto Alegre" does not; "Paris, Texas" is not "Paris, France". A missing or empty place is near nothing.
 */
export function nearTo(home: string | undefined): (place: string | undefined) => boolean {
  const [homeTown, ...homeRegion] = partsOf(home ?? '');
  const isNear = (place: string): boolean => {
    const [town, ...region] = partsOf(place);
    if (town === undefined || homeTown === undefined || townOf(town) !== townOf(homeTown)) return false;
    if (region.length === 0 || homeRegion.length === 0) return true;
    return region.some(mine => homeRegion.some(other => isSameRegion(mine, other)));
  };
  // Ten thousand people live in a few hundred places.
  const answers = new Map<string, boolean>();
  return place => {
    if (homeTown === undefined || place === undefined) return false;
    const answer = answers.get(place) ?? isNear(place);
    answers.set(place, answer);
    return answer;
  };
}
