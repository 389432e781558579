import type { Family, Grammar } from './family.ts';
import { needsReader, type Way } from './needs.ts';
import { clauseMarker } from './starts.ts';

interface Finder extends Way {
  /** Made ready by its first use. */
  readonly regex: () => RegExp;
}

/**
 * A grammar made ready to read sentences. Patterns see ` > the sentence END `, with `>` before
 * every clause, and match whole words only.
 */
export interface Matcher {
  /** The first family a plain sentence belongs to. */
  match(plain: string): Family | undefined;
}

/** `\\S+`, `[^ ,]+`, `[a-z]*` of a pattern: any word, of any length. */
const ANY_LENGTH = /(\\[Sd]|\[[^\]]{1,40}\])([+*])/g;
/** Sentences whose answer is remembered: more than a letter has. */
const MOST_ASKED = 500;
/** No word of a letter is longer: addresses are one word, `ww`, before a pattern sees them. */
const LONGEST_WORD = 40;

/** With an end to every repetition a pattern cannot run away; recheck proves it so (tests/letter/asks/proven.test.ts). */
const bounded = (source: string): string =>
  source.replace(ANY_LENGTH, (_, one: string, times: string) => `${one}{${times === '+' ? 1 : 0},${LONGEST_WORD}}`);

/** In a pattern `(a|b)` groups and nothing more: nobody asks what a group held. */
const GROUP = /\\.|\[[^\]]*\]|\((?!\?)/g;
const grouped = (source: string): string => source.replace(GROUP, part => (part === '(' ? '(?:' : part));

/** The source of a pattern with its `<class>` names written out. Throws where a class is unknown. */
export function writeOut(pattern: string, classes: Grammar['classes']): string {
  return grouped(bounded(pattern)).replace(/<(\w+)>/g, (_, name: string) => {
    const source = classes[name];
    if (source === undefined) throw new Error(`unknown class <${name}> in ${pattern}`);
    return `(?:${writeOut(source, classes)})`;
  });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What finds the patterns of a grammar, each way of each by itself: those a sentence has no words for are never made ready. */
function finderMaker({ classes }: Grammar): (patterns: readonly string[]) => Finder[] {
  const waysOf = needsReader(classes);
  return patterns =>
    patterns.flatMap(waysOf).map(way => ({
      ...way,
      regex: once(() => new RegExp(` (?:${writeOut(way.source, classes)})(?= )`, 'g')),
    }));
}

/** Every regular expression a grammar holds, as it is compiled. */
export function sourcesOf(grammar: Grammar): readonly string[] {
  const patterns = [
    ...grammar.exempt,
    ...grammar.families.flatMap(({ patterns: own, exempt, unless }) => [...own, ...(exempt ?? []), ...(unless ?? [])]),
  ];
  const finders = finderMaker(grammar)(patterns);
  return [...grammar.expand.map(([form]) => form), ...finders.map(({ regex }) => regex().source)];
}

function nextMatch(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** The text without what is found, leftmost first as one union of the patterns would. */
function without(text: string, finders: readonly Finder[]): string {
  const patterns = finders.filter(finder => finder.mayMatch(text)).map(({ regex }) => regex());
  let left = '';
  let from = 0;
  for (;;) {
    let first: RegExpExecArray | undefined;
    for (const pattern of patterns) {
      const match = nextMatch(pattern, text, from);
      if (match && (!first || match.index < first.index)) first = match;
    }
    if (!first) return left + text.slice(from);
    left += `${text.slice(from, first.index)} zz`;
    from = first.index + first[0].length;
  }
}

const isIn = (text: string, finders: readonly Finder[]): boolean =>
  finders.some(finder => finder.mayMatch(text) && nextMatch(finder.regex(), text, 0) !== null);

/** Makes a grammar ready to read; its patterns are compiled when they are needed. */
export function matcherOf(grammar: Grammar): Matcher {
  const expand = grammar.expand.map(([form, full]) => [new RegExp(form, 'g'), full] as const);
  const mark = clauseMarker(grammar.starts);
  const findersOf = finderMaker(grammar);
  const harmless = findersOf(grammar.exempt);
  const readers = grammar.families.map(family => ({
    family,
    patterns: findersOf(family.patterns),
    exempt: once(() => findersOf(family.exempt ?? [])),
    unless: once(() => findersOf(family.unless ?? [])),
  }));

  const familyOf = (plain: string): Family | undefined => {
    const written = expand.reduce((text, [form, words]) => text.replace(form, words), ` ${plain} `).trim();
    const full = ` ${mark(written)} END `;
    const open = without(full, harmless);
    // What is exempt is not looked for where nothing asks.
    return readers.find(
      ({ patterns, exempt, unless }) =>
        isIn(open, patterns) && isIn(without(open, exempt()), patterns) && !isIn(full, unless()),
    )?.family;
  };

  // While one sentence is written, the others of the letter are asked about again and again.
  const asked = new Map<string, Family | undefined>();
  return {
    match(plain) {
      if (asked.has(plain)) return asked.get(plain);
      if (asked.size >= MOST_ASKED) asked.clear();
      const family = familyOf(plain);
      asked.set(plain, family);
      return family;
    },
  };
}
