import { describe, expect, it } from 'vitest';
import { asTyped } from '../../src/store/as-typed.ts';
import { encountersOf } from '../../src/store/encounters.ts';
import { hereAndNow, listHellos, skipHello, snoozeHello, undoHello } from '../../src/store/hellos.ts';
import {
  getLetter,
  handOver,
  listLetters,
  markSent,
  report,
  saveDraft,
  startLetter,
  type Typed,
} from '../../src/store/letters.ts';
import type { Store } from '../../src/store/open.ts';
import { getPerson, savePerson } from '../../src/store/people.ts';
import { changeSettings, getSettings } from '../../src/store/settings.ts';
import { addDays, dayOf } from '../../src/words/day.ts';
import { ada, freshStore } from './rig.ts';

async function letterToAda(store: Store) {
  const { person } = await savePerson(store, ada);
  const letter = await startLetter(store, {
    personId: person.id,
    to: 'ada@ada.example',
    subject: 'Engines',
    body: '',
    tone: 'plain',
    language: 'en',
  });
  return { person, letter };
}

describe('a letter', () => {
  it('is kept as typed, the last words of a fast typist included', async () => {
    const { store } = await freshStore();
    const { letter } = await letterToAda(store);
    const draft = asTyped(letter, (before, change: Typed) => saveDraft(store, before, change));
    const saves = ['D', 'De', 'Dea', 'Dear'].map(body => draft.typed({ body }));
    saves.push(draft.typed({ subject: 'Your engines' }));
    await Promise.all(saves);
    expect(await getLetter(store, letter.id)).toMatchObject({ body: 'Dear', subject: 'Your engines', state: 'draft' });
  });

  it('that is sent closes the hello, logs the encounter and moves the step', async () => {
    const { store } = await freshStore();
    const { person, letter } = await letterToAda(store);
    const hello = await hereAndNow(store);
    await handOver(store, letter.id);
    expect((await listLetters(store, 'handed')).map(it => it.id)).toEqual([letter.id]);
    await markSent(store, letter.id);
    expect(await getLetter(store, letter.id)).toMatchObject({ state: 'sent' });
    expect((await getPerson(store, person.id))?.step).toBe('email');
    expect(await encountersOf(store, person.id)).toMatchObject([{ kind: 'letter' }]);
    expect(await listHellos(store)).toMatchObject([
      { id: hello.id, state: 'sent', personId: person.id, letterId: letter.id },
    ]);
    expect((await hereAndNow(store)).due > hello.due).toBe(true);
  });

  it('is sent once, however often the button is pressed', async () => {
    const { store } = await freshStore();
    const { person, letter } = await letterToAda(store);
    await Promise.all([markSent(store, letter.id), markSent(store, letter.id)]);
    expect(await encountersOf(store, person.id)).toHaveLength(1);
  });

  it('is reported on, and what happened is logged once', async () => {
    const { store } = await freshStore();
    const { person, letter } = await letterToAda(store);
    await markSent(store, letter.id);
    await report(store, letter.id, 'nothing-yet');
    await report(store, letter.id, 'answered', 1);
    await report(store, letter.id, 'answered');
    expect((await encountersOf(store, person.id)).map(it => it.kind).sort()).toEqual(['letter', 'reply']);
    expect(await getLetter(store, letter.id)).toMatchObject({ outcome: 'answered', found: 1 });
  });
});

describe('a hello', () => {
  it('follows from the rhythm, snoozes, is skipped once, and is open again after an undo', async () => {
    const { store } = await freshStore();
    const due = await hereAndNow(store);
    expect(due.state).toBe('open');
    const later = addDays(dayOf(store.edge.now()), 2);
    await Promise.all([snoozeHello(store, later), snoozeHello(store, later)]);
    expect(await hereAndNow(store)).toMatchObject({ id: due.id, state: 'snoozed', snoozedUntil: later });
    const skipped = await skipHello(store);
    expect(await listHellos(store)).toEqual([skipped]);
    expect((await hereAndNow(store)).due > due.due).toBe(true);
    await undoHello(store, skipped.id);
    expect(await hereAndNow(store)).toEqual(due);
  });
});

describe('settings', () => {
  it('keep both of two quick changes to parts of one', async () => {
    const { store } = await freshStore();
    await Promise.all([
      changeSettings(store, now => ({ partner: { ...now.partner, name: 'Sam' } })),
      changeSettings(store, now => ({ partner: { ...now.partner, address: 'sam@sam.example' } })),
    ]);
    expect((await getSettings(store)).partner).toEqual({ name: 'Sam', address: 'sam@sam.example' });
  });
});
