import { describe, expect, it } from 'vitest';
import { changeEncounter, countRead, deleteEncounter, logEncounter } from '../../src/store/encounters.ts';
import { NotSaved, notSaved, type WhyNotSaved } from '../../src/store/errors.ts';
import { addToEverything, readEverything, replaceEverything } from '../../src/store/everything.ts';
import { forgetEverything } from '../../src/store/forget.ts';
import { skipHello, snoozeHello } from '../../src/store/hellos.ts';
import { deleteLetter, handOver, saveDraft, startLetter } from '../../src/store/letters.ts';
import { merge, part } from '../../src/store/merges.ts';
import { changeMoment, deleteMoment, keepMoment } from '../../src/store/moments.ts';
import type { Store } from '../../src/store/open.ts';
import { changePerson, deletePeople, restorePeople, savePerson } from '../../src/store/people.ts';
import { purge, purgePeople } from '../../src/store/purge.ts';
import { report, takeBackReport } from '../../src/store/reports.ts';
import { markSent, takeBackSent } from '../../src/store/sent.ts';
import { changeSettings } from '../../src/store/settings.ts';
import { putSiteRule } from '../../src/store/site-rules.ts';
import { tallyRead } from '../../src/store/tally.ts';
import { keepTyped } from '../../src/store/typed.ts';
import { dump, type Fault, withFault } from './fault-rig.ts';
import { ada, bo, freshStore } from './rig.ts';

const piece = { url: 'https://ada.example/engines', title: 'On engines' };
const cy = { name: 'Cy', places: [{ kind: 'site', url: 'https://cy.example/' }], ways: [] } as const;

/** A store with somebody of every sort in it. */
async function lived() {
  const { store, edge } = await freshStore();
  await changeSettings(store, { tally: true });
  const one = (await savePerson(store, ada)).person;
  const two = (await savePerson(store, bo)).person;
  const gone = (await savePerson(store, cy)).person;
  await deletePeople(store, [gone.id]);
  edge.pass(40 * 86_400_000);
  const moment = await keepMoment(store, { personId: two.id, text: 'a line' });
  const [read] = await countRead(store, [one.id, two.id], piece);
  const fresh = { personId: one.id, to: '', subject: '', body: 'Dear Ada', tone: 'plain', language: 'en' } as const;
  const letter = await startLetter(store, fresh);
  const other = await startLetter(store, fresh);
  const sent = await markSent(store, other.id);
  const third = await startLetter(store, fresh);
  await markSent(store, third.id);
  const told = await report(store, third.id, 'met');
  const dee = (await savePerson(store, { name: 'Dee', places: [], ways: [] })).person;
  const merged = await merge(store, two.id, dee.id);
  if (!read || !sent) throw new Error('no read, or not sent');
  return { store, edge, one, two, gone, moment, read, fresh, letter, other, sent, told, merged };
}

type Lived = Awaited<ReturnType<typeof lived>>;

