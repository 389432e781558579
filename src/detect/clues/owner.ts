import { attribute, find, findAll } from '../dom.ts';
import { isFirstName } from '../first-names.ts';
import { listOf, own, resolve, stringOf, typesOf } from '../json-ld.ts';
import { lastLinesIn, linesIn, textIn } from '../lines.ts';
import { cleanName, isFullName, isNobody, isPerson, peopleIn } from '../names.ts';
import { leadOf } from '../roles.ts';
import type { Scene } from '../scene.ts';
import type { Clue } from './clue.ts';

const clue = (weight: number, names: readonly string[], element?: Element): Clue[] =>
  names.length === 0
    ? []
    : [{ kind: 'owner', weight, people: names.map(name => (element ? { name, element } : { name })), isNobody: false }];

/** WordPress marks comments by the author of the post: their name is the author's. */
function ownComments(scene: Scene): Clue[] {
  const comment = find(scene.page, '.bypostauthor');
  const element = comment && (find(comment, '.fn') ?? find(comment, 'cite,.comment-author,.comment_author,.author'));
  if (!element) return [];
  const { names } = peopleIn(textIn(element, scene.budget, { lines: 2, nodes: 20 }), { outlet: new Set() });
  return clue(0.68, names.slice(0, 1)).map(found => ({ ...found, kind: 'comment' }));
}

const TITLES =
  '.site-title,#site-title,.blog-title,#blog-title,[class*="site-title" i],.site-description,#site-description,.site-tagline,[class*="tagline" i],.descriptionwrapper,.blog-description';
const OF = /(?:^|\s)(?:by|von|of|par|de|di|with|mit|van|av)\s+(\p{Lu}[\s\S]{2,60})$/u;
const POSSESSIVE = /^(\p{Lu}[^'’]{2,40}?)['’]s?\s/u;

/** `By Jane Doe` above everything: the whole site is hers. */
function banner(scene: Scene): Clue[] {
  for (const line of linesIn(scene.body, scene.budget, { lines: 10, nodes: 70 })) {
    const lead = line.text.length < 60 ? leadOf(line.text) : undefined;
    if (!lead || lead.role === 'other') continue;
    const { names } = peopleIn(line.text, { outlet: scene.outlet, strict: true });
    if (names[0] && scene.isOwner(names[0]) && !scene.isTitle(names[0])) return clue(0.62, names.slice(0, 1));
  }
  return [];
}

/** A site that bears its owner's name: `Dr. Jane Doe`, `Jane Doe's blog`, `The rants and raves of Jane Doe`. */
function nameOfSite(scene: Scene): Clue[] {
  const texts = [scene.site, scene.pageTitle.split(/\s[|–—»›:•·-]+\s/u).at(-1) ?? ''];
  for (const element of findAll(scene.page, TITLES, 4))
    texts.push(textIn(element, scene.budget, { lines: 2, nodes: 12 }));
  for (const text of texts) {
    if (!text || text.length > 140) continue;
    const whole = cleanName(text);
    if (isPerson(whole) && !isNobody(whole) && !scene.isTitle(whole)) return clue(0.66, [whole]);
    const part = POSSESSIVE.exec(text)?.[1] ?? OF.exec(text.replace(/[.!]$/, ''))?.[1];
    const { names } = peopleIn(part ?? '', { outlet: new Set(), strict: true });
    if (names[0] && isPerson(names[0]) && !scene.isTitle(names[0])) return clue(0.64, names);
  }
  return [];
}

const COPYRIGHT =
  /©|\(c\)|copyright|all rights reserved|alle rechte vorbehalten|verantwortlich|v\.\s?i\.\s?s\.\s?d\.\s?p|inhaber/i;
const AROUND_NAME =
  /©|\(c\)|\bcopyright\b|\ball rights reserved\b|\balle rechte vorbehalten\b|\bverantwortlich(?: für den inhalt)?\b|\binhaber(?:in)?\b|\b(?:19|20)\d\d\b|\bby\b|\bvon\b|v\.\s?i\.\s?s\.\s?d\.\s?p\.?|[:|.–—-]/gi;

/** `© 2019 Jane Doe`. */
function copyright(scene: Scene): Clue[] {
  const marked = findAll(scene.page, '[class*="copyright" i],[id*="copyright" i],footer', 3);
  const lines = [
    ...marked.flatMap(element => linesIn(element, scene.budget, { lines: 12, nodes: 80 })),
    ...lastLinesIn(scene.body, scene.budget, { lines: 25, nodes: 200 }),
  ];
  for (const line of lines) {
    if (line.text.length > 140 || !COPYRIGHT.test(line.text)) continue;
    const name = cleanName(
      line.text
        .split(/©|\(c\)|copyright/i)
        .at(-1)
        ?.replace(AROUND_NAME, ' ')
        .replace(/\s+/g, ' ')
        .trim() ?? '',
    );
    if (isFullName(name) && !/ (?:com|net|org|de|info)$/i.test(name) && scene.isOwner(name)) return clue(0.62, [name]);
  }
  return [];
}

const ABOUT =
  'aside,[class*="sidebar" i],[id*="sidebar" i],[class*="about" i],[id*="about" i],[class*="author" i],[id*="author" i],[class*="profile" i],[class*="widget" i]';
const INTRODUCTION =
  /(?:^|[.!?…,:)]\s{0,3}|\s)(?:i['’]?m|i am|my name is|ich bin|ich heiße|mein name ist|je suis|je m['’]appelle|soy|me llamo|mi nombre es|meu nome é|sono|mi chiamo|ik ben|mijn naam is|jestem|jag heter|jeg heter)\s+(?:die |der |the )?(\p{Lu}[\p{L}'’.-]{1,20}(?:\s\p{Lu}[\p{L}'’.-]{1,20}){0,2})(?=[\s,.!?;:–—-]|$)/iu;

