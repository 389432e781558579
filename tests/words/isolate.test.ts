import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolator } from '../../src/words/isolate.ts';
import { speaker } from '../../src/words/say.ts';
import { LOCALES, messagesOf, placeholdersOf } from '../locales.ts';

const OPEN = '\u2068';
const CLOSE = '\u2069';
const OPENERS = '\u2066\u2067\u2068';

/** Where the isolate that begins a text ends: the index of its last sign; -1 where nothing closes it. */
function endOfFirst(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (OPENERS.includes(sign)) depth += 1;
    else if (sign === CLOSE) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** Names that turn, close or open more than they should. */
const TRICKS = [
  '\u202eAda Oakes',
  'Ada\u202e Oakes',
  '\u202d\u202eAda',
  'Ada\u200f',
  'Ada\u2067',
  'Ada\u2069\u202e',
  '\u2069\u2069\u202eAda\u2068',
  'ليلى حداد',
  'נורה',
  '\u{10900}\u{10901}',
  '\u{1e900}\u{1e901}',
  'ﷺ',
];

describe('a text of somebody else’s in a sentence', () => {
  it.each(TRICKS)('stands by itself: %j', name => {
    const { say } = speaker(() => 'Sent to {name} on {day}', 'en');
    const said = say('any', { name, day: '2026-04-04' });
    const from = said.indexOf(OPEN);
    expect(said.slice(0, from)).toBe('Sent to ');
    const end = from + endOfFirst(said.slice(from));
    expect(said.slice(end + 1)).toBe(' on April\u00a04,\u00a02026');
  });

  it('whatever it holds, ends where it ends: 5,000 texts', () => {
    const sign = fc.constantFrom('a', ' ', 'א', 'ل', '5', '\u202a', '\u202e', '\u202c', ...OPENERS, CLOSE, '\u200f');
    const isolate = isolator('ar');
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 40 }), signs => {
        const isolated = isolate(signs.join(''));
        expect(endOfFirst(isolated)).toBe(isolated.length - 1);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(LOCALES)('moves no word of any message in %s', locale => {
    const messages = messagesOf(locale);
    const { say } = speaker(key => messages[key], locale.replace('_', '-'));
    const name = '\u202eAda\u2069\u202e';
    for (const [key, message] of Object.entries(messages)) {
      const named = placeholdersOf(message).filter(placeholder => placeholder !== 'count');
      const said = say(key, Object.fromEntries(named.map(placeholder => [placeholder, name])));
      const parts = message.split(/\{(?!count\})\w+\}/);
      expect(said.split('\u2068\u202eAda\u202e\u2069'), key).toEqual(parts);
    }
  });

  it('has no signs where it turns nothing', () => {
    const { say, list } = speaker(() => 'Write to {name}', 'en');
    for (const name of ['Ada Oakes', 'Анна', '小川さくら', 'Zoë (Łukasz) 5!', '👩‍👩‍👧 Ada', ''])
      expect(say('any', { name })).toBe(`Write to ${name}`);
    expect(list(['Ada', 'Bo', 'Cyd'])).toBe('Ada, Bo, and Cyd');
  });

  it('keeps its direction in a sentence from the right; dates and numbers are of the sentence', () => {
    const { say, list } = speaker(() => '{name}، {day}، {count}', 'ar');
    const said = say('any', { name: 'Ada (1815)', day: '2026-04-04', count: 3 });
    expect(said.startsWith(`${OPEN}Ada (1815)${CLOSE}، `)).toBe(true);
    expect([...said].filter(sign => sign === OPEN)).toHaveLength(1);
    expect(list(['Ada', 'ليلى'])).toBe(`${OPEN}Ada${CLOSE} و${OPEN}ليلى${CLOSE}`);
  });

  it('may hold others already isolated', () => {
    const { say, list } = speaker(key => (key === 'where' ? 'on {host}' : 'How we know: {list}'), 'en');
    expect(say('any', { list: list([say('where', { host: 'נורה' }), 'Ada']) })).toBe(
      `How we know: ${OPEN}${OPEN}on ${OPEN}נורה${CLOSE}${CLOSE} and Ada${CLOSE}`,
    );
  });
});
