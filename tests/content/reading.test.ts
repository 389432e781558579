// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { READ_AFTER_MS } from '../../src/people/read-rule.ts';

const HEDGES = 'https://x.com/zora/status/1';
const life = new AbortController();
const tell = vi.fn<(url: string, isLast: boolean) => Promise<boolean>>();

/** A page that fits the window, so only time decides. */
async function reading() {
  vi.resetModules();
  vi.stubGlobal('chrome', { runtime: { id: 'fondly' } });
  const { watchReading } = await import('../../src/content/reading.ts');
  return watchReading(tell, life.signal);
}

beforeEach(() => {
  vi.useFakeTimers();
  tell.mockReset().mockResolvedValue(true);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('watchReading', () => {
  it('counts from when the piece came up, also where its author appears late', async () => {
    const watch = await reading();
    watch.at(HEDGES, true, performance.now());
    await vi.advanceTimersByTimeAsync(READ_AFTER_MS - 1_000);
    expect(tell).not.toHaveBeenCalled();
    tell.mockResolvedValueOnce(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(tell).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(tell).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tell).toHaveBeenCalledTimes(2);
    expect(tell).toHaveBeenLastCalledWith(HEDGES, false);
  });

  it('does not begin again while the address stays the same, whatever its fragment', async () => {
    const watch = await reading();
    watch.at(HEDGES, true, performance.now());
    await vi.advanceTimersByTimeAsync(10_000);
    watch.at(HEDGES, true, performance.now());
    await vi.advanceTimersByTimeAsync(READ_AFTER_MS - 10_000);
    expect(tell).toHaveBeenCalledTimes(1);
    watch.at(HEDGES, true, performance.now());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('begins again at another address, and never on a page that is no single piece', async () => {
    const watch = await reading();
    watch.at(HEDGES, true, performance.now());
    await vi.advanceTimersByTimeAsync(10_000);
    watch.at('https://x.com/zora/status/2', true, performance.now());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(tell).not.toHaveBeenCalled();
    watch.at('https://x.com/zora', false, performance.now());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tell).not.toHaveBeenCalled();
  });
});
