import { describe, expect, it } from 'vitest';
import { findAsks, limitsOfCheck } from '../../../src/letter/asks.ts';

const sentences = (text: string, language = 'en'): string[] => findAsks(text, language).map(ask => ask.sentence);

describe('the ask check', () => {
  it('marks the sentence where it stands', () => {
    const letter = 'Hello Ada,\n\nI loved the goat. Could you send me the recipe? It made my day.\n\nSam';
    const [ask, ...more] = findAsks(letter, 'en');
    expect(more).toEqual([]);
    expect(ask).toMatchObject({ sentence: 'Could you send me the recipe?', strength: 'hard', family: 'can-you' });
    expect(letter.slice(ask?.start, ask?.end)).toBe(ask?.sentence);
  });

  it('does not read what is quoted of them, however it is quoted', () => {
    const quoted = [
      '“Would you write back?”',
      '"Would you write back?"',
      '«Would you write back?»',
      '„Would you write back?“',
      '‘Would you write back?’',
      "'Would you write back?'",
    ];
    for (const quote of quoted) expect(sentences(`Your line ${quote} hangs above my desk.`)).toEqual([]);
    expect(sentences('You wrote:\n\n> Would you write back?\n\nI thought about it all week.')).toEqual([]);
    expect(sentences('You wrote “Nobody is watching. Would you write back?” and I did.')).toEqual([]);
  });

  it('is not led astray by a mark that is never closed', () => {
    expect(sentences('He said "go on. Could you call me?')).toEqual(['Could you call me?']);
  });

  it('keeps short forms, initials, times and addresses in their sentence', () => {
    expect(sentences('Dr. Smith and J. K. Rowling met at 5 p.m. in St. Ives. Could you call me?')).toEqual([
      'Could you call me?',
    ]);
    expect(sentences('Am 3. April las ich z. B. Ihren Text. Könnten Sie mir schreiben?', 'de')).toEqual([
      'Könnten Sie mir schreiben?',
    ]);
  });

  it('sees commands behind a condition, a name and a break of the line', () => {
    expect(sentences('If you have a minute,\ncheck out the page.')).toHaveLength(1);
    expect(sentences('Ada, tell me more.')).toHaveLength(1);
    expect(sentences('She sits down, tells us a story, and goes.')).toEqual([]);
  });

  it('takes region tags, and says what it cannot do elsewhere', () => {
    expect(sentences('Could you call me?', 'en-GB')).toHaveLength(1);
    expect(limitsOfCheck('de-AT')).toBeUndefined();
    expect(limitsOfCheck('it')).toEqual({ key: 'letterAsksMarksOnly' });
    expect(sentences('Mi scrive? Grazie. Guardi https://esempio.it', 'it')).toEqual([
      'Mi scrive?',
      'Guardi https://esempio.it',
    ]);
    expect(sentences('お元気ですか？ありがとう。', 'ja')).toEqual(['お元気ですか？']);
  });

  it('tells where one reads from where one publishes', () => {
    for (const innocent of [
      'Your piece about the olive press has been on my mind for a week.',
      'I read your post on my phone, on the night bus.',
      'Your post is pinned on my wall.',
      'I printed your piece for my mother.',
    ])
      expect(sentences(innocent)).toEqual([]);
    expect(sentences('I put my take on our little podcast.')).toHaveLength(1);
    expect(sentences('I published an answer on my own site.')).toHaveLength(1);
  });

  it('answers the same every time', () => {
    const letter = 'Could you call me? I hope you are well. I hope to hear from you.';
    const asks = findAsks(letter, 'en');
    expect(asks).toHaveLength(2);
    expect(findAsks(letter, 'en')).toEqual(asks);
    // What was said of a sentence is remembered, though not for ever.
    for (let more = 0; more < 600; more++) findAsks(`The goat of page ${more} stayed with me.`, 'en');
    expect(findAsks(letter, 'en')).toEqual(asks);
  });

  it('stands a letter of one endless line', () => {
    for (const part of ['a', ' ', '?', '"', 'you ', 'if you ', 'I would ', '“', '> '])
      expect(() => findAsks(part.repeat(20_000), 'en')).not.toThrow();
  });
});
