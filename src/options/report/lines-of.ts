/** A text broken into lines of at most `most` letters, between words where it can be. */
export function linesOf(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap(long => pieces(long, most))) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && [...longer].length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same with as few lines, about equally long, so that no word is left alone on the last. */
export function evenLinesOf(text: string, most: number): readonly string[] {
  const { length } = linesOf(text, most);
  const longest = Math.max(1, ...text.split(/\s+/).map(word => [...word].length));
  let even = most;
  while (even > longest && linesOf(text, even - 1).length === length) even -= 1;
  return linesOf(text, even);
}

function pieces(word: string, most: number): string[] {
  const letters = [...word];
  const parts: string[] = [];
  for (let at = 0; at < letters.length; at += most) parts.push(letters.slice(at, at + most).join(''));
  return parts;
}
