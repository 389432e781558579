import { expect, it } from 'vitest';
import { savePerson } from '../../src/store/people.ts';
import { isFileDue, noteSavedFile } from '../../src/store/saved-file.ts';
import { ada, freshStore, testKeep } from './rig.ts';

const MONTH = 31 * 86_400_000;

it('a backup file is offered a month and fifty acts after it was first asked, and again after one was saved', async () => {
  const keep = testKeep();
  const { store, edge } = await freshStore({ keep });
  await savePerson(store, ada);
  expect(await isFileDue(store)).toBe(false);
  for (let i = 0; i < 50; i++) await savePerson(store, ada);
  expect(await isFileDue(store)).toBe(false);
  edge.pass(MONTH);
  expect(await isFileDue(store)).toBe(true);
  await noteSavedFile(store);
  edge.pass(MONTH);
  expect(await isFileDue(store)).toBe(false);
});

it('asking it of a store nobody has used keeps nothing', async () => {
  const keep = testKeep();
  const { store } = await freshStore({ keep });
  expect(await isFileDue(store)).toBe(false);
  expect([...keep.drawer]).toEqual([]);
});
