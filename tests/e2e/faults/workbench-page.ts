/**
 * The shipped store in a real browser, in a page and in a worker, with handles a test can pull. It lives without pause,
 * telling outside what was acknowledged, until it is killed; the next start checks that all of it is there.
 */

import { edge } from '../../../src/platform/edge.ts';
import { keep } from '../../../src/platform/keep.ts';
import { restoreSnapshot } from '../../../src/store/answer.ts';
import { bringIn, readPresent } from '../../../src/store/bring-in.ts';
import { listCards, refreshAllCards } from '../../../src/store/cards.ts';
import { countRead } from '../../../src/store/encounters.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { addToEverything, readEverything, replaceEverything } from '../../../src/store/everything.ts';
import { startLetter } from '../../../src/store/letters.ts';
import type { Finding } from '../../../src/store/marker.ts';
import { merge, part } from '../../../src/store/merges.ts';
import { keepMoment } from '../../../src/store/moments.ts';
import { openStore, type Store } from '../../../src/store/open.ts';
import { changePerson, deletePeople, restorePeople, savePerson } from '../../../src/store/people.ts';
import { markSent } from '../../../src/store/sent.ts';
import { newestSnapshot, takeSnapshot } from '../../../src/store/snapshots.ts';
import type { Everything } from '../../../src/transfer/everything.ts';
import { dayOf } from '../../../src/words/day.ts';

const IMPORTED = 50;

let opened: Promise<Store> | undefined;
const theStore = (): Promise<Store> => {
  opened ??= openStore(edge, { keep });
  return opened;
};

const fresh = (token: string) => ({
  name: token,
  places: [{ kind: 'site', url: `https://${token}.example/` }] as const,
  ways: [{ kind: 'email', value: `me@${token}.example` }] as const,
});

/** Everything a reader does, each writing its token where the check will look for it. */
const ACTS: ((store: Store, token: string, someone: string, other: string) => Promise<unknown>)[] = [
  (store, token) => savePerson(store, fresh(token)),
  async (store, token, someone) => {
    const db = await store.connection();
    const person = await db.get('people', someone);
    return person && changePerson(store, person, { note: `${person.note} ${token}` });
  },
  (store, token, someone) => keepMoment(store, { personId: someone, text: token }),
  (store, token, someone) => countRead(store, [someone], { url: `https://read.example/${token}`, title: '' }),
  async (store, token, someone) => {
    const letter = { personId: someone, to: '', subject: '', body: token, tone: 'plain', language: 'en' } as const;
    return markSent(store, (await startLetter(store, letter)).id);
  },
  async (store, token, someone) => {
    await deletePeople(store, [someone]);
    await restorePeople(store, [someone]);
    return savePerson(store, fresh(token));
  },
  async (store, token, someone, other) => {
    if (someone !== other) await part(store, (await merge(store, someone, other)).id);
    return savePerson(store, fresh(token));
  },
  (store, token) =>
    addToEverything(store, there => {
      const [model] = there.people;
      const people = Array.from({ length: IMPORTED }, (_, i) => ({
        ...model,
        id: `${token}/${i}`,
        name: `${token}/${i}`,
      }));
      return { ...there, people: people as Everything['people'] };
    }),
];

/** Lives as fast as it can, for ever. Says `token` each time a whole act was acknowledged. */
async function live(run: number, acked: (token: string) => void): Promise<void> {
  const store = await theStore();
  await savePerson(store, fresh(`first${run}`));
  acked(`first${run}`);
  for (let i = 0; ; i++) {
    const token = `t${run}x${i}`;
    const db = await store.connection();
    const ids = (await db.getAllKeys('cards')).filter(id => !id.includes('/'));
    const [someone = '', other = ''] = [ids[(i * 7) % ids.length], ids[(i * 13) % ids.length]];
    await ACTS[(i * 5 + run) % ACTS.length]?.(store, token, someone, other);
    acked(token);
  }
}

