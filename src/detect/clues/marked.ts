import { cleanName } from '../clean-name.ts';
import { fullOnly, peopleIn } from '../credits.ts';
import {
  attribute,
  closest,
  contains,
  dataOf,
  elementAbove,
  find,
  findAll,
  isElement,
  isText,
  nextOf,
  previousOf,
  tagOf,
  textOf,
} from '../dom.ts';
import { bears } from '../handles.ts';
import { labelOf, linesIn, textIn } from '../lines.ts';
import { isFullName, isNobody, keyOf } from '../names.ts';
import { isOtherRole, leadOf, TRANSLATED } from '../roles.ts';
import type { Scene } from '../scene.ts';
import { emailOf } from '../ways.ts';
import type { Clue, Named } from './clue.ts';

/** Longer lines are sentences that mention somebody. */
const LONGEST_LINE = 160;

const AUTHOR =
  /(?:^|[\s_-])(?:by-?lines?|authors?|autor(?:en|in)?|auteurs?|writers?|verfasser|posted-?by|written-?by|wrote-?by|journalists?|contributors?)(?:$|[\s_-])|author|byline/;
const CARD = /(?:^|\s)(?:fn|vcard|h-card|p-author)(?:$|\s)/;
const ABOUT_AUTHOR =
  /photo|image|avatar|badge|urls|links|location|affiliat|institut|organi[sz]|company|position|job|thumb|share|social|desc|detail|follow|count|date|time|authori[tz]|comment|unauthor|gravatar|caption|quote|illustrat|translat|editor|(?:^|[\s_-])(?:bio|box|about|info|text)/;
/** Some themes call the link to the front page its author. */
const SITE_TITLE = /(?:site|blog)-?(?:title|name|brand)|(?:^|\s)(?:logo|brand|navbar-brand)(?:\s|$)/;
const SKIPPED = new Set(['BODY', 'HTML', 'FORM', 'INPUT', 'META', 'LINK', 'ARTICLE', 'MAIN', 'IMG', 'BUTTON', 'TABLE']);

/** An element the page marks as the author's. */
interface Mark {
  readonly element: Element;
  /** How sure the markup is by itself. */
  readonly weight: number;
  /** With where it stands. */
  readonly score: number;
  readonly names: readonly string[];
  readonly isNobody: boolean;
  /** Stands where the author would, and says only that it was a guest. */
  readonly isForGuests: boolean;
}

/** What microdata says of an author besides the name: where they live, whom they work for. */
const BESIDE_NAME =
  /\b(?:homeLocation|workLocation|address|affiliation|worksFor|jobTitle|memberOf|description|image)\b/;
/** A work that the page is about, not the page: the book of a review. */
const SUBJECT = '[itemprop~="itemReviewed"],[itemprop~="review"],[itemprop~="reviews"],[itemtype$="/Product"]';

function weightOf(element: Element): number {
  if (/\b(?:author|creator)\b/.test(attribute(element, 'itemprop'))) return 0.86;
  if (/\bauthor\b/.test(attribute(element, 'rel'))) return 0.86;
  const label = labelOf(element);
  if (AUTHOR.test(label)) return ABOUT_AUTHOR.test(label) ? 0.5 : 0.82;
  if (CARD.test(label)) return 0.66;
  return tagOf(element) === 'A' ? 0.68 : 0.5;
}

/** `Übersetzt von` right before the element: its name is a translator's, whatever the markup says. */
function isCreditedOtherwise(element: Element): boolean {
  let before = '';
  let at: Node | undefined = element;
  let climbed = 0;
  for (; at && climbed < 5 && before.trim() === ''; climbed++) {
    let previous: Node | null = previousOf(at);
    while (previous && isText(previous) && dataOf(previous).trim() === '') previous = previousOf(previous);
    if (previous) before = isText(previous) ? dataOf(previous) : isElement(previous) ? textOf(previous, 60) : '';
    at = elementAbove(at);
  }
  const words = before
    .trim()
    .toLowerCase()
    .replace(/[\s:：/–—-]{1,9}$/, '');
  // Further up a heading of its own may say it: `翻訳者`. Other roles there are as often names of sections.
  return (words.length < 20 && TRANSLATED.test(words)) || (climbed < 4 && words.length < 60 && isOtherRole(words));
}

/** `Jane Doe (photos)`: what stands in brackets right behind the element is what its name did. */
function isCreditedBehind(element: Element): boolean {
  let at: Node | undefined = element;
  for (let climbed = 0; at && climbed < 2; climbed++) {
    const next = nextAfterBlanks(at);
    if (next) {
      const text = isText(next) ? dataOf(next) : isElement(next) ? textOf(next, 60) : '';
      const said = /^\s?[([（]([^)\]）]{2,30})[)\]）]/.exec(text)?.[1];
      return said !== undefined && isOtherRole(said.trim().toLowerCase());
    }
    at = elementAbove(at);
  }
  return false;
}

/** What follows a node in its parent, white space left out. */
function nextAfterBlanks(node: Node): Node | undefined {
  let next = nextOf(node);
  while (next && isText(next) && dataOf(next).trim() === '') next = nextOf(next);
  return next ?? undefined;
}

/** A mere link is a byline only where it is most of its line: bodies of text link to people they write about. */
function isLineOfItsOwn(element: Element, names: readonly string[], scene: Scene): boolean {
  const line = scene.zone.line(element)?.text ?? '';
  const lead = leadOf(line);
  return (
    line.length <= 120 &&
    (lead !== undefined || line.length < names.join(', ').length + 50) &&
    (line.length < names.join(', ').length + 12 || !/[.?!…]$/.test(line))
  );
}

/** Where markup gives a name an element of its own, institute and identifier may stand beside it in the same line. */
const NAMES = '[itemprop~="name"],.name,.fn,.p-name,.author-name,.author__name';

