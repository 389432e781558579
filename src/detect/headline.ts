import type { Budget } from './budget.ts';
import { attribute, findAll, tagOf } from './dom.ts';
import { labelOf, textIn } from './lines.ts';
import { keyOf } from './names.ts';

const MOST_HEADINGS = 60;
const HEADINGS = 'h1,h2,h3,[itemprop~="headline"]';
/** Asked only where no heading bears the title. */
const CALLED_TITLES = 'div[class*="title" i],p[class*="title" i],span[class*="title" i]';
/** This much like the title, a heading is the headline. */
const ENOUGH = 0.6;
/** A first heading that says just what the title says: no other one can be more like it. */
const SURE = 1.15;
const SITE_TITLE = /site-?(?:title|name|heading)|blog-?(?:title|name)|logo|brand/;

/** Element that holds the title of the page's main piece. */
export function findHeadline(
  page: Document,
  titles: readonly string[],
  outlet: ReadonlySet<string>,
  budget: Budget,
): Element | undefined {
  const keys = titles.map(keyOf).filter(key => key.length > 0);
  const heading = likest(findAll(page, HEADINGS, MOST_HEADINGS), keys, outlet, budget);
  if (heading.score >= ENOUGH) return heading.element;
  const called = likest(findAll(page, CALLED_TITLES, MOST_HEADINGS), keys, outlet, budget);
  const best = called.score > heading.score ? called : heading;
  return best.score > 0.1 ? best.element : undefined;
}

interface Likest {
  readonly element: Element | undefined;
  readonly score: number;
}

/** Which of some elements bears the title most. */
function likest(
  elements: readonly Element[],
  keys: readonly string[],
  outlet: ReadonlySet<string>,
  budget: Budget,
): Likest {
  let best: Element | undefined;
  let score = 0;
  for (const element of elements) {
    const label = labelOf(element);
    if (SITE_TITLE.test(label)) continue;
    const key = keyOf(textIn(element, budget, { lines: 3, nodes: 20 }));
    if (key.length < 2 || outlet.has(key)) continue;
    const isHeading = attribute(element, 'itemprop') === 'headline' || /^H\d$/.test(tagOf(element));
    const likeness = Math.max(0, ...keys.map(title => likenessOf(key, title)));
    const said = likeness * (isHeading ? 1 : 0.8) + (tagOf(element) === 'H1' ? 0.15 : 0);
    if (said > score) {
      score = said;
      best = element;
    }
    if (score >= SURE) break;
  }
  return { element: best, score };
}

/** 0 to 1: how much of the longer of two keys is the shorter one, where one begins or holds the other. */
function likenessOf(key: string, title: string): number {
  if (key === title) return 1;
  const [short, long] = key.length < title.length ? [key, title] : [title, key];
  if (short.length < 8) return 0;
  if (long.startsWith(short)) return 0.6 + (0.4 * short.length) / long.length;
  return long.includes(short) ? 0.4 + (0.4 * short.length) / long.length : 0;
}
