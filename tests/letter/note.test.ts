import { describe, expect, it } from 'vitest';
import { noteShape } from '../../src/letter/drafts/note.ts';
import type { LetterLanguage, Tone } from '../../src/letter/letter.ts';

const shape = (note: string, language: LetterLanguage = 'en', tone: Tone = 'plain') =>
  noteShape(note, 'Nora Bellweather', language, tone);

describe('a private note', () => {
  it.each([
    'Bit pretentious but great on bread',
    'She makes bread sound like friendship',
    'her humour',
    'They never lie',
    'funny, honest about money',
    'met at the fair, rich',
    'Nora helped me through your winter',
    'You should be on my podcast.',
    'Could you read my book one day?',
    'Ask you about the flat',
    'You talk too much about yourself',
    'You are not boring',
    'your posts\nTODO: write',
    'see https://nora.example, your best',
    'the guy from the fair you met',
    'Du schreibst wunderbar über Brot',
    'because Anna told me to',
    'your bread',
    'good',
    '',
  ])('stays out of the letter: %s', note => {
    expect(shape(note)).toBeUndefined();
  });

  it.each([
    ['how you write about money', 'words', 'en', 'plain'],
    ['Your way with goats.', 'words', 'en', 'plain'],
    ['your posts made me bake again', 'sentence', 'en', 'plain'],
    ['You made me bake again after ten years', 'sentence', 'en', 'brief'],
    ['These posts got me to start the Friday walk.', 'sentence', 'en', 'warm'],
    ['because it makes me laugh', 'because', 'en', 'plain'],
    ['Sie schreiben über Brot wie über Freunde', 'sentence', 'de', 'plain'],
    ['wie du über Brot schreibst', 'words', 'de', 'warm'],
    ['weil deine Texte mich zum Lachen bringen', 'because', 'de', 'warm'],
    ['tu manera de contar el pan', 'words', 'es', 'warm'],
    ['la façon dont vous parlez du pain', 'words', 'fr', 'plain'],
  ] as const)('that is said to them goes in: %s', (note, expected, language, tone) => {
    expect(shape(note, language, tone)).toBe(expected);
  });

  it('addresses them as the tone does, or stays out', () => {
    expect(shape('wie du über Brot schreibst', 'de', 'plain')).toBeUndefined();
    expect(shape('Ihre Texte haben mich gerettet', 'de', 'warm')).toBeUndefined();
    expect(shape('Sie schreibt über Brot wie über Freunde', 'de', 'plain')).toBeUndefined();
    expect(shape('tu manera de contar el pan', 'es', 'plain')).toBeUndefined();
    expect(shape('ta façon de parler du pain', 'fr', 'plain')).toBeUndefined();
  });
});
