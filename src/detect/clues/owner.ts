import { cleanName } from '../clean-name.ts';
import { peopleIn } from '../credits.ts';
import { attribute, closest, elementAbove, find, findAll, textOf } from '../dom.ts';
import { isFirstName } from '../first-names.ts';
import { frontOf } from '../front.ts';
import { bearsWhole } from '../handles.ts';
import { listOf, own, resolve, stringOf, typesOf } from '../json-ld.ts';
import { isCapital, shapeOf } from '../letters.ts';
import { type Line, linesAfter, linesIn, textIn } from '../lines.ts';
import { isFullName, isNobody, isPerson, keyOf } from '../names.ts';
import { leadOf } from '../roles.ts';
import type { Scene } from '../scene.ts';
import type { Clue } from './clue.ts';
import { namesake } from './namesake.ts';

const clue = (weight: number, names: readonly string[], element?: Element): Clue[] =>
  names.length === 0
    ? []
    : [{ kind: 'owner', weight, people: names.map(name => (element ? { name, element } : { name })), isNobody: false }];

/** WordPress marks comments by the author of the post, Blogger those by the blog's: their name is the author's. */
function ownComments(scene: Scene): Clue[] {
  const icon = find(scene.page, '.icon.blog-author');
  const comment = find(scene.page, '.bypostauthor') ?? (icon && elementAbove(icon));
  const element = comment && (find(comment, '.fn') ?? find(comment, 'cite,.comment-author,.comment_author,.author'));
  if (!element) return [];
  const { names } = peopleIn(textIn(element, scene.budget, { lines: 2, nodes: 20 }), { outlet: new Set() });
  return clue(0.68, names.slice(0, 1), element).map(found => ({ ...found, kind: 'comment' }));
}

const USER = '[class*="ljuser" i],[class*="username" i],[class*="user-name" i],[data-ljuser]';
const TITLES =
  '.site-title,#site-title,.blog-title,#blog-title,[class*="site-title"],.site-description,#site-description,.site-tagline,[class*="tagline"],.descriptionwrapper,.blog-description,.navbar-brand';
