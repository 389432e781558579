import { describe, expect, it } from 'vitest';
import { badgeFor } from '../../src/hello/badge.ts';
import { openHello, type Rhythm, send, skip, snooze } from '../../src/hello/hello.ts';
import { at } from './local.ts';

const OPEN = openHello('2026-11-22');
const TO = { personId: 'ana', letterId: 'l1' };
const SUNDAYS: Rhythm = { every: 'week', weekday: 7, hour: 10, since: '2026-01-01' };

describe('what the user does with a hello', () => {
  it('said twice is said once', () => {
    const sent = send(OPEN, TO, '2026-11-23');
    expect(send(sent, { personId: 'bo' }, '2026-11-24')).toBe(sent);
    const skipped = skip(OPEN, '2026-11-23');
    expect(skip(skipped, '2026-11-24')).toBe(skipped);
    expect(snooze(snooze(OPEN, '2026-11-25'), '2026-11-25')).toEqual(snooze(OPEN, '2026-11-25'));
  });

  it('sent stays sent', () => {
    const sent = send(OPEN, TO, '2026-11-23');
    expect(skip(sent, '2026-11-24')).toBe(sent);
    expect(snooze(sent, '2026-11-26')).toBe(sent);
  });

  it('skipped can still become sent, and a snooze leaves no trace in it', () => {
    expect(send(skip(OPEN, '2026-11-23'), TO, '2026-11-24')).toEqual({
      id: 'hello-2026-11-22',
      due: '2026-11-22',
      state: 'sent',
      personId: 'ana',
      letterId: 'l1',
      closedOn: '2026-11-24',
    });
    expect(skip(snooze(OPEN, '2026-11-25'), '2026-11-25')).not.toHaveProperty('snoozedUntil');
  });
});

describe('the badge', () => {
  const noon = at('2026-11-22', 12);

  it('marks a due hello and says it in words, naming nobody', () => {
    expect(badgeFor([], SUNDAYS, noon, true)).toEqual({ text: '•', title: { key: 'helloDueTitle' } });
  });

  it.each([
    ['sent', send(OPEN, TO, '2026-11-22')],
    ['skipped', skip(OPEN, '2026-11-22')],
    ['snoozed', snooze(OPEN, '2026-11-24')],
  ])('is gone once the hello is %s', (_, hello) => {
    expect(badgeFor([hello], SUNDAYS, noon, true)).toEqual({ text: '', title: { key: 'helloQuietTitle' } });
  });

  it('is not there before the hour, in a pause, or with nobody saved', () => {
    expect(badgeFor([], { ...SUNDAYS, since: '2026-11-22' }, at('2026-11-22', 9), true).text).toBe('');
    expect(badgeFor([], { ...SUNDAYS, pausedUntil: '2026-12-24' }, noon, true).text).toBe('');
    expect(badgeFor([], SUNDAYS, noon, false).text).toBe('');
  });
});
