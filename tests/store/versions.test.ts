import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { describe, expect, it } from 'vitest';
import { searchCards } from '../../src/people/search.ts';
import { listCards } from '../../src/store/cards.ts';
import { connect, type Trouble } from '../../src/store/connect.ts';
import { MadeByNewer, NotSaved } from '../../src/store/errors.ts';
import { readEverything } from '../../src/store/everything.ts';
import { openStore } from '../../src/store/open.ts';
import { listPeople, savePerson } from '../../src/store/people.ts';
import { readRaw } from '../../src/store/raw.ts';
import { type FondlySchema, VERSION } from '../../src/store/schema.ts';
import { dump } from './fault-rig.ts';
import { ada, bo, emptyDisk, freshStore, testEdge } from './rig.ts';

const VERSIONS = fileURLToPath(new URL('versions/', import.meta.url));

/** A database as a released version left it: its shape and its rows. Kept for ever. */
interface Fixture {
  readonly version: number;
  readonly shelves: Record<string, Shape & { readonly rows: readonly unknown[] }>;
  /** Names of the people who must be there after every upgrade. */
  readonly names: readonly string[];
}

interface Shape {
  readonly keyPath: string;
  readonly indexes: Record<string, { readonly unique: boolean; readonly multiEntry: boolean }>;
}

const fixtures = readdirSync(VERSIONS).map(file => JSON.parse(readFileSync(join(VERSIONS, file), 'utf8')) as Fixture);

async function makeOld({ version, shelves }: Fixture): Promise<void> {
  emptyDisk();
  const db = await openDB('fondly', version, {
    upgrade(fresh) {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(shelves)) {
        const shelf = fresh.createObjectStore(name, { keyPath });
        for (const [index, options] of Object.entries(indexes)) shelf.createIndex(index, index, options);
        for (const row of rows) unwrap(shelf).put(row);
      }
    },
  });
  db.close();
}

/** As the browser does when its store breaks. (The types of fake-indexeddb ask for the class and mean a connection.) */
const endConnection = (db: IDBDatabase): void => forceCloseDatabase(db as never);

/** Shelves and indexes of the database as it stands. */
async function shapeOf(): Promise<Record<string, Shape>> {
  const db = await openDB('fondly');
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names);
  const shapes = names.map(name => {
    const shelf = tx.objectStore(name);
    const indexes = [...shelf.indexNames].map(index => {
      const { unique, multiEntry } = shelf.index(index);
      return [index, { unique, multiEntry }];
    });
    return [name, { keyPath: shelf.keyPath, indexes: Object.fromEntries(indexes) }];
  });
  db.close();
  return Object.fromEntries(shapes);
}

describe('a store of an older version', () => {
  it('has a fixture for every version there ever was, this one included', () => {
    expect(fixtures.map(fixture => fixture.version).sort()).toEqual(Array.from({ length: VERSION }, (_, i) => i + 1));
  });

  for (const fixture of fixtures)
    it(`${fixture.version} opens with everything in it, in the shape of a new one`, async () => {
      await freshStore();
      const fresh = await shapeOf();
      await makeOld(fixture);
      const store = await openStore(testEdge('b'));
      expect((await listPeople(store)).map(person => person.name)).toEqual(fixture.names);
      expect((await listCards(store)).map(card => card.name)).toEqual(fixture.names);
      expect(searchCards(await listCards(store), 'engine weaves')).toHaveLength(1);
      const all = await readEverything(store);
      for (const shelf of ['moments', 'encounters', 'letters', 'hellos', 'merges', 'tally', 'siteRules'] as const)
        expect(all[shelf].length, shelf).toBe(fixture.shelves[shelf]?.rows.length ?? 0);
      expect(await savePerson(store, bo)).toMatchObject({ how: 'joined' });
      store.close();
      expect(await shapeOf()).toEqual(fresh);
    });
});

describe('a store of a newer version', () => {
  it('is told in words and left as it is', async () => {
    const { store } = await freshStore();
    await savePerson(store, ada);
    const before = await dump(store);
    store.close();
    (await openDB('fondly', VERSION + 1)).close();
    const troubles: (Trouble | undefined)[] = [];
    const error = await openStore(testEdge('b'), { tell: it => troubles.push(it) }).catch((it: unknown) => it);
    expect(troubles).toEqual(['newer']);
    expect(error).toBeInstanceOf(MadeByNewer);
    expect(error).toMatchObject({ phrase: { key: 'storeMadeByNewer' } });
    const db = await openDB('fondly');
    for (const [shelf, rows] of Object.entries(before)) expect(await db.getAll(shelf)).toEqual(rows);
  });

  it('opens beside an old window at once: that one gives way, says so, and writes nothing more', async () => {
    const troubles: (Trouble | undefined)[] = [];
    const { store } = await freshStore({ tell: trouble => troubles.push(trouble) });
    await savePerson(store, ada);
    const newer = await openDB('fondly', VERSION + 1);
    expect(troubles).toEqual(['outdated']);
    await expect(savePerson(store, bo)).rejects.toBeInstanceOf(MadeByNewer);
    expect(await newer.count('people')).toBe(1);
  });

  it('waits for an old window that does not give way, and says so', async () => {
    await freshStore().then(({ store }) => store.close());
    const stubborn = await openDB('fondly', VERSION);
    const troubles: (Trouble | undefined)[] = [];
    const ears = { tell: (trouble: Trouble | undefined) => troubles.push(trouble), ended: () => {} };
    const opening = connect('fondly', ears, VERSION + 1);
    while (troubles.length === 0) await new Promise(resolve => setImmediate(resolve));
    expect(troubles).toEqual(['blocked']);
    stubborn.close();
    expect((await opening).version).toBe(VERSION + 1);
    expect(troubles).toEqual(['blocked', undefined]);
  });
});

