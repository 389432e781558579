import { describe, expect, it } from 'vitest';
import type { Hello, Rhythm } from '../../src/hello/hello.ts';
import { isAtRest, quietOf } from '../../src/options/next/next-view.ts';
import type { Person } from '../../src/people/person.ts';

const rhythm: Rhythm = { every: 'week', weekday: 7, hour: 10 };
const open: Hello = { id: 'hello-2026-11-29', due: '2026-11-29', state: 'open' };
const due = { hello: open, rhythm, isDue: false };
const ada: Person = {
  id: 'ada',
  name: 'Ada',
  places: [],
  ways: [],
  note: '',
  step: 'reading',
  savedAt: 0,
  changedAt: 0,
  rev: 1,
};
const reachable: Person = { ...ada, ways: [{ kind: 'email', value: 'ada@a.example' }] };
const sent = (closedOn: Hello['due']): Hello => ({ ...open, id: closedOn, due: closedOn, state: 'sent', closedOn });
const next = { id: 'ada', reasons: [] };
const base = {
  people: [reachable],
  hellos: [],
  due,
  choice: { next, others: [], turns: [] },
  today: '2026-11-25' as const,
};

describe('quietOf', () => {
  it('is silent about nothing while there is somebody to write to', () => {
    expect(quietOf(base)).toBeUndefined();
  });

  it('says why there is nobody', () => {
    expect(quietOf({ ...base, people: [], choice: { others: [], turns: [] } })).toBe('nobody-saved');
    expect(quietOf({ ...base, people: [ada], choice: { others: [], turns: [] } })).toBe('nobody-reachable');
    expect(quietOf({ ...base, choice: { others: [], turns: [] } })).toBe('everybody-rests');
    expect(quietOf({ ...base, choice: { others: [], turns: [], passedOver: true } })).toBe('everybody-declined');
  });

  it('keeps quiet while paused and after this week’s hello', () => {
    expect(quietOf({ ...base, due: { ...due, rhythm: { ...rhythm, pausedUntil: '2026-12-24' } } })).toBe('paused');
    expect(quietOf({ ...base, hellos: [sent('2026-11-24')] })).toBe('rest');
  });
});

describe('isAtRest', () => {
  it('from the day a hello was sent until the next falls due', () => {
    const week = { ...due, rhythm };
    expect(isAtRest([sent('2026-11-24')], week, '2026-11-28')).toBe(true);
    expect(isAtRest([sent('2026-11-20')], week, '2026-11-25')).toBe(false);
    expect(isAtRest([sent('2026-11-24')], { ...week, isDue: true }, '2026-11-29')).toBe(false);
  });

  it('is not disturbed by a clock that was set forward once', () => {
    expect(isAtRest([sent('2027-11-24')], due, '2026-11-25')).toBe(false);
  });
});
