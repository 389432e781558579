import type { Place, PlaceKind } from '../../people/place.ts';
import type { Way } from '../../people/way.ts';
import { type PlaceFor, wayFor } from '../addresses.ts';
import { manyLines, oneLine } from '../clean.ts';
import { PLACE_COLUMNS, PLACE_KINDS } from '../csv/column.ts';
import { type Extra, readExtras } from '../extras.ts';
import { gather, type Incoming, type NewPerson, refused, withName } from '../incoming.ts';
import { LIMITS } from '../limits.ts';
import { placeAt } from '../place-at.ts';
import type { Source } from '../source.ts';
import { type Card, readCards } from './card.ts';
import { type ContentLine, parameterOf } from './content-line.ts';
import { profileOf, serviceOf } from './service.ts';
import { splitText, unescapeText } from './text-value.ts';

const lines = (card: Card, ...names: readonly string[]): ContentLine[] =>
  card.filter(line => names.includes(line.name)).slice(0, LIMITS.addresses);

const textOf = (card: Card, name: string): string => unescapeText(lines(card, name)[0]?.value ?? '');

/** FN, or what else the card calls its owner. N is "family; given; middle; title; suffix". */
function nameIn(card: Card): string {
  const [family = '', given = '', middle = '', title = '', suffix = ''] = splitText(
    lines(card, 'N')[0]?.value ?? '',
    ';',
  );
  const candidates = [textOf(card, 'FN'), [title, given, middle, family, suffix].join(' '), textOf(card, 'NICKNAME')];
  const organisation = splitText(lines(card, 'ORG')[0]?.value ?? '', ';').join(' ');
  return [...candidates, organisation].map(name => oneLine(name, LIMITS.name)).find(name => name !== '') ?? '';
}

const WAY_KINDS: Readonly<Record<string, Way['kind']>> = {
  EMAIL: 'email',
  TEL: 'phone',
  IMPP: 'message',
  'CONTACT-URI': 'form',
  'X-CONTACT-URI': 'form',
};

function waysIn(card: Card): Way[] {
  return lines(card, ...Object.keys(WAY_KINDS)).flatMap(line => {
    const kind = WAY_KINDS[line.name];
    return (kind && wayFor(kind, unescapeText(line.value))) ?? [];
  });
}

const kindOfService = (service: string): PlaceKind | undefined =>
  PLACE_KINDS.find(kind => kind === service.toLowerCase() || serviceOf(kind) === service.toLowerCase());

const kindOfLabel = (label: string): PlaceKind | undefined =>
  PLACE_KINDS.find(kind => PLACE_COLUMNS[kind].toLowerCase() === label.toLowerCase());

function profilesIn(card: Card, placeFor: PlaceFor): Place[] {
  return lines(card, 'SOCIALPROFILE', 'X-SOCIALPROFILE').flatMap(line => {
    const kind = kindOfService(parameterOf(line, 'SERVICE-TYPE') || parameterOf(line, 'TYPE'));
    const value = unescapeText(line.value);
    const user = parameterOf(line, 'USERNAME') || parameterOf(line, 'X-USER') || value.replace(/^x-apple:/i, '');
    const known = placeAt(value, placeFor, kind, user === value ? undefined : user);
    const guessed = kind === undefined ? undefined : profileOf(kind, user);
    return known ?? (guessed === undefined ? undefined : placeAt(guessed, placeFor, kind, user)) ?? [];
  });
}

function addressesIn(card: Card, placeFor: PlaceFor): Place[] {
  return lines(card, 'URL').flatMap(line => {
    const label = line.group && card.find(({ group, name }) => group === line.group && name === 'X-ABLABEL');
    return (
      placeAt(unescapeText(line.value), placeFor, label ? kindOfLabel(unescapeText(label.value)) : undefined) ?? []
    );
  });
}

/** One place an address: where URL and profile tell of the same one, the profile knows more. */
function placesIn(card: Card, placeFor: PlaceFor): Place[] {
  const places = new Map(addressesIn(card, placeFor).map(place => [place.url, place]));
  for (const place of profilesIn(card, placeFor)) places.set(place.url, place);
  return [...places.values()];
}

/** Groups Google and we put everybody into; they say nothing of a person. */
const EMPTY_CATEGORIES = ['', 'fondly', 'mycontacts', 'starred'];

/** The note, and below it the groups somebody was in: we have none, and they were the user's own words. */
function noteIn(card: Card): string {
  const note = lines(card, 'NOTE').map(line => unescapeText(line.value));
  const groups = lines(card, 'CATEGORIES')
    .flatMap(line => splitText(line.value, ','))
    .map(group => oneLine(group, LIMITS.name))
    .filter(group => !EMPTY_CATEGORIES.includes(group.replaceAll(' ', '').toLowerCase()))
    .map(group => `#${group.replaceAll(' ', '-')}`);
  return manyLines([...note, groups.join(' ')].join('\n'), LIMITS.note);
}

function extraIn(card: Card, extra: Extra): string {
  if (extra === 'id') return /^fondly-(.{1,100})$/.exec(textOf(card, 'UID'))?.[1] ?? '';
  if (extra !== 'location') return textOf(card, `X-FONDLY-${extra.toUpperCase()}`);
  // ADR is "post box; flat; street; town; region; code; country".
  const [, , , town = '', region = '', , country = ''] = splitText(lines(card, 'ADR')[0]?.value ?? '', ';');
  return [town, region, country].filter(part => part !== '').join(', ');
}

function personIn(card: Card, placeFor: PlaceFor): NewPerson | undefined {
  const places = placesIn(card, placeFor);
  const ways = waysIn(card);
  return withName({
    name: nameIn(card),
    places,
    ways,
    note: noteIn(card),
    ...readExtras(extra => extraIn(card, extra)),
  });
}

/** A card of a list or a company, by KIND (4.0) or Apple's word for it. */
const isPerson = (card: Card): boolean =>
  lines(card, 'KIND', 'X-ADDRESSBOOKSERVER-KIND').every(line => line.value.trim().toLowerCase() === 'individual');

/** Cards end on a line of their own; a line of a note that looks like it begins with a space (folding). */
const END = /^END:VCARD[^\r\n]*/im;

/** A vCard file, opened and not yet read: its cards are only told apart. */
export function openVcards(text: string, placeFor: PlaceFor): Source {
  const pieces = text.split(END);
  const rest = pieces.pop() ?? '';
  const cards = pieces.map(piece => `${piece}END:VCARD\n`);
  // What follows the last card counts only if one begins there and was cut.
  if (/BEGIN:VCARD/i.test(rest)) cards.push(rest);
  return { count: cards.length, read: (from, to) => readVcards(cards.slice(from, to).join(''), placeFor) };
}

/** The people of a vCard file, 3.0 or 4.0 (most of 2.1 too). Pictures are never fetched. */
export function readVcards(text: string, placeFor: PlaceFor): Incoming {
  const { cards, broken } = readCards(text);
  if (cards.length + broken === 0) return refused('transferNoCards');
  const individuals = cards.filter(isPerson);
  const { people, complaints } = gather(individuals, card => personIn(card, placeFor));
  if (broken === 0) return { people, complaints };
  return { people, complaints: [{ key: 'transferBrokenCards', values: { count: broken } }, ...complaints] };
}
