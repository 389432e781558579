import { peopleIn } from '../credits.ts';
import { elementAbove, find } from '../dom.ts';
import { listOf, own, resolve, stringOf, typesOf } from '../json-ld.ts';
import { textIn } from '../lines.ts';
import { isFullName } from '../names.ts';
import type { Scene } from '../scene.ts';
import type { Clue } from './clue.ts';
import { addressAtFoot, copyright, imprint, imprintBox, keeper, licence } from './owner/foot.ts';
import { aboutBox, introduction, profileWidget, siteCard } from './owner/introduction.ts';
import { namesake } from './owner/namesake.ts';
import { clue } from './owner/owner-clue.ts';
import { banner, nameOfSite, penName, selfPage } from './owner/site-name.ts';

/** WordPress marks comments by the author of the post, Blogger those by the blog's: their name is the author's. */
function ownComments(scene: Scene): Clue[] {
  const icon = find(scene.page, '.icon.blog-author');
  const comment = find(scene.page, '.bypostauthor') ?? (icon && elementAbove(icon));
  const element = comment && (find(comment, '.fn') ?? find(comment, 'cite,.comment-author,.comment_author,.author'));
  if (!element) return [];
  const { names } = peopleIn(textIn(element, scene.budget, { lines: 2, nodes: 20 }), { outlet: new Set() });
  return clue(0.68, names.slice(0, 1), element).map(found => ({ ...found, kind: 'comment' }));
}

/** The site's JSON-LD says that a person publishes it. */
function publisher(scene: Scene): Clue[] {
  for (const thing of scene.graph.things) {
    for (const value of listOf(own(thing, 'publisher'))) {
      const person = resolve(scene.graph, value);
      if (!person || !typesOf(person).includes('person')) continue;
      const { names } = peopleIn(stringOf(person, 'name'), { outlet: new Set() });
      if (names[0] && isFullName(names[0])) return clue(0.6, names);
    }
  }
  return [];
}

/** Whose site this is, where one person has it to themselves. */
export const owner = (scene: Scene): Clue[] =>
  [
    ownComments,
    banner,
    selfPage,
    namesake,
    nameOfSite,
    copyright,
    introduction,
    profileWidget,
    publisher,
    licence,
  ].flatMap(read => read(scene));

/** Where else a site says whose it is; only asked where nothing surer speaks. */
export const ownerElsewhere = (scene: Scene): Clue[] =>
  [imprint, imprintBox, penName, siteCard, aboutBox, keeper, addressAtFoot].flatMap(read => read(scene));
