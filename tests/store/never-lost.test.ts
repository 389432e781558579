import { describe, expect, it } from 'vitest';
import { acceptAsIs, goBackTo, restoreSnapshot } from '../../src/store/answer.ts';
import { Unanswered } from '../../src/store/errors.ts';
import { readEverything, replaceEverything } from '../../src/store/everything.ts';
import { forgetEverything } from '../../src/store/forget.ts';
import { keepMoment } from '../../src/store/moments.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { deletePeople, listPeople, savePerson } from '../../src/store/people.ts';
import { changeSettings } from '../../src/store/settings.ts';
import { listSnapshots, newestSnapshot, readSnapshot, SLOTS, takeSnapshot } from '../../src/store/snapshots.ts';
import type { Everything } from '../../src/transfer/everything.ts';
import { ada, bo, emptyDisk, freshStore, type TestEdge, type TestKeep, testEdge, testKeep } from './rig.ts';

const DAY = 86_400_000;

async function watchedStore(): Promise<{ store: Store; edge: TestEdge; keep: TestKeep }> {
  const keep = testKeep();
  return { ...(await freshStore({ keep })), keep };
}

/** The store as the next start of the browser finds it. */
async function reopen(store: Store, keep: TestKeep): Promise<Store> {
  await store.settled();
  store.close();
  return openStore(testEdge('b'), { keep });
}

/** Takes rows away behind the back of the store, as damage does. */
async function damage(store: Store, shelf: 'people' | 'meta'): Promise<void> {
  const db = await store.connection();
  await db.clear(shelf);
}

/** Its state moves on, as if something had been written: only the finding keeps a copy from being taken. */
async function moveOn(store: Store): Promise<void> {
  const db = await store.connection();
  const state = await db.get('meta', 'state');
  if (state) await db.put('meta', { ...state, acts: state.acts + 1 });
}

describe('a sound store', () => {
  it('is never suspected: new, after a restart, after every kind of act, after forgetting', async () => {
    const { store, keep } = await watchedStore();
    expect(await store.finding()).toBeUndefined();
    const { person } = await savePerson(store, ada);
    await savePerson(store, bo);
    await deletePeople(store, [person.id]);
    const next = await reopen(store, keep);
    expect(await next.finding()).toBeUndefined();
    await savePerson(next, ada);
    await forgetEverything(next);
    const last = await reopen(next, keep);
    expect(await last.finding()).toBeUndefined();
    await savePerson(last, ada);
  });

  it('is not suspected where the marker lags behind or is lost', async () => {
    const { store, keep } = await watchedStore();
    await savePerson(store, ada);
    await store.settled();
    const old = new Map(keep.drawer);
    await savePerson(store, bo);
    const next = await reopen(store, keep);
    keep.drawer.clear();
    for (const [key, value] of old) keep.drawer.set(key, value);
    expect(await next.finding()).toBeUndefined();
    keep.drawer.clear();
    expect(await (await reopen(next, keep)).finding()).toBeUndefined();
  });

  it('is written to though the drawer outside cannot be opened', async () => {
    const keep = testKeep();
    const shut = async (): Promise<never> => {
      throw new Error('the drawer is stuck');
    };
    const { store } = await freshStore({ keep: { ...keep, get: shut, set: shut } });
    await savePerson(store, ada);
    await store.settled();
    expect(await listPeople(store)).toHaveLength(1);
  });
});

