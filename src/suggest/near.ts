/** Names of one country that share neither letters nor initials. */
const SAME_COUNTRY = [
  ['uk', 'united kingdom', 'great britain', 'england', 'gb'],
  ['us', 'usa', 'united states', 'united states of america'],
];

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
  a === b ||
  abbreviates(a, b) ||
  abbreviates(b, a) ||
  SAME_COUNTRY.some(names => names.includes(a) && names.includes(b));

/**
 * Tells whether a place names the same town as `home`, as far as words tell: with "Porto, Portugal", "porto" does and
 * "Porto Alegre" does not; "Paris, Texas" is not "Paris, France". A missing or empty place is near nothing.
 */
export function nearTo(home: string | undefined): (place: string | undefined) => boolean {
  const [homeTown, ...homeRegion] = partsOf(home ?? '');
  const isNear = (place: string): boolean => {
    const [town, ...region] = partsOf(place);
    if (town !== homeTown) return false;
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
