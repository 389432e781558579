/** A screen of ours as somebody without a mouse has it: keys, and never a call that moves the focus. */
import type { Page } from 'playwright-core';
import { type RealPopup, until } from './popup.ts';

/** More than any screen of ours has places for the keyboard. */
const MOST_TABS = 120;

/** What the keyboard is on, `BUTTON Save`; `nothing` where it is nowhere. */
const FOCUSED = `(() => {
  const e = document.activeElement;
  if (!e || e === document.body) return 'nothing';
  const name = e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent;
  return e.tagName + ' ' + name.trim().replaceAll(/\\s+/g, ' ');
})()`;

/** Drawn, nothing being read any more, and nothing on its way: two frames and a pause without a change. */
const AT_REST = `new Promise(done => {
  let timer;
  const wait = () => { clearTimeout(timer); timer = setTimeout(look, 120); };
  const watch = new MutationObserver(wait);
  const look = () => {
    if (document.querySelector('[aria-busy=true], progress') || !document.querySelector('h1')) return wait();
    watch.disconnect();
    done(true);
  };
  watch.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  wait();
})`;

export interface Keyboard {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** What the keyboard is on just now. */
  at(): Promise<string>;
  /** Waits until nothing changes on the screen. */
  rest(): Promise<void>;
  /** Presses Tab until the keyboard is there. */
  tabTo(name: RegExp): Promise<void>;
  /** Goes there and presses a key, Enter unless told otherwise. */
  use(name: RegExp, key?: string): Promise<void>;
  /** Waits until the keyboard is there by itself. */
  isOn(name: RegExp): Promise<void>;
  /** Waits until a text stands on the screen. */
  reads(text: string): Promise<void>;
  /** Waits until a text is gone from the screen. */
  readsNoMore(text: string): Promise<void>;
}

interface Keys {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  evaluate(work: string): Promise<unknown>;
}

function keyboard({ press, type, evaluate }: Keys): Keyboard {
  const at = async (): Promise<string> => ((await evaluate(FOCUSED)) ?? 'nothing') as string;
  const text = async (): Promise<string> => (await evaluate("document.body?.innerText ?? ''")) as string;
  const rest = async (): Promise<void> => void (await evaluate(AT_REST));
  const tabTo = async (name: RegExp): Promise<void> => {
    await rest();
    const passed = new Set<string>();
    for (let i = 0; i < MOST_TABS; i++) {
      await press('Tab');
      const now = await at();
      if (name.test(now)) return;
      passed.add(now);
    }
    throw new Error(`${MOST_TABS} times Tab never came to ${name}, but to ${[...passed].join(' | ')}`);
  };
  return {
    press,
    type,
    at,
    rest,
    tabTo,
    async use(name, key = 'Enter') {
      await tabTo(name);
      await press(key);
    },
    async isOn(name) {
      await until(`the keyboard on ${name}`, async () => name.test(await at())).catch(async error => {
        throw new Error(`${String(error)}; it is on ${await at()}`);
      });
    },
    async reads(what) {
      await until(`"${what}"`, async () => (await text()).includes(what)).catch(async error => {
        throw new Error(`${String(error)} in: ${await text()}`);
      });
    },
    async readsNoMore(what) {
      await until(`no "${what}"`, async () => !(await text()).includes(what));
    },
  };
}

export const keyboardOf = (page: Page): Keyboard =>
  keyboard({
    press: key => page.keyboard.press(key),
    type: text => page.keyboard.type(text),
    evaluate: work => page.evaluate(work),
  });

export const keyboardOfPopup = (popup: RealPopup): Keyboard =>
  keyboard({
    press: key => (key === 'Control+z' ? popup.press('z', true) : popup.press(key)),
    type: text => popup.type(text),
    evaluate: work => popup.evaluate(work),
  });
