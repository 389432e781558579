import { closest, elementAbove, findAll } from './dom.ts';

const PIECE =
  'article,[itemtype*="Article"],[itemtype*="Posting"],[itemprop="articleBody"],.hentry,.h-entry,.post,.entry,[class*="article" i]:not(a,span,h1,h2,h3,p),main,[role="main"]';
const PARAGRAPHS = 3;
const MOST_CLIMB = 12;

/** The element that holds the main piece: the nearest one round the headline with some paragraphs in it. */
export function findPiece(page: Document, body: Element, headline: Element | undefined): Element {
  if (!headline) return findAll(page, 'article,main,[role="main"],#content', 1)[0] ?? body;
  let element: Element | undefined = elementAbove(headline);
  for (let climbed = 0; element && element !== body && climbed < MOST_CLIMB; climbed++) {
    if (findAll(element, 'p,br + br', PARAGRAPHS).length >= PARAGRAPHS) {
      const marked = closest(element, PIECE);
      // The nearest container may hold only the lead: its marked parent is the piece unless that is the whole page.
      return marked && marked !== body ? marked : element;
    }
    element = elementAbove(element);
  }
  return closest(headline, PIECE) ?? body;
}
