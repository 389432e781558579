import { type PageCopy, parsePageCopy } from '../detect/page-copy.ts';
import { parseSighting } from '../detect/parse-sighting.ts';
import type { Reading } from '../detect/read-copy.ts';
import { envelope } from '../messages.ts';
import browser from './browser.ts';

/** The page of ours that reads for Chromium's worker, which has no documents. It closes itself when nothing is asked. */
const READER = 'src/reader/reader.html';
/** It may close just as it is asked, and then never answers. */
const TRIES = 3;
const PATIENCE_MS = 5_000;

const inTime = <T>(work: Promise<T>): Promise<T | undefined> =>
  Promise.race([work, new Promise<undefined>(done => setTimeout(done, PATIENCE_MS))]);

let opening: Promise<void> | undefined;

/** Resolves once the reader listens, also where it was there already or is just being opened: there is never a second one. */
function openReader(): Promise<void> {
  opening ??= browser.offscreen
    .createDocument({
      url: READER,
      reasons: ['DOM_PARSER' as chrome.offscreen.Reason],
      justification: 'reads whose work a page is from a copy of it, so that the page is not held up',
    })
    .catch(() => undefined)
    .finally(() => {
      opening = undefined;
    });
  return opening;
}

async function askReader(copy: PageCopy): Promise<unknown> {
  for (let left = TRIES; left > 0; left--) {
    await inTime(openReader());
    const said: unknown = await inTime(browser.runtime.sendMessage(envelope('readCopy', copy)).catch(() => undefined));
    if (said !== undefined && said !== null) return said;
  }
  throw new Error('nobody could read the copy of a page');
}

/** Wherever there are documents: in our own pages, and in Firefox's background. */
async function readHere(copy: PageCopy): Promise<Reading> {
  const { readCopy: read } = await import('../detect/read-copy.ts');
  const parser = new DOMParser();
  return read(
    copy,
    (text, type) => parser.parseFromString(text, type),
    () => performance.now(),
  );
}

/** Whose work a page is, read from what its script handed over; undefined where that is no copy of a page. */
export async function readCopy(value: unknown): Promise<Reading | undefined> {
  const copy = parsePageCopy(value);
  if (!copy) return undefined;
  const said = (await (typeof DOMParser === 'undefined' ? askReader(copy) : readHere(copy))) as Partial<Reading>;
  const sighting = parseSighting(said.sighting);
  return sighting && { sighting, isPiece: said.isPiece === true };
}
