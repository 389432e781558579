import { describe, expect, it } from 'vitest';
import { asTyped } from '../../src/store/as-typed.ts';
import { encountersOf } from '../../src/store/encounters.ts';
import { hereAndNow, listHellos, skipHello, snoozeHello, undoHello } from '../../src/store/hellos.ts';
import { getLetter, handOver, listLetters, saveDraft, startLetter, type Typed } from '../../src/store/letters.ts';
import type { Store } from '../../src/store/open.ts';
import { changePerson, getPerson, savePerson } from '../../src/store/people.ts';
import { report, takeBackReport } from '../../src/store/reports.ts';
import { markSent, takeBackSent } from '../../src/store/sent.ts';
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

describe('a slip of the finger', () => {
  const kinds = async (store: Store, id: string) => (await encountersOf(store, id)).map(it => it.kind).sort();
  const stepOf = async (store: Store, id: string) => (await getPerson(store, id))?.step;

  it('in a report is made good by the next answer: no encounter and no step of it is left', async () => {
    const { store } = await freshStore();
    const { person, letter } = await letterToAda(store);
    await markSent(store, letter.id);
    await report(store, letter.id, 'met');
    expect(await stepOf(store, person.id)).toBe('met');
    await report(store, letter.id, 'nothing-yet');
    expect([await kinds(store, person.id), await stepOf(store, person.id)]).toEqual([['letter'], 'email']);
    await report(store, letter.id, 'talked');
    await report(store, letter.id, 'answered');
    expect([await kinds(store, person.id), await stepOf(store, person.id)]).toEqual([['letter', 'reply'], 'email']);
  });

  it('does not take away what an earlier day saw: they answered, and a week later you met', async () => {
    const { store, edge } = await freshStore();
    const { person, letter } = await letterToAda(store);
    await markSent(store, letter.id);
    await report(store, letter.id, 'answered');
    edge.pass(7 * 86_400_000);
    await report(store, letter.id, 'met');
    expect(await kinds(store, person.id)).toEqual(['letter', 'meeting', 'reply']);
    await report(store, letter.id, 'answered');
    expect([await kinds(store, person.id), await stepOf(store, person.id)]).toEqual([['letter', 'reply'], 'email']);
  });

  it('in a report is taken back: answer, encounters, days and step are as before', async () => {
    const { store, edge } = await freshStore();
    const { person, letter } = await letterToAda(store);
    await markSent(store, letter.id);
    const first = await report(store, letter.id, 'answered', 3);
    const before = { letter: first.letter, encounters: await encountersOf(store, person.id) };
    edge.pass(60_000);
    const slip = await report(store, letter.id, 'met');
    await takeBackReport(store, slip);
    expect(await encountersOf(store, person.id)).toEqual(before.encounters);
    expect(await stepOf(store, person.id)).toBe('email');
    const { rev: _rev, changedAt: _at, ...told } = before.letter;
    expect(await getLetter(store, letter.id)).toMatchObject(told);
    await takeBackReport(store, first);
    expect(await kinds(store, person.id)).toEqual(['letter']);
    expect((await getLetter(store, letter.id))?.outcome).toBeUndefined();
  });

  it('leaves a step alone that was set by hand since', async () => {
    const { store } = await freshStore();
    const { person, letter } = await letterToAda(store);
    await markSent(store, letter.id);
    await report(store, letter.id, 'talked');
    const now = await getPerson(store, person.id);
    if (now) await changePerson(store, now, { step: 'met' });
    await report(store, letter.id, 'nothing-yet');
    expect(await stepOf(store, person.id)).toBe('met');
  });

  it('on "I sent it" is taken back: letter, encounter, step and hello at once, a snooze included', async () => {
    const { store, edge } = await freshStore();
    const { person, letter } = await letterToAda(store);
    await snoozeHello(store, addDays(dayOf(edge.now()), 1));
    const hello = await hereAndNow(store);
    await handOver(store, letter.id);
    const sent = await markSent(store, letter.id);
    if (!sent) throw new Error('was sent before');
    await takeBackSent(store, sent);
    expect(await encountersOf(store, person.id)).toEqual([]);
    expect(await stepOf(store, person.id)).toBe('reading');
    expect(await hereAndNow(store)).toEqual(hello);
    const after = await getLetter(store, letter.id);
    expect([after?.state, after?.sentAt]).toEqual(['handed', undefined]);
    expect(await markSent(store, letter.id)).toBeDefined();
    expect((await getLetter(store, letter.id))?.state).toBe('sent');
  });

  it('is not believed once there was a report: what was answered was sent', async () => {
    const { store } = await freshStore();
    const { person, letter } = await letterToAda(store);
    const sent = await markSent(store, letter.id);
    await report(store, letter.id, 'answered');
    if (sent) await takeBackSent(store, sent);
    expect((await getLetter(store, letter.id))?.state).toBe('sent');
    expect(await kinds(store, person.id)).toEqual(['letter', 'reply']);
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
