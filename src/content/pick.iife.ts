import { selectorFor } from '../detect/selector.ts';
import { tell } from './channel.ts';
import { Frame } from './frame.ts';

/** The element under the pointer that holds some words: a picture or the whole page is nobody's name. */
function wordsAt(x: number, y: number): Element | undefined {
  const element = document.elementFromPoint(x, y);
  const length = element?.textContent?.trim().length ?? 0;
  return element && length > 0 && length <= 300 ? element : undefined;
}

/** Lets the reader point at the name. Ends with a click on it, or with Escape; the page sees neither. */
function pick(): void {
  const life = new AbortController();
  const frame = new Frame();
  const options = { capture: true, signal: life.signal };
  let chosen: Element | undefined;

  const end = (): void => {
    life.abort();
    frame.remove();
  };
  const choose = (element: Element | undefined): void => {
    chosen = element;
    frame.showRound(element);
  };
  const take = (): void => {
    const selector = chosen && selectorFor(chosen, document);
    end();
    if (selector) void tell('picked', { selector });
  };

  addEventListener('pointermove', event => choose(wordsAt(event.clientX, event.clientY)), options);
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'pointerup'])
    addEventListener(type, event => event.stopImmediatePropagation(), options);
  addEventListener(
    'click',
    event => {
      // A page that clicks by itself must not teach us anything.
      if (!event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      choose(wordsAt(event.clientX, event.clientY) ?? chosen);
      take();
    },
    options,
  );
  addEventListener(
    'keydown',
    event => {
      if (!event.isTrusted || !['Escape', 'Enter', 'ArrowUp'].includes(event.key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === 'Escape') end();
      else if (event.key === 'Enter') take();
      else choose(chosen?.parentElement ?? chosen);
    },
    options,
  );
}

pick();