describe('a lost store', () => {
  it('is noticed when it opens empty, and takes nothing before the answer', async () => {
    const { store, edge, keep } = await watchedStore();
    await savePerson(store, ada);
    await savePerson(store, bo);
    await store.settled();
    store.close();
    emptyDisk();
    const next = await openStore(testEdge('b'), { keep });
    expect(await next.finding()).toEqual({ kind: 'emptied', held: 2, lastSavedAt: edge.at, here: 0 });
    await expect(savePerson(next, ada)).rejects.toBeInstanceOf(Unanswered);
    expect(await listPeople(next)).toEqual([]);
    await acceptAsIs(next);
    expect(await next.finding()).toBeUndefined();
    expect(await savePerson(next, ada)).toMatchObject({ how: 'saved' });
  });

  it('is noticed when rows are missing, when it went back in time, and when its own state is gone', async () => {
    const { store, keep } = await watchedStore();
    await savePerson(store, ada);
    await takeSnapshot(store);
    await damage(store, 'people');
    const next = await reopen(store, keep);
    expect(await next.finding()).toMatchObject({ kind: 'emptied', held: 1, here: 0 });
    await moveOn(next);
    expect(await takeSnapshot(next, 'now')).toBeUndefined();
    expect((await newestSnapshot(keep))?.all.people).toHaveLength(1);

    const second = await watchedStore();
    await savePerson(second.store, ada);
    await second.store.settled();
    const db = await second.store.connection();
    const state = await db.get('meta', 'state');
    if (!state) throw new Error('no state');
    await savePerson(second.store, { ...ada, note: 'later' });
    await db.put('meta', state);
    expect(await (await reopen(second.store, second.keep)).finding()).toMatchObject({ kind: 'damaged', here: 1 });

    const third = await watchedStore();
    await savePerson(third.store, ada);
    await damage(third.store, 'meta');
    expect(await (await reopen(third.store, third.keep)).finding()).toMatchObject({ kind: 'emptied', held: 1 });
  });

  it('is not copied while some of it is gone: a good copy must not give way to half of one', async () => {
    const { store, keep } = await watchedStore();
    await savePerson(store, bo);
    const { person } = await savePerson(store, ada);
    await takeSnapshot(store);
    await (await store.connection()).delete('people', person.id);
    const next = await reopen(store, keep);
    expect(await next.finding()).toMatchObject({ kind: 'damaged', held: 2, here: 1 });
    await moveOn(next);
    expect(await takeSnapshot(next, 'now')).toBeUndefined();
    expect((await newestSnapshot(keep))?.all.people).toHaveLength(2);
  });

  it('comes back whole from a rolling copy', async () => {
    const { store, keep } = await watchedStore();
    const { person } = await savePerson(store, { ...ada, note: 'engines' });
    await keepMoment(store, { personId: person.id, text: 'The engine weaves' });
    await takeSnapshot(store);
    const before = await readEverything(store);
    await store.settled();
    store.close();
    emptyDisk();
    const next = await openStore(testEdge('b'), { keep });
    expect(await takeSnapshot(next, 'now')).toBeUndefined();
    const newest = await newestSnapshot(keep);
    if (!newest) throw new Error('no copy');
    expect(await restoreSnapshot(next, newest.snapshot)).toBe(true);
    expect(await readEverything(next)).toEqual(before);
    expect(await next.finding()).toBeUndefined();
    await savePerson(next, bo);
  });
});

