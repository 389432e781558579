/**
 * Reads of the page that the page cannot bend. `<img name="querySelector">` or a form with `<input name="getAttribute">`
 * puts an element where a method should be (DOM clobbering, TRUST M10), so every member is looked up on the prototype,
 * past the names a page can hang over it. All reads are bounded.
 */

/** How a node's prototype chain, never the node, defines a member. */
function platform(node: Node, name: string): PropertyDescriptor {
  for (let proto = Object.getPrototypeOf(node); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  throw new TypeError(`no ${name} on this platform`);
}

// The result type of both is the caller's claim about a member: the DOM's own contract, not the page's.
function getter<T>(name: string): (node: Node) => T {
  let get: (() => T) | undefined;
  return node => {
    get ??= platform(node, name).get as () => T;
    return get.call(node);
  };
}

function method<Arguments extends unknown[], Result>(name: string): (node: Node, ...given: Arguments) => Result {
  // One of each kind of node: a document's querySelector is not an element's.
  const calls = new Map<number, (...given: Arguments) => Result>();
  return (node, ...given) => {
    const type = typeOf(node);
    let call = calls.get(type);
    if (!call) {
      call = platform(node, name).value as (...given: Arguments) => Result;
      calls.set(type, call);
    }
    return call.apply(node, given);
  };
}

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;

const typeOf = getter<number>('nodeType');
export const parentOf = getter<Node | null>('parentNode');
export const firstOf = getter<Node | null>('firstChild');
export const lastOf = getter<Node | null>('lastChild');
export const previousOf = getter<Node | null>('previousSibling');
export const nextOf = getter<Node | null>('nextSibling');
/** The characters of a text node. */
export const dataOf = getter<string>('data');
const nameOf = getter<string>('nodeName');
/** The `html` element of a page. */
export const rootOf = getter<Element | null>('documentElement');
export const bodyOf = getter<Element | null>('body');
const documentOf = getter<Document | null>('ownerDocument');

const attributeOf = method<[string], string | null>('getAttribute');
const oneOf = method<[string], Element | null>('querySelector');
const allOf = method<[string], NodeListOf<Element>>('querySelectorAll');
const closestOf = method<[string], Element | null>('closest');
const containsOf = method<[Node | null], boolean>('contains');
const positionOf = method<[Node], number>('compareDocumentPosition');
const taggedOf = method<[string], HTMLCollectionOf<Element>>('getElementsByTagName');
const walkerOf = method<[Node, number], TreeWalker>('createTreeWalker');

export const isElement = (node: Node | null): node is Element => node !== null && typeOf(node) === ELEMENT;
export const isText = (node: Node | null): node is Text => node !== null && typeOf(node) === TEXT;

/** The tag of an element, upper case. */
export const tagOf = (element: Element): string => nameOf(element).toUpperCase();

/** An attribute, trimmed and cut to 2,000 characters; empty when it is missing. */
export const attribute = (element: Element, name: string): string =>
  (attributeOf(element, name) ?? '').slice(0, 2_000).trim();

/** The first element in `root` that fits the selector. */
export const find = (root: ParentNode, selector: string): Element | undefined => oneOf(root, selector) ?? undefined;

/** The elements in `root` that fit the selector, in page order, at most `limit`. */
export const findAll = (root: ParentNode, selector: string, limit = 50): Element[] =>
  Array.prototype.slice.call(allOf(root, selector), 0, limit);

/** How many elements a page has. */
export const countElements = (page: Document): number => taggedOf(page, '*').length;

/** The nearest element around (or at) this one that fits the selector. */
export const closest = (element: Element, selector: string): Element | undefined =>
  closestOf(element, selector) ?? undefined;

export const contains = (outer: Node, inner: Node): boolean => containsOf(outer, inner);

/** True if `a` starts before `b` in the document. */
export const precedes = (a: Node, b: Node): boolean => (positionOf(a, b) & 4) !== 0;

/** The element a node stands in. */
export function elementAbove(node: Node): Element | undefined {
  const parent = parentOf(node);
  return isElement(parent) ? parent : undefined;
}

/** Steps through the elements and texts below `root` in page order, starting at `at`. A tree walker cannot be clobbered. */
export function walk(root: Element, at: Node = root): TreeWalker {
  const page = documentOf(root);
  if (!page || typeOf(page) !== DOCUMENT) throw new TypeError('a node without a page');
  const walker = walkerOf(page, root, 1 | 4);
  walker.currentNode = at;
  return walker;
}

/** The node with which an element ends. */
export function endOf(root: Node): Node {
  let node = root;
  for (let last = lastOf(node); last; last = lastOf(node)) node = last;
  return node;
}

/** Elements that hold no text a reader sees. */
const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION IFRAME OBJECT SVG BUTTON TITLE'.split(' '),
);
/** Elements that stand inside a word or line; any other one parts the words around it. */
const INLINE = new Set(
  'A ABBR ACRONYM ADDRESS B BDI BDO BIG CITE CODE DEL EM FONT I IMG INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const MOST_NODES = 2_000;
const MOST_DEPTH = 32;

export const isUnseen = (element: Element): boolean => UNSEEN.has(tagOf(element));

/** The nearest element round a text that parts it from its neighbours. */
export function blockOf(text: Node): Element | undefined {
  let around = elementAbove(text);
  for (let depth = 0; around && depth < MOST_DEPTH && INLINE.has(tagOf(around)); depth++) {
    around = elementAbove(around) ?? around;
  }
  return around;
}

/**
 * The text of an element as read aloud, cut to `limit` characters: no scripts, white space folded, a space where a block
 * ends, none where only a span does (`ada<b>@</b>example.org` is one word).
 */
export function textOf(root: Element, limit = 500): string {
  const walker = walk(root);
  let text = '';
  let block: Element | undefined;
  for (let step = 0; step < MOST_NODES && text.length < limit; step++) {
    const next = walker.nextNode();
    if (!next) break;
    if (!isText(next)) {
      if (isElement(next) && !INLINE.has(tagOf(next))) text += ' ';
      continue;
    }
    const parent = elementAbove(next);
    if (!parent || isUnseen(parent)) continue;
    const around = blockOf(next);
    text += (around === block ? '' : ' ') + dataOf(next).slice(0, limit);
    block = around;
  }
  return text.slice(0, limit).replace(/\s+/g, ' ').trim();
}
