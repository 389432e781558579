import { widthOf } from './legend.tsx';

/** Between two names at least, in units of the drawing. */
const GAP = 8;

/** Every how many months one is named, so that no name touches the next: "Oct" is short, "أكتوبر" is not. */
export function namedEvery(names: readonly string[], step: number): number {
  const isTight = (every: number): boolean =>
    names.some((name, index) => index % every === 0 && widthOf(name) + GAP > step * every);
  let every = 1;
  while (every < names.length && isTight(every)) every += 1;
  return every;
}
