import { expect, it } from 'vitest';
import { countKept } from '../../src/store/kept.ts';
import { savePerson } from '../../src/store/people.ts';
import { takeSnapshot } from '../../src/store/snapshots.ts';
import { keepTyped } from '../../src/store/typed.ts';
import { ada, bo, freshStore, testKeep } from './rig.ts';

it('counts every sort of record there is, copies and unfinished forms too', async () => {
  const { store } = await freshStore({ keep: testKeep() });
  await savePerson(store, ada);
  await savePerson(store, bo);
  await keepTyped(store, 'add', { name: 'Cy' });
  await takeSnapshot(store);
  expect(await countKept(store)).toMatchObject({ people: 2, typed: 1, copies: 1, merges: 0, letters: 0 });
});

it('is nought everywhere in a fresh store', async () => {
  const { store } = await freshStore();
  expect(Object.values(await countKept(store)).every(count => count === 0)).toBe(true);
});
