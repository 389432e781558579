/** Puts rows straight into the database of a running Fondly, shaped by the store's own functions. */
import type { SiteRule } from '../../../src/detect/site-rule.ts';
import type { Hello } from '../../../src/hello/hello.ts';
import type { Letter } from '../../../src/letter/letter.ts';
import type { Encounter } from '../../../src/people/encounter.ts';
import type { Moment } from '../../../src/people/moment.ts';
import type { Person } from '../../../src/people/person.ts';
import type { Tally } from '../../../src/people/tally.ts';
import { cardRow, encounterRow, personRow } from '../../../src/store/rows.ts';

export interface Life {
  readonly people: readonly Person[];
  readonly moments?: readonly Moment[];
  readonly encounters?: readonly Encounter[];
  readonly letters?: readonly Letter[];
  readonly hellos?: readonly Hello[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly siteRules?: readonly SiteRule[];
  readonly tally?: readonly Tally[];
  /** Lines that wait, and what stands in forms. */
  readonly typed?: readonly { readonly form: string; readonly fields: Readonly<Record<string, string>> }[];
}

type Rows = Readonly<Record<string, readonly unknown[]>>;

function rowsOf(life: Life): Rows {
  const {
    people,
    moments = [],
    encounters = [],
    letters = [],
    hellos = [],
    settings = {},
    siteRules = [],
    tally = [],
    typed = [],
  } = life;
  const lastWith = (id: string): Encounter | undefined =>
    encounters.filter(one => one.personId === id).sort((a, b) => b.at - a.at)[0];
  const there = people.filter(person => person.deletedAt === undefined);
  const cards = there.map(person =>
    cardRow(
      person,
      moments.filter(moment => moment.personId === person.id),
      lastWith(person.id),
    ),
  );
  return {
    people: people.map(personRow),
    cards,
    moments,
    encounters: encounters.map(encounterRow),
    letters,
    hellos,
    siteRules,
    tally,
    typed,
    settings: Object.entries(settings).map(([name, value]) => ({ name, value })),
  };
}

/** Run inside one of our pages, so it is a text. The store keeps count of itself, and so does this. */
const writeRows = (rows: Rows): string => `new Promise((done, fail) => {
  const rows = ${JSON.stringify(rows)};
  const asked = indexedDB.open('fondly');
  asked.onerror = () => fail(asked.error);
  asked.onsuccess = () => {
    const db = asked.result;
    const tx = db.transaction([...Object.keys(rows), 'meta'], 'readwrite');
    for (const [shelf, list] of Object.entries(rows)) for (const row of list) tx.objectStore(shelf).put(row);
    const counted = tx.objectStore('people').count();
    counted.onsuccess = () => {
      const state = tx.objectStore('meta').get('state');
      state.onsuccess = () => tx.objectStore('meta').put({
        key: 'state', generation: 'seeded', acts: 1, ...state.result, people: counted.result,
      });
    };
    tx.oncomplete = () => { db.close(); done(true); };
    tx.onabort = () => fail(tx.error);
  };
})`;

export async function seed(run: (work: string) => Promise<unknown>, life: Life): Promise<void> {
  await run(writeRows(rowsOf(life)));
}