describe('the rows as they lie there', () => {
  it('are read whatever version wrote them, and stay as they are', async () => {
    const { store } = await freshStore();
    await savePerson(store, ada);
    const before = await dump(store);
    store.close();
    const newer = await openDB('fondly', VERSION + 1, {
      upgrade: db => void db.createObjectStore('dreams', { keyPath: 'id' }),
    });
    await newer.put('dreams', { id: 'a dream' });
    newer.close();
    const raw = await readRaw();
    expect(raw).toEqual({
      format: 'fondly-raw',
      version: VERSION + 1,
      shelves: { ...before, dreams: [{ id: 'a dream' }] },
    });
    expect(JSON.parse(JSON.stringify(raw))).toEqual(raw);
    expect((await openDB('fondly')).version).toBe(VERSION + 1);
  });
});

describe('two windows open during an upgrade', () => {
  const ROUNDS = 30;

  it('have every act acknowledged, whenever the newer one comes, and none half', async () => {
    let acknowledged = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const troubles: (Trouble | undefined)[] = [];
      const { store } = await freshStore({ tell: trouble => troubles.push(trouble) });
      await savePerson(store, ada);
      const saving = savePerson(store, bo).then(
        () => true,
        () => false,
      );
      for (let i = 0; i < round; i++) await new Promise(resolve => setImmediate(resolve));
      const newer = await openDB<FondlySchema>('fondly', VERSION + 1);
      const isSaved = await saving;
      acknowledged += Number(isSaved);
      expect(troubles, `round ${round}`).toContain('outdated');
      const people = (await newer.getAll('people')).map(person => person.name);
      if (isSaved) expect(people, `round ${round}`).toContain('Bo Li');
      expect((await newer.getAll('cards')).map(card => card.name).sort()).toEqual(people.sort());
      expect((await newer.get('meta', 'state'))?.people).toBe(people.length);
      newer.close();
    }
    expect(acknowledged).toBeGreaterThan(0);
    console.log(`upgrades beside an act: ${ROUNDS}, ${acknowledged} acts acknowledged, 0 lost, 0 half`);
  });
});

/** Ends the upgrade at its `k`-th change of the shape, as a kill does: the browser undoes what was not complete. */
function killUpgradeAt(k: number): () => void {
  const shelves = IDBDatabase.prototype;
  const { createObjectStore } = shelves;
  let made = 0;
  shelves.createObjectStore = function (...args) {
    if (++made === k) throw new Error('killed');
    return createObjectStore.apply(this, args);
  };
  return () => {
    shelves.createObjectStore = createObjectStore;
  };
}

describe('an upgrade that was killed', () => {
  it('at any shelf leaves nothing, and the next start makes all of it', async () => {
    await freshStore();
    const fresh = await shapeOf();
    const count = Object.keys(fresh).length;
    for (let k = 1; k <= count; k++) {
      emptyDisk();
      const revive = killUpgradeAt(k);
      await expect(openStore(testEdge()), `shelf ${k}`).rejects.toThrow();
      revive();
      const store = await openStore(testEdge());
      await savePerson(store, ada);
      store.close();
      expect(await shapeOf()).toEqual(fresh);
    }
    console.log(`first upgrades killed: ${count}`);
  });

  for (const fixture of fixtures)
    it(`from version ${fixture.version} on leaves that version with everything in it`, async () => {
      await makeOld(fixture);
      const before = await readRaw();
      const asking = indexedDB.open('fondly', VERSION + 1);
      await new Promise<void>(done => {
        asking.onupgradeneeded = () => {
          const { result: db, transaction } = asking;
          for (const name of [...db.objectStoreNames].slice(1)) db.deleteObjectStore(name);
          transaction?.objectStore(db.objectStoreNames[0] ?? '').clear();
          transaction?.abort();
        };
        asking.onerror = () => done();
      });
      expect(await readRaw()).toEqual(before);
      expect((await listPeople(await openStore(testEdge('b')))).map(person => person.name)).toEqual(fixture.names);
    });
});

describe('a connection the browser ended', () => {
  it('is opened again for the next act', async () => {
    const { store } = await freshStore();
    await savePerson(store, ada);
    endConnection(unwrap(await store.connection()));
    await savePerson(store, bo);
    expect(await listPeople(store)).toHaveLength(2);
  });

  it('in the middle of an act undoes it whole, and says that it was not saved', async () => {
    const { store } = await freshStore();
    await savePerson(store, ada);
    const db = unwrap(await store.connection());
    const saving = savePerson(store, bo).catch((error: unknown) => error);
    await new Promise(resolve => setImmediate(resolve));
    endConnection(db);
    const error = await saving;
    if (error instanceof Error) expect(error).toBeInstanceOf(NotSaved);
    expect(await listPeople(store)).toHaveLength(error instanceof Error ? 1 : 2);
    await savePerson(store, bo);
    expect(await listPeople(store)).toHaveLength(2);
  });
});
