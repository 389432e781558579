/** A stretch of the letter, in UTF-16 positions: `end` is the first position after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Paired marks, and the straight ones that need a space before and none after. Bounded: an unclosed mark opens nothing. */
const PAIRS = [
  /“[^“”\n]{1,600}”/gu,
  /„[^„“”\n]{1,600}[“”]/gu,
  /«[^«»\n]{1,600}»/gu,
  /»[^«»\n]{1,600}«/gu,
  /"[^"\n]{1,600}"/gu,
  /(?<![\p{L}\p{N}])‘[^‘\n]{1,600}?’(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])'(?=\S)[^'\n]{3,600}?(?:'[\p{L}][^'\n]{1,300}?){0,6}(?<=\S)'(?![\p{L}\p{N}])/gu,
  /^[^\S\n]{0,3}>[^\n]{0,600}$/gmu,
];

/** Where the letter quotes: in quotation marks of any language, or on a line that begins with `>`. In order, not overlapping. */
export function quoteSpans(text: string): Span[] {
  const found = PAIRS.flatMap(pair =>
    [...text.matchAll(pair)].map(match => ({ start: match.index, end: match.index + match[0].length })),
  ).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const outer: Span[] = [];
  for (const span of found) if (span.start >= (outer.at(-1)?.end ?? 0)) outer.push(span);
  return outer;
}
