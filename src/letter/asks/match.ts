import type { Family, Grammar } from './family.ts';
import { clauseMarker } from './starts.ts';

interface Reader {
  readonly family: Family;
  readonly exempt: readonly RegExp[];
  readonly patterns: readonly RegExp[];
  readonly unless: readonly RegExp[];
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
/** No word of a letter is longer: addresses are one word, `ww`, before a pattern sees them. */
const LONGEST_WORD = 40;

/** Patterns compiled as one: a regular expression twice as large takes more than twice as long to be made ready. */
const TOGETHER = 3;

/** With an end to every repetition a pattern cannot run away; recheck proves it so (tests/letter/asks/proven.test.ts). */
const bounded = (source: string): string =>
  source.replace(ANY_LENGTH, (_, one: string, times: string) => `${one}{${times === '+' ? 1 : 0},${LONGEST_WORD}}`);

/** The source of a pattern with its `<class>` names written out. Throws where a class is unknown. */
export function writeOut(pattern: string, classes: Grammar['classes']): string {
  return bounded(pattern).replace(/<(\w+)>/g, (_, name: string) => {
    const source = classes[name];
    if (source === undefined) throw new Error(`unknown class <${name}> in ${pattern}`);
    return `(?:${writeOut(source, classes)})`;
  });
}

const wholeWords = (pattern: string, grammar: Grammar): string => ` (?:${writeOut(pattern, grammar.classes)})(?= )`;

/** Every regular expression a grammar holds, one by one and as it is compiled. */
export function sourcesOf(grammar: Grammar): readonly string[] {
  const patterns = [
    ...grammar.exempt,
    ...grammar.families.flatMap(({ patterns: own, exempt, unless }) => [...own, ...(exempt ?? []), ...(unless ?? [])]),
  ];
  return [...grammar.expand.map(([form]) => form), ...patterns.map(pattern => wholeWords(pattern, grammar))];
}

function nextMatch(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** The text without what the patterns match, leftmost first as one union of them would. */
function without(text: string, patterns: readonly RegExp[]): string {
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

const isIn = (text: string, patterns: readonly RegExp[]): boolean =>
  patterns.some(pattern => nextMatch(pattern, text, 0) !== null);

/** Makes a grammar ready to read; its patterns are compiled when they are needed. */
export function matcherOf(grammar: Grammar): Matcher {
  const expand = grammar.expand.map(([form, full]) => [new RegExp(form, 'g'), full] as const);
  const mark = clauseMarker(grammar.starts);
  const patternsOf = (sources: readonly string[] = []): RegExp[] =>
    Array.from({ length: Math.ceil(sources.length / TOGETHER) }, (_, at) => {
      const some = sources.slice(at * TOGETHER, (at + 1) * TOGETHER);
      return new RegExp(some.map(source => wholeWords(source, grammar)).join('|'), 'g');
    });
  const harmless = patternsOf(grammar.exempt);
  const readers: Reader[] = grammar.families.map(family => ({
    family,
    exempt: patternsOf(family.exempt),
    patterns: patternsOf(family.patterns),
    unless: patternsOf(family.unless),
  }));

  return {
    match(plain) {
      const written = expand.reduce((text, [form, words]) => text.replace(form, words), ` ${plain} `).trim();
      const full = ` ${mark(written)} END `;
      const open = without(full, harmless);
      // A pattern is made ready by its first use: what is exempt is not looked for where nothing asks.
      return readers.find(
        ({ patterns, exempt, unless }) =>
          isIn(open, patterns) && isIn(without(open, exempt), patterns) && !isIn(full, unless),
      )?.family;
    },
  };
}