function namesInside(element: Element, scene: Scene): readonly string[] {
  const names = findAll(element, NAMES, 12)
    .filter(inner => closest(inner, '[itemprop~="affiliation"],[itemprop~="worksFor"]') === undefined)
    .filter(inner => !isCreditedOtherwise(inner) && !isCreditedBehind(inner))
    .map(inner => cleanName(textIn(inner, scene.budget, { lines: 1, nodes: 6 })));
  return names.every(name => isFullName(name) && !isNobody(name) && !scene.outlet.has(keyOf(name))) ? names : [];
}

/** Microdata that nobody sees: `<meta itemprop="name" content="Jane Doe">` in an author of its own. */
function namesInData(element: Element, { outlet }: Scene): readonly string[] {
  const name = find(element, 'meta[itemprop~="name"]');
  return name ? peopleIn(attribute(name, 'content'), { outlet }).names : [];
}

/** Near the headline counts for, far from it against. */
function scoreOf(element: Element, weight: number, scene: Scene): number {
  const distance = scene.zone.distance(element);
  if (distance !== undefined) return weight + 0.1 - Math.abs(distance) * 0.006;
  return weight - 0.1;
}

function readMark(element: Element, scene: Scene): Mark | undefined {
  if (
    SITE_TITLE.test(labelOf(element)) ||
    SKIPPED.has(tagOf(element)) ||
    BESIDE_NAME.test(attribute(element, 'itemprop'))
  )
    return undefined;
  const subject = closest(element, SUBJECT);
  if (subject && !contains(subject, scene.headline ?? scene.body)) return undefined;
  const weight = weightOf(element);
  const distance = scene.zone.distance(element);
  const isNear = distance !== undefined;
  if (weight < 0.7 && !isNear) return undefined;
  const region = scene.regions.of(element);
  // Side bars hold bylines beside the headline, and lists of other pieces further down.
  const isBeside =
    distance !== undefined && distance < (weight > 0.85 ? 18 : 12) && (region === 'frame' || region === 'side');
  if (region !== 'main' && !isBeside) return undefined;
  let isNobody = false;
  let isForGuests = false;
  let names = weight > 0.7 ? namesInside(element, scene) : [];
  for (const line of names.length > 0 ? [] : linesIn(element, scene.budget, { lines: 4, nodes: 40 })) {
    if (line.text.length > LONGEST_LINE) break;
    if (leadOf(line.text)?.role === 'other') break;
    const credit = peopleIn(line.text, { outlet: scene.outlet });
    names = credit.names;
    if (names.length > 0) break;
    // A team somewhere down the page signs something else.
    isNobody ||= credit.isNobody && isNear;
    isForGuests ||= credit.isForGuests === true && isNear;
  }
  if (names.length === 0 && !isNobody) names = namesInData(element, scene);
  if (names.length === 0 && !isNobody && !isForGuests) return undefined;
  // `31 March, 19:49 | Kelpie`, where Kelpie leads to kelpie@tides.example.
  const href = attribute(element, 'href');
  if (/^mailto:/i.test(href) && !bears(emailOf(href)?.split('@')[0] ?? '', names[0] ?? '')) return undefined;
  // `RG` with a profile behind it is the name of that place.
  if (weight < 0.7 && names.every(name => /^[A-Z]{1,3}$/.test(name))) return undefined;
  if (weight < 0.7 && (!isLineOfItsOwn(element, names, scene) || names.some(scene.isTitle))) return undefined;
  if (isCreditedOtherwise(element) || isCreditedBehind(element)) return undefined;
  return { element, weight, score: scoreOf(element, weight, scene), names, isNobody, isForGuests };
}

/** Bylines that the page's markup calls so: microdata, rel=author, RDFa, classes, links to author pages. */
export function marked(scene: Scene): Clue[] {
  const marks: Mark[] = [];
  for (const element of scene.authorish) {
    if (!scene.budget.take()) break;
    const mark = readMark(element, scene);
    if (mark) marks.push(mark);
  }
  if (marks.length === 0) return [];
  const best = marks.reduce((a, b) => (b.score > a.score + 0.001 ? b : a));
  if (best.isForGuests && best.names.length === 0) return [];
  const group = marks.filter(mark => mark === best || isBeside(mark, best));
  const people = innermost(group).reduce<Named[]>((all, mark) => {
    for (const name of mark.names) {
      if (!all.some(known => keyOf(known.name) === keyOf(name))) all.push({ name, element: mark.element });
    }
    return all;
  }, []);
  return [
    {
      kind: 'markup',
      weight: best.score,
      people: fullOnly(people, person => person.name),
      isNobody: people.length === 0,
    },
  ];
}

/** Of marks inside each other the inner ones, where they say as much. */
function innermost(group: readonly Mark[]): Mark[] {
  return group.filter(
    outer =>
      !group.some(
        inner =>
          inner !== outer &&
          contains(outer.element, inner.element) &&
          inner.names.length >= outer.names.length &&
          inner.names.every(isFullName),
      ),
  );
}

const LEAST_INSIDE = 0.6;

/** Another author in the same byline, or the same one in a closer element. */
function isBeside(mark: Mark, best: Mark): boolean {
  // Inside the author's element stands more than the name: where they live, what they do.
  if (contains(best.element, mark.element) || contains(mark.element, best.element)) return mark.weight >= LEAST_INSIDE;
  if (mark.weight !== best.weight || tagOf(mark.element) !== tagOf(best.element)) return false;
  const box = elementAbove(best.element);
  const outer = box && elementAbove(box);
  const other = elementAbove(mark.element);
  return other === box || (outer !== undefined && other !== undefined && elementAbove(other) === outer);
}
