import type { Card } from './card.ts';
import type { Moment } from './moment.ts';
import type { Person } from './person.ts';

const MARKS = /\p{Mn}/gu;
const SPACES = /\s+/g;
/** Letters that compose to nothing plainer under NFKD, with what a keyboard without them types. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};
const SPECIAL = /[øđðłþæœς]/g;

/**
 * Words made comparable: no accents, no case, no width (`ＡＤＡ`, `Ada` and `àda` are equal), one space between words.
 * Down, up and down again, because some letters only meet as capitals (ß and SS) and some only get there by way of the
 * small one (ẞ). Turkish İ, I, ı and i are all `i`, because a
 * reader searches with the keyboard they have.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, letter => PLAIN[letter] ?? letter)
    .normalize('NFC')
    .replace(SPACES, ' ')
    .trim();
}

/** Everything search looks through, folded; parts stand on lines of their own so that no match spans two. */
export function searchText(person: Person, moments: readonly Moment[]): string {
  const places = person.places.flatMap(place => [place.url, place.handle ?? '']);
  const ways = person.ways.map(way => way.value);
  const who = [person.name, ...(person.aliases ?? []), person.location ?? ''];
  const parts = [...who, ...places, ...ways, person.note, ...moments.map(it => it.text)];
  return parts
    .map(fold)
    .filter(part => part !== '')
    .join('\n');
}

/** The cards that hold every word of the query, in the order they came; names that begin with the query first. */
export function searchCards(cards: readonly Card[], query: string): readonly Card[] {
  const whole = fold(query);
  if (whole === '') return cards;
  const words = whole.split(' ');
  const found = cards.filter(card => words.every(word => card.text.includes(word)));
  const first = found.filter(card => card.text.startsWith(whole));
  return first.length === 0 ? found : [...first, ...found.filter(card => !card.text.startsWith(whole))];
}
