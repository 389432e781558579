import { describe, expect, it } from 'vitest';
import { isSpecific } from '../../src/letter/specific.ts';

const NAMED = [
  'I read your piece on leaving the city twice.',
  'The part about your grandmother’s kitchen made me call mine.',
  'I laughed out loud at the line about the goat.',
  '“Send the letter anyway” is on my fridge.',
  'I finished The Salt Path last week.',
  'When you wrote about the empty chair, I put the paper down.',
  'Your sourdough post saved my weekend.',
  'I love the way you describe the harbour at six in the morning.',
  'Chapter nine, with the ferry, had me in tears.',
];
const GENERAL = [
  'I love your work.',
  'Your blog is amazing and so inspiring.',
  'I have been a fan for years and read everything you write.',
  'Thank you for all that you do.',
  'Your posts about life are great.',
  'I really enjoyed your latest article.',
  'You are a talented writer and I always look forward to your posts.',
  'I came across your website and was impressed by the quality.',
  'The way you write is so good.',
];

describe('names something of theirs', () => {
  it.each(NAMED)('yes: %s', text => expect(isSpecific(text, 'en')).toBe(true));
  it.each(GENERAL)('no: %s', text => expect(isSpecific(text, 'en')).toBe(false));

  it.each([
    ['de', 'Ihr Text über Schulden hat mich alle Briefe öffnen lassen.', 'Ich mag Ihren Blog sehr.'],
    ['es', 'Tu texto sobre las deudas me llevó a abrir las cartas.', 'Me encanta todo lo que haces.'],
    ['fr', 'Votre texte sur les dettes m’a fait ouvrir les lettres.', 'J’adore votre travail.'],
  ])('in %s', (language, named, general) => {
    expect(isSpecific(named, language)).toBe(true);
    expect(isSpecific(general, language)).toBe(false);
  });

  it('knows what was kept: four words of a line in a row, or a title', () => {
    const kept = { lines: ['You don’t have to sell the house to change your life.'], titles: ['Small moves'] };
    expect(isSpecific('I no longer think I have to sell the house to be free.', 'en', kept)).toBe(true);
    expect(isSpecific('Small Moves got me walking.', 'en', kept)).toBe(true);
    expect(isSpecific('I think of a house now and then.', 'en', kept)).toBe(false);
  });
});
