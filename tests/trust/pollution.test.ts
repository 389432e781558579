/** TRUST T8: what a page, a file or a message calls its fields never reaches a prototype. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSighting } from '../../src/detect/parse-sighting.ts';
import { placeOf } from '../../src/detect/places.ts';
import { readEverything } from '../../src/transfer/backup/read-everything.ts';
import { writeCells } from '../../src/transfer/csv/cells.ts';
import { guessColumns } from '../../src/transfer/csv/guess-columns.ts';
import { readCsv, readTable } from '../../src/transfer/csv/read.ts';
import { NOBODY } from '../../src/transfer/everything.ts';
import { parseJson } from '../../src/transfer/json.ts';
import { readFacebookFollows } from '../../src/transfer/services/facebook-follows.ts';
import { Misshapen } from '../../src/transfer/shape.ts';
import { readVcards } from '../../src/transfer/vcard/read.ts';
import { speaker } from '../../src/words/say.ts';
import { sightingOf } from '../detect/page.ts';

const INPUTS = 5_000;
/** A page takes jsdom so long that only some of the inputs are one. */
const EVERY_PAGE = 250;

const POISON = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isSaved',
  'then',
  'length',
];
const FIELDS = [
  'people',
  'settings',
  'places',
  'ways',
  'name',
  'url',
  'kind',
  'evidence',
  'values',
  'key',
  'author',
  '@type',
  '@graph',
];
const key = fc.constantFrom(...POISON, ...POISON, ...FIELDS);
const leaf = fc.oneof(
  fc.constantFrom('Ada', 'https://ada.example/', 'site', 'Person', 'detectByline', ''),
  fc.integer(),
  fc.boolean(),
);

/** JSON as text, because only there can a key be `__proto__`. */
const json: fc.Arbitrary<string> = fc.letrec<{ value: string; object: string }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf.map(value => JSON.stringify(value)),
    tie('object'),
    fc.array(tie('value'), { maxLength: 3 }).map(items => `[${items}]`),
  ),
  object: fc
    .array(fc.tuple(key, tie('value')), { minLength: 1, maxLength: 5 })
    .map(pairs => `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${value}`)}}`),
})).object;

const mayRefuse = (read: () => unknown): void => {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
  }
};

/** One input through every door that takes names of fields from outside. */
function throughEveryDoor(text: string, index: number): void {
  const value = parseJson(text);
  const bag = value as Record<string, unknown>;
  parseSighting(value);
  parseSighting({
    url: 'https://ada.example/',
    people: [{ name: 'Ada', confidence: 1, evidence: [bag], ...bag }],
    ...bag,
  });
  mayRefuse(() => readEverything(value));
  mayRefuse(() => readEverything({ ...NOBODY, settings: value }));
  mayRefuse(() => readFacebookFollows(text, placeOf));
  const keys = Object.keys(bag);
  const table = readTable(writeCells([keys, keys.map(name => String(name))]));
  readCsv(table, guessColumns(table.headings), placeOf);
  readVcards(
    `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada\r\n${keys.map(name => `${name};${name}=${name}:x\r\n`).join('')}END:VCARD\r\n`,
    placeOf,
  );
  speaker(name => `{${name}} {__proto__} {constructor}`, 'en').say(
    keys[0] ?? '',
    Object.fromEntries(keys.map(name => [name, name])),
  );
  if (index % EVERY_PAGE === 0)
    sightingOf(
      `<script type="application/ld+json">${text.replaceAll('<', '')}</script><article><h1>A</h1><p>By Ada Oakes</p></article>`,
    );
}

const ownKeys = (): readonly PropertyKey[][] =>
  [Object.prototype, Array.prototype, Function.prototype].map(Reflect.ownKeys);

it(`leaves the prototypes as they were (${INPUTS} inputs)`, () => {
  const before = ownKeys();
  let read = 0;
  fc.assert(
    fc.property(json, text => {
      throughEveryDoor(text, read++);
      const after = ownKeys();
      if (!after.every((keys, at) => keys.length === before[at]?.length)) throw new Error('a prototype has grown');
      return ({} as Record<string, unknown>)['isSaved'] === undefined && Object.getPrototypeOf([]) === Array.prototype;
    }),
    { numRuns: INPUTS },
  );
  expect(ownKeys()).toEqual(before);
  console.log(`${read} inputs through every door, the prototypes as before`);
}, 120_000);

// The last of the file: what is frozen stays so.
it('needs no prototype that can be written to (500 inputs, both frozen)', () => {
  const inputs = fc.sample(json, 500);
  Object.freeze(Object.prototype);
  Object.freeze(Array.prototype);
  for (const [index, text] of inputs.entries()) throughEveryDoor(text, index);
  expect(Object.isFrozen(Object.prototype)).toBe(true);
}, 60_000);
