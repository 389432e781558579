import { isAscii, shapeOf } from './letters.ts';
import { squeeze } from './lines.ts';
import { CREDENTIALS, PARTICLES, TITLES } from './name-words.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  '#39': "'",
  '#039': "'",
  '#8217': '’',
  '#160': ' ',
};

/** Undoes entities that a page escaped twice. */
export const unescapeEntities = (text: string): string =>
  text.replace(/&(#?\w{2,6});/g, (whole, name: string) =>
    Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole,
  );

function capital(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'’.])([^-'’.])/g, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    .replace(/^Mc(.)/, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** `Maëlle LE GOFF`: the French write family names so. */
const PARTLY_SHOUTED = /^A[a'’-]{1,20}(?:[ -]Aa{1,20})?(?: A[A'’-]{1,30}){1,3}$/;
const NUMERAL = /^(?:[IVX]{1,4}|[A-Z]\.?)$/;

/** `JANE DOE` and `jane doe` become `Jane Doe`. Single words stay: they are handles, initials, mononyms. */
function unshout(name: string): string {
  const words = name.split(' ');
  const shape = shapeOf(name);
  if (words.length < 2 || !/[Aao]{2}/.test(shape)) return name;
  if (PARTLY_SHOUTED.test(shape))
    return words
      .map(word => (/^[A'’-]{2,}$/.test(shapeOf(word)) && !NUMERAL.test(word) ? capital(word) : word))
      .join(' ');
  const isShouted = name === name.toUpperCase() && words.some(word => shapeOf(word).replace(/[^Aao]/g, '').length > 2);
  const isWhispered = name === name.toLowerCase() && words.length <= 4 && /^[Aao\s'’.-]{1,60}$/.test(shape);
  if (!isShouted && !isWhispered) return name;
  return words
    .map((word, i) => (i > 0 && PARTICLES.has(word.toLowerCase()) ? word.toLowerCase() : capital(word)))
    .join(' ');
}

/** `Cindy miller` becomes `Cindy Miller`. */
const tidyCase = (name: string): string =>
  /^Aa{1,15} a{3,20}$/.test(shapeOf(name)) && !PARTICLES.has(name.split(' ')[1] ?? '')
    ? name.split(' ').map(capital).join(' ')
    : name;

const BEFORE_NAME = ' |,;:·•"“”„«».[({《【「—–+-';
const BEHIND_NAME = ' |,;:·•"“”«»]}》】」*→—–-';

/** Without any of these characters at its ends. */
function trimmed(text: string, before: string, behind: string): string {
  let from = 0;
  let end = text.length;
  while (from < end && before.includes(text[from] ?? '')) from++;
  while (end > from && behind.includes(text[end - 1] ?? '')) end--;
  return text.slice(from, end);
}

/** `Jane Doe (CNN)` without what stands in brackets at its end; `Richard (R.J.) Roe` stays. */
function withoutBrackets(name: string): string {
  if (name.endsWith(')') && !name.includes('(')) return name.slice(0, -1).trim();
  const open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'), name.lastIndexOf('['));
  if (open < 1) return name;
  const close = name.slice(open).search(/[)）\]]/);
  return close < 0 || open + close === name.length - 1 ? name.slice(0, open).trim() : name;
}

/** `Jane Doe, Ph.D.` without the letters. */
function withoutCredentials(name: string): string {
  const gap = Math.max(name.lastIndexOf(' '), name.lastIndexOf(','));
  const letters = name
    .slice(gap + 1)
    .replaceAll('.', '')
    .toLowerCase();
  return gap > 2 && CREDENTIALS.has(letters) ? trimmed(name.slice(0, gap), '', BEHIND_NAME) : name;
}

/** `Prof. Dr. med. Jane Doe` from the name on. */
export function withoutTitles(line: string): string {
  let name = line;
  for (let i = 0; i < 4; i++) name = name.replace(TITLES, '');
  return name;
}

/** `David "Kthardin" R. Nolen` without what friends say. */
const NICKNAME = /\s["“„«][^"”“»]{1,20}["”“»]\s/;

/** Takes off what is written round a name but not on an envelope: quotes, titles, credentials, brackets behind, an `@`. */
export function strip(raw: string): string {
  const plain = raw.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[’‘ʼ`´]/g, '’');
  let name = trimmed(plain.replace(NICKNAME, ' '), BEFORE_NAME, BEHIND_NAME);
  for (let i = 0; i < 4; i++) {
    const before = name;
    name = withoutCredentials(withoutBrackets(name.replace(TITLES, ''))).trim();
    if (name === before || name === '') break;
  }
  if (name === '') name = raw.trim();
  name = name.replace(/^@(?=\w)/, '');
  if (name.endsWith('.') && /aa\.$/.test(shapeOf(name.slice(-3)))) name = name.slice(0, -1);
  return tidyCase(unshout(name)).replace(/’/g, "'");
}

/** Without emoji and other little pictures. */
const withoutPictures = (text: string): string =>
  isAscii(text) ? text : text.replace(/\p{Extended_Pictographic}|\ufe0f|\u200d/gu, ' ');

/** A name somebody gave themselves, as one writes it on an envelope; never empty. */
export const cleanName = (raw: string): string => strip(withoutPictures(squeeze(unescapeEntities(raw)))) || raw.trim();