describe('rolling copies', () => {
  it('are the last seven, one a day, none where nothing changed', async () => {
    const { store, edge, keep } = await watchedStore();
    expect(await takeSnapshot(store)).toBeUndefined();
    for (let day = 1; day <= 9; day++) {
      await savePerson(store, { ...ada, places: [{ kind: 'site', url: `https://ada.example/${day}` }], ways: [] });
      expect(await takeSnapshot(store)).toMatchObject({ people: day, turn: 2 * day - 1 });
      expect(await takeSnapshot(store, 'now')).toBeUndefined();
      edge.pass(3_600_000);
      await savePerson(store, { ...ada, places: [{ kind: 'site', url: `https://ada.example/${day}` }], ways: [] });
      // The copy of the day follows what is done that day, and is still the one copy of it.
      expect(await takeSnapshot(store)).toMatchObject({ people: day, turn: 2 * day });
      edge.pass(DAY - 3_600_000);
    }
    const copies = await listSnapshots(keep);
    expect(copies.map(it => it.turn)).toEqual([18, 16, 14, 12, 10, 8, 6]);
    expect(copies).toHaveLength(SLOTS);
    for (const copy of copies) expect((await readSnapshot(keep, copy))?.people).toHaveLength(copy.turn / 2);
    expect([...keep.drawer.keys()].filter(key => key.startsWith('copy-'))).toHaveLength(2 * SLOTS);
  });

  it('follow after 20 acts or ten minutes, not after every one', async () => {
    const { store, edge, keep } = await watchedStore();
    const { person } = await savePerson(store, ada);
    expect(await takeSnapshot(store)).toMatchObject({ people: 1, acts: 1 });
    edge.pass(60_000);
    for (let i = 0; i < 19; i++) await keepMoment(store, { personId: person.id, text: `${i}` });
    expect(await takeSnapshot(store)).toBeUndefined();
    await savePerson(store, bo);
    expect(await takeSnapshot(store)).toMatchObject({ people: 2, acts: 21 });
    await keepMoment(store, { personId: person.id, text: 'one more' });
    edge.pass(9 * 60_000);
    expect(await takeSnapshot(store)).toBeUndefined();
    edge.pass(60_000);
    expect(await takeSnapshot(store)).toMatchObject({ acts: 22 });
    expect(await listSnapshots(keep)).toHaveLength(1);
    // Ever followed, a new day still begins a new copy.
    edge.pass(DAY);
    await savePerson(store, { ...ada, note: 'tomorrow' });
    await takeSnapshot(store);
    expect(await listSnapshots(keep)).toHaveLength(2);
  });

  it('are not taken of an empty list', async () => {
    const { store, edge, keep } = await watchedStore();
    await changeSettings(store, { home: 'Jena' });
    expect(await takeSnapshot(store)).toBeUndefined();
    await savePerson(store, ada);
    expect(await takeSnapshot(store)).toMatchObject({ people: 1 });
    await replaceEverything(store, { ...(await readEverything(store)), people: [] });
    edge.pass(DAY);
    expect([await takeSnapshot(store), await takeSnapshot(store, 'now')]).toEqual([undefined, undefined]);
    expect(await listSnapshots(keep)).toHaveLength(1);
  });

  it('can all be gone back to, the oldest too, and cost none of the days', async () => {
    const { store, edge, keep } = await watchedStore();
    for (let day = 1; day <= SLOTS; day++) {
      await savePerson(store, { name: `Day ${day}`, places: [], ways: [] });
      await takeSnapshot(store);
      edge.pass(DAY);
    }
    const days = await listSnapshots(keep);
    for (let i = 0; i < 7; i++) {
      await savePerson(store, { name: `Later ${i}`, places: [], ways: [] });
      expect(await takeSnapshot(store, 'now')).toBeDefined();
    }
    await savePerson(store, { name: 'Now', places: [], ways: [] });
    for (const copy of days) {
      expect(await goBackTo(store, copy)).toBe(true);
      expect(await listPeople(store)).toHaveLength(copy.people);
    }
    const left = await listSnapshots(keep);
    expect(left.slice(2)).toEqual(days);
    expect(left).toHaveLength(SLOTS + 2);
    // Also a copy of the moment before, whose place the present takes.
    const oldest = left[1];
    if (!oldest) throw new Error('no copy');
    await savePerson(store, { name: 'Later still', places: [], ways: [] });
    expect(await goBackTo(store, oldest)).toBe(true);
    expect(await listPeople(store)).toHaveLength(oldest.people);
  });

  it('come back beside what is still there', async () => {
    const { store, keep } = await watchedStore();
    await savePerson(store, ada);
    const copy = await takeSnapshot(store);
    await savePerson(store, bo);
    const beside = (held: Everything, there: Everything): Everything => ({
      ...there,
      people: [...there.people, ...held.people.filter(it => !there.people.some(one => one.id === it.id))],
    });
    const db = await store.connection();
    await db.delete('people', copy ? ((await listPeople(store)).find(it => it.name === ada.name)?.id ?? '') : '');
    const next = await reopen(store, keep);
    expect(await next.finding()).toMatchObject({ kind: 'damaged', here: 1 });
    expect(copy && (await restoreSnapshot(next, copy, beside))).toBe(true);
    expect((await listPeople(next)).map(it => it.name).sort()).toEqual(['Ada Byron', 'Bo Li']);
    expect(await next.finding()).toBeUndefined();
  });

  it('leave nothing where everything is forgotten while one is taken', async () => {
    const { store, keep } = await watchedStore();
    await savePerson(store, ada);
    const slow = {
      ...keep,
      set: async (values: Readonly<Record<string, unknown>>) => {
        await forgetEverything(store);
        await keep.set(values);
      },
    };
    expect(await takeSnapshot({ ...store, keep: slow })).toBeUndefined();
    expect([...keep.drawer.keys()].filter(key => key.startsWith('copy-'))).toEqual([]);
  });

  it('that are damaged anywhere are passed over for the one before', async () => {
    const { store, edge, keep } = await watchedStore();
    await savePerson(store, ada);
    await takeSnapshot(store);
    edge.pass(DAY);
    await savePerson(store, bo);
    await takeSnapshot(store);
    const [newest] = await listSnapshots(keep);
    const key = `copy-${newest?.slot}-0`;
    const whole = String(keep.drawer.get(key));
    const flip = (at: number): string => `${whole.slice(0, at)}${whole[at] === 'A' ? 'B' : 'A'}${whole.slice(at + 1)}`;
    const bytes = whole.replace(/=+$/, '').length - 1;
    const wounds = [undefined, '', 7, whole.slice(0, -4), `${whole}AAAA`, 'not base64 %%'];
    for (let i = 0; i < 40; i++) wounds.push(flip(Math.floor((i * bytes) / 40)));
    for (const wound of wounds) {
      keep.drawer.set(key, wound);
      expect((await newestSnapshot(keep))?.all.people).toHaveLength(1);
    }
    console.log(`damaged copies passed over: ${wounds.length}`);
    keep.drawer.set(`copy-${newest?.slot}`, { nonsense: true });
    expect((await newestSnapshot(keep))?.all.people).toHaveLength(1);
    expect(await restoreSnapshot(store, newest as never)).toBe(false);
  });

  it('are forgotten with everything', async () => {
    const { store, keep } = await watchedStore();
    await savePerson(store, ada);
    await takeSnapshot(store);
    await forgetEverything(store);
    expect([...keep.drawer.keys()]).toEqual([]);
    const db = await store.connection();
    const left = await Promise.all([...db.objectStoreNames].map(name => db.getAll(name)));
    expect(left.flat()).toEqual([]);
  });
});
