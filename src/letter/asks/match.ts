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

/** The source of a pattern with its `<class>` names written out. Throws where a class is unknown. */
export function writeOut(pattern: string, classes: Grammar['classes']): string {
  return pattern.replace(/<(\w+)>/g, (_, name: string) => {
    const source = classes[name];
    if (source === undefined) throw new Error(`unknown class <${name}> in ${pattern}`);
    return `(?:${writeOut(source, classes)})`;
  });
}

const union = (patterns: readonly string[], grammar: Grammar, flags: string): RegExp | undefined =>
  patterns.length === 0
    ? undefined
    : new RegExp(` (?:${patterns.map(pattern => writeOut(pattern, grammar.classes)).join('|')})(?= )`, flags);

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
