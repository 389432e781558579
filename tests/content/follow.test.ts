// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://blog.example/"}
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parsePageCopy } from '../../src/detect/page-copy.ts';
import { readCopy } from '../../src/detect/read-copy.ts';
import { type Envelope, envelope, type MessageName } from '../../src/messages.ts';

/** What the worker answers to `loaded` and `seen`, and what it was told. */
let mayWatch = true;
const heard: Envelope[] = [];
let listener: (message: unknown, sender: { id: string }, reply: (said: unknown) => void) => unknown;

const runtime = {
  id: 'fondly',
  async sendMessage(message: Envelope) {
    heard.push(message);
    if (message.name === 'loaded') return { watch: mayWatch };
    return message.name === 'seen' ? { goOn: mayWatch, url: location.href, isPiece: true } : undefined;
  },
  onMessage: {
    addListener(added: typeof listener) {
      listener = added;
    },
  },
};

const told = (name: MessageName): Envelope[] => heard.filter(message => message.name === name);

/** Asks the script as the worker does. */
const ask = (message: Envelope): Promise<unknown> =>
  new Promise(done => void listener(message, { id: 'fondly' }, done));

/** What a page of ours reads in the copy the script answers with. */
function sightingIn(said: unknown): unknown {
  const copy = parsePageCopy(said);
  const parser = new DOMParser();
  return (
    copy &&
    readCopy(
      copy,
      (text, type) => parser.parseFromString(text, type),
      () => 0,
    ).sighting
  );
}

async function goTo(path: string): Promise<void> {
  history.pushState({}, '', path);
  dispatchEvent(new Event('popstate'));
  await vi.advanceTimersByTimeAsync(3_000);
}

const article = (name: string, more = ''): string =>
  `<article><h1>Hedges</h1><p class="byline">By <a rel="author" href="/${name}">${name} Oakes</a></p></article>${more}`;
const PASSWORD = '<form><input type="password"></form>';
const LONG =
  '<p>The tide goes out twice a day here, and twice a day somebody walks after it with a bucket and a coat.</p>';

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for('fondly'));
  mayWatch = true;
  heard.length = 0;
  vi.stubGlobal('chrome', { runtime });
  history.replaceState({}, '', '/start');
  document.body.innerHTML = article('Ada');
  await import('../../src/content/page.iife.ts');
  await vi.advanceTimersByTimeAsync(3_000);
});

afterEach(async () => {
  // Ends what this copy of the script still watches; the next test loads another.
  mayWatch = false;
  await ask(envelope('askAgain', undefined));
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('copies no further once the worker says that noticing is off', async () => {
  expect(told('seen')).toHaveLength(1);
  mayWatch = false;
  await goTo('/two');
  expect(told('seen')).toHaveLength(2);
  await goTo('/three');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(told('seen')).toHaveLength(2);
  expect(told('read')).toEqual([]);
});

it('ends at once when it is asked to ask again, and begins again the same way', async () => {
  mayWatch = false;
  expect(await ask(envelope('askAgain', undefined))).toBe(false);
  await goTo('/two');
  expect(told('seen')).toHaveLength(1);
  expect(await ask(envelope('readPage', { asked: false }))).toBeUndefined();
  mayWatch = true;
  expect(await ask(envelope('askAgain', undefined))).toBe(true);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(told('seen')).toHaveLength(2);
});

it('reads on a click though it does not watch, and that page again for the button', async () => {
  mayWatch = false;
  await ask(envelope('askAgain', undefined));
  expect(sightingIn(await ask(envelope('readPage', { asked: true })))).toMatchObject({
    people: [{ name: 'Ada Oakes' }],
  });
  expect(sightingIn(await ask(envelope('readPage', { asked: false })))).toMatchObject({
    people: [{ name: 'Ada Oakes' }],
  });
  await goTo('/two');
  expect(await ask(envelope('readPage', { asked: false }))).toBeUndefined();
});

it('says that nobody is on a page to log in to, and reads none with a password field unasked', async () => {
  document.body.innerHTML = article('Ada', LONG.repeat(4) + PASSWORD);
  await goTo('/login');
  expect(told('seen').at(-1)?.argument).toMatchObject({ url: location.origin, html: '', silence: 'sensitive' });
  expect(sightingIn(await ask(envelope('readPage', { asked: true })))).toMatchObject({
    people: [{ name: 'Ada Oakes' }],
  });
  document.body.innerHTML = article('Ada', PASSWORD);
  expect(sightingIn(await ask(envelope('readPage', { asked: true })))).toMatchObject({
    people: [],
    silence: 'sensitive',
  });
});
