import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../src/store/moments.ts';
import { savePerson } from '../../src/store/people.ts';
import {
  dropWaiting,
  keepWaiting,
  letWait,
  MOST_WAITING,
  pruneWaiting,
  WAITING_DAYS,
  waitAgain,
  waitingLines,
} from '../../src/store/waiting-lines.ts';
import { ada, freshStore } from './rig.ts';

const PAGE = { url: 'https://ada.example/tides', title: 'Tides' };
const OTHER = { url: 'https://bo.example/hedges', title: 'Hedges' };
const DAY = 86_400_000;

const texts = (lines: readonly { readonly text: string }[]): string[] => lines.map(line => line.text);

describe('lines that wait', () => {
  it('all wait on their own page; none takes the place of another', async () => {
    const { store, edge } = await freshStore();
    await letWait(store, { ...PAGE, text: 'One.' });
    edge.pass(1);
    await letWait(store, { ...OTHER, text: 'Elsewhere.' });
    await letWait(store, { ...PAGE, text: 'Two.' });
    await letWait(store, { ...PAGE, text: 'Two.' });
    expect(texts(await waitingLines(store, PAGE.url))).toEqual(['Two.', 'One.']);
    expect(texts(await waitingLines(store, OTHER.url))).toEqual(['Elsewhere.']);
  });

  it('go to who is saved in one act, and wait again on undo', async () => {
    const { store } = await freshStore();
    await letWait(store, { ...PAGE, text: 'One.' });
    await letWait(store, { ...PAGE, text: 'Two.' });
    const { person } = await savePerson(store, ada);
    const lines = await waitingLines(store, PAGE.url);
    const moments = await keepWaiting(store, lines, person.id);
    expect(await waitingLines(store, PAGE.url)).toEqual([]);
    expect(texts(await momentsOf(store, person.id)).sort()).toEqual(['One.', 'Two.']);
    await waitAgain(store, lines, moments);
    expect(await momentsOf(store, person.id)).toEqual([]);
    expect(await waitingLines(store, PAGE.url)).toEqual(lines);
  });

  it('stay where the person is gone: nothing is half done', async () => {
    const { store } = await freshStore();
    await letWait(store, { ...PAGE, text: 'One.' });
    const lines = await waitingLines(store, PAGE.url);
    await expect(keepWaiting(store, lines, 'nobody')).rejects.toThrow();
    expect(await waitingLines(store, PAGE.url)).toEqual(lines);
  });

  it('can be let go one by one', async () => {
    const { store } = await freshStore();
    await letWait(store, { ...PAGE, text: 'One.' });
    await letWait(store, { ...PAGE, text: 'Two.' });
    const [first, second] = await waitingLines(store, PAGE.url);
    if (first) await dropWaiting(store, first);
    expect(await waitingLines(store, PAGE.url)).toEqual([second]);
  });

  it('are forgotten after some days, and are never more than a handful', async () => {
    const { store, edge } = await freshStore();
    await letWait(store, { ...PAGE, text: 'Old.' });
    edge.pass(WAITING_DAYS * DAY + 1);
    expect(await waitingLines(store, PAGE.url)).toEqual([]);
    expect(await pruneWaiting(store)).toBe(1);
    expect(await pruneWaiting(store)).toBe(0);
    for (let n = 0; n < MOST_WAITING + 3; n++) {
      edge.pass(1);
      await letWait(store, { ...PAGE, text: `Line ${n}` });
    }
    const kept = texts(await waitingLines(store, PAGE.url));
    expect(kept).toHaveLength(MOST_WAITING);
    expect(kept[0]).toBe(`Line ${MOST_WAITING + 2}`);
  });
});
