import type { Person } from '../../people/person.ts';
import type { Place } from '../../people/place.ts';
import { PLACE_COLUMNS } from '../csv/column.ts';
import { EXTRAS, writeExtra } from '../extras.ts';
import { type ContentLine, writeContentLine } from './content-line.ts';
import { serviceOf } from './service.ts';
import { escapeText } from './text-value.ts';

export type VcardVersion = '3.0' | '4.0';

type Line = Omit<ContentLine, 'parameters'> & Partial<Pick<ContentLine, 'parameters'>>;

const text = (name: string, value: string): Line => ({ name, value: escapeText(value) });

/** An address is written as it is (RFC 6350 5.2); only a backslash would be taken for an escape. */
const address = (name: string, value: string): Line => ({ name, value: value.replaceAll('\\', '\\\\') });

/** The one name goes into "given name" as a whole: nobody's name is split by guessing. Google and Apple show it as it is. */
const names = (person: Person): Line[] => [
  text('FN', person.name),
  { name: 'N', value: `;${escapeText(person.name)};;;` },
];

function ways(person: Person, version: VcardVersion): Line[] {
  const mail: Line['parameters'] = version === '3.0' ? [['TYPE', 'INTERNET']] : [];
  return person.ways.map(way => {
    if (way.kind === 'email') return { ...text('EMAIL', way.value), parameters: mail };
    if (way.kind === 'phone') return { ...text('TEL', way.value), parameters: [['TYPE', 'VOICE']] };
    if (way.kind === 'message') return address('IMPP', way.value);
    // CONTACT-URI is a property of 4.0 (RFC 8605).
    return address(version === '3.0' ? 'X-CONTACT-URI' : 'CONTACT-URI', way.value);
  });
}

/** Google and Nextcloud read addresses of all sorts from URL, and call them by the label of their group. */
function url(place: Place, index: number): Line[] {
  if (place.kind === 'site') return [address('URL', place.url)];
  const group = `item${index + 1}`;
  return [
    { ...address('URL', place.url), group },
    { ...text('X-ABLabel', PLACE_COLUMNS[place.kind]), group },
  ];
}

/** Apple reads profiles from X-SOCIALPROFILE; SOCIALPROFILE is its successor in 4.0 (RFC 9554). */
function profile(place: Place, version: VcardVersion): Line[] {
  if (place.handle === undefined && ['site', 'feed', 'other'].includes(place.kind)) return [];
  const old = version === '3.0';
  const user: [string, string][] = place.handle === undefined ? [] : [[old ? 'X-USER' : 'USERNAME', place.handle]];
  return [
    {
      ...address(old ? 'X-SOCIALPROFILE' : 'SOCIALPROFILE', place.url),
      parameters: [[old ? 'TYPE' : 'SERVICE-TYPE', serviceOf(place.kind)], ...user],
    },
  ];
}

/** The town of ADR is where address books keep what somebody says of where they live. */
const location = (person: Person): Line[] =>
  person.location ? [{ name: 'ADR', value: `;;;${escapeText(person.location)};;;` }] : [];

function extras(person: Person): Line[] {
  return EXTRAS.filter(extra => extra !== 'location' && extra !== 'id')
    .map(extra => text(`X-FONDLY-${extra.toUpperCase()}`, writeExtra(person, extra)))
    .filter(line => line.value !== '');
}

function uid(person: Person, version: VcardVersion): Line {
  const line = text('UID', `fondly-${person.id}`);
  return version === '4.0' ? { ...line, parameters: [['VALUE', 'text']] } : line;
}

function cardOf(person: Person, version: VcardVersion): Line[] {
  return [
    { name: 'BEGIN', value: 'VCARD' },
    { name: 'VERSION', value: version },
    { name: 'PRODID', value: '-//Fondly//Fondly//EN' },
    uid(person, version),
    ...names(person),
    ...ways(person, version),
    ...person.places.flatMap(url),
    ...person.places.flatMap(place => profile(place, version)),
    ...location(person),
    ...(person.note ? [text('NOTE', person.note)] : []),
    text('CATEGORIES', 'Fondly'),
    ...extras(person),
    { name: 'END', value: 'VCARD' },
  ];
}

/** People as vCards, one after another: 3.0 for Google and Apple, 4.0 for who asks for it. */
export function writeVcards(people: readonly Person[], version: VcardVersion): string {
  return people
    .flatMap(person => cardOf(person, version))
    .map(line => writeContentLine({ parameters: [], ...line }))
    .join('');
}
