import type { Family, Grammar } from './family.ts';
import { clauseMarker } from './starts.ts';

interface Reader {
  readonly family: Family;
  readonly exempt: RegExp | undefined;
  readonly pattern: RegExp;
  readonly unless: RegExp | undefined;
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

const wholeWords = (patterns: readonly string[], grammar: Grammar): string =>
  ` (?:${patterns.map(pattern => writeOut(pattern, grammar.classes)).join('|')})(?= )`;

const union = (patterns: readonly string[], grammar: Grammar, flags: string): RegExp | undefined =>
  patterns.length === 0 ? undefined : new RegExp(wholeWords(patterns, grammar), flags);

/** Every regular expression a grammar holds, one by one and as it is compiled. */
export function sourcesOf(grammar: Grammar): readonly string[] {
  const patterns = [
    ...grammar.exempt,
    ...grammar.families.flatMap(({ patterns: own, exempt, unless }) => [...own, ...(exempt ?? []), ...(unless ?? [])]),
  ];
  return [...grammar.expand.map(([form]) => form), ...patterns.map(pattern => wholeWords([pattern], grammar))];
}

/** Compiles a grammar once. */
export function matcherOf(grammar: Grammar): Matcher {
  const expand = grammar.expand.map(([form, full]) => [new RegExp(form, 'g'), full] as const);
  const mark = clauseMarker(grammar.starts);
  const harmless = union(grammar.exempt, grammar, 'g');
  const readers: Reader[] = grammar.families.flatMap(family => {
    const pattern = union(family.patterns, grammar, '');
    if (!pattern) return [];
    const exempt = union(family.exempt ?? [], grammar, 'g');
    return [{ family, pattern, exempt, unless: union(family.unless ?? [], grammar, '') }];
  });
  const without = (text: string, taken: RegExp | undefined): string => (taken ? text.replace(taken, ' zz') : text);

  return {
    match(plain) {
      const written = expand.reduce((text, [form, words]) => text.replace(form, words), ` ${plain} `).trim();
      const full = ` ${mark(written)} END `;
      const open = without(full, harmless);
      return readers.find(({ pattern, exempt, unless }) => pattern.test(without(open, exempt)) && !unless?.test(full))
        ?.family;
    },
  };
}
