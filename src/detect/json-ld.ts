import { LIMITS } from './budget.ts';
import { dataOf, findAll, firstOf, isText, nextOf } from './dom.ts';

/** One JSON-LD object. Made by the page: read it with `own`, never by a plain property access. */
export type Thing = Readonly<Record<string, unknown>>;

export interface Graph {
  /** Every object with a type, in the order it stands on the page. */
  readonly things: readonly Thing[];
  /** By `@id`; of several the one that says most. */
  readonly byId: ReadonlyMap<string, Thing>;
}

const MOST_THINGS = 2_000;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property the object itself has: `toString` and `__proto__` of the prototype are nobody's author. */
export const own = (thing: Thing, name: string): unknown => (Object.hasOwn(thing, name) ? thing[name] : undefined);

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, 50) : value === undefined || value === null ? [] : [value];

/** Types without `http://schema.org/`, in lower case. */
export const typesOf = (thing: Thing): string[] =>
  listOf(own(thing, '@type'))
    .filter(type => typeof type === 'string')
    .map(type =>
      type
        .slice(0, 100)
        .replace(/^.*[/#:]/, '')
        .toLowerCase(),
    );

function sourceOf(script: Element): string {
  let source = '';
  for (let node = firstOf(script); node; node = nextOf(node)) if (isText(node)) source += dataOf(node);
  return source.length > LIMITS.blockLength ? '' : source;
}

/** JSON as pages write it: in CDATA or comments, with raw line breaks in strings, with a comma too many. */
function parse(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:\/\*\s{0,5})?(?:\/\/)?\s{0,5}<!(?:\[CDATA\[|--)(?:\s{0,5}\*\/)?/, '')
    .replace(/(?:\/\*\s{0,5})?(?:\/\/)?\s{0,5}(?:\]\]|--)>(?:\s{0,5}\*\/)?;?\s{0,5}$/, '');
  for (const attempt of [() => bare, () => mend(bare)]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt, or nothing: broken JSON is the page's affair.
    }
  }
  return undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: raw controls inside strings are what breaks such JSON
const CONTROL = /[\u0000-\u001f]/g;
const mend = (source: string): string =>
  source
    .replace(CONTROL, ' ')
    .replace(/,(?=\s{0,20}[}\]])/g, '')
    .replace(/;\s{0,20}$/, '');

/** Lists all objects of a parsed block with a stack of its own: a page may nest ten thousand levels. */
function flatten(root: unknown, things: Thing[], byId: Map<string, Thing>): void {
  const stack: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let seen = 0; stack.length > 0 && seen < MOST_THINGS * 5 && things.length < MOST_THINGS; seen++) {
    const { value, depth } = stack.pop() ?? { value: undefined, depth: 0 };
    if (depth > LIMITS.depth || typeof value !== 'object' || value === null) continue;
    if (isThing(value)) {
      if (own(value, '@type') !== undefined) things.push(value);
      const id = own(value, '@id');
      if (typeof id === 'string' && Object.keys(value).length > Object.keys(byId.get(id) ?? {}).length) {
        byId.set(id, value);
      }
    }
    const children = Array.isArray(value) ? value.slice(0, 500) : Object.values(value).slice(0, 200);
    for (let i = children.length - 1; i >= 0; i--) {
      if (typeof children[i] === 'object') stack.push({ value: children[i], depth: depth + 1 });
    }
  }
}

export function readGraph(page: Document): Graph {
  const things: Thing[] = [];
  const byId = new Map<string, Thing>();
  for (const script of findAll(page, 'script[type="application/ld+json" i]', LIMITS.blocks)) {
    flatten(parse(sourceOf(script)), things, byId);
  }
  return { things, byId };
}

/** The object a value stands for: itself, or the one its `@id` names. */
export function resolve(graph: Graph, value: unknown): Thing | undefined {
  if (typeof value === 'string') return graph.byId.get(value);
  if (!isThing(value)) return undefined;
  const id = own(value, '@id');
  const known = typeof id === 'string' ? graph.byId.get(id) : undefined;
  // `{"@id": …, "name": …}` is a pointer, too: the object of that id says the rest of them.
  return known && (own(known, 'name') !== undefined || own(value, 'name') === undefined) ? known : value;
}

/** A string property, cut. */
export function stringOf(thing: Thing, name: string): string {
  const value = own(thing, name);
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.slice(0, 500).trim() : '';
}
