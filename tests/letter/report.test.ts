import { describe, expect, it } from 'vitest';
import { endingFor, handFor, handOf, languageOfOld, remember } from '../../src/letter/hand.ts';
import type { SpokenLanguage } from '../../src/letter/letter.ts';
import { emailThisPost, passItOn, reportBack } from '../../src/letter/report.ts';

const LANGUAGES: readonly SpokenLanguage[] = ['en', 'de', 'es', 'fr'];
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

  const nothing = { hands: {}, signsAs: '', opening: '', signature: '' };

  it('is one for each language, and its opening one for each tone', () => {
    const hand = { opening: 'Dearest {name}!', signature: 'Yours from Leeds,\nSam' };
    const after = { ...nothing, ...remember(nothing, hand, 'en', 'warm') };
    expect(handFor(after, 'en', 'warm', 'en')).toEqual(hand);
    expect(handFor(after, 'en', 'plain', 'en')).toEqual({ signature: hand.signature });
    expect(handFor(after, 'de', 'warm', 'en')).toEqual({});
    const both = { ...after, ...remember(after, { signature: 'Alles Liebe\nSam' }, 'de', 'plain') };
    expect(handFor(both, 'en', 'warm', 'en')).toEqual(hand);
    expect(endingFor(both, 'de', 'en')).toBe('Alles Liebe\nSam');
  });

  it('remembers only the name under a close of ours, so that each tone keeps its own', () => {
    const after = {
      ...nothing,
      ...remember(nothing, handOf('Hello Ada,\n\nI loved it.\n\nAll the best,\nSam', 'Ada'), 'en', 'plain'),
    };
    expect(after).toEqual({ ...nothing, signsAs: 'Sam', hands: {} });
    expect(handFor(after, 'de', 'warm', 'en')).toEqual({ name: 'Sam' });
    expect(endingFor(after, 'de', 'en')).toBe('Herzliche Grüße\nSam');
    expect(remember(after, { signature: 'All the best,' }, 'en', 'plain').signsAs).toBe('Sam');
  });

  it('from before it had languages counts in the language it was used in, else in the one letters begin in', () => {
    const old = { ...nothing, opening: 'Hello {name}, hello!', signature: 'All the best from Leeds,\nSam' };
    const sent = [
      { body: 'Hello Ada, hello!\n\nThank you.\n\nAll the best from Leeds,\nSam\n', language: 'en' },
    ] as const;
    expect(languageOfOld(old, sent, 'de')).toBe('en');
    expect(languageOfOld(old, [], 'de')).toBe('de');
    expect(handFor(old, 'de', 'plain', 'en')).toEqual({});
    expect(handFor(old, 'en', 'plain', 'en')).toEqual({ opening: old.opening, signature: old.signature });
  });
});