async function cardsAreTrue(store: Store): Promise<boolean> {
  const before = JSON.stringify(await listCards(store));
  const tx = (await store.connection()).transaction(['people', 'cards', 'moments', 'encounters'], 'readwrite');
  await refreshAllCards(tx as never);
  await tx.done;
  return JSON.stringify(await listCards(store)) === before;
}

/** Letters sent and encounters that say so are written together, or not at all. */
function lettersAreWhole({ letters, encounters }: Everything): boolean {
  const sent = letters.filter(letter => letter.state === 'sent').map(letter => letter.personId);
  const logged = encounters.filter(it => it.kind === 'letter').map(it => it.personId);
  return JSON.stringify(sent.sort()) === JSON.stringify(logged.sort());
}

function importsAreWhole({ people }: Everything): boolean {
  const counts = new Map<string, number>();
  for (const { id } of people.filter(person => person.id.includes('/'))) {
    const token = id.split('/')[0] ?? '';
    counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return [...counts.values()].every(count => count === IMPORTED);
}

/** What is wrong with the store after all those tokens were acknowledged; empty when nothing is. */
async function check(tokens: readonly string[]): Promise<string[]> {
  const store = await theStore();
  const all = await readEverything(store);
  const text = JSON.stringify(all);
  const state = await (await store.connection()).get('meta', 'state');
  const gone = new Set(all.merges.map(it => it.goneId));
  const wrong = tokens.filter(token => !text.includes(token)).map(token => `${token} was acknowledged and is lost`);
  if (!(await cardsAreTrue(store))) wrong.push('the cards do not fit the people');
  if (!lettersAreWhole(all)) wrong.push('a letter is half sent');
  if (!importsAreWhole(all)) wrong.push('an import is half there');
  if (all.people.some(person => gone.has(person.id))) wrong.push('a merge is half done');
  if ((state?.people ?? 0) !== all.people.length) wrong.push('the store miscounts its people');
  if (await store.finding()) wrong.push('a sound store is suspected');
  return wrong;
}

/** So many people with a rolling copy of them; answers what a restored store must hold. */
async function fill(count: number): Promise<string> {
  const store = await theStore();
  const { person } = await savePerson(store, fresh('model'));
  const people = Array.from({ length: count }, (_, i) => ({ ...person, id: `p${i}`, name: `Person ${i}`, savedAt: i }));
  await replaceEverything(store, { ...(await readEverything(store)), people });
  await takeSnapshot(store, 'now');
  await store.settled();
  return JSON.stringify(await readEverything(store));
}

/** People with a history, ten encounters and three moments each. */
async function fillLived(count: number): Promise<void> {
  const store = await theStore();
  const { person } = await savePerson(store, fresh('model'));
  const all = await readEverything(store);
  const each = <T>(times: number, make: (i: number, j: number) => T): T[] =>
    Array.from({ length: count * times }, (_, k) => make(Math.floor(k / times), k % times));
  const now = edge.now();
  const people = each(1, i => ({
    ...person,
    ...fresh(`person${i}`),
    id: `p${i}`,
    name: `Person ${i} ${['Ada', 'Bo', 'Çelik', 'Đặng', '김'][i % 5]}`,
    note: `Writes about ${['looms', 'birds', 'bridges'][i % 3]}, and made me look twice.`,
    location: ['Lisbon', 'Porto', 'Łódź'][i % 3] ?? '',
    savedAt: now - i * 60_000,
  }));
  const encounters = each(10, (i, j) => ({
    id: `e${i}-${j}`,
    personId: `p${i}`,
    kind: j === 9 ? ('letter' as const) : ('read' as const),
    at: now - i * 60_000 - j * 86_400_000,
    url: `https://person${i}.example/piece/${j}`,
    title: `Piece ${j}`,
  }));
  const moments = each(3, (i, j) => ({
    id: `m${i}-${j}`,
    personId: `p${i}`,
    text: `The engine weaves patterns as the loom weaves flowers and leaves, they wrote in piece ${j} of ${i}.`,
    keptAt: now - i,
  }));
  await replaceEverything(store, { ...all, people, encounters, moments });
  await store.settled();
}

/** People of one import: enough that writing them takes a while. */
const BROUGHT = 3_000;

/** Brings many people in, as an import does. Answers how long it took, ms. */
async function bringMany(token: string): Promise<number> {
  const store = await theStore();
  const now = edge.now();
  const people = Array.from({ length: BROUGHT }, (_, i) => ({
    ...fresh(`${token}n${i}`),
    id: `${token}~${i}`,
    note: '',
    step: 'reading' as const,
    savedAt: now,
    changedAt: now,
    rev: 1,
  }));
  const { acts } = await readPresent(store);
  const start = performance.now();
  await bringIn(store, { people, acts }, () => people);
  return performance.now() - start;
}

/** What is wrong after imports of which some were cut off: each is there whole or not at all. Answers those that are, too. */
async function checkBrought(tokens: readonly string[]): Promise<{ wrong: string[]; whole: string[] }> {
  const wrong = await check([]);
  const counts = new Map<string, number>();
  for (const { id } of (await readPresent(await theStore())).people) {
    const token = id.split('~')[0] ?? '';
    counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  for (const [token, count] of counts) if (count !== BROUGHT) wrong.push(`${token}: ${count} of ${BROUGHT} came in`);
  wrong.push(...tokens.filter(token => !counts.has(token)).map(token => `${token} was acknowledged and is lost`));
  return { wrong, whole: [...counts.keys()] };
}

/** How long saving somebody takes, from the call to the disk, ms each. */
async function timeSaves(count: number): Promise<number[]> {
  const store = await theStore();
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    await savePerson(store, fresh(`saved${i}x${start}`));
    times.push(performance.now() - start);
  }
  return times;
}

/** What a reader meets who opens a damaged store: was it noticed, was a write refused, what does the copy bring back? */
async function meetDamage(): Promise<{ finding: Finding | undefined; refused: boolean; restored: string }> {
  const store = await theStore();
  const finding = await store.finding();
  const refused = await savePerson(store, fresh('toosoon')).then(
    () => false,
    () => true,
  );
  const newest = await newestSnapshot(keep);
  if (newest) await restoreSnapshot(store, newest.snapshot);
  return { finding, refused, restored: JSON.stringify(await readEverything(store)) };
}

/** Text that no disk can make smaller. */
function noise(): string {
  const some = (): Uint32Array => crypto.getRandomValues(new Uint32Array(15_000));
  return [some(), some(), some(), some()].flatMap(numbers => Array.from(numbers, it => it.toString(36))).join('');
}

/** Saves big notes until the disk has no more room. Answers what was acknowledged and what the reader was told. */
async function fillDisk(): Promise<{ acked: string[]; told: string }> {
  const store = await theStore();
  const acked: string[] = [];
  for (let i = 0; ; i++) {
    const note = noise();
    try {
      await savePerson(store, { ...fresh(`full${i}`), note });
      acked.push(`full${i}`);
    } catch (error) {
      return { acked, told: error instanceof StoreError ? error.phrase.key : String(error) };
    }
  }
}

const channel = new BroadcastChannel('workbench');
const workbench = {
  live,
  check,
  fill,
  meetDamage,
  fillDisk,
  fillLived,
  bringMany,
  checkBrought,
  timeSaves,
  today: () => dayOf(edge.now()),
  export: async () => JSON.stringify(await readEverything(await theStore())),
  /** Lets the worker live; `acked` hears of it. */
  liveInWorker(run: number, acked: (token: string) => void) {
    channel.onmessage = ({ data }) => acked(String(data));
    void chrome.runtime.sendMessage({ run });
  },
};
Object.assign(globalThis, { workbench });

/** In the worker a message starts life; what was acknowledged is told to the page. */
if (typeof document === 'undefined')
  chrome.runtime.onMessage.addListener(message => {
    void live(Number((message as { run: number }).run), token => channel.postMessage(token));
  });

export type Workbench = typeof workbench;
