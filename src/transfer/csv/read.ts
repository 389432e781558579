import { type PlaceFor, wayFor } from '../addresses.ts';
import { manyLines, oneLine } from '../clean.ts';
import { readExtras } from '../extras.ts';
import { gather, type Incoming, type NewPerson, withName } from '../incoming.ts';
import { LIMITS } from '../limits.ts';
import { placeAt } from '../place-at.ts';
import type { Source } from '../source.ts';
import { readCells, separatorOf } from './cells.ts';
import type { Column, ColumnMeaning } from './column.ts';
import { unguardFormula } from './formula.ts';

/** A table as text: its headings and its rows, the apostrophes of guarded cells taken off. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads any table with a line of headings, separated by comma, semicolon, tab or bar. */
export function readTable(text: string): Table {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const [headings = [], ...rows] = readCells(body, separatorOf(body));
  return { headings, rows: rows.map(row => row.map(unguardFormula)) };
}

/** Google joins several values with ` ::: `, people with commas and semicolons, Fondly with line breaks. */
const SEPARATORS = /\n|\s:::\s|[;,|]\s/;

const several = (cell: string): string[] => cell.slice(0, LIMITS.note).split(SEPARATORS).slice(0, LIMITS.addresses);

/** The cells of one row by what they mean, each with the column it stood in. */
type Cells = (meaning: ColumnMeaning) => readonly { readonly cell: string; readonly column: Column }[];

function cellsOf(row: readonly string[], columns: readonly Column[]): Cells {
  const found = columns.flatMap((column, index) => {
    const cell = row[index] ?? '';
    return cell === '' ? [] : [{ cell, column }];
  });
  return meaning => found.filter(({ column }) => column.meaning === meaning);
}

const textIn = (cells: Cells, meaning: ColumnMeaning): string => cells(meaning)[0]?.cell ?? '';

function nameIn(cells: Cells): string {
  const parts = (['first-name', 'middle-name', 'last-name'] as const).map(part => textIn(cells, part)).join(' ');
  return oneLine(textIn(cells, 'name'), LIMITS.name) || oneLine(parts, LIMITS.name);
}

function placesIn(cells: Cells, placeFor: PlaceFor): NewPerson['places'] {
  return cells('place')
    .flatMap(({ cell, column }) => several(cell).map(line => placeAt(line, placeFor, column.kind)))
    .filter(place => place !== undefined);
}

function waysIn(cells: Cells): NewPerson['ways'] {
  return (['email', 'phone', 'form', 'message'] as const)
    .flatMap(kind => cells(kind).flatMap(({ cell }) => several(cell).map(value => wayFor(kind, value))))
    .filter(way => way !== undefined);
}

function personIn(cells: Cells, placeFor: PlaceFor): NewPerson | undefined {
  const places = placesIn(cells, placeFor);
  const ways = waysIn(cells);
  const note = manyLines(
    cells('note')
      .map(({ cell }) => cell)
      .join('\n'),
    LIMITS.note,
  );
  return withName({ name: nameIn(cells), places, ways, note, ...readExtras(extra => textIn(cells, extra)) });
}

/**
 * The people of a table, read by what the user confirmed its columns to mean.
 * A row without a name is named by its first address, a row with neither is passed over and counted in a complaint.
 */
export function readCsv(table: Table, columns: readonly Column[], placeFor: PlaceFor): Incoming {
  return gather(table.rows, row => personIn(cellsOf(row, columns), placeFor));
}

/** A table whose columns are known, to be read piece by piece. */
export const openTable = ({ headings, rows }: Table, columns: readonly Column[], placeFor: PlaceFor): Source => ({
  count: rows.length,
  read: (from, to) => readCsv({ headings, rows: rows.slice(from, to) }, columns, placeFor),
});
