/**
 * How long 10,000 people take through every format, in Node; the whole import in real Chromium is timed by
 * transfer-browser.ts. Prints one line a step: median of five runs.
 */
import { placeOf } from '../src/detect/places.ts';
import type { Person } from '../src/people/person.ts';
import { type Digest, readBackup, writeBackup } from '../src/transfer/backup/backup.ts';
import { guessColumns } from '../src/transfer/csv/guess-columns.ts';
import { readCsv, readTable } from '../src/transfer/csv/read.ts';
import { writeCsv } from '../src/transfer/csv/write.ts';
import { stampChanges } from '../src/transfer/folder/stamp.ts';
import { syncRound } from '../src/transfer/folder/sync.ts';
import { writeOpml } from '../src/transfer/opml/write.ts';
import { planImport, recordsOf } from '../src/transfer/plan.ts';
import { readVcards } from '../src/transfer/vcard/read.ts';
import { writeVcards } from '../src/transfer/vcard/write.ts';

const COUNT = 10_000;
const RUNS = 5;
const AT = Date.UTC(2026, 10, 23);

const people: Person[] = Array.from({ length: COUNT }, (_, index) => ({
  id: `id-${index}`,
  name: `Person ${index} Ünal`,
  places: [
    { kind: 'site', url: `https://p${index}.example/` },
    { kind: 'x', url: `https://x.com/p${index}`, handle: `p${index}` },
    { kind: 'feed', url: `https://p${index}.example/feed` },
  ],
  ways: [{ kind: 'email', value: `p${index}@mail.example` }],
  note: 'Writes of bees, and of what they taught her about patience; met at the market in 2024.',
  step: 'reading',
  savedAt: AT + index,
  changedAt: AT + index,
  rev: 1,
}));
const everything = {
  people,
  moments: [],
  encounters: [],
  letters: [],
  hellos: [],
  merges: [],
  tally: [],
  siteRules: [],
  settings: {},
};

async function time(what: string, work: () => unknown): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const median = times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
  console.log(`${what.padEnd(44)}${median.toFixed(0).padStart(6)} ms`);
}

const digest: Digest = bytes => crypto.subtle.digest('SHA-256', bytes);
const mint = { at: AT, newId: () => crypto.randomUUID() };
const csv = writeCsv(people);
const vcards = writeVcards(people, '3.0');
const backup = await writeBackup({ madeAt: AT, madeBy: '0', everything }, digest);
const incoming = readVcards(vcards, placeOf).people;
const strangers = incoming.map(({ id: _id, ...person }) => person);
const there = recordsOf(planImport(strangers, [], mint));
const replica = stampChanges(new Map(), everything, { machine: 'one', at: AT });

console.log(`${COUNT} people, median of ${RUNS} runs, Node ${process.version}`);
await time('write CSV', () => writeCsv(people));
await time('read CSV', () => {
  const table = readTable(csv);
  return readCsv(table, guessColumns(table.headings), placeOf);
});
await time('write vCard 3.0', () => writeVcards(people, '3.0'));
await time('write vCard 4.0', () => writeVcards(people, '4.0'));
await time('read vCard 3.0', () => readVcards(vcards, placeOf));
await time('write OPML', () => writeOpml(people, 'People'));
await time('write a backup', () => writeBackup({ madeAt: AT, madeBy: '0', everything }, digest));
await time('read and check a backup', () => readBackup(backup, digest));
await time('plan an import of strangers', () => planImport(strangers, [], mint));
await time('plan the same import again', () => planImport(strangers, there, mint));
await time('a round with the folder, nothing new', () =>
  syncRound(replica, everything, [replica], { machine: 'one', at: AT }),
);
