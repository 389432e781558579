import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/detect/places.ts';
import type { Person } from '../../src/people/person.ts';
import { readCells } from '../../src/transfer/csv/cells.ts';
import { guardFormula, unguardFormula } from '../../src/transfer/csv/formula.ts';
import { guessColumns } from '../../src/transfer/csv/guess-columns.ts';
import { readCsv, readTable } from '../../src/transfer/csv/read.ts';
import { writeCsv } from '../../src/transfer/csv/write.ts';
import type { Incoming } from '../../src/transfer/incoming.ts';
import { anyText, comparable, peopleOf, thousands } from './arbitrary.ts';
import { NASTY } from './nasty.ts';

function readBack(text: string): Incoming {
  const table = readTable(text);
  return readCsv(table, guessColumns(table.headings), placeOf);
}

const first = (text: string) => readBack(text).people[0];

describe('csv', () => {
  it('comes back as the same people', () => {
    let count = 0;
    fc.assert(
      fc.property(peopleOf(50), people => {
        count += people.length;
        const { people: read, complaints } = readBack(writeCsv(people));
        expect(complaints).toEqual([]);
        expect(read.map(it => comparable(it as Person))).toEqual(people.map(comparable));
      }),
      { numRuns: thousands(10_000) / 50, endOnFailure: true },
    );
    console.log(`csv round trip: ${count} people`);
  });

  it('is read alike by a second parser, and no cell of it starts a formula', () => {
    let count = 0;
    fc.assert(
      fc.property(peopleOf(50), people => {
        count += people.length;
        const text = writeCsv(people);
        const rows: string[][] = parse(text, { bom: true, relax_quotes: false });
        const table = readTable(text);
        expect(rows[0]).toEqual(table.headings);
        expect(rows.slice(1).map(row => row.map(unguardFormula))).toEqual(table.rows);
        expect(Papa.parse<string[]>(text.slice(1), { delimiter: ',' }).data).toEqual(rows);
        for (const cell of rows.slice(1).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
      { numRuns: thousands(10_000) / 50, endOnFailure: true },
    );
    console.log(`csv read alike by csv-parse and papaparse: ${count} people`);
  });

  it('reads tables of others as papaparse does, quoted where they need it and where they need not', () => {
    const cell = fc.oneof(fc.constantFrom('', 'a', ' b ', 'x"y', 'p,q', 'r;s', 'two\nlines', '""', '\t'), anyText);
    const tables = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(tables, fc.constantFrom(',', ';', '\t', '|'), fc.boolean(), (table, delimiter, quotes) => {
        const text = Papa.unparse(table, { delimiter, quotes, newline: '\n' });
        const theirs = Papa.parse<string[]>(text, { delimiter, newline: '\n' }).data;
        const full = theirs.filter(row => row.some(it => it.trim() !== ''));
        // papaparse leaves a lone CR inside unquoted cells, where every spreadsheet ends a row.
        if (!quotes && /\r/.test(text)) return;
        expect(readCells(text, delimiter)).toEqual(full);
      }),
      { numRuns: 500 },
    );
  });

  it('takes off exactly the apostrophes it put on', () => {
    fc.assert(fc.property(anyText, text => unguardFormula(guardFormula(text)) === text));
    for (const text of NASTY) expect(unguardFormula(guardFormula(text))).toBe(text);
    expect(guardFormula('Ada')).toBe('Ada');
    expect(guardFormula('+49 30')).toBe("'+49 30");
    expect(unguardFormula("'Ada'")).toBe("'Ada'");
  });

  it('reads what Google exports', () => {
    const text =
      'First Name,Middle Name,Last Name,Notes,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Website 1 - Label,Website 1 - Value\n' +
      'Ada,,Lovelace,writes,* ,ada@ada.example ::: a@b.example,,Blog,https://ada.example/blog\n';
    expect(first(text)).toEqual({
      name: 'Ada Lovelace',
      places: [{ kind: 'site', url: 'https://ada.example/blog' }],
      ways: [
        { kind: 'email', value: 'ada@ada.example' },
        { kind: 'email', value: 'a@b.example' },
      ],
      note: 'writes',
    });
  });

  it('reads semicolons and tabs, and German headings', () => {
    expect(first('Vorname;Nachname;E-Mail;Notiz\nBo;Li;bo@bo.example;"a;b"\n')).toMatchObject({
      name: 'Bo Li',
      ways: [{ kind: 'email', value: 'bo@bo.example' }],
      note: 'a;b',
    });
    expect(first('Name\tBlog\nBo\tbo.example\n')?.places).toEqual([{ kind: 'site', url: 'https://bo.example/' }]);
  });

  it('names people by an address where it has no name, and counts rows with neither', () => {
    const { people, complaints } = readBack('Name,Email\n,ada@ada.example\n,nonsense\n');
    expect(people.map(person => person.name)).toEqual(['ada@ada.example']);
    expect(complaints).toEqual([{ key: 'transferNameless', values: { count: 1 } }]);
  });

  it('skips headings it does not know, prototypes among them', () => {
    expect(guessColumns(['__proto__', 'constructor', 'Shoe size', 'Twitter'])).toEqual([
      { meaning: 'skip' },
      { meaning: 'skip' },
      { meaning: 'skip' },
      { meaning: 'place' },
    ]);
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
  });

  it('keeps no address a click could run', () => {
    const row = ['javascript:alert(1)', 'data:text/html,x', ' java\tscript:x', 'https://u:p@evil.example/', '//evil'];
    const { people } = readBack(
      `Name,Website,Contact form\n${row.map(cell => `Ada,"${cell}","${cell}"`).join('\n')}\n`,
    );
    expect(people.flatMap(person => [...person.places, ...person.ways])).toEqual([]);
  });
});
