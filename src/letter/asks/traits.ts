/** Traits are told by a number below this one: wide enough that few of a sentence fall on one learned from another. */
const KINDS = 2 ** 18;
/** Letters at the head and at the end of a word that count for themselves: `erz*` of `erzaehlst` and `erzaehlen`. */
const HEAD = 4;
const TAIL = 3;

/** FNV-1a of a few words, folded to the numbers there are. */
function numberOf(trait: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < trait.length; i++) hash = Math.imul(hash ^ trait.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % KINDS;
}

/** Marks stand apart in a plain sentence, and these say nothing. */
const BETWEEN = /[ ()¿¡-]+/;

/**
 * What a sentence is made of, each as a number: its words and marks, heads and tails of words, two and three that follow
 * each other, and two with one or two others between them.
 * @param plain as `plainSentence` gives it
 */
export function traitsOf(plain: string): ReadonlySet<number> {
  const words = ['<', ...plain.split(BETWEEN).filter(word => word !== ''), '>'];
  const traits = new Set<number>();
  const add = (trait: string): void => void traits.add(numberOf(trait));
  words.forEach((word, i) => {
    const [next, second, third] = words.slice(i + 1, i + 4);
    add(word);
    if (word.length > HEAD) add(`${word.slice(0, HEAD)}*`);
    if (word.length > TAIL + 1) add(`*${word.slice(-TAIL)}`);
    if (next === undefined) return;
    add(`${word} ${next}`);
    if (second === undefined) return;
    add(`${word} ${next} ${second}`);
    add(`${word} _ ${second}`);
    if (third !== undefined) add(`${word} __ ${third}`);
  });
  return traits;
}
