// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The browser as a content script sees it, until the extension is updated under it. */
const runtime = {
  id: 'fondly' as string | undefined,
  sendMessage: vi.fn(),
  onMessage: { addListener: vi.fn() },
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for('fondly'));
  runtime.id = 'fondly';
  runtime.sendMessage.mockReset().mockResolvedValue({ watch: true, goOn: true, url: '', isPiece: false });
  vi.stubGlobal('chrome', { runtime });
  document.body.innerHTML =
    '<article><h1>Hedges</h1><p class="byline">By <a rel="author" href="/ada">Ada Oakes</a></p></article>';
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function start(): Promise<void> {
  await import('../../src/content/page.iife.ts');
  await vi.advanceTimersByTimeAsync(3_000);
}

describe('a content script whose extension was updated', () => {
  it('watches while the extension is there', async () => {
    await start();
    expect(runtime.sendMessage).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBeGreaterThan(0);
  });

  it('says nothing more, throws nothing into the page and leaves no timer behind', async () => {
    await start();
    const errors = vi.fn();
    window.addEventListener('error', errors);
    runtime.id = undefined;
    runtime.sendMessage.mockReset().mockRejectedValue(new Error('Extension context invalidated.'));
    document.head.append(document.createElement('meta'));
    history.pushState({}, '', '/another');
    window.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(runtime.sendMessage).not.toHaveBeenCalled();
    expect(errors).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes quiet by itself on a page where nothing ever changes again', async () => {
    await start();
    runtime.id = undefined;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
