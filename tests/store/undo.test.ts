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
  expect(await deletePeople(store, ids)).toEqual([]);
  expect(await restorePeople(store, ids)).toHaveLength(300);
  expect([(await listCards(store)).length, await acts()]).toEqual([300, before + 3]);
});

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