/** "Hi, I'm Jane" beside the piece. */
function introduction(scene: Scene): Clue[] {
  const beside = findAll(scene.page, ABOUT, 12).filter(element => scene.regions.of(element) !== 'comments');
  for (const element of scene.headline ? [scene.headline, ...beside] : beside) {
    for (const line of linesIn(element, scene.budget, { lines: 12, nodes: 70 })) {
      const name = INTRODUCTION.exec(line.text.slice(0, 200))?.[1];
      if (!name || !/^\p{Lu}/u.test(name) || !isFirstName(name.split(' ')[0] ?? '')) continue;
      const words = name.split(' ');
      const end = words.findIndex(word => !/^\p{Lu}/u.test(word));
      return clue(
        0.62,
        [
          words
            .slice(0, end < 0 ? words.length : end)
            .join(' ')
            .replace(/\.$/, ''),
        ],
        element,
      );
    }
  }
  return [];
}

/** Blogger's "About me": one profile is the owner, several are a team. */
function profileWidget(scene: Scene): Clue[] {
  const elements = findAll(scene.page, '.profile-name-link,.profile-data a', 3);
  const [element] = elements;
  if (!element || elements.length > 1) return [];
  return clue(0.6, peopleIn(textIn(element, scene.budget), { outlet: new Set() }).names, element);
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

/** Creative Commons: who is to be named when the work is passed on. */
function licence(scene: Scene): Clue[] {
  const element = find(scene.page, '[rel~="cc:attributionURL"],[property~="cc:attributionName"]');
  if (!element) return [];
  const { names } = peopleIn(attribute(element, 'content') || textIn(element, scene.budget), { outlet: scene.outlet });
  return clue(0.6, names.filter(isFullName), element);
}

/** Whose site this is, where one person has it to themselves. */
export const owner = (scene: Scene): Clue[] =>
  [ownComments, banner, nameOfSite, copyright, introduction, profileWidget, publisher, licence].flatMap(read =>
    read(scene),
  );
