import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Alarm {
  readonly name: string;
  readonly scheduledTime: number;
}

/** The browser's alarms, as far as Fondly asks for them. */
const rig = vi.hoisted(() => ({ alarms: new Map<string, Alarm>(), made: 0 }));

vi.mock('../../src/platform/browser.ts', () => ({
  default: {
    alarms: {
      get: async (name: string) => rig.alarms.get(name),
      create(name: string, { when }: { when: number }) {
        rig.made += 1;
        rig.alarms.set(name, { name, scheduledTime: when });
      },
    },
  },
}));

const { keepAlarm } = await import('../../src/platform/alarms.ts');

const NOW = Date.UTC(2026, 10, 22, 10, 12);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const rings = (): number => rig.alarms.get('hello')?.scheduledTime ?? Number.NaN;

beforeEach(() => {
  rig.alarms.clear();
  rig.made = 0;
});

describe('the alarm', () => {
  it('is made for the next half hour where there is none, and left alone from then on', async () => {
    await keepAlarm(NOW);
    expect(rings()).toBe(NOW + 18 * MINUTE);
    for (let minute = 0; minute < 18; minute++) await keepAlarm(NOW + minute * MINUTE);
    expect(rig.made).toBe(1);
  });

  it.each([
    ['a minute', MINUTE],
    ['a day', DAY],
    ['a week', 7 * DAY],
    ['a year', 365 * DAY],
    ['to 1970', NOW - DAY],
  ])('rings within half an hour after the clock was set back: %s', async (_, back) => {
    await keepAlarm(NOW);
    const then = NOW - back;
    await keepAlarm(then);
    expect(rings() - then).toBeGreaterThan(0);
    expect(rings() - then).toBeLessThanOrEqual(31 * MINUTE);
  });

  it('past due after a long sleep is left to ring', async () => {
    await keepAlarm(NOW);
    await keepAlarm(NOW + 3 * DAY);
    expect(rig.made).toBe(1);
  });
});
