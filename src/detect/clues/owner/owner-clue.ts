import type { Clue } from '../clue.ts';

/** Says that the whole site is theirs; nothing where there are no names. */
export const clue = (weight: number, names: readonly string[], element?: Element): Clue[] =>
  names.length === 0
    ? []
    : [{ kind: 'owner', weight, people: names.map(name => (element ? { name, element } : { name })), isNobody: false }];
