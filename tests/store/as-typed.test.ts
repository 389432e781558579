import { describe, expect, it } from 'vitest';
import { asTyped } from '../../src/store/as-typed.ts';
import { logEncounter } from '../../src/store/encounters.ts';
import { ChangedElsewhere } from '../../src/store/errors.ts';
import { merge } from '../../src/store/merges.ts';
import { changePerson, getPerson, type PersonChange, savePerson } from '../../src/store/people.ts';
import { ada, bo, freshStore } from './rig.ts';

async function page() {
  const { store, edge } = await freshStore();
  const { person } = await savePerson(store, { ...ada, note: 'kind' });
  const faults = { full: false };
  const saving = asTyped(person, async (before, change: PersonChange) => {
    if (faults.full) throw new Error('full');
    return changePerson(store, before, change);
  });
  const now = async () => {
    const here = await getPerson(store, person.id);
    if (!here) throw new Error('gone');
    return here;
  };
  return { store, edge, person, saving, now, faults };
}

const clash = (error: unknown): unknown => {
  expect(error).toBeInstanceOf(ChangedElsewhere);
  return undefined;
};

describe('what is typed', () => {
  it('is saved on the record as it stands: a meeting moved the step, the reader moves it back', async () => {
    const { store, edge, saving, person, now } = await page();
    await logEncounter(store, { personId: person.id, kind: 'meeting', at: edge.now() });
    saving.follow(await now());
    await saving.typed({ step: 'reading' });
    expect([saving.shown.step, (await now()).step]).toEqual(['reading', 'reading']);
  });

  it('goes on after somebody was joined, and takes away what came with them', async () => {
    const { store, saving, person, now } = await page();
    const other = (await savePerson(store, { ...bo, note: 'birds' })).person;
    await merge(store, person.id, other.id);
    saving.follow(await now());
    await saving.typed({ note: `${saving.shown.note}!` });
    await saving.typed({ places: saving.shown.places.filter(place => place.kind !== 'x') });
    expect(await now()).toMatchObject({ note: 'kind\n\nbirds!', places: ada.places });
  });

  it('is not dropped where it could not be saved: the next save takes it along', async () => {
    const { saving, now, faults } = await page();
    faults.full = true;
    await saving.typed({ note: 'a long text' }).catch(() => {});
    expect([saving.isPending, saving.shown.note]).toEqual([true, 'a long text']);
    faults.full = false;
    await saving.typed({ name: 'Ada' });
    expect([await now(), saving.isPending]).toMatchObject([{ name: 'Ada', note: 'a long text' }, false]);
  });

  it('is shown until it is saved, and then what the store has, also what others make of it later', async () => {
    const { store, saving, now } = await page();
    const before = await now();
    const typing = saving.typed({ note: 'kind and warm' });
    expect(saving.shown.note).toBe('kind and warm');
    await typing;
    // A read that began before the save comes in after it.
    saving.follow({ ...before });
    expect(saving.shown.note).toBe('kind and warm');
    await changePerson(store, await now(), { note: 'from elsewhere' });
    saving.follow(await now());
    expect(saving.shown.note).toBe('from elsewhere');
    // A copy was put back: the count of changes is lower, and the record is the one there is.
    saving.follow({ ...before, note: 'as it was' });
    expect(saving.shown.note).toBe('as it was');
  });

  it('stays beside what another window wrote, with every later letter, until the reader chose', async () => {
    const { store, saving, person, now } = await page();
    await changePerson(store, person, { note: 'kind, theirs' });
    expect(await saving.typed({ note: 'kind, mine', location: 'London' }).catch(clash)).toBeUndefined();
    expect(await now()).toMatchObject({ note: 'kind, theirs', location: 'London' });
    await saving.typed({ note: 'kind, mine!', name: 'Ada' });
    expect(saving.clash).toMatchObject({ theirs: { note: 'kind, theirs' }, mine: { note: 'kind, mine!' } });
    expect(await now()).toMatchObject({ name: 'Ada', note: 'kind, theirs' });
    await changePerson(store, await now(), { note: 'theirs again' });
    saving.follow(await now());
    expect(saving.clash?.theirs.note).toBe('theirs again');
    await saving.keep({ note: 'both' });
    expect([saving.clash, (await now()).note, saving.shown.note]).toEqual([undefined, 'both', 'both']);
    await saving.typed({ note: 'both, and on' });
    expect((await now()).note).toBe('both, and on');
  });

  it('gives way where the reader keeps theirs', async () => {
    const { store, saving, person, now } = await page();
    await changePerson(store, person, { note: 'theirs' });
    await saving.typed({ note: 'mine' }).catch(clash);
    await saving.keep({ note: 'theirs' });
    expect([saving.clash, saving.shown.note, (await now()).note]).toEqual([undefined, 'theirs', 'theirs']);
  });
});
