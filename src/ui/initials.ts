/** Scripts in which a name is abbreviated by the first letters of its words; elsewhere one sign stands for the name. */
const ABBREVIATES = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u;
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const firstSign = (word: string): string => {
  for (const { segment } of GRAPHEMES.segment(word)) return segment;
  return '';
};

/** One or two letters that stand for a person where others put a picture: `AC`, `夏`, `ف`. A dot if there is no letter. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s@_.-]+/u).filter(word => /^[\p{L}\p{N}]/u.test(word));
  const first = words[0];
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return '·';
  if (words.length === 1 || !ABBREVIATES.test(first)) return firstSign(first).toLocaleUpperCase();
  return (firstSign(first) + firstSign(last)).toLocaleUpperCase();
}

export const FACE_COLOURS = 8;

/** Number of the colour behind the initials; the same for the same name. */
export function faceColourOf(name: string): number {
  let hash = 0;
  for (const sign of name) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) >>> 0;
  return hash % FACE_COLOURS;
}
