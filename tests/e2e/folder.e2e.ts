import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { agreed } from '../transfer/folder/machines.ts';
import { count } from './faults/workbench.ts';
import { type Fondly, forget, launch } from './harness/chromium.ts';
import { until } from './harness/popup.ts';

/**
 * Two Chromium profiles, each with a folder of its own inside the browser (nothing can press the picker of a headless one),
 * and the test in the place of Syncthing: it carries each machine's file to the other, whole, half or late.
 */
const PICKER = `globalThis.showDirectoryPicker = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle('Shared', { create: true });
  globalThis.allowed = 'granted';
  FileSystemHandle.prototype.queryPermission = async () => globalThis.allowed;
  FileSystemHandle.prototype.requestPermission = async () => (globalThis.allowed = 'granted');`;

const INSIDE = `const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Shared', { create: true });`;

const READ = `(async () => { ${INSIDE}
  const files = {};
  for await (const [name, handle] of folder.entries())
    if (name.endsWith('.json')) files[name] = await (await handle.getFile()).text();
  return files;
})()`;

const write = (name: string, text: string): string => `(async () => { ${INSIDE}
  const stream = await (await folder.getFileHandle(${JSON.stringify(name)}, { create: true })).createWritable();
  await stream.write(${JSON.stringify(text)});
  await stream.close();
})()`;

/** All there is, read past the extension's own code. */
const STORE = `new Promise((done, fail) => {
  const asked = indexedDB.open('fondly');
  asked.onerror = () => fail(asked.error);
  asked.onsuccess = () => {
    const db = asked.result;
    const names = ['people', 'moments', 'encounters', 'letters', 'hellos', 'merges', 'siteRules', 'settings'];
    const tx = db.transaction(names);
    const all = {};
    for (const name of names) tx.objectStore(name).getAll().onsuccess = event => { all[name] = event.target.result; };
    tx.oncomplete = () => { db.close(); done(all); };
  };
})`;

interface Machine {
  readonly fondly: Fondly;
  readonly page: Page;
}

const machines: Machine[] = [];

async function start(profile?: string): Promise<Machine> {
  const fondly = await launch(profile === undefined ? {} : { profile });
  const page = await fondly.context.newPage();
  await page.addInitScript(PICKER);
  await page.goto(`chrome-extension://${fondly.id}/src/options/options.html#data`);
  const machine = { fondly, page };
  machines.push(machine);
  return machine;
}

afterAll(async () => {
  for (const { fondly } of machines) {
    await fondly.close().catch(() => undefined);
    forget(fondly.profile);
  }
});

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const lastRound = (page: Page): Promise<number> =>
  page.evaluate(`new Promise(done => { const asked = indexedDB.open('fondly'); asked.onsuccess = () => {
    const got = asked.result.transaction('meta').objectStore('meta').get('folder');
    got.onsuccess = () => { asked.result.close(); done(got.result?.lastAt ?? 0); };
  }; })`);

/** Lets a machine look into its folder and waits until it has. */
async function round({ page }: Machine): Promise<void> {
  const before = await lastRound(page);
  await press(page, 'Look now');
  await until('a round with the folder', async () => (await lastRound(page)) > before);
}

async function carry(from: Machine, to: Machine, how: 'whole' | 'half' = 'whole'): Promise<void> {
  const [files, there] = (await Promise.all([from.page.evaluate(READ), to.page.evaluate(READ)])) as Record<
    string,
    string
  >[];
  for (const [name, text] of Object.entries(files ?? {}))
    if (there?.[name] !== text && (await isOwn(from, name)))
      await to.page.evaluate(write(name, how === 'whole' ? text : text.slice(0, text.length / 2)));
}

const isOwn = ({ page }: Machine, name: string): Promise<boolean> =>
  page.evaluate(`new Promise(done => { const asked = indexedDB.open('fondly'); asked.onsuccess = () => {
    const got = asked.result.transaction('meta').objectStore('meta').get('folder');
    got.onsuccess = () => { asked.result.close(); done(${JSON.stringify(name)} === 'fondly-' + got.result?.machine + '.json'); };
  }; })`);

