import type { Starts } from './family.ts';

const BREAKS = new Set([';', ':', '?', '!', '(', ')', '¿', '¡']);
/** "Ada, send me…": a name or an interjection before the first comma is at most this many words long. */
const VOCATIVE = 3;

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(word => word !== ''));

/** A function that puts `>` before the first word of every clause of a plain sentence. */
export function clauseMarker(starts: Starts): (plain: string) => string {
  const leads = wordSet(starts.leads);
  const openers = wordSet(starts.openers);
  const subjects = wordSet(starts.subjects);

  const commaBegins = (words: readonly string[]): boolean => {
    const first = words[0] ?? '';
    if (openers.has(first)) return true;
    return !subjects.has(first) && words.indexOf(',') > 0 && words.indexOf(',') <= VOCATIVE;
  };

  return plain => {
    const words = plain.split(' ');
    const isOpen = commaBegins(words);
    const marked: string[] = [];
    let atStart = true;
    for (const word of words) {
      const isBreak = BREAKS.has(word) || (word === ',' && isOpen);
      if (atStart && !isBreak && word !== ',' && !leads.has(word)) marked.push('>');
      marked.push(word);
      atStart = isBreak || (atStart && (leads.has(word) || word === ','));
    }
    return marked.join(' ');
  };
}
