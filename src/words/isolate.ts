import { directionOf } from './direction.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Letters written from the right, and the signs that turn a text. */
const TURNING =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Closes what a text leaves open, and takes out what would close the isolate it stands in. */
function balanced(text: string): string {
  let open = 0;
  const kept = text.replace(/[\u2066-\u2069]/g, sign => {
    if (sign !== POP_ISOLATE) open += 1;
    else if (open === 0) return '';
    else open -= 1;
    return sign;
  });
  return kept + POP_ISOLATE.repeat(open);
}

/**
 * Makes texts of others fit into sentences of ours: whatever such a text holds, and whichever way it runs, the words
 * around it stay where they are (UAX #9). What moves nothing anyway is left as it is.
 * @param locale BCP 47 tag of the sentences
 */
export function isolator(locale: string): (text: string) => string {
  const isFromTheRight = directionOf(locale) === 'rtl';
  return text => {
    const isInNeed = text !== '' && (isFromTheRight || TURNING.test(text));
    return isInNeed ? `${FIRST_STRONG_ISOLATE}${balanced(text)}${POP_ISOLATE}` : text;
  };
}