/** Everything a reader can do, once each. */
const ACTS: Record<string, (it: Lived) => Promise<unknown>> = {
  'save somebody new': it => savePerson(it.store, { ...cy, name: 'Eve', places: [], note: 'birds' }),
  'save somebody known': it => savePerson(it.store, { ...ada, bio: 'weaves' }),
  'bring somebody back': it => savePerson(it.store, cy),
  'change somebody': it => changePerson(it.store, it.one, { note: 'engines', name: 'Ada' }),
  'delete two people': it => deletePeople(it.store, [it.one.id, it.two.id]),
  'restore somebody': it => restorePeople(it.store, [it.gone.id]),
  'keep a moment': it => keepMoment(it.store, { personId: it.one.id, text: 'another line' }),
  'delete a moment': it => deleteMoment(it.store, it.moment.id),
  'rewrite a moment': it => changeMoment(it.store, it.moment, { text: 'in other words' }),
  'change an encounter': it => changeEncounter(it.store, it.read, { kind: 'meeting', at: it.edge.at - 1 }),
  'delete somebody for good': it => purgePeople(it.store, [it.gone.id, it.one.id]),
  'count a read of two': it => countRead(it.store, [it.one.id, it.two.id], { url: 'https://new.example/', title: '' }),
  'log a call': it => logEncounter(it.store, { personId: it.one.id, kind: 'call', at: it.edge.at }),
  'delete an encounter': it => deleteEncounter(it.store, it.read.id),
  'begin a letter': it => startLetter(it.store, it.fresh),
  'type in a letter': it => saveDraft(it.store, it.letter, { body: 'Dear Ada,' }),
  'hand a letter over': it => handOver(it.store, it.letter.id),
  'say it was sent': it => markSent(it.store, it.letter.id),
  'say they answered': it => report(it.store, it.other.id, 'answered', 2),
  'take back that it was sent': it => takeBackSent(it.store, it.sent),
  'take back what came of it': it => takeBackReport(it.store, it.told),
  'throw a letter away': it => deleteLetter(it.store, it.letter.id),
  'snooze the hello': it => snoozeHello(it.store, '2027-03-01'),
  'skip the hello': it => skipHello(it.store),
  'change settings': it => changeSettings(it.store, { home: 'Lisbon', tally: true }),
  'point at a name': it => putSiteRule(it.store, 'ada.example', '.by'),
  'count for the tally': it => tallyRead(it.store, cy, 'https://cy.example/1'),
  'type in a form': it => keepTyped(it.store, 'add', { name: 'Ad' }),
  'merge two people': it => merge(it.store, it.one.id, it.two.id),
  'part two people': it => part(it.store, it.merged.id),
  'empty Deleted': it => purge(it.store),
  'replace everything': async it => replaceEverything(it.store, await contents(it.store)),
  'import beside': it => addToEverything(it.store, there => ({ ...there, people: [{ ...it.one, id: 'new' }] })),
  'forget everything': it => forgetEverything(it.store),
};

const contents = async (store: Store) => ({ ...(await readEverything(store)), moments: [] });

/** Names browsers give to what goes wrong, and what the reader is told. */
const ERRORS: Record<string, WhyNotSaved> = { QuotaExceededError: 'full', UnknownError: 'failed' };

/** Every fault an act of so many requests can meet. */
function faultsOf(requests: number): Fault[] {
  const places = Array.from({ length: requests }, (_, i) => i + 1);
  return Object.keys(ERRORS).flatMap(error => [
    { kind: 'commit', at: 0, error },
    ...places.flatMap(at => [{ kind: 'fails', at, error } as const, { kind: 'breaks', at, error } as const]),
  ]);
}

describe('whatever fails, an act is undone whole and may be done again', () => {
  for (const [name, act] of Object.entries(ACTS))
    it(name, async () => {
      const other = await lived();
      const { requests } = await withFault(undefined, () => act(other));
      expect(requests).toBeGreaterThan(1);
      const it = await lived();
      const before = await dump(it.store);
      for (const fault of faultsOf(requests)) {
        const { struck, error } = await withFault(fault, () => act(it));
        expect(struck).toBe(true);
        expect(error).toBeInstanceOf(NotSaved);
        expect(error).toMatchObject({ why: ERRORS[fault.error] });
        expect(await dump(it.store)).toEqual(before);
      }
      expect((await withFault(undefined, () => act(it))).error).toBeUndefined();
      expect(await dump(it.store)).not.toEqual(before);
      console.log(`${name}: ${requests} requests, ${faultsOf(requests).length} faults, 0 half written`);
    });
});

it('every act is written with strict durability', async () => {
  const modes = new Set<string>();
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args) {
    if (args[1] === 'readwrite') modes.add(args[2]?.durability ?? 'default');
    return begin.apply(this, args);
  };
  try {
    for (const act of Object.values(ACTS)) await act(await lived());
  } finally {
    IDBDatabase.prototype.transaction = begin;
  }
  expect([...modes]).toEqual(['strict']);
});

it.each([
  ['full', 'QuotaExceededError', 'The current transaction exceeded its quota limitations.'],
  ['full', 'InvalidStateError', 'A mutation operation was attempted on a database that did not allow mutations.'],
  ['closed', 'InvalidStateError', 'The database connection is closing.'],
  ['failed', 'UnknownError', 'The operation failed for reasons unrelated to the database itself.'],
])('says "%s" of %s: %s', (why, name, words) => {
  expect(notSaved(new DOMException(words, name))).toMatchObject({ why });
});
