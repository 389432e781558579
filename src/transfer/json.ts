/** An object of a parsed file, of which nothing is known yet. */
export type Bag = Readonly<Record<string, unknown>>;

/** The value as an object whose own keys may be looked at; undefined for lists, null and everything else. */
export function asBag(value: unknown): Bag | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : undefined;
}

/** An own property; what a prototype brings along (`constructor`, `__proto__`) is never seen. */
export const own = (value: unknown, key: string): unknown => {
  const bag = asBag(value);
  return bag && Object.hasOwn(bag, key) ? bag[key] : undefined;
};

/** The value as a list; empty for everything else. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The parsed text, or undefined where it is no JSON (a cut file, another format). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the caller says so in words.
    return undefined;
  }
}
