import { fold } from './search.ts';

/** What stands before or behind a name and is no part of it. `don`, `m` and `jr` are not here: people are called so. */
const BEFORE = new Set(
  'dame doctor dott dottssa dr drs fr fraulein frau herr lady lord mag miss mme mlle mr mrs ms mx prof professor profa pr rev reverend sir sra srta sig pan pani'.split(
    ' ',
  ),
);
const BEHIND = new Set('phd md msc bsc ma ba mba esq dphil dds llm'.split(' '));

const split = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');

/** The words of a name, folded, without titles; where nothing else is left the titles are the name. */
export function wordsOf(name: string): readonly string[] {
  const words = split(name);
  let [from, to] = [0, words.length];
  while (from < to - 1 && BEFORE.has(words[from] ?? '')) from += 1;
  while (to > from + 2 && BEHIND.has(words[to - 1] ?? '')) to -= 1;
  return words.slice(from, to);
}

/** `a` and `ada`, whichever is the short one. */
const isWordOrInitial = (one: string, other: string): boolean =>
  one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

/** Every word of `few` stands for one of `many`, in the same order, the first for the first. */
function standsIn(few: readonly string[], many: readonly string[]): boolean {
  if (!isWordOrInitial(few[0] ?? '', many[0] ?? '')) return false;
  let at = 1;
  for (const word of few.slice(1)) {
    while (at < many.length && !isWordOrInitial(word, many[at] ?? '')) at += 1;
    if (at === many.length) return false;
    at += 1;
  }
  return true;
}

/** Where a name holds no word (`🌻`) only the very same signs are the same. */
const bare = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** What tells a son from his father of the same name. */
const GENERATION = new Set('jr junior sr senior ii iii iv'.split(' '));

/** The one name is all of the other with something more: `Gabriel García`, `Gabriel García Márquez`. */
const goesOn = (few: readonly string[], many: readonly string[]): boolean =>
  few.length > 1 && few.every(word => many.includes(word)) && !many.some(word => GENERATION.has(word));

/**
 * Could these two names be written of one person without a doubt? The same words in any order (`Byron, Ada`), a whole
 * name and the same with more behind it, or the same family name behind given names of which one is the initial of the
 * other (`A. Byron`, `Ada King Byron`). A word in common is not enough: Anna and Tom Miller are two.
 */
export function namesAgree(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (!few || !many || few.length === 0) return bare(one) !== '' && bare(one) === bare(other);
  if ([...few].sort().join(' ') === [...many].sort().join(' ')) return true;
  if (goesOn(few, many)) return true;
  return few.length > 1 && few.at(-1) === many.at(-1) && standsIn(few.slice(0, -1), many.slice(0, -1));
}

/** Less than `namesAgree`: one of them may be only a part of the other (`Ada`, `Ada Byron`), or no name at all. */
export function namesMayAgree(one: string, other: string): boolean {
  const [some, others] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const within = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean =>
    [...few].every(word => many.has(word));
  return within(some, others) || within(others, some) || namesAgree(one, other);
}
