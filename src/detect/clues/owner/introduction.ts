import { cleanName } from '../../clean-name.ts';
import { peopleIn } from '../../credits.ts';
import { findAll } from '../../dom.ts';
import { isFirstName } from '../../first-names.ts';
import { shapeOf } from '../../letters.ts';
import { type Line, linesIn, textIn } from '../../lines.ts';
import { isFullName, isNobody, isPerson } from '../../names.ts';
import type { Scene } from '../../scene.ts';
import type { Clue } from '../clue.ts';
import { clue } from './owner-clue.ts';

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

const LABEL = /^(?:氏名|名前|お名前|姓名|name|nom|nombre|nome|imię i nazwisko|имя)\s?[:：]?$/i;

/** `氏名` in a line of its own, and in the next who it is. */
const labelledIn = (label: Line, next: Line | undefined): string | undefined =>
  next && LABEL.test(label.text) ? next.text.split(/[（(／/|,、]/)[0]?.trim() : undefined;

/** "Hi, I'm Jane" beside the piece, or in it on a page about oneself. */
export function introduction(scene: Scene): Clue[] {
  const beside = findAll(scene.page, ABOUT, 12).filter(element => scene.regions.of(element) !== 'comments');
  for (const element of scene.headline ? [scene.headline, ...beside] : beside) {
    for (const line of linesIn(element, scene.budget, { lines: 12, nodes: 70 })) {
      const name = selfIn(line.text.slice(0, 200));
      if (name) return clue(0.62, [name], element);
    }
  }
  if (!isOfOneself(scene)) return [];
  const begun = scene.zone.after.slice(0, MOST_BEGUN);
  for (const [i, line] of begun.entries()) {
    const name = selfIn(line.text.slice(0, 200)) ?? labelledIn(line, begun[i + 1]);
    if (name && isFullName(name)) return clue(0.62, [name], line.parts[0] ?? line.block);
  }
  return [];
}

/** A card that says who keeps the site, beside or under the piece: `.h-card` with its name. */
export function siteCard(scene: Scene): Clue[] {
  const names = findAll(scene.page, 'footer .p-name,aside .p-name,.h-card.sidebar .p-name,header .h-card .p-name', 6)
    .filter(element => scene.regions.of(element) !== 'comments' && scene.regions.of(element) !== 'related')
    .map(element => cleanName(textIn(element, scene.budget, { lines: 1, nodes: 6 })))
    .filter(name => isFullName(name) && !isNobody(name) && !scene.isTitle(name));
  const different = [...new Set(names)];
  return different.length === 1 ? clue(0.64, different) : [];
}

/** The full name in a box about whoever keeps the site: says nothing alone, but more than the first name in a byline. */
export function aboutBox(scene: Scene): Clue[] {
  for (const element of findAll(scene.page, ABOUT, 12)) {
    for (const line of linesIn(element, scene.budget, { lines: 6, nodes: 40 })) {
      const name = line.text.split(/[,.;:!–—(]/)[0]?.trim() ?? '';
      if (isPerson(name) && !scene.isTitle(name) && line.text.length > name.length) return clue(0.5, [name], element);
    }
  }
  return [];
}

/** Blogger's "About me": one profile is the owner, several are a team. */
export function profileWidget(scene: Scene): Clue[] {
  const elements = findAll(scene.page, '.profile-name-link,.profile-data a', 3);
  const [element] = elements;
  if (!element || elements.length > 1) return [];
  return clue(0.6, peopleIn(textIn(element, scene.budget), { outlet: new Set() }).names, element);
}
