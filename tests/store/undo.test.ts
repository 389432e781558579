import { expect, it } from 'vitest';
import { listCards } from '../../src/store/cards.ts';
import { encountersOf, logEncounter, unlogEncounter } from '../../src/store/encounters.ts';
import { readEverything, replaceEverything } from '../../src/store/everything.ts';
import {
  changePerson,
  deletePeople,
  getPerson,
  listDeleted,
  restorePeople,
  savePerson,
} from '../../src/store/people.ts';
import { purgePeople } from '../../src/store/purge.ts';
import { ada, freshStore } from './rig.ts';

it('many are deleted and brought back in one act, each once, with their cards', async () => {
  const { store } = await freshStore();
  const { person } = await savePerson(store, ada);
  const people = Array.from({ length: 300 }, (_, i) => ({ ...person, id: `p${i}` }));
  await replaceEverything(store, { ...(await readEverything(store)), people });
  const ids = people.map(it => it.id);
  const acts = async () => (await (await store.connection()).get('meta', 'state'))?.acts ?? 0;
  const before = await acts();
  expect(await deletePeople(store, [...ids, 'p0', 'nobody'])).toHaveLength(300);
  expect([(await listCards(store)).length, (await listDeleted(store)).length]).toEqual([0, 300]);
  const told: number[] = [];
  expect(await deletePeople(store, ids, done => told.push(done))).toEqual([]);
  expect(told).toEqual([300]);
  expect(await restorePeople(store, ids)).toHaveLength(300);
  expect([(await listCards(store)).length, await acts()]).toEqual([300, before + 3]);
});

it('so many that their cards are made all at once come back with what search finds them by', async () => {
  const { store } = await freshStore();
  const { person } = await savePerson(store, ada);
  const people = Array.from({ length: 900 }, (_, i) => ({ ...person, id: `p${i}` }));
  const moments = [{ id: 'm', personId: 'p7', text: 'the loom weaves', keptAt: 1 }];
  await replaceEverything(store, { ...(await readEverything(store)), people, moments });
  const before = await listCards(store);
  const told: number[] = [];
  const ids = people.map(it => it.id);
  await deletePeople(store, ids, done => told.push(done));
  expect(await listCards(store)).toEqual([]);
  expect(told).toEqual([200, 400, 450, 650, 850, 900]);
  await restorePeople(store, ids);
  expect((await listCards(store)).toSorted(byId)).toEqual(before.toSorted(byId));
});

it('so many are deleted for good with all that was theirs, and nothing of the others', async () => {
  const { store } = await freshStore();
  const { person } = await savePerson(store, ada);
  const people = Array.from({ length: 900 }, (_, i) => ({ ...person, id: `p${i}` }));
  const moments = people.map(({ id }) => ({ id: `of ${id}`, personId: id, text: 'the loom weaves', keptAt: 1 }));
  await replaceEverything(store, { ...(await readEverything(store)), people: [...people, person], moments });
  const ids = people.map(it => it.id).slice(1);
  await deletePeople(store, ids);
  expect(await purgePeople(store, [...ids, person.id])).toBe(899);
  const left = await readEverything(store);
  expect(left.people.map(it => it.id).toSorted()).toEqual([person.id, 'p0'].toSorted());
  expect(left.moments.map(it => it.id)).toEqual(['of p0']);
});

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);

it('what was just logged is taken back with the step it moved, unless that was moved since', async () => {
  const { store, edge } = await freshStore();
  const { person } = await savePerson(store, ada);
  const step = async () => (await getPerson(store, person.id))?.step;
  const met = async () => {
    const logged = await logEncounter(store, { personId: person.id, kind: 'meeting', at: edge.now() });
    if (!logged) throw new Error('not logged');
    return logged;
  };
  const first = await met();
  expect(await step()).toBe('met');
  await unlogEncounter(store, first, 'reading');
  expect([await step(), await encountersOf(store, person.id)]).toEqual(['reading', []]);
  const second = await met();
  const now = await getPerson(store, person.id);
  if (now) await changePerson(store, now, { step: 'call' });
  await unlogEncounter(store, second, 'reading');
  expect(await step()).toBe('call');
});
