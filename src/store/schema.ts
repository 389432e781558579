import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { SiteRule } from '../detect/site-rule.ts';
import type { Hello, HelloState } from '../hello/hello.ts';
import type { Letter, LetterState } from '../letter/letter.ts';
import type { Card } from '../people/card.ts';
import type { Encounter } from '../people/encounter.ts';
import type { MergeRecord } from '../people/merge-record.ts';
import type { Moment } from '../people/moment.ts';
import type { Person } from '../people/person.ts';
import type { StoredTally } from '../people/tally.ts';

/** Goes up with every change of the shape below; each step down is a rung of `upgrade` and a fixture in the tests. */
export const VERSION = 1;

/** A person with the keys they are found by. */
export interface PersonRow extends Person {
  /** Normalised addresses of their places, their bylines, and the page they were saved from. */
  readonly placeKeys: readonly string[];
  /** Their mail addresses in lower case. */
  readonly emailKeys: readonly string[];
}

/** A card with its place in the list: newest first. */
export interface CardRow extends Card {
  readonly order: number;
}

/** An encounter that may happen once only carries a key that says what "once" means. */
export interface EncounterRow extends Encounter {
  readonly once?: string;
}

/** Words typed into a form that has no record yet, so that closing the popup loses nothing. */
export interface TypedRow {
  readonly form: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Numbers by which the store knows itself; see marker.ts. */
export interface MetaRow {
  readonly key: 'state';
  /** Made when the database was made: a database born anew has another. */
  readonly generation: string;
  /** Goes up with every act. */
  readonly acts: number;
  /** Rows in `people`, deleted ones included. */
  readonly people: number;
}

export interface FondlySchema extends DBSchema {
  people: {
    key: string;
    value: PersonRow;
    indexes: { placeKeys: string; emailKeys: string; savedAt: number; deletedAt: number };
  };
  cards: { key: string; value: CardRow; indexes: { order: number } };
  moments: { key: string; value: Moment; indexes: { personId: string } };
  encounters: { key: string; value: EncounterRow; indexes: { personId: string; once: string } };
  letters: { key: string; value: Letter; indexes: { personId: string; state: LetterState } };
  hellos: { key: string; value: Hello; indexes: { state: HelloState; due: string } };
  merges: { key: string; value: MergeRecord; indexes: { keptId: string } };
  tally: { key: string; value: StoredTally; indexes: { lastOn: string } };
  siteRules: { key: string; value: SiteRule };
  settings: { key: string; value: { readonly name: string; readonly value: unknown } };
  typed: { key: string; value: TypedRow };
  meta: { key: string; value: MetaRow };
}

/** One object store, by name. */
export type Shelf =
  | 'people'
  | 'cards'
  | 'moments'
  | 'encounters'
  | 'letters'
  | 'hellos'
  | 'merges'
  | 'tally'
  | 'siteRules'
  | 'settings'
  | 'typed'
  | 'meta';

export type Connection = IDBPDatabase<FondlySchema>;
export type Writing = IDBPTransaction<FondlySchema, Shelf[], 'readwrite'>;
export type Reading = IDBPTransaction<FondlySchema, Shelf[], 'readonly'>;

function versionOne(db: Connection): void {
  const people = db.createObjectStore('people', { keyPath: 'id' });
  people.createIndex('placeKeys', 'placeKeys', { multiEntry: true });
  people.createIndex('emailKeys', 'emailKeys', { multiEntry: true });
  people.createIndex('savedAt', 'savedAt');
  people.createIndex('deletedAt', 'deletedAt');
  db.createObjectStore('cards', { keyPath: 'id' }).createIndex('order', 'order');
  db.createObjectStore('moments', { keyPath: 'id' }).createIndex('personId', 'personId');
  const encounters = db.createObjectStore('encounters', { keyPath: 'id' });
  encounters.createIndex('personId', 'personId');
  encounters.createIndex('once', 'once', { unique: true });
  const letters = db.createObjectStore('letters', { keyPath: 'id' });
  letters.createIndex('personId', 'personId');
  letters.createIndex('state', 'state');
  const hellos = db.createObjectStore('hellos', { keyPath: 'id' });
  hellos.createIndex('state', 'state');
  hellos.createIndex('due', 'due');
  db.createObjectStore('merges', { keyPath: 'id' }).createIndex('keptId', 'keptId');
  db.createObjectStore('tally', { keyPath: 'url' }).createIndex('lastOn', 'lastOn');
  db.createObjectStore('siteRules', { keyPath: 'host' });
  db.createObjectStore('settings', { keyPath: 'name' });
  db.createObjectStore('typed', { keyPath: 'form' });
  db.createObjectStore('meta', { keyPath: 'key' });
}

/** The ladder: every version below runs its own rung and all above it, in the one upgrade transaction of the browser. */
export function upgrade(db: Connection, from: number): void {
  if (from < 1) versionOne(db);
}
