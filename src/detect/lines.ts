import { type Budget, LIMITS } from './budget.ts';
import { attribute, blockOf, dataOf, elementAbove, endOf, isElement, isText, isUnseen, tagOf, walk } from './dom.ts';
import { shapeOf } from './letters.ts';

/** What a reader sees as one line or paragraph: text between two block boundaries. */
export interface Line {
  /** Squeezed, at most LIMITS.line characters. */
  readonly text: string;
  /** The block it stands in. */
  readonly block: Element;
  /** The elements its pieces of text stand in, in order. */
  readonly parts: readonly Element[];
}

/** A letter set apart for looks: `Ada Lovelac|e`, `|A|da Lovelace`. */
const SEAM = '|';
const SPLIT = /a\|a(?:[^Aao]|$)|^[^Aao]?A\|a/;

const isSplit = (before: string, after: string): boolean =>
  SPLIT.test(shapeOf(before.slice(-2)) + SEAM + shapeOf(after.slice(0, 3)));

/** Runs of white space become one blank; soft hyphens and marks of no width go. */
export function squeeze(text: string): string {
  return text
    .slice(0, LIMITS.line * 4)
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LIMITS.line);
}

/** Class and id as they stand, in lower case: what the author of a theme called the thing. */
export const labelOf = (element: Element): string =>
  `${attribute(element, 'class').slice(0, 200)} ${attribute(element, 'id').slice(0, 60)}`.toLowerCase();

/** Collects text nodes into lines, whichever way they come. */
class Collector {
  readonly lines: Line[] = [];
  private text = '';
  private block: Element | undefined;
  private parts: Element[] = [];
  private readonly backwards: boolean;

  constructor(backwards: boolean) {
    this.backwards = backwards;
  }

  add(node: Text): void {
    const block = blockOf(node);
    const part = elementAbove(node);
    if (!block || !part || isUnseen(part)) return;
    if (block !== this.block) this.end();
    this.block = block;
    const data = dataOf(node).slice(0, LIMITS.line * 2);
    // Two spans side by side are two words for a reader: themes draw the gap with CSS.
    const [before, after] = this.backwards ? [data, this.text] : [this.text, data];
    const gap = this.parts.length > 0 && this.parts.at(-1) !== part && !isSplit(before, after) ? ' ' : '';
    this.text = before + gap + after;
    this.parts.push(part);
  }

  end(): void {
    const text = squeeze(this.text);
    if (text && this.block) {
      if (this.backwards) this.parts.reverse();
      this.lines.push({ text, block: this.block, parts: this.parts });
    }
    this.text = '';
    this.block = undefined;
    this.parts = [];
  }

  get length(): number {
    return this.lines.length;
  }
}

export interface Span {
  /** How many lines at most. */
  readonly lines: number;
  /** How many nodes at most. */
  readonly nodes: number;
}

function collect(walker: TreeWalker, budget: Budget, span: Span, backwards: boolean, first?: Node): Line[] {
  const found = new Collector(backwards);
  if (first && isText(first)) found.add(first);
  for (let seen = 0; seen < span.nodes && found.length < span.lines && budget.take(); seen++) {
    const node = backwards ? walker.previousNode() : walker.nextNode();
    if (!node) break;
    if (isText(node)) found.add(node);
    else if (isElement(node) && tagOf(node) === 'BR') found.end();
  }
  found.end();
  return found.lines;
}

/** The lines in an element, in order. */
export const linesIn = (root: Element, budget: Budget, span: Span): Line[] => collect(walk(root), budget, span, false);

/** The lines of `root` that follow a node's start, in order. */
export const linesAfter = (root: Element, node: Node, budget: Budget, span: Span): Line[] =>
  collect(walk(root, node), budget, span, false);

/** The lines of `root` before a node, the nearest first. */
export const linesBefore = (root: Element, node: Node, budget: Budget, span: Span): Line[] =>
  collect(walk(root, node), budget, span, true);

/** The last lines of an element, the last one first. */
export function lastLinesIn(root: Element, budget: Budget, span: Span): Line[] {
  const end = endOf(root);
  return collect(walk(root, end), budget, span, true, end);
}

/** The beginning of an element's text as one line. */
export function textIn(root: Element, budget: Budget, span: Span = { lines: 8, nodes: 60 }): string {
  return squeeze(
    linesIn(root, budget, span)
      .map(line => line.text)
      .join(' '),
  );
}
