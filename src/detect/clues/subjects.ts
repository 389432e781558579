import { type Graph, listOf, own, resolve, stringOf } from '../json-ld.ts';
import { keyOf } from '../names.ts';
import type { Scene } from '../scene.ts';
import type { Clue } from './clue.ts';

/** Keys of those who made what a review is about: `Cordelia Vane`, whose novel somebody else writes of. */
function subjectsIn(graph: Graph): ReadonlySet<string> {
  const reviewed = graph.things.flatMap(thing => listOf(own(thing, 'itemReviewed')));
  const makers = reviewed
    .map(value => resolve(graph, value))
    .filter(thing => thing !== undefined)
    .flatMap(thing => ['author', 'creator', 'director'].flatMap(name => listOf(own(thing, name))));
  const names = makers.map(value => {
    const maker = resolve(graph, value);
    return maker ? stringOf(maker, 'name') : typeof value === 'string' ? value : '';
  });
  return new Set(names.map(keyOf).filter(key => key !== ''));
}

/** The clues without the makers of what the page reviews, unless the page's own data gives them as its authors, too. */
export function withoutSubjects(clues: readonly Clue[], { graph }: Scene): Clue[] {
  const subjects = subjectsIn(graph);
  if (subjects.size === 0) return [...clues];
  return clues.flatMap(clue => {
    const people = clue.kind === 'data' ? clue.people : clue.people.filter(({ name }) => !subjects.has(keyOf(name)));
    return people.length > 0 || clue.isNobody ? [{ ...clue, people }] : [];
  });
}
