/** Something a text has to hold. */
interface Need {
  /** How long it takes to look, roughly: what is denied soon is asked first. */
  readonly length: number;
  isIn(text: string): boolean;
}

/** One of the ways of a pattern: `a` of `a|b|c`. */
export interface Way {
  readonly source: string;
  /** Whether a text has the words this way is made of, somewhere. It may and still not match. */
  mayMatch(text: string): boolean;
}

const SIGN = /[\\()[|<?*+{.$^]/g;
/** Those that open or close a group, and what hides such signs. */
const PARENTHESIS = /\\.|\[[^\]]*\]|[()]/g;
/** Words with nothing between them but `|`. Most groups are so. */
const WORDS = /^[^\\([<?*+{.$^]*$/;

/** Where the group ends that began before `from`. */
function endOfGroup(pattern: string, from: number): number {
  PARENTHESIS.lastIndex = from;
  for (let depth = 1; depth > 0 && PARENTHESIS.test(pattern); ) {
    const at = PARENTHESIS.lastIndex - 1;
    if (pattern[at - 1] !== '\\') depth += pattern[at] === '(' ? 1 : pattern[at] === ')' ? -1 : 0;
  }
  return PARENTHESIS.lastIndex - 1;
}

const mayLack = (pattern: string, at: number): boolean =>
  pattern[at] === '?' || pattern[at] === '*' || (pattern[at] === '{' && pattern[at + 1] === '0');

const textNeed = (piece: string): Need => ({ length: 1, isIn: text => text.includes(piece) });

/** What stands before or behind a group, as far as that is sure. */
type Edge = ' ' | '';
const edgeAt = (pattern: string, at: number): Edge => (pattern[at] === ' ' && !mayLack(pattern, at + 1) ? ' ' : '');

/**
 * Reads what patterns need, so that no regular expression is made ready for a text it cannot match: that takes a thousand
 * times as long as to look for its words. What the reader does not understand it leaves out. Groups are read when they
 * are first asked about.
 */
export function needsReader(classes: Readonly<Record<string, string>>): (pattern: string) => readonly Way[] {
  const ofClasses = new Map<string, Need>();

  function groupNeed(source: string, before: Edge, behind: Edge): Need {
    let isIn = (text: string): boolean => {
      if (WORDS.test(source)) {
        // Few texts have ` our `, with its spaces; in `your` it is often.
        const words = `${before}${source.replaceAll('|', `${behind}|${before}`)}${behind}`.split('|');
        isIn = one => words.some(word => one.includes(word));
      } else {
        const ways = waysOf(source, before, behind);
        isIn = one => ways.some(way => way.mayMatch(one));
      }
      return isIn(text);
    };
    return { length: source.length, isIn: text => isIn(text) };
  }

  function classNeed(name: string): Need {
    const need = ofClasses.get(name) ?? groupNeed(classes[name] ?? '', '', '');
    ofClasses.set(name, need);
    return need;
  }

  function waysOf(pattern: string, before: Edge, behind: Edge): readonly Way[] {
    const ways: Way[] = [];
    let start = 0;
    let needs: Need[] = [];
    const endWay = (end: number): void => {
      const sorted = needs.sort((a, b) => a.length - b.length);
      ways.push({ source: pattern.slice(start, end), mayMatch: text => sorted.every(need => need.isIn(text)) });
      start = end + 1;
      needs = [];
    };
    for (let at = 0; at < pattern.length; ) {
      SIGN.lastIndex = at;
      const end = SIGN.test(pattern) ? SIGN.lastIndex - 1 : pattern.length;
      const letters = pattern.slice(at, mayLack(pattern, end) ? end - 1 : end);
      // One letter, nearly every text has.
      if (letters.length > 1) needs.push(textNeed(letters));
      const sign = pattern[end];
      at = end + 1;
      if (sign === '|') endWay(end);
      else if (sign === '\\') {
        at += 1;
        const escaped = pattern[end + 1] ?? '';
        if (/\W/.test(escaped) && !mayLack(pattern, at)) needs.push(textNeed(escaped));
      } else if (sign === '[') at = pattern.indexOf(']', at) + 1;
      else if (sign === '{') at = pattern.indexOf('}', at) + 1;
      else if (sign === '<') {
        const close = pattern.indexOf('>', at);
        if (!mayLack(pattern, close + 1)) needs.push(classNeed(pattern.slice(at, close)));
        at = close + 1;
      } else if (sign === '(') {
        const close = endOfGroup(pattern, at);
        const isLook = pattern[at] === '?' && pattern[at + 1] !== ':';
        const open = pattern[at] === '?' ? at + 2 : at;
        at = close + 1;
        if (isLook || mayLack(pattern, at)) continue;
        const first = end === start ? before : edgeAt(pattern, end - 1);
        const last = at === pattern.length || pattern[at] === '|' ? behind : edgeAt(pattern, at);
        needs.push(groupNeed(pattern.slice(open, close), first, last));
      }
    }
    endWay(pattern.length);
    return ways;
  }

  // A pattern matches whole words.
  return pattern => waysOf(pattern, ' ', ' ');
}
