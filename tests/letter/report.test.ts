import { describe, expect, it } from 'vitest';
import { handOf } from '../../src/letter/hand.ts';
import type { LetterLanguage } from '../../src/letter/letter.ts';
import { emailThisPost, passItOn, reportBack } from '../../src/letter/report.ts';

const LANGUAGES: readonly LetterLanguage[] = ['en', 'de', 'es', 'fr'];
const facts = {
  partner: 'Nora Reed',
  sentOn: '2026-04-04',
  today: '2026-11-23',
  feared: 7,
  found: 2,
  outcome: 'answered',
} as const;

describe('the report back', () => {
  it('tells the facts in the order they happened', () => {
    const { subject, body } = reportBack(
      { ...facts, name: 'Annabel Candy', own: 'I walked for an hour afterwards.' },
      'en',
    );
    expect(subject).toBe('My hello of 4 April');
    expect(body).toBe(
      'Hello Nora,\n\nOn 4 April I wrote a letter to Annabel Candy, and asked for nothing. ' +
        'Beforehand I put the awkwardness at 7 of 10. Looking back, it was 2. They answered.\n\n' +
        'I walked for an hour afterwards.\n\nTell me about yours when there is one.\n\nAll the best,',
    );
  });

  it.each(LANGUAGES)('names nobody unless asked to, and leaves out what was not told: %s', language => {
    const { body } = reportBack(
      { partner: '', sentOn: '2026-04-04', today: '2026-11-23', outcome: 'nothing-yet' },
      language,
    );
    expect(body).not.toMatch(/\{\w+\}|undefined| 10|Annabel/);
  });
});

describe('the challenge and a post', () => {
  it.each(LANGUAGES)('are whole letters: %s', language => {
    const piece = {
      title: 'Small moves | Hot Spot',
      url: 'https://annabel.example/small',
      author: 'Annabel Candy',
      line: 'Sell nothing.',
    };
    const post = emailThisPost(piece, language, 'Sam');
    expect(post.subject).toBe('Small moves');
    expect(post.body).toContain('\n\nhttps://annabel.example/small\n\n');
    expect(post.body).toContain('Sell nothing.');
    expect(passItOn('Mo', language, 'Sam').body).toMatch(/Mo[\s\S]+Sam$/);
  });
});

describe('the own hand', () => {
  it('is remembered with the name taken out', () => {
    expect(handOf('Dearest Annabel!\n\nI loved it.\n\nYours from Leeds,\nSam', 'Annabel Candy')).toEqual({
      opening: 'Dearest {name}!',
      signature: 'Yours from Leeds,\nSam',
    });
  });

  it('never greets the next person by somebody else’s name', () => {
    expect(handOf('Hi Annie,\n\nI loved it.\n\nSam', 'Annabel Candy').opening).toBeUndefined();
  });

  it('takes no paragraph of the letter for a signature', () => {
    expect(handOf('Hello Ada,\n\nI loved it.\n\nIt was the goat. It always is.', 'Ada').signature).toBeUndefined();
  });
});
