import { peopleIn } from '../credits.ts';
import { attribute, find, findAll, textOf } from '../dom.ts';
import { shapeOf } from '../letters.ts';
import { linesAfter } from '../lines.ts';
import { isFullName, isPerson } from '../names.ts';
import type { Scene } from '../scene.ts';
import type { Clue } from './clue.ts';

const HEADINGS = 'h2,h3,h4,h5,h6,strong,b,[class*="title" i],[class*="heading" i],summary,dt,legend';
const MOST_HEADINGS = 200;
/** What stands over the lines that introduce whoever wrote the piece. */
const ABOUT_AUTHOR = new Set(
  "about the author|about the authors|about the writer|about the blogger|meet the author|meet the authors|author bio|author|authors|written by|über den autor|über die autorin|über die autoren|zum autor|zur autorin|der autor|die autorin|autor|autorin|à propos de l’auteur|à propos de l'auteur|à propos de l’autrice|à propos de l'autrice|l’auteur|l'auteur|sobre el autor|sobre la autora|acerca del autor|acerca de la autora|sobre o autor|sobre a autora|l’autore|l'autore|l’autrice|l'autrice|sull’autore|sull'autore|over de auteur|over de schrijver|o autorze|o autorce|om författaren|om skribenten|om forfatteren|o autorovi|o autorce|об авторе|автор|著者|著者紹介|著者について|この記事を書いた人|ライター|プロフィール|作者简介|关于作者|關於作者".split(
    '|',
  ),
);
/** Of a review: the author there is the book's. */
const ABOUT_REVIEWER = new Set('recenzent|recenzentka|rezensent|rezensentin|der rezensent|die rezensentin'.split('|'));
const NO_OUTLET: ReadonlySet<string> = new Set();

/** A line from its first letter on, where at most three signs stand before it. */
const fromLetter = (line: string): string =>
  line.slice(/^[^Aao]{1,3}/.exec(shapeOf(line.slice(0, 3)))?.[0].length ?? 0);

/** The name with which the first line under such a heading begins. */
function nameUnder(heading: Element, scene: Scene): string | undefined {
  const lines = linesAfter(scene.body, heading, scene.budget, { lines: 4, nodes: 40 });
  for (const line of lines.slice(0, 3)) {
    if (line.block === heading || ABOUT_AUTHOR.has(line.text.toLowerCase().replace(/[:：]$/, ''))) continue;
    const words = (fromLetter(line.text).split(/[(（]/)[0] ?? '').trim().split(' ');
    for (let count = Math.min(5, words.length); count >= 2; count--) {
      const name = words
        .slice(0, count)
        .join(' ')
        .replace(/[,.:]$/, '');
      if (isFullName(name)) return name;
    }
    const { names } = peopleIn(line.text, { outlet: NO_OUTLET, strict: true });
    if (names[0]) return names[0];
  }
  return undefined;
}

/** "About the author" and the name below it. */
export function bio(scene: Scene): Clue[] {
  if (find(scene.page, '[itemtype$="/Book"]')) return [];
  const people: { name: string; element: Element }[] = [];
  const headings = findAll(scene.page, HEADINGS, MOST_HEADINGS)
    .filter(heading => scene.budget.take() && !attribute(heading, 'href'))
    .map(
      heading =>
        [
          heading,
          textOf(heading, 40)
            .toLowerCase()
            .replace(/[:：]$/, ''),
        ] as const,
    );
  const wanted = headings.some(([, said]) => ABOUT_REVIEWER.has(said)) ? ABOUT_REVIEWER : ABOUT_AUTHOR;
  for (const [heading, said] of headings) {
    if (!wanted.has(said)) continue;
    const region = scene.regions.of(heading);
    const name = region === 'comments' || region === 'related' ? undefined : nameUnder(heading, scene);
    // A single word stands over many things; under it only what is surely a name is one.
    if (name && (said.includes(' ') || isPerson(name)) && !people.some(known => known.name === name))
      people.push({ name, element: heading });
  }
  const [only] = people;
  return only && people.length === 1 && !scene.isTitle(only.name)
    ? [{ kind: 'closing', weight: 0.74, people, isNobody: false }]
    : [];
}