/** Somebody comes in by the reader's own way, a pasted line. */
async function save({ page }: Machine, line: string): Promise<void> {
  await page.getByLabel('Or paste addresses').fill(line);
  await press(page, 'Look at these');
  await page.getByRole('button', { name: 'Bring in' }).click();
  await page.getByText('came in.').last().waitFor();
}

/** Writes a note, or deletes, on the page of the n-th person there. */
async function edit({ page }: Machine, nth: number, note: string): Promise<void> {
  const all = (await page.evaluate(STORE)) as { people: { id: string; deletedAt?: number }[] };
  const alive = all.people.filter(person => person.deletedAt === undefined);
  const person = alive[nth % Math.max(1, alive.length)];
  if (!person) return;
  const at = page.url().split('#')[0];
  await page.goto(`${at}#person/${person.id}`);
  if (note === '') {
    await press(page, 'Delete');
    // Once they are gone the page shows the others.
    await page.waitForURL(url => url.hash.startsWith('#people'));
  } else {
    await page.getByLabel('Your note').first().fill(note);
    await page.getByLabel('Your note').first().blur();
    await until('the note', async () => JSON.stringify(await page.evaluate(STORE)).includes(note));
  }
  await page.goto(`${at}#data`);
  await page.getByRole('button', { name: 'Look now' }).waitFor();
}

const agreedOf = async ({ page }: Machine): Promise<unknown> => {
  const all = (await page.evaluate(STORE)) as { settings: { name: string; value: unknown }[] };
  const ours = ['notice', 'notify', 'notifiedOf', 'tally'];
  const settings = all.settings.filter(({ name }) => !ours.includes(name)).map(({ name, value }) => [name, value]);
  return agreed({ tally: [], ...all, settings: Object.fromEntries(settings) } as never);
};

/** The same numbers for the same seed. */
const chance = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const RUNS = count(40, 2);
const STEPS = 6;

it(
  'two browsers with one folder end alike, whatever is done where and however late it is carried',
  async () => {
    const [one, other] = [await start(), await start()];
    for (const machine of [one, other]) {
      await press(machine.page, 'Choose a folder');
      await machine.page.getByText('In step with the folder Shared').waitFor();
    }
    await save(one, 'Ada Lovelace <ada@ada.example>');
    await save(other, 'Bo Li <bo@bo.example>');
    let number = 0;
    for (let seed = 0; seed < RUNS; seed++) {
      const next = chance(seed);
      for (let step = 0; step < STEPS; step++) {
        const [who, whom] = next(2) === 0 ? [one, other] : [other, one];
        const what = next(5);
        number += 1;
        if (what === 0) await save(who, `Person ${number} <p${number}@mail.example>`);
        else if (what === 1) await edit(who, next(5), `note ${number}`);
        else if (what === 2) await edit(who, next(5), '');
        else if (what === 3) await round(who);
        else await carry(who, whom, next(3) === 0 ? 'half' : 'whole');
      }
      for (const [from, to] of [
        [one, other],
        [other, one],
        [one, other],
        [other, one],
      ] as const) {
        await round(from);
        await carry(from, to);
        await round(to);
      }
      expect(await agreedOf(one), `seed ${seed}`).toEqual(await agreedOf(other));
    }
    console.log(`folder: ${RUNS} interleavings in two Chromium profiles (seeds 0 to ${RUNS - 1}) ended alike`);
    const [name = '', text = ''] = Object.entries((await one.page.evaluate(READ)) as Record<string, string>)[0] ?? [];
    expect(JSON.parse(text).machine).toBe(name.replace(/^fondly-|\.json$/g, ''));

    // A restart: the browser wants to be asked again, by a click.
    await one.page.addInitScript("globalThis.allowed = 'prompt'");
    await one.page.reload();
    await one.page.getByText('Your folder Shared is waiting').waitFor();
    await press(one.page, 'Continue');
    await one.page.getByText('In step with the folder Shared').waitFor();
    await press(one.page, 'Stop using it');
    await one.page.getByRole('button', { name: 'Choose a folder' }).waitFor();
  },
  RUNS * 60_000 + 120_000,
);
