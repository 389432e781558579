import { cleanName } from '../../clean-name.ts';
import { peopleIn } from '../../credits.ts';
import { attribute, closest, elementAbove, find, findAll, textOf } from '../../dom.ts';
import { type Line, linesAfter, linesIn, textIn } from '../../lines.ts';
import { isFullName, isNobody, isPerson, keyOf } from '../../names.ts';
import type { Scene } from '../../scene.ts';
import type { Clue } from '../clue.ts';
import { clue } from './owner-clue.ts';

const IMPRINT =
  /(?:verantwortlich|inhaber(?:in)?|betreiber(?:in)?|angaben gemäß|responsable de (?:la )?publication|éditeur du site|titular (?:del sitio|de la web)|titolare del sito)[^:]{0,60}:\s{0,3}(.{3,80})/i;

/** "Verantwortlich nach § 18 MStV: Jane Doe", the imprint that German law wants on every blog. */
export function imprint(scene: Scene): Clue[] {
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
/** How an imprint is headed. */
export const IS_IMPRINT = /^(?:impressum|imprint|mentions légales|aviso legal|note legali|colofon)$/i;

/** "Impressum" over a box, and in it the first line that is a person's name. */
export function imprintBox(scene: Scene): Clue[] {
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
export function copyright(scene: Scene): Clue[] {
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

const KEEPER =
  /\b(?:this|these|all|following) (?:web ?)?(?:pages?|site|document|article|text|guide|faq|tutorial|story)s?\b[^.]{0,60}?\b(?:written|maintained|kept up|authored|created|compiled)\b[^.]{0,40}?\bby (.{3,60})|\bdiese seiten?\b[^.]{0,60}\bvon (.{3,60})/i;

/** "This page was written and is kept up by Ambrose Doe." */
export function keeper(scene: Scene): Clue[] {
  for (const line of [...scene.foot().slice(0, MOST_FOOT), ...scene.zone.after.slice(0, MOST_BEGUN)]) {
    const found = KEEPER.exec(line.text.slice(0, 200));
    const { names } = peopleIn(found?.[1] ?? found?.[2] ?? '', { outlet: scene.outlet, strict: true });
    if (names[0] && isFullName(names[0])) return clue(0.62, names.slice(0, 1));
  }
  return [];
}

const DAY = /(?:^|[\s,]{1,4})(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4})$/;

/** The element that HTML has for whoever answers for a page, with a name and its day: what old converters set at the foot. */
export function addressAtFoot(scene: Scene): Clue[] {
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

/** Creative Commons: who is to be named when the work is passed on. */
export function licence(scene: Scene): Clue[] {
  const element = find(scene.page, '[rel~="cc:attributionURL"],[property~="cc:attributionName"]');
  if (!element) return [];
  const { names } = peopleIn(attribute(element, 'content') || textIn(element, scene.budget), { outlet: scene.outlet });
  return clue(0.6, names.filter(isFullName), element);
}
