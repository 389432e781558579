import { describe, expect, it } from 'vitest';
import { findAsks, limitsOfCheck } from '../../src/letter/asks.ts';
import { draftLetter, type Known } from '../../src/letter/draft.ts';
import { remember } from '../../src/letter/hand.ts';
import type { Tone } from '../../src/letter/letter.ts';

const TODAY = '2026-11-23';
const nobody: Known = {
  person: { name: 'Ada Rossi', places: [], note: '' },
  moments: [],
  encounters: [],
  today: TODAY,
};
const kept: Known = {
  ...nobody,
  person: { name: 'Ada Rossi', places: [], note: 'You made me bake again after ten years' },
  moments: [{ id: 'm', personId: 'p', text: 'Le parole pesano', url: 'https://a.example/', keptAt: 0 }],
};
const TONES: readonly Tone[] = ['plain', 'warm', 'brief'];

describe('a letter in a language we do not speak', () => {
  it.each(TONES)('begins with the name and holds no word of ours: %s', tone => {
    const draft = draftLetter(nobody, tone, 'und');
    expect(draft).toEqual({ subject: '', body: 'Ada,\n\n', question: { key: 'letterAskQuestion' } });
    expect(draftLetter(kept, tone, 'und')).toEqual({ subject: '', body: 'Ada,\n\n“Le parole pesano”.\n\n' });
  });

  it('ends with what was remembered of letters in it', () => {
    const { hands } = remember({ hands: {}, signsAs: '' }, { signature: 'Un caro saluto,\nSam' }, 'und', 'plain');
    expect(hands.und?.signature).toBe('Un caro saluto,\nSam');
    expect(draftLetter({ ...nobody, hand: { signature: 'Un caro saluto,\nSam' } }, 'plain', 'und').body).toBe(
      'Ada,\n\nUn caro saluto,\nSam\n\n',
    );
  });

  it('is checked by its marks, and that is said', () => {
    expect(findAsks('Mi scrive? Could you call me.', 'und').map(ask => ask.sentence)).toEqual(['Mi scrive?']);
    expect(limitsOfCheck('und')).toEqual({ key: 'letterAsksMarksOnly' });
  });
});
