import { describe, expect, it } from 'vitest';
import { answerWith } from '../../src/store/answer.ts';
import { readEverything, replaceEverything } from '../../src/store/everything.ts';
import type { Store } from '../../src/store/open.ts';
import { savePerson } from '../../src/store/people.ts';
import { rewriteEverything } from '../../src/store/rewrite.ts';
import type { Everything } from '../../src/transfer/everything.ts';
import { ada, freshStore } from './rig.ts';

/** Many people with something kept of each. */
async function many(store: Store): Promise<Everything> {
  const { person } = await savePerson(store, ada);
  const all = await readEverything(store);
  const people = Array.from({ length: 1_500 }, (_, i) => ({ ...person, id: `p${i}`, name: `Person ${i}` }));
  const moments = people.map(({ id }) => ({ id: `m${id}`, personId: id, text: 'looms', keptAt: 1 }));
  return { ...all, people, moments };
}

describe('writing much says how far it is', () => {
  it.each([
    ['replacing', replaceEverything],
    ['merging', (store, all, tell) => rewriteEverything(store, () => all, tell)],
    ['going back', (store, all, tell) => answerWith(store, () => all, tell)],
  ] satisfies [string, typeof replaceEverything][])('when %s: upwards to the end, in many steps', async (_, write) => {
    const { store } = await freshStore();
    const all = await many(store);
    const shares: number[] = [];
    await write(store, all, share => shares.push(share));
    expect(shares.length).toBeGreaterThan(8);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect((await readEverything(store)).people).toHaveLength(1_500);
  });
});
