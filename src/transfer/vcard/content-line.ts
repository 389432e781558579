import { fold } from './fold.ts';

/**
 * One property of a vCard. Nothing is thrown away: a property we do not know keeps its parameters and its raw value,
 * so that a card can be written again as it came.
 */
export interface ContentLine {
  /** `item1` of `item1.URL`: lines of one group belong together. */
  readonly group?: string;
  /** In upper case. */
  readonly name: string;
  /** Names in upper case, several values of one parameter one after another. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
  /** As it stands in the file: not unescaped. */
  readonly value: string;
}

const CARETS: Readonly<Record<string, string>> = { '^n': '\n', "^'": '"', '^^': '^' };

/** RFC 6868: how a parameter can hold line breaks and quotes. */
const readCarets = (text: string): string => text.replace(/\^[n'^]/g, pair => CARETS[pair] ?? pair);
const writeCarets = (text: string): string =>
  text
    .replace(/\^/g, '^^')
    .replace(/\r\n?|\n/g, '^n')
    .replace(/"/g, "^'");

/** Where `sign` or one of several signs next stands outside quotes; the end of the line if nowhere. */
function nextOutsideQuotes(line: string, from: number, signs: string): number {
  let quoted = false;
  for (let at = from; at < line.length; at++) {
    const sign = line[at] ?? '';
    if (sign === '"') quoted = !quoted;
    else if (!quoted && signs.includes(sign)) return at;
  }
  return line.length;
}

function readParameter(text: string): (readonly [string, string])[] {
  const equals = text.indexOf('=');
  // vCard 2.1 writes `TEL;HOME`: a value whose parameter goes without saying.
  if (equals < 0) return [['TYPE', text]];
  const name = text.slice(0, equals).toUpperCase();
  const values: (readonly [string, string])[] = [];
  for (let at = equals + 1; at <= text.length; ) {
    const end = nextOutsideQuotes(text, at, ',');
    values.push([name, readCarets(text.slice(at, end).replaceAll('"', ''))]);
    at = end + 1;
  }
  return values;
}

/** Reads one unfolded line; undefined if it is none (`no colon`). */
export function readContentLine(line: string): ContentLine | undefined {
  const colon = nextOutsideQuotes(line, 0, ':');
  if (colon === line.length) return undefined;
  const head = line.slice(0, colon);
  const parameters: (readonly [string, string])[] = [];
  let at = nextOutsideQuotes(head, 0, ';');
  const [name = '', group] = head.slice(0, at).split('.').reverse();
  while (at < head.length) {
    const end = nextOutsideQuotes(head, at + 1, ';');
    parameters.push(...readParameter(head.slice(at + 1, end)));
    at = end;
  }
  const property = { name: name.trim().toUpperCase(), parameters, value: line.slice(colon + 1) };
  return group === undefined ? property : { group, ...property };
}

/** Writes a line, folded; parameter values are quoted where they have to be. */
export function writeContentLine({ group, name, parameters, value }: ContentLine): string {
  const written = parameters.map(([key, text]) => {
    const safe = writeCarets(text);
    return /[:;,\s]/.test(safe) ? `;${key}="${safe}"` : `;${key}=${safe}`;
  });
  return fold(`${group === undefined ? '' : `${group}.`}${name}${written.join('')}:${value}`);
}

/** The first value of a parameter, in lower case; empty if the line has none. */
export const parameterOf = (line: ContentLine, name: string): string =>
  line.parameters.find(([known]) => known === name)?.[1] ?? '';
