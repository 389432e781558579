import type { Budget } from './budget.ts';
import { findAll, precedes } from './dom.ts';
import { type Line, lastLinesIn, linesBefore } from './lines.ts';
import type { Regions } from './region.ts';

const TAIL = { lines: 14, nodes: 260 };
const COMMENTS =
  '#comments,#respond,#disqus_thread,[class*="comments" i],[id*="comment-list" i],[class*="commentlist" i]';

/** The last lines of the piece, the last one first, without what readers wrote under it. */
export function readTail(piece: Element, headline: Element | undefined, regions: Regions, budget: Budget): Line[] {
  const comments = findAll(piece, COMMENTS, 3).find(element => !headline || precedes(headline, element));
  const lines = comments ? linesBefore(piece, comments, budget, TAIL) : lastLinesIn(piece, budget, TAIL);
  return lines.filter(line => regions.of(line.block) === 'main');
}