const OF = /(?:^|\s)(?:by|von|of|par|de|di|with|mit|van|av)\s+([A-ZÀ-ÞĀ-ɏΆ-ΫЀ-ЯԱ-Ֆ][\s\S]{2,60})$/;
/** `Jane Doe on Tidepool`: how hosts call the part of theirs that is hers. */
const ON_PLATFORM = /^(.{5,40}) (?:on|auf|sur|en|su|op|på) [A-Z][A-Za-z.]{2,20}$/;
const POSSESSIVE = /^([^'’]{3,41}?)['’]s?\s/;

/** `By Jane Doe` above everything: the whole site is hers. */
function banner(scene: Scene): Clue[] {
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
function selfPage(scene: Scene): Clue[] {
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
function penName(scene: Scene): Clue[] {
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
function nameOfSite(scene: Scene): Clue[] {
  const hosted = cleanName(ON_PLATFORM.exec(scene.site)?.[1] ?? '');
  if (isPerson(hosted)) return clue(0.66, [hosted]);
  const texts = [...scene.site.split(PARTS), scene.pageTitle.split(PARTS).at(-1) ?? ''];
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

const IMPRINT =
  /(?:verantwortlich|inhaber(?:in)?|betreiber(?:in)?|angaben gemäß|responsable de (?:la )?publication|éditeur du site|titular (?:del sitio|de la web)|titolare del sito)[^:]{0,60}:\s{0,3}(.{3,80})/i;

/** "Verantwortlich nach § 18 MStV: Jane Doe", the imprint that German law wants on every blog. */
function imprint(scene: Scene): Clue[] {
  const lines = scene.foot();
  for (const [i, line] of lines.entries()) {
    // Lines come last first, and the name often stands in the next one.
    const said = IMPRINT.exec(`${line.text.slice(0, 160)} ${(lines[i - 1]?.text ?? '').slice(0, 80)}`)?.[1];
    const name = said && peopleIn(said.split(/[,;·|]|\d/)[0] ?? '', { outlet: scene.outlet, strict: true }).names[0];
    if (name && isFullName(name)) return clue(0.58, [name]);
  }
  return [];
}

const HEADINGS = 'h2,h3,h4,[class*="widget-title"],[class*="widgettitle"]';
const IS_IMPRINT = /^(?:impressum|imprint|mentions légales|aviso legal|note legali|colofon)$/i;

/** "Impressum" over a box, and in it the first line that is a person's name. */
function imprintBox(scene: Scene): Clue[] {
  const heading = findAll(scene.page, HEADINGS, 80).find(element => IS_IMPRINT.test(textOf(element, 30)));
  const lines = heading ? linesAfter(scene.body, heading, scene.budget, { lines: 8, nodes: 60 }) : [];
  const name = lines.map(line => line.text).find(text => isPerson(text));
  return name ? clue(0.58, [name]) : [];
}

const COPYRIGHT =
  /©|\(c\)|copyright|all rights reserved|alle rechte vorbehalten|verantwortlich|v\.\s?i\.\s?s\.\s?d\.\s?p|inhaber/i;
const AROUND_NAME =
  /©|\(c\)|\bcopyright\b|\ball rights reserved\b|\balle rechte vorbehalten\b|\bverantwortlich(?: für den inhalt)?\b|\binhaber(?:in)?\b|\b(?:19|20)\d\d\b|\bby\b|\bvon\b|v\.\s?i\.\s?s\.\s?d\.\s?p\.?|[:|–—]|(?<!\b[a-z])\.|(?<![a-zà-ž])-/gi;

/** What follows the name: whose theme it is, what it runs on, under which licence. */
const BEHIND_NAME =
  /\s?(?:::|[|·•–—/]|[(])?\s?\b(?:powered|proudly|themes?|template|made with|made by|built|hosted|designed?|generated|licen[sc]ed|except|unless|content on|this work|site by|website by)\b.{0,160}$/i;

/** Further up stands what the page is about. */
const MOST_FOOT = 25;

/** Under a picture it is its photographer's. */
const PICTURE = 'figure,figcaption,[class*="caption" i]';

const FOOT = { lines: 12, nodes: 80 };

/** Lines that may say whose the page is; beside a sign that is a picture they need not say so in words. */
function rightsLines(scene: Scene): readonly (Line & { isSigned?: boolean })[] {
  const marked = findAll(scene.page, '[class*="copyright" i],[id*="copyright" i],footer', 3);
  const signs = findAll(scene.page, 'i[class*="copyright"],svg[class*="copyright"]', 2).flatMap(
    sign => elementAbove(sign) ?? [],
  );
  return [
    ...signs.flatMap(element => linesIn(element, scene.budget, { lines: 2, nodes: 12 })).map(asSigned),
    ...marked.flatMap(element => linesIn(element, scene.budget, FOOT)),
    ...scene.foot().slice(0, MOST_FOOT),
  ];
}
const asSigned = (line: Line): Line & { isSigned: true } => ({ ...line, isSigned: true });

/** `© 2019 tides.nl`: what looks like two words is a host. */
const isAddress = (name: string, text: string): boolean =>
  (text.match(/[\p{L}\d-]{2,40}\.[a-z]{2,8}(?![\p{L}\d])/giu) ?? []).some(host => keyOf(host) === keyOf(name));

/** `© 2019 Jane Doe`. */
function copyright(scene: Scene): Clue[] {
  for (const line of rightsLines(scene)) {
    const isSaid = line.isSigned === true || COPYRIGHT.test(line.text);
    if (line.text.length > 140 || !isSaid || closest(line.block, PICTURE)) continue;
    const said = line.text
      .split(/©|\(c\)|copyright/i)
      .at(-1)
      ?.replace(BEHIND_NAME, '')
      .replace(/([^\s\d]) (?:[–—|·]|::) .{1,200}$/, '$1')
      // "Wszelkie prawa zastrzeżone", in whatever language; an initial ends no sentence.
      .replace(/(\p{L}{3})\. \p{Lu}.{1,100}$/u, '$1')
      .replace(AROUND_NAME, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const name = cleanName(said ?? '');
    if (isFullName(name) && !isNobody(name) && !isAddress(name, line.text) && scene.isOwner(name))
      return clue(0.62, [name]);
  }
  return [];
}

/** Lines with which a text begins. */
const MOST_BEGUN = 12;

const ABOUT =
  'aside,[class*="idebar"],[id*="idebar"],[class*="bout"],[id*="bout"],[class*="uthor"],[id*="uthor"],[class*="rofile"],[class*="idget"]';
/** "by me, Ada Byron": two capitals behind are enough. */
const BY_ME = /\b(?:by me|von mir|par moi|por mí|por mim|da me|door mij)[,:]? /i;
const I_AM =
  /(?:^|[.!?…,:)]\s{0,3}|\s)(?:i['’]m|i am|my name is|ich bin|ich heiße|mein name ist|je suis|je m['’]appelle|soy|me llamo|mi nombre es|meu nome é|sono|mi chiamo|ik ben|mijn naam is|jestem|nazywam się|mam na imię|jmenuj[iu] se|jag heter|jeg heter|меня зовут|зовут меня|мене звати)\s+(die |der |the )?/i;
/** By its shape, a word that may be of a name. */
const OF_NAME = /^A[Aao'’.-]{1,20}/;

/** The capitalised words a text begins with, at most `most`; the last one ends where a comma or a full stop stands. */
function capitalisedWords(text: string, most: number): string[] {
  const words: string[] = [];
  for (const word of text.split(/\s/, most)) {
    const length = OF_NAME.exec(shapeOf(word))?.[0].length ?? 0;
    if (length > 0) words.push(word.slice(0, length).replace(/\.$/, ''));
    if (length < word.length) break;
  }
  return words;
}

/** The name a line gives its writer: a full name is one by its shape, a single word only where people are called so. */
function selfIn(line: string): string | undefined {
  const isMe = I_AM.exec(line);
  const found = isMe ?? BY_ME.exec(line);
  if (!found) return undefined;
  const words = capitalisedWords(line.slice(found.index + found[0].length), isMe ? 3 : 4);
  const name = words.join(' ');
  if (!isMe) return words.length > 1 ? name : undefined;
  const isThing = isMe[1] !== undefined;
  return isFullName(name)
    ? isThing && !isFirstName(words[0] ?? '')
      ? undefined
      : name
    : isFirstName(words[0] ?? '')
      ? name
      : undefined;
}

const ONESELF =
  /\b(?:about(?: me)?|who i am|home ?page|biography|bio|über mich|zur person|steckbrief|à propos|qui suis-je|sobre m[ií]m?|quién soy|chi sono|over mij|o mnie|om mig)\b|обо мне|о себе|биография|домашняя страница|自己紹介|プロフィール|关于我|關於我/i;
const ABOUT_PATH =
  /\/(?:about(?:-?me)?|me|bio|ueber-?mich|sobre-?mi|chi-?sono|over-?mij|o-?mnie|cv)(?:\.\w{3,5}|\/)?$/i;

/** A page whose writer introduces herself in the text itself. */
const isOfOneself = ({ pageTitle, url }: Scene): boolean => ONESELF.test(pageTitle) || ABOUT_PATH.test(url.pathname);

/** "Hi, I'm Jane" beside the piece, or in it on a page about oneself. */
function introduction(scene: Scene): Clue[] {
  const beside = findAll(scene.page, ABOUT, 12).filter(element => scene.regions.of(element) !== 'comments');
  for (const element of scene.headline ? [scene.headline, ...beside] : beside) {
    for (const line of linesIn(element, scene.budget, { lines: 12, nodes: 70 })) {
      const name = selfIn(line.text.slice(0, 200));
      if (name) return clue(0.62, [name], element);
    }
  }
  if (!isOfOneself(scene)) return [];
  for (const line of scene.zone.after.slice(0, MOST_BEGUN)) {
    const name = selfIn(line.text.slice(0, 200));
    if (name && isFullName(name)) return clue(0.62, [name], line.parts[0] ?? line.block);
  }
  return [];
}

/** A card that says who keeps the site, beside or under the piece: `.h-card` with its name. */
function siteCard(scene: Scene): Clue[] {
  const names = findAll(scene.page, 'footer .p-name,aside .p-name,.h-card.sidebar .p-name,header .h-card .p-name', 6)
    .filter(element => scene.regions.of(element) !== 'comments' && scene.regions.of(element) !== 'related')
    .map(element => cleanName(textIn(element, scene.budget, { lines: 1, nodes: 6 })))
    .filter(name => isFullName(name) && !isNobody(name) && !scene.isTitle(name));
  const different = [...new Set(names)];
  return different.length === 1 ? clue(0.64, different) : [];
}

/** The full name in a box about whoever keeps the site: says nothing alone, but more than the first name in a byline. */
function aboutBox(scene: Scene): Clue[] {
  for (const element of findAll(scene.page, ABOUT, 12)) {
    for (const line of linesIn(element, scene.budget, { lines: 6, nodes: 40 })) {
      const name = line.text.split(/[,.;:!–—(]/)[0]?.trim() ?? '';
      if (isPerson(name) && !scene.isTitle(name) && line.text.length > name.length) return clue(0.5, [name], element);
    }
  }
  return [];
}

const KEEPER =
  /\b(?:this|these|all|following) (?:web ?)?(?:pages?|site|document|article|text|guide|faq|tutorial|story)s?\b[^.]{0,60}?\b(?:written|maintained|kept up|authored|created|compiled)\b[^.]{0,40}?\bby (.{3,60})|\bdiese seiten?\b[^.]{0,60}\bvon (.{3,60})/i;

/** "This page was written and is kept up by Ambrose Doe." */
function keeper(scene: Scene): Clue[] {
  for (const line of [...scene.foot().slice(0, MOST_FOOT), ...scene.zone.after.slice(0, MOST_BEGUN)]) {
    const found = KEEPER.exec(line.text.slice(0, 200));
    const { names } = peopleIn(found?.[1] ?? found?.[2] ?? '', { outlet: scene.outlet, strict: true });
    if (names[0] && isFullName(names[0])) return clue(0.62, names.slice(0, 1));
  }
  return [];
}

const DAY = /(?:^|[\s,]{1,4})(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4})$/;

/** The element that HTML has for whoever answers for a page, with a name and its day: what old converters set at the foot. */
function addressAtFoot(scene: Scene): Clue[] {
  for (const element of findAll(scene.page, 'address', 3)) {
    const [line, next] = linesIn(element, scene.budget, { lines: 3, nodes: 12 });
    if (!line || closest(line.block, 'article header,[class*="comment" i]')) continue;
    const said = line.text.replace(DAY, '');
    const name = cleanName(said);
    const isDated = said !== line.text || (next !== undefined && next.text.replace(DAY, '') === '');
    if (isFullName(name) && !isNobody(name) && (isDated || isPerson(name))) return clue(0.6, [name], element);
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
