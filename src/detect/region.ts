import { contains, elementAbove, findAll, isElement, nextOf, previousOf, tagOf, textOf } from './dom.ts';
import { labelOf } from './lines.ts';

/** What part of the page an element stands in, seen from the headline. */
export type Region = 'main' | 'frame' | 'nav' | 'side' | 'figure' | 'related' | 'comments';

const COMMENTS =
  /comment|kommentar|conversation|comentari|commenti|reacties|komentarz|tribute|condolence|testimonial|(?:customer|user|product)[\s_-]{0,2}reviews?|reviews?-(?:list|item|card|section)|(?:^|[\s_-])(?:rev|reviews|bewertung(?:en)?|opiniones|rezensionen|kundenstimmen|avis)(?:$|[\s_-])|disqus|leserbrief|pingback|trackback|webmention|(?:^|\s)respond(?:\s|$)|(?:^|[\s_-])repl(?:y|ies)(?:$|[\s_-])|reactions|guestbook|(?:^|[\s_-])(?:mention|tweet)s?(?:$|[\s_-])/;
const RELATED =
  /related|recommend|recirc|teaser|popular|trending|most-?read|latest|similar|read-?(?:more|next|also)|more-(?:from|posts|stories|articles|news|on)|next-?(?:post|article)|prev(?:ious)?-?(?:post|article)|you-?may|up-?next|outbrain|taboola|carousel|(?:^|\s)(?:ads?|advert\w*)(?:\s|$)/;
/** Beside the piece, not in it; but some set their byline there. */
const SIDE = /sidebar|side-bar|widget|slider|newsletter|(?:^|\s)aside(?:\s|$)/;
const FIGURE = /caption|photo-?credit|image-?credit|pull-?quote|lead-?image/;
const FIGURE_TAGS = new Set(['FIGURE', 'FIGCAPTION', 'BLOCKQUOTE']);
const NAV = /nav(?:bar|igation)?(?:$|[\s_-])|menu|breadcrumbs?|toolbar|tag-?cloud|(?:^|\s)tags?(?:$|[\s_-])/;
const FRAME = /(?:^|[\s_-])(?:footer|colophon|masthead|copyright)(?:$|[\s_-])/;
const FRAME_TAGS = new Set(['FOOTER', 'FORM', 'ASIDE']);

const TEXT =
  /(?:entry|post|article|story|page|blog|node)[-_]{0,2}(?:content|body|text)|articlebody|(?:^|\s)(?:body|text|content)(?:$|\s)/;
const ORDER: readonly Region[] = ['main', 'frame', 'nav', 'side', 'figure', 'related', 'comments'];
/** How far up a headline or a byline may stand in its page. */
const MOST_CLIMB = 64;

const CARD_TAGS = new Set(['ARTICLE', 'LI', 'DIV', 'SECTION', 'A', 'TD']);
const CARD_HEADING = 'h2 a[href],h3 a[href],h4 a[href],h5 a[href],a[href] h2,a[href] h3,a[href] h4';
const LONGEST_CARD = 500;

/** One of several alike in a row: the same tag with the same class. */
function isOneOfMany(element: Element): boolean {
  const isAlike = (other: Node | null): boolean =>
    other !== null && isElement(other) && tagOf(other) === tagOf(element) && labelOf(other) === labelOf(element);
  return isAlike(neighbour(element, nextOf)) || isAlike(neighbour(element, previousOf));
}

/** The next element in one direction, past the white space between. */
function neighbour(element: Element, step: (node: Node) => Node | null): Node | null {
  let node = step(element);
  for (let seen = 0; node && !isElement(node) && seen < 4; seen++) node = step(node);
  return node;
}

/** A teaser of another piece: one of several short blocks, each with a heading that leads away. */
function isCard(element: Element): boolean {
  if (!CARD_TAGS.has(tagOf(element)) || !isOneOfMany(element)) return false;
  return findAll(element, CARD_HEADING, 1).length > 0 && textOf(element, LONGEST_CARD + 1).length <= LONGEST_CARD;
}

function labelled(element: Element): Region {
  const label = labelOf(element);
  if (COMMENTS.test(label)) return 'comments';
  if (RELATED.test(label)) return 'related';
  if (FIGURE_TAGS.has(tagOf(element)) || FIGURE.test(label)) return 'figure';
  if (SIDE.test(label)) return 'side';
  if (tagOf(element) === 'NAV' || NAV.test(label)) return 'nav';
  if (isCard(element)) return 'related';
  return FRAME_TAGS.has(tagOf(element)) || FRAME.test(label) ? 'frame' : 'main';
}

/** Tells regions apart by climbing from an element to where its way meets the headline's. */
export class Regions {
  /** The headline and everything round it, with the steps from the headline. */
  private readonly spine = new Map<Element, number>();
  private readonly own = new Map<Element, Region>();
  private readonly piece: Element;

  constructor(headline: Element | undefined, piece: Element, body: Element) {
    this.piece = piece;
    let height = 0;
    const start = headline ?? piece;
    for (let e: Element | undefined = start; e && height < MOST_CLIMB; e = elementAbove(e)) this.spine.set(e, height++);
    this.spine.set(body, Math.max(height, 12));
  }

  /** Where an element stands. What holds the headline itself is never related, comments or frame. */
  of(element: Element): Region {
    let region: Region = 'main';
    let meeting: Element | undefined = element;
    for (let steps = 0; meeting && !this.spine.has(meeting) && steps < MOST_CLIMB; steps++) {
      const here = this.ownOf(meeting);
      if (ORDER.indexOf(here) > ORDER.indexOf(region)) region = here;
      meeting = elementAbove(meeting);
    }
    // The footer of the piece itself is where many themes put the byline.
    const isInside = meeting !== undefined && contains(this.piece, meeting);
    return region === 'frame' && isInside ? 'main' : region;
  }

  /** Whether an element stands in the running text of a piece. */
  isText(element: Element): boolean {
    let around: Element | undefined = element;
    for (let steps = 0; around && steps < 6 && !this.spine.has(around); steps++) {
      if (TEXT.test(labelOf(around))) return true;
      around = elementAbove(around);
    }
    return false;
  }

  /** Steps from the headline up to where the way from this element meets its own: 0 is inside it, few is near. */
  rise(element: Element): number {
    let meeting: Element | undefined = element;
    for (let steps = 0; meeting && steps < MOST_CLIMB; steps++) {
      const height = this.spine.get(meeting);
      if (height !== undefined) return height;
      meeting = elementAbove(meeting);
    }
    return MOST_CLIMB;
  }

  private ownOf(element: Element): Region {
    const known = this.own.get(element);
    if (known) return known;
    const region = labelled(element);
    this.own.set(element, region);
    return region;
  }
}
