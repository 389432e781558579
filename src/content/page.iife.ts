import { isPiece } from '../detect/piece.ts';
import { answer, isConnected, tell } from './channel.ts';
import { readPage } from './read.ts';
import { watchReading } from './reading.ts';
import { watchComments, watchThreads } from './talk.ts';
import { watch } from './watch.ts';

/** The longest selection that is kept as a moment (TRUST T25). */
const MAX_SELECTION = 2_000;

async function start(): Promise<void> {
  answer({
    readPage: ({ rule }) => readPage(rule),
    selection: () => (getSelection()?.toString() ?? '').slice(0, MAX_SELECTION),
  });
  const told = await tell('loaded', undefined);
  if (!told?.watch) return;

  const life = new AbortController();
  const reading = watchReading(url => {
    const sighting = readPage(told.rule);
    if (sighting.url !== url || sighting.people.length === 0) return false;
    void tell('read', sighting);
    return true;
  }, life.signal);
  const threads = watchThreads(talk => void tell('talked', talk), life.signal);
  watchComments(() => {
    const sighting = readPage(told.rule);
    if (sighting.people.length > 0) void tell('talked', { ...sighting, title: '' });
  }, life.signal);
  watch(isNewAddress => {
    if (!isConnected()) return life.abort();
    const sighting = readPage(told.rule);
    if (sighting.silence !== 'sensitive') void tell('seen', sighting);
    reading.at(sighting.url, isPiece(document, new URL(location.href)));
    if (isNewAddress) threads.begin();
  }, life.signal);
}

// The script is registered for new pages and injected on a click: one page may get it twice, in the same world.
const mark = Symbol.for('fondly');
const world = globalThis as { [mark]?: true };
if (!world[mark] && window.top === window) {
  world[mark] = true;
  void start();
}
