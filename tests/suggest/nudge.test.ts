import { describe, expect, it } from 'vitest';
import { nudgeFor } from '../../src/suggest/nudge.ts';
import { ago, knownPerson } from './known.ts';

const ANSWERED = knownPerson('ana', { letters: [{ day: ago(60), answered: true }], place: 'Lisbon' });

describe('a step that could be next', () => {
  it('is a call once letters went both ways', () => {
    expect(nudgeFor(ANSWERED, false, [])).toEqual({ to: 'call', phrase: { key: 'suggestNudgeCall' } });
  });

  it('is meeting when they live near, and a call after that was offered', () => {
    const meet = { to: 'met', phrase: { key: 'suggestNudgeMeet', values: { place: 'Lisbon' } } };
    expect(nudgeFor(ANSWERED, true, [])).toEqual(meet);
    expect(nudgeFor({ ...ANSWERED, calls: [ago(9)] }, true, [])).toEqual(meet);
    expect(nudgeFor(ANSWERED, true, ['met'])?.to).toBe('call');
  });

  it('is offered once', () => {
    expect(nudgeFor(ANSWERED, false, ['call'])).toBeUndefined();
    expect(nudgeFor(ANSWERED, true, ['call', 'met'])).toBeUndefined();
  });

  it('is nothing after a silence, and nothing that was done already', () => {
    const silent = { day: ago(10), answered: false };
    expect(nudgeFor(knownPerson('bo'), true, [])).toBeUndefined();
    expect(nudgeFor({ ...ANSWERED, letters: [...ANSWERED.letters, silent] }, true, [])).toBeUndefined();
    expect(nudgeFor({ ...ANSWERED, calls: [ago(9)] }, false, [])).toBeUndefined();
    expect(nudgeFor({ ...ANSWERED, meetings: [ago(9)] }, true, [])).toBeUndefined();
    expect(nudgeFor({ ...ANSWERED, step: 'met' }, true, [])).toBeUndefined();
    expect(nudgeFor({ ...ANSWERED, step: 'call' }, false, [])).toBeUndefined();
  });
});
