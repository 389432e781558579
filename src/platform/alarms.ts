import browser from './browser.ts';

const NAME = 'hello';
/** Due hours are local hours, and some zones are half an hour off the others. */
const EVERY_MINUTES = 30;
const HALF_HOUR_MS = EVERY_MINUTES * 60_000;
/** An alarm that rings a little late is on its way all the same. */
const SLACK_MS = 60_000;

/**
 * Wakes the worker on every half hour. Made only when missing, as an alarm re-made at every wake never rings; or when it
 * lies further away than it ever should: the clock was set back, and it would not ring before the old time is reached.
 */
export async function keepAlarm(now: number): Promise<void> {
  const known = await browser.alarms.get(NAME);
  if (known && known.scheduledTime <= now + HALF_HOUR_MS + SLACK_MS) return;
  const when = (Math.floor(now / HALF_HOUR_MS) + 1) * HALF_HOUR_MS;
  browser.alarms.create(NAME, { when, periodInMinutes: EVERY_MINUTES });
}

export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(alarm => {
    if (alarm.name === NAME) listener();
  });
}
