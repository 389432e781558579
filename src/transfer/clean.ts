import { LIMITS } from './limits.ts';

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** Control characters, bidi overrides and isolates, lone surrogates and non-characters: never part of what somebody meant to write. */
function isStray(code: number): boolean {
  if (code < 0x20) return code !== 0x0a && code !== 0x09;
  if (code >= 0x7f && code <= 0x9f) return true;
  if (code >= 0x202a && code <= 0x202e) return true;
  if (code >= 0x2066 && code <= 0x2069) return true;
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return code === 0xfeff || (code & 0xfffe) === 0xfffe;
}

function withoutStrays(text: string): string {
  let kept = '';
  for (const letter of text) if (!isStray(letter.codePointAt(0) ?? 0)) kept += letter;
  return kept;
}

/** Counted in code points, so that no letter is cut in half. */
function cut(text: string, limit: number): string {
  return text.length <= limit ? text : Array.from(text).slice(0, limit).join('');
}

/** Text of any origin as one line: no controls, no runs of white space, composed letters (NFC), at most `limit` code points. */
export function oneLine(text: unknown, limit: number = LIMITS.line): string {
  if (typeof text !== 'string') return '';
  // Cut before the first regex, with room for what is dropped: no pattern ever sees a long hostile text.
  const bounded = withoutStrays(text.slice(0, limit * 4).replace(LINE_ENDS, '\n'));
  const words = bounded.split(/\s/u).filter(word => word !== '');
  return cut(words.join(' ').normalize('NFC'), limit).trim();
}

/** Like `oneLine`, with its line breaks kept as `\n`; white space inside lines is left alone. */
export function manyLines(text: unknown, limit: number = LIMITS.note): string {
  if (typeof text !== 'string') return '';
  const bounded = withoutStrays(text.slice(0, limit * 4).replace(LINE_ENDS, '\n'));
  return cut(bounded.normalize('NFC'), limit).trim();
}
