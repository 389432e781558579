/** A list with one thing in the place of another; where that was there already it is there once. */
export const replaced = <T>(list: readonly T[], before: T, after: T, keyOf: (one: T) => string): readonly T[] =>
  list.filter(one => one === before || keyOf(one) !== keyOf(after)).map(one => (one === before ? after : one));
