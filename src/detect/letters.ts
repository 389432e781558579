/**
 * What a text is made of, letter by letter, as a text of its own: names are told by their capitals. The tables of Unicode
 * inside a regular expression (`\p{Lu}`) take a page's first reading up to a millisecond each to compile, and a content
 * script's every reading is its first; the case mapping that every browser has built in says the same of all cased scripts.
 */

/** A letter without case: Han, kana, Arabic … */
const UNCASED = 'o';
const MARK = 'm';
const DIGIT = '0';

/** Punctuation, symbols and blanks beyond ASCII; what is left is asked of the tables. */
const isPlainSign = (code: number): boolean =>
  (code >= 0x80 && code < 0xc0 && code !== 0xaa && code !== 0xb5 && code !== 0xba) ||
  (code >= 0x2000 && code < 0x2070) ||
  (code >= 0x20a0 && code < 0x20d0) ||
  (code >= 0x2190 && code < 0x2c00) ||
  (code >= 0x3000 && code < 0x3020 && (code < 0x3005 || code > 0x3007)) ||
  (code >= 0xff00 && code < 0xff10);

/** East Asian letters, by far the most of those without case. */
const isIdeograph = (code: number): boolean =>
  (code >= 0x3041 && code < 0x3097) || (code >= 0x30a1 && code < 0x30fb) || (code >= 0x3400 && code < 0xa000);

function kindOf(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return 'a';
  if (code >= 0x41 && code <= 0x5a) return 'A';
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code < 0x80 || isPlainSign(code)) return unit;
  if (isIdeograph(code)) return UNCASED;
  const lower = unit.toLowerCase();
  if (lower !== unit.toUpperCase()) return lower === unit ? 'a' : 'A';
  // Han beyond the first plane is written in two halves.
  if (code >= 0xd840 && code < 0xd880) return UNCASED;
  return kindInTables(unit);
}

function kindInTables(unit: string): string {
  if (/\p{L}/u.test(unit)) return UNCASED;
  if (/\p{M}/u.test(unit)) return MARK;
  return /\p{N}/u.test(unit) ? DIGIT : unit;
}

const MOST_KNOWN = 2_000;
const known = new Map<string, string>();

function knownKindOf(unit: string): string {
  let kind = known.get(unit);
  if (kind === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    kind = kindOf(unit);
    known.set(unit, kind);
  }
  return kind;
}

/**
 * The text with `A` for every capital, `a` for every small letter, `o` for one without case, `m` for a mark that stands on
 * another, `0` for a digit; everything else stays. As long as the text: `Ada Łoś, 36` is `Aaa Aaa, 00`.
 */
export function shapeOf(text: string): string {
  let shape = '';
  for (let i = 0; i < text.length; i++) shape += knownKindOf(text.charAt(i));
  return shape;
}

/** Whether a text begins with a capital letter. */
export const isCapital = (text: string): boolean => text !== '' && knownKindOf(text.charAt(0)) === 'A';

/** Whether a text begins with a small letter. */
export const isSmall = (text: string): boolean => text !== '' && knownKindOf(text.charAt(0)) === 'a';

/** Whether a unit is a letter or a digit. */
export const isAlphanumeric = (unit: string): boolean => 'Aao0'.includes(knownKindOf(unit) || ' ');

/** Whether there is a letter in a text. */
export const hasLetter = (text: string): boolean => /[Aao]/.test(shapeOf(text));

/** Letters and digits only. */
export function alphanumeric(text: string): string {
  let rest = '';
  for (let i = 0; i < text.length; i++) if (isAlphanumeric(text.charAt(i))) rest += text.charAt(i);
  return rest;
}

/** Without the marks that stand on letters: the text is taken apart first, so that `é` is `e`. */
export function withoutMarks(text: string): string {
  if (isAscii(text)) return text;
  let rest = '';
  const parts = text.normalize('NFD');
  for (let i = 0; i < parts.length; i++) if (knownKindOf(parts.charAt(i)) !== MARK) rest += parts.charAt(i);
  return rest;
}

/** Plain English letters, digits and signs only. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
