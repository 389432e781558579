import { attribute, elementAbove, findAll, tagOf } from './dom.ts';
import { MAX_SELECTOR } from './rule-host.ts';

const LEVELS = 4;
const MOST_CLASSES = 3;

/** Words in a class that were made by a machine or count something would not be there on the next page. */
const isLasting = (word: string): boolean => /^[a-z][a-z-]{2,30}$/i.test(word) && !/^(?:css|sc|jsx|svelte)-/.test(word);

function step(element: Element): string {
  const tag = tagOf(element).toLowerCase();
  for (const name of ['itemprop', 'rel', 'data-testid']) {
    const value = attribute(element, name);
    if (value !== '' && /^[\w -]{1,40}$/.test(value)) return `${tag}[${name}="${value}"]`;
  }
  const classes = attribute(element, 'class').split(/\s+/).filter(isLasting).slice(0, MOST_CLASSES);
  return [tag, ...classes].join('.');
}

/**
 * A selector that finds an element on this page and, as far as its markup has names, its like on the next page of the site.
 * Undefined where nothing but its position tells it from others.
 */
export function selectorFor(element: Element, page: Document): string | undefined {
  const path: string[] = [];
  let at: Element | undefined = element;
  for (let level = 0; at && level < LEVELS; level++, at = elementAbove(at)) {
    path.unshift(step(at));
    const selector = path.join(' > ');
    if (selector.length > MAX_SELECTOR) return undefined;
    if (selector.includes('.') || selector.includes('[')) {
      const found = findAll(page, selector, 2);
      if (found[0] === element) return selector;
    }
  }
  return undefined;
}
