import { describe, expect, it } from 'vitest';
import { refreshAllCards } from '../../src/store/cards.ts';
import { countRead, encountersOf } from '../../src/store/encounters.ts';
import { ChangedElsewhere } from '../../src/store/errors.ts';
import { addToEverything } from '../../src/store/everything.ts';
import { saveDraft, startLetter } from '../../src/store/letters.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import {
  changePerson,
  deletePeople,
  getPerson,
  listPeople,
  restorePeople,
  savePerson,
} from '../../src/store/people.ts';
import { markSent } from '../../src/store/sent.ts';
import { dump } from './fault-rig.ts';
import { ada, emptyDisk, testEdge } from './rig.ts';

const RUNS = process.env['FONDLY_FULL'] ? 5000 : 150;
const FIRST_SEED = 1;
const STEPS = 6;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, public domain by Tommy Ettinger). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What all windows were told, kept outside the store. */
interface Journal {
  readonly kept: string[];
  readonly refused: string[];
  acts: number;
}

interface Window {
  readonly store: Store;
  readonly random: () => number;
  readonly journal: Journal;
  readonly personId: string;
  readonly letterId: string;
}

const pause = (ticks: number): Promise<void> =>
  ticks <= 0 ? Promise.resolve() : new Promise(resolve => setImmediate(() => resolve(pause(ticks - 1))));

/** Adds a word of its own to what this window sees, after a while in which another may have been quicker. */
async function write(window: Window, word: string, field: 'note' | 'name' | 'body'): Promise<void> {
  const { store, random, journal } = window;
  const ticks = Math.floor(random() * 4);
  try {
    if (field === 'body') {
      const letter = await store.connection().then(db => db.get('letters', window.letterId));
      await pause(ticks);
      if (letter) await saveDraft(store, letter, { body: `${letter.body} ${word}` });
    } else {
      const person = await getPerson(store, window.personId);
      await pause(ticks);
      if (person) await changePerson(store, person, { [field]: `${person[field]} ${word}` });
    }
    journal.kept.push(word);
    journal.acts += 1;
  } catch (error) {
    if (!(error instanceof ChangedElsewhere)) throw error;
    expect(JSON.stringify(error.mine)).toContain(word);
    journal.refused.push(word);
  }
}

const other = { ...ada, bio: 'weaves', places: [...ada.places, { kind: 'x', url: 'https://x.com/ada' }] } as const;

/** What one reader may do in one window; each counts as the acts it is. */
const MOVES: ((window: Window, word: string) => Promise<void>)[] = [
  (window, word) => write(window, word, 'note'),
  (window, word) => write(window, word, 'name'),
  (window, word) => write(window, word, 'body'),
  async ({ store, journal }) => {
    await savePerson(store, other);
    journal.acts += 1;
  },
  async ({ store, journal, personId }) => {
    await countRead(store, [personId], { url: 'https://ada.example/1', title: '' });
    journal.acts += 1;
  },
  async ({ store, journal, personId, random }) => {
    await deletePeople(store, [personId]);
    await pause(Math.floor(random() * 3));
    await restorePeople(store, [personId]);
    journal.acts += 2;
  },
  async ({ store, journal, letterId }) => {
    await markSent(store, letterId);
    journal.acts += 1;
  },
  async ({ store, journal }, word) => {
    await addToEverything(store, there => ({
      ...there,
      people: there.people
        .slice(0, 1)
        .map(person => ({ ...person, note: `${person.note} ${word}`, rev: person.rev + 1 })),
    }));
    journal.kept.push(word);
    journal.acts += 1;
  },
];

async function useWindow(window: Window, letter: string): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    await pause(Math.floor(window.random() * 4));
    await MOVES[Math.floor(window.random() * MOVES.length)]?.(window, `<${letter}${step}>`);
  }
}

async function interleaving(seed: number): Promise<Journal> {
  emptyDisk();
  const random = chance(seed);
  const letters = ['a', 'b', 'c', 'd'].slice(0, 2 + Math.floor(random() * 3));
  const stores = await Promise.all(letters.map(letter => openStore(testEdge(letter))));
  const [first] = stores;
  if (!first) throw new Error('no window');
  const saved = await Promise.all(stores.map(store => savePerson(store, ada)));
  expect(new Set(saved.map(it => it.person.id)).size).toBe(1);
  expect(saved.filter(it => it.how === 'saved')).toHaveLength(1);
  const personId = saved[0]?.person.id ?? '';
  const fresh = { personId, to: '', subject: '', body: '', tone: 'plain', language: 'en' } as const;
  const letter = await startLetter(first, fresh);
  const journal: Journal = { kept: [], refused: [], acts: stores.length + 1 };
  await Promise.all(
    stores.map((store, i) =>
      useWindow({ store, random: chance(seed * 31 + i), journal, personId, letterId: letter.id }, letters[i] ?? ''),
    ),
  );
  await holds(first, personId, journal);
  for (const store of stores) store.close();
  return journal;
}

/** What must be true whatever the order was. */
async function holds(store: Store, personId: string, journal: Journal): Promise<void> {
  const people = await listPeople(store);
  expect(people.map(person => person.id)).toEqual([personId]);
  const all = await dump(store);
  const text = JSON.stringify([all['people'], all['letters']]);
  for (const word of journal.kept) expect(text).toContain(word);
  for (const word of journal.refused) expect(text).not.toContain(word);
  const reads = (await encountersOf(store, personId)).filter(it => it.kind === 'read');
  expect(reads.length).toBeLessThanOrEqual(1);
  expect((await encountersOf(store, personId)).filter(it => it.kind === 'letter').length).toBeLessThanOrEqual(1);
  expect(all['meta']).toMatchObject([{ acts: journal.acts, people: 1 }]);
  await cardsAreTrue(store, all['cards'] ?? []);
}

/** Cards are made of the rest: made anew they are the same. */
async function cardsAreTrue(store: Store, cards: readonly unknown[]): Promise<void> {
  const db = await store.connection();
  const tx = db.transaction(['people', 'cards', 'moments', 'encounters'], 'readwrite');
  await refreshAllCards(tx as never);
  await tx.done;
  expect(await db.getAll('cards')).toEqual(cards);
}

describe('two to four windows at once', () => {
  it('end as one record with every word that was acknowledged and none that was refused', async () => {
    const sum = { kept: 0, refused: 0 };
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
      const { kept, refused } = await interleaving(seed).catch(error => {
        throw new Error(`seed ${seed}`, { cause: error });
      });
      sum.kept += kept.length;
      sum.refused += refused.length;
    }
    expect(sum.refused).toBeGreaterThan(0);
    console.log(
      `interleavings: ${RUNS} (seeds ${FIRST_SEED} to ${FIRST_SEED + RUNS - 1}), ${sum.kept} edits kept, ` +
        `${sum.refused} told "changed elsewhere", 0 lost`,
    );
  }, 600_000);
});
