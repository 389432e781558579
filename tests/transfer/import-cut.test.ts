import { IDBObjectStore as FakeShelf } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bringIn } from '../../src/store/bring-in.ts';
import { readEverything, replaceEverything } from '../../src/store/everything.ts';
import type { Store } from '../../src/store/open.ts';
import { savePerson } from '../../src/store/people.ts';
import { rewriteEverything } from '../../src/store/rewrite.ts';
import { mergeBackup } from '../../src/transfer/backup/merge-backup.ts';
import { type Everything, NOBODY } from '../../src/transfer/everything.ts';
import { planImport, recordsOf } from '../../src/transfer/plan.ts';
import { ada, bo, freshStore, NOON } from '../store/rig.ts';
import { FULL } from './arbitrary.ts';

/** Where each is cut: 100 in all in the full run. */
const POINTS = FULL ? 34 : 12;

const strangers = Array.from({ length: 20 }, (_, index) => ({
  name: `Person ${index}`,
  places: [{ kind: 'x', url: `https://x.com/p${index}` }] as const,
  ways: [],
  note: 'writes',
}));
const mint = { at: NOON, newId: () => crypto.randomUUID() };
const planned = (there: Everything): Everything => ({
  ...NOBODY,
  people: recordsOf(planImport(strangers, there.people, mint)),
});
const backup = { madeAt: NOON, madeBy: '0.1.0', everything: planned(NOBODY) };

/** The ways people come in, each one act. */
const WAYS: Record<string, (store: Store) => Promise<void>> = {
  'an import': store => bringIn(store, { people: [], acts: -1 }, people => planned({ ...NOBODY, people }).people),
  'a backup in the place of what is here': store => replaceEverything(store, backup.everything),
  'a backup beside what is here': store => rewriteEverything(store, there => mergeBackup(backup, there, NOON)),
};

/** Lets the n-th writing end the way a full disk or a closed browser ends it: the whole transaction goes. */
function cutAt(nth: number): () => number {
  let writings = 0;
  const put = FakeShelf.prototype.put;
  vi.spyOn(FakeShelf.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    writings += 1;
    const request = put.apply(this as never, given as never) as unknown as IDBRequest<IDBValidKey>;
    if (writings === nth) request.addEventListener('success', () => this.transaction.abort());
    return request as never;
  });
  return () => writings;
}

afterEach(() => vi.restoreAllMocks());

describe.each(Object.entries(WAYS))('%s, cut off', (_way, comeIn) => {
  it('leaves the store as it was, and uncut brings everybody', async () => {
    const { store } = await freshStore();
    for (const person of [ada, bo]) await savePerson(store, person);
    const before = await readEverything(store);
    const count = cutAt(0);
    const trial = await freshStore();
    await comeIn(trial.store);
    const writings = count();
    vi.restoreAllMocks();
    expect((await readEverything(trial.store)).people).toHaveLength(20);

    const again = await freshStore();
    for (const person of [ada, bo]) await savePerson(again.store, person);
    const was = await readEverything(again.store);
    expect(was.people).toHaveLength(before.people.length);
    for (let point = 0; point < POINTS; point++) {
      cutAt(1 + Math.floor((point * writings) / POINTS));
      await expect(comeIn(again.store)).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await readEverything(again.store)).toEqual(was);
    }
    await comeIn(again.store);
    expect((await readEverything(again.store)).people.length).toBeGreaterThanOrEqual(20);
  });
});
