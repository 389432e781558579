import type { Budget } from './budget.ts';
import { contains, elementAbove } from './dom.ts';
import { type Line, linesAfter, linesBefore, linesIn } from './lines.ts';

/**
 * The lines round the headline, where bylines stand. Seen from the headline: 0 is the first line after it, -1 the one before.
 */
export interface Zone {
  readonly after: readonly Line[];
  /** Nearest first. */
  readonly before: readonly Line[];
  /** How far the text of an element begins from the headline, in lines; undefined when it is not near. */
  distance(element: Element): number | undefined;
  /** The line an element's text begins in. */
  line(element: Element): Line | undefined;
}

const AFTER = { lines: 26, nodes: 240 };
const BEFORE = { lines: 8, nodes: 70 };
/** How far up from a piece of text an element still counts as holding that text. */
const CLIMB = 5;

export function readZone(body: Element, start: Element, headline: Element | undefined, budget: Budget): Zone {
  const after = headline
    ? linesAfter(body, headline, budget, AFTER).filter(line => !contains(headline, line.block))
    : linesIn(start, budget, AFTER);
  const before = headline ? linesBefore(body, headline, budget, BEFORE) : [];
  const distances = new Map<Element, number>();
  const note = (line: Line, distance: number): void => {
    for (const part of line.parts) {
      let element: Element | undefined = part;
      for (let climbed = 0; element && element !== body && climbed < CLIMB; climbed++) {
        const known = distances.get(element);
        if (known === undefined || Math.abs(distance) < Math.abs(known)) distances.set(element, distance);
        element = elementAbove(element);
      }
    }
  };
  after.forEach((line, i) => {
    note(line, i);
  });
  before.forEach((line, i) => {
    note(line, -1 - i);
  });
  const distance = (element: Element): number | undefined => distances.get(element);
  const line = (element: Element): Line | undefined => {
    const at = distances.get(element);
    return at === undefined ? undefined : at < 0 ? before[-1 - at] : after[at];
  };
  return { after, before, distance, line };
}
