const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Is a JSON text nested deeper than so many levels? Told without parsing it and without calling itself: JSON.parse takes a
 * million levels, but whatever walks the result afterwards runs out of stack.
 */
export function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (code === 91 || code === 123) depth++;
    else if (code === 93 || code === 125) depth--;
    if (depth > most) return true;
  }
  return false;
}
