import type { Hand } from './draft.ts';
import { greetingName } from './greeting-name.ts';

const MAX_OPENING = 60;
const MAX_SIGNATURE = 200;

/** The close and the name, which some write as two paragraphs. */
function lastLines(paragraphs: readonly string[]): string {
  const [close = '', name = ''] = paragraphs.slice(-2);
  const isClose = paragraphs.length > 3 && close.length <= 30 && /[,\p{L}]$/u.test(close);
  return isClose ? `${close}\n\n${name}` : name;
}

/**
 * The opening and the signature of a letter as the user left it, to begin and end the next one with.
 * An opening is remembered only where the name was found in it: somebody else's name never greets the next person.
 * @param name the name of the person it went to, taken out of the opening
 * @param handle the handle the draft may have greeted instead
 */
export function handOf(body: string, name: string, handle?: string): Hand {
  const paragraphs = body
    .trim()
    .split(/\n[^\S\n]*\n/u)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '');
  const opening = withoutName(paragraphs[0] ?? '', name, handle);
  const last = paragraphs.length > 2 ? lastLines(paragraphs) : '';
  const isSignature =
    last !== '' && last.length <= MAX_SIGNATURE && last.split('\n').length <= 5 && !/[.?]\s/u.test(last);
  return { ...(opening && { opening }), ...(isSignature && { signature: last }) };
}

function withoutName(opening: string, name: string, handle?: string): string | undefined {
  if (opening.length > MAX_OPENING || opening.includes('\n')) return undefined;
  const greeted = [name, greetingName(name, handle), handle ?? '']
    .filter(form => form !== '' && opening.includes(form))
    .toSorted((a, b) => b.length - a.length)[0];
  return greeted && opening.replace(greeted, () => '{name}');
}
