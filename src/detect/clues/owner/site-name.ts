import { cleanName } from '../../clean-name.ts';
import { peopleIn } from '../../credits.ts';
import { find, findAll } from '../../dom.ts';
import { frontOf } from '../../front.ts';
import { bearsWhole } from '../../handles.ts';
import { isCapital } from '../../letters.ts';
import { linesIn, textIn } from '../../lines.ts';
import { isFullName, isNobody, isPerson, keyOf } from '../../names.ts';
import { leadOf } from '../../roles.ts';
import type { Scene } from '../../scene.ts';
import type { Clue } from '../clue.ts';
import { clue } from './owner-clue.ts';

const USER = '[class*="ljuser" i],[class*="username" i],[class*="user-name" i],[data-ljuser]';
const TITLES =
  '.site-title,#site-title,.blog-title,#blog-title,[class*="site-title"],.site-description,#site-description,.site-tagline,[class*="tagline"],.descriptionwrapper,.blog-description,.navbar-brand';
const OF = /(?:^|\s)(?:by|von|of|par|de|di|with|mit|van|av)\s+([A-ZÀ-ÞĀ-ɏΆ-ΫЀ-ЯԱ-Ֆ][\s\S]{2,60})$/;
/** `Jane Doe on Tidepool`: how hosts call the part of theirs that is hers. */
const ON_PLATFORM = /^(.{5,40}) (?:on|auf|sur|en|su|op|på) [A-Z][A-Za-z.]{2,20}$/;
const POSSESSIVE = /^([^'’]{3,41}?)['’]s?\s/;

/** `By Jane Doe` above everything: the whole site is hers. */
export function banner(scene: Scene): Clue[] {
  for (const line of linesIn(scene.body, scene.budget, { lines: 10, nodes: 70 })) {
    const lead = line.text.length < 60 ? leadOf(line.text) : undefined;
    // Below the headline it is the byline of this one piece.
    const distance = scene.zone.distance(line.parts[0] ?? line.block) ?? -1;
    if (!lead || lead.role === 'other' || distance >= 0) continue;
    const { names } = peopleIn(line.text, { outlet: scene.outlet, strict: true });
    if (names[0] && scene.isOwner(names[0]) && !scene.isTitle(names[0])) return clue(0.62, names.slice(0, 1));
  }
  return [];
}

/** `wtorres` of Wilhelmina Torres. A host that is the whole name, or one word of it, may as well be a firm's. */
function isShortFor(front: string, name: string): boolean {
  const words = name.split(' ').map(keyOf);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  return (
    keyOf(front) !== words.join('') &&
    first !== last &&
    [first[0] + last, first.slice(0, 2) + last, first + last[0]].includes(keyOf(front))
  );
}

/** `eskil.blog` of Eskil Marchetti, where the site says by rel=me that it is somebody's. */
const isFirstOf = (scene: Scene, name: string): boolean =>
  keyOf(frontOf(scene.url)) === keyOf(name.split(' ')[0] ?? '') &&
  name.split(' ').length === 2 &&
  find(scene.page, '[rel~="me"]') !== undefined;

/** The page a house gives each of its own people: `/staff/reichelt`. One under `/people/` may be of anybody famous. */
const ON_STAFF =
  /\/(?:staff|faculty|mitarbeiter|mitarbeitende|mitarbeiterinnen|team|employees?|personnel|personal|medewerkers|our-people|lehrende|enseignants)\/([^/]{3,60})\/?$/i;

function isOnStaff(url: URL, name: string): boolean {
  const slug = ON_STAFF.exec(url.pathname)?.[1]?.replace(/\.\w{2,5}$/, '') ?? '';
  return slug !== '' && (bearsWhole(slug, name) || keyOf(slug) === keyOf(name.split(' ').at(-1) ?? ''));
}

/** `/~ats/` of Anahit Ter-Sarkisova; two letters may be anybody's. */
const areInitials = (front: string, name: string): boolean =>
  front.length > 2 &&
  front.toLowerCase() ===
    name
      .split(/[ -]/)
      .map(word => keyOf(word)[0] ?? '')
      .join('');

/** The headline is a name, and the address bears it: a page about oneself. */
export function selfPage(scene: Scene): Clue[] {
  const { headline } = scene;
  const name = headline ? cleanName(textIn(headline, scene.budget, { lines: 1, nodes: 8 })) : '';
  const front = frontOf(scene.url);
  const isUser = scene.url.pathname.startsWith('/~');
  const isTheirs =
    isShortFor(front, name) ||
    (isUser && areInitials(front, name)) ||
    ((isPerson(name) || isUser) && bearsWhole(front, name)) ||
    isOnStaff(scene.url, name);
  return isFullName(name) && isTheirs ? clue(0.68, [name], headline) : [];
}

/** On a platform where everybody has a sub-domain, the handle that stands on the page as a word of its own. */
export function penName(scene: Scene): Clue[] {
  if (!scene.isOnPlatform) return [];
  const front = keyOf(frontOf(scene.url));
  for (const element of findAll(scene.page, USER, 6)) {
    const said = textIn(element, scene.budget, { lines: 1, nodes: 6 }).replace(/^@/, '');
    if (front.length > 2 && keyOf(said) === front && !scene.isTitle(said)) return clue(0.6, [said], element);
  }
  return [];
}

const PARTS = /\s[|–—»›:•·-]+\s/;

/** A site that bears its owner's name: `Dr. Jane Doe`, `Jane Doe's blog`, `The rants and raves of Jane Doe`. */
export function nameOfSite(scene: Scene): Clue[] {
  const hosted = cleanName(ON_PLATFORM.exec(scene.site)?.[1] ?? '');
  if (isPerson(hosted)) return clue(0.66, [hosted]);
  const last = scene.pageTitle.split(PARTS).at(-1) ?? '';
  // `About — Jane Doe, artist`: what she does is no part of it.
  const texts = [...scene.site.split(PARTS), last, last.replace(/,\s\p{Ll}.{2,40}$/u, '')];
  for (const element of findAll(scene.page, TITLES, 4))
    texts.push(textIn(element, scene.budget, { lines: 2, nodes: 12 }));
  for (const text of texts) {
    if (!text || text.length > 140) continue;
    const whole = cleanName(text);
    const isBorne = isFullName(whole) && (isShortFor(frontOf(scene.url), whole) || isFirstOf(scene, whole));
    if ((isPerson(whole) || isBorne) && !isNobody(whole) && (isBorne || !scene.isTitle(whole)))
      return clue(0.66, [whole]);
    const part = (isCapital(text) ? POSSESSIVE.exec(text)?.[1] : undefined) ?? OF.exec(text.replace(/[.!]$/, ''))?.[1];
    const { names } = peopleIn(part ?? '', { outlet: new Set(), strict: true });
    if (names[0] && isPerson(names[0]) && !scene.isTitle(names[0])) return clue(0.64, names);
  }
  return [];
}
