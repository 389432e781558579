import type { Person } from '../../people/person.ts';
import type { PlaceKind } from '../../people/place.ts';
import type { WayKind } from '../../people/way.ts';
import { writeExtra } from '../extras.ts';
import { writeCells } from './cells.ts';
import { FIRST_COLUMNS, PLACE_COLUMNS, PLACE_KINDS } from './column.ts';
import { guardFormula } from './formula.ts';

/** Excel reads a file as UTF-8 only with this in front. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Several values of one kind share a cell, one a line: no address, number or handle holds a line break. */
const ways = (person: Person, kind: WayKind): string =>
  person.ways
    .filter(way => way.kind === kind)
    .map(way => way.value)
    .join('\n');

const places = (person: Person, kind: PlaceKind): string =>
  person.places
    .filter(place => place.kind === kind)
    .map(place => (place.handle === undefined ? place.url : `${place.url} @${place.handle}`))
    .join('\n');

const cell = (person: Person, meaning: (typeof FIRST_COLUMNS)[number][1]): string => {
  if (meaning === 'name' || meaning === 'note') return person[meaning];
  if (meaning === 'email' || meaning === 'phone' || meaning === 'form' || meaning === 'message')
    return ways(person, meaning);
  return writeExtra(person, meaning);
};

/** A table for spreadsheets: one row a person, every cell quoted (RFC 4180), none that a spreadsheet would run. */
export function writeCsv(people: readonly Person[]): string {
  const used = new Set(people.flatMap(person => person.places.map(place => place.kind)));
  const kinds = PLACE_KINDS.filter(kind => used.has(kind));
  const headings = [...FIRST_COLUMNS.map(([heading]) => heading), ...kinds.map(kind => PLACE_COLUMNS[kind])];
  const rows = people.map(person => [
    ...FIRST_COLUMNS.map(([, meaning]) => cell(person, meaning)),
    ...kinds.map(kind => places(person, kind)),
  ]);
  const table = [headings, ...rows.map(row => row.map(guardFormula))];
  return BYTE_ORDER_MARK + writeCells(table);
}
