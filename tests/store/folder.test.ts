import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestCards } from '../../src/store/cards.ts';
import { readEverything, replaceEverything } from '../../src/store/everything.ts';
import { leaveFolder, readFolder, startFolder } from '../../src/store/folder.ts';
import { forgetEverything } from '../../src/store/forget.ts';
import { keepMoment } from '../../src/store/moments.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { changePerson, deletePeople, savePerson } from '../../src/store/people.ts';
import { type FolderFiles, syncFolder } from '../../src/store/sync-folder.ts';
import { NOBODY } from '../../src/transfer/everything.ts';
import { FULL } from '../transfer/arbitrary.ts';
import { agreed } from '../transfer/folder/machines.ts';
import { ada, bo, emptyDisk, type TestEdge, testEdge } from './rig.ts';

/** A folder in memory: what Syncthing, Dropbox or a stick carries to and fro. */
class Folder implements FolderFiles {
  readonly files = new Map<string, { text: string; changedAt: number }>();
  writings = 0;
  broken: DOMException | undefined;
  #clock = 0;

  put(name: string, text: string): void {
    this.files.set(name, { text, changedAt: ++this.#clock });
  }

  async list() {
    if (this.broken) throw this.broken;
    return [...this.files].map(([name, { text, changedAt }]) => ({
      name,
      size: text.length,
      changedAt,
      read: async () => text,
    }));
  }

  async write(name: string, text: string) {
    this.writings += 1;
    this.put(name, text);
  }
}

interface Machine {
  readonly store: Store;
  readonly edge: TestEdge;
}

const handle = {} as FileSystemDirectoryHandle;

async function machine(letter: string, folder = true): Promise<Machine> {
  const edge = testEdge(letter);
  const store = await openStore(edge, { name: `fondly-${letter}` });
  if (folder) await startFolder(store, handle);
  return { store, edge };
}

async function two() {
  emptyDisk();
  return { one: await machine('a'), other: await machine('b'), folder: new Folder() };
}

async function sync(who: Machine, folder: FolderFiles): Promise<void> {
  who.edge.pass(1000);
  await syncFolder(who.store, folder);
}

const peopleOf = async ({ store }: Machine) => (await readEverything(store)).people;

describe('a folder two machines share', () => {
  it('carries people, notes and lines from one to the other, cards and all', async () => {
    const { one, other, folder } = await two();
    const { person } = await savePerson(one.store, { ...ada, note: 'kind' });
    await keepMoment(one.store, { personId: person.id, text: 'the engine weaves' });
    await savePerson(other.store, bo);
    for (const who of [one, other, one, other]) await sync(who, folder);
    expect(agreed(await readEverything(one.store))).toEqual(agreed(await readEverything(other.store)));
    expect((await newestCards(other.store, 9)).map(card => card.name).sort()).toEqual(['Ada Byron', 'Bo Li']);
    expect((await newestCards(other.store, 9)).find(card => card.name === 'Ada Byron')?.text).toContain('engine');
    expect((await readFolder(other.store))?.machines).toMatchObject([{ people: 2 }]);
  });

  it('is left alone where nothing changed', async () => {
    const { one, other, folder } = await two();
    await savePerson(one.store, ada);
    for (const who of [one, other, one, other, one, other]) await sync(who, folder);
    const [writings, files] = [folder.writings, JSON.stringify([...folder.files])];
    for (const who of [one, other, one, other]) await sync(who, folder);
    expect(folder.writings).toBe(writings);
    expect(JSON.stringify([...folder.files])).toBe(files);
  });

  it('keeps both notes where both were written', async () => {
    const { one, other, folder } = await two();
    const { person } = await savePerson(one.store, ada);
    for (const who of [one, other]) await sync(who, folder);
    const theirs = (await peopleOf(other))[0];
    if (!theirs) throw new Error('nobody came over');
    await changePerson(one.store, person, { note: 'kind' });
    await changePerson(other.store, theirs, { note: 'writes of bees' });
    for (const who of [one, other, one]) await sync(who, folder);
    for (const who of [one, other]) {
      expect((await peopleOf(who))[0]?.note).toContain('kind');
      expect((await peopleOf(who))[0]?.note).toContain('writes of bees');
    }
  });

  it('leaves out a file that is damaged, half written or of another sort, says so, and takes it once it is whole', async () => {
    const { one, other, folder } = await two();
    await savePerson(one.store, ada);
    await sync(one, folder);
    const [[name, { text }] = ['', { text: '' }]] = folder.files;
    const bad = [
      '',
      text.slice(0, text.length / 2),
      text.replace('Ada', 'Eve'),
      '[]',
      `{"format":"fondly-folder","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      '\u0000'.repeat(1000),
    ];
    for (const content of bad) {
      folder.put(name, content);
      await sync(other, folder);
      expect(await peopleOf(other)).toEqual([]);
      expect((await readFolder(other.store))?.skipped).toEqual([name]);
    }
    folder.put(name, text);
    await sync(other, folder);
    expect(await peopleOf(other)).toHaveLength(1);
    expect((await readFolder(other.store))?.skipped).toEqual([]);
  });

  it('says what is in the way of it, and that it is over', async () => {
    const { one, folder } = await two();
    const troubles = [];
    for (const name of ['NotFoundError', 'QuotaExceededError', 'NotAllowedError', 'InvalidStateError']) {
      folder.broken = new DOMException('no', name);
      await sync(one, folder);
      troubles.push((await readFolder(one.store))?.trouble?.key);
    }
    expect(troubles).toEqual(['folderGone', 'folderFull', 'folderNotAllowed', 'folderNotWritten']);
    folder.broken = undefined;
    await sync(one, folder);
    expect((await readFolder(one.store))?.trouble).toBeUndefined();
  });

  it('asks before it tells the others that much is gone, and takes it back if that is the answer', async () => {
    const { one, other, folder } = await two();
    for (const n of [1, 2, 3, 4]) await savePerson(one.store, { name: `N${n}`, places: [], ways: [] });
    for (const who of [one, other]) await sync(who, folder);
    await replaceEverything(one.store, NOBODY);
    for (const who of [one, other]) await sync(who, folder);
    expect((await readFolder(one.store))?.trouble).toEqual({ key: 'folderMuchGone', values: { count: 4 } });
    expect(await peopleOf(other)).toHaveLength(4);
    await syncFolder(one.store, folder, 'take-back');
    expect(await peopleOf(one)).toHaveLength(4);
    await replaceEverything(one.store, NOBODY);
    await syncFolder(one.store, folder, 'tell');
    await sync(other, folder);
    expect(await peopleOf(other)).toEqual([]);
  });

  it('is not told of it when everything is forgotten or the folder is left', async () => {
    const { one, other, folder } = await two();
    await savePerson(one.store, ada);
    for (const who of [one, other]) await sync(who, folder);
    const before = JSON.stringify([...folder.files]);
    await forgetEverything(one.store);
    await sync(one, folder);
    await leaveFolder(other.store);
    await savePerson(other.store, bo);
    await sync(other, folder);
    expect(JSON.stringify([...folder.files])).toBe(before);
    expect(await readFolder(other.store)).toBeUndefined();
  });

  it('lets a copied profile go on under a name of its own', async () => {
    const { one, other, folder } = await two();
    await savePerson(one.store, ada);
    await sync(one, folder);
    const name = (await readFolder(one.store))?.machine ?? '';
    // The other writes under the same name, as a copy of the profile would.
    await savePerson(other.store, bo);
    await sync(other, folder);
    const theirs = folder.files.get(`fondly-${(await readFolder(other.store))?.machine}.json`)?.text ?? '';
    folder.put(`fondly-${name}.json`, theirs.replace(/"machine":"[^"]+"/, `"machine":"${name}"`));
    await sync(one, folder);
    expect((await readFolder(one.store))?.machine).not.toBe(name);
    expect(await peopleOf(one)).toHaveLength(2);
  });
});

/** One thing that happens to a store: who, what, to the n-th of theirs. */
const anyHappening = fc.record({
  who: fc.nat(1),
  what: fc.nat(5),
  nth: fc.nat(4),
  word: fc.constantFrom('kind', 'met in Jena', 'äöü 😀', 'of bees'),
});

async function happen({ store }: Machine, { what, nth, word }: { what: number; nth: number; word: string }) {
  const { people } = await readEverything(store);
  const person = people[nth % Math.max(1, people.length)];
  const places = [{ kind: 'x', url: `https://x.com/p${nth}` }] as const;
  if (!person || what === 0) return void (await savePerson(store, { name: `N${nth}`, note: word, places, ways: [] }));
  if (what === 1) await changePerson(store, person, { note: word });
  else if (what === 2) await changePerson(store, person, { name: word });
  else if (what === 3) await deletePeople(store, [person.id]);
  else await keepMoment(store, { personId: person.id, text: word });
}

/** All 1,000 in the full run. */
const INTERLEAVINGS = FULL ? 1_000 : 60;

it('ends alike on two machines after any edits, deletions and meetings, through the store', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyHappening, { maxLength: 14 }), async all => {
      count++;
      const { one, other, folder } = await two();
      for (const happening of all) {
        const who = happening.who === 0 ? one : other;
        if (happening.what === 5) await sync(who, folder);
        else await happen(who, happening);
        who.edge.pass(1000);
      }
      for (const who of [one, other, one, other]) await sync(who, folder);
      expect(agreed(await readEverything(one.store))).toEqual(agreed(await readEverything(other.store)));
      one.store.close();
      other.store.close();
    }),
    { numRuns: INTERLEAVINGS },
  );
  console.log(`folder: ${count} interleavings of two stores end alike`);
});
