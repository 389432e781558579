import { useState } from 'preact/hooks';
import type { Rhythm } from '../../hello/hello.ts';
import { changeRhythm, isPaused, pause, resume } from '../../hello/rhythm.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { locale, say, sayDueDay } from '../../ui/words.ts';
import { addDays, type Day, dayOf } from '../../words/day.ts';
import { DayField } from '../person/day-field.tsx';
import { Notify } from './notify.tsx';
import type { SettingsProps } from './settings-page.tsx';

const EVERY: readonly (readonly [every: Rhythm['every'], key: string])[] = [
  ['day', 'settingsEveryDay'],
  ['week', 'settingsEveryWeek'],
  ['two-weeks', 'settingsEveryTwoWeeks'],
  ['month', 'settingsEveryMonth'],
  ['quarter', 'settingsEveryQuarter'],
];

/** 5 January 1970 was a Monday. */
const MONDAY_MS = 4 * 86_400_000;
const HOUR_MS = 3_600_000;
const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
const hours = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });

const weekdayOptions = [1, 2, 3, 4, 5, 6, 7].map(
  day => [String(day), weekdays.format(MONDAY_MS + (day - 1) * 24 * HOUR_MS)] as const,
);
const hourOptions = Array.from({ length: 24 }, (_, hour) => [String(hour), hours.format(hour * HOUR_MS)] as const);

/** How often a hello is due, on which day and from which hour; and when not at all. */
export function RhythmSettings({ settings, change }: SettingsProps) {
  const { rhythm } = settings;
  const today = dayOf(Date.now());
  const onRhythm = (part: Partial<Rhythm>) =>
    change(now => ({ rhythm: changeRhythm(now.rhythm, { ...now.rhythm, ...part }, today) }));
  return (
    <section>
      <h2>{say('settingsRhythm')}</h2>
      <p class="soft">{say('settingsRhythmHint')}</p>
      <div class="trio">
        <Choice
          label={say('settingsEvery')}
          value={rhythm.every}
          options={EVERY.map(([every, key]) => [every, say(key)] as const)}
          onValue={every => onRhythm({ every })}
        />
        {rhythm.every !== 'day' && (
          <Choice
            label={say('settingsWeekday')}
            value={String(rhythm.weekday)}
            options={weekdayOptions}
            onValue={weekday => onRhythm({ weekday: Number(weekday) })}
          />
        )}
        <Choice
          label={say('settingsHour')}
          value={String(rhythm.hour)}
          options={hourOptions}
          onValue={hour => onRhythm({ hour: Number(hour) })}
        />
      </div>
      <Notify settings={settings} change={change} />
      <Pause rhythm={rhythm} today={today} onRhythm={next => change({ rhythm: next })} />
    </section>
  );
}

interface PauseProps {
  readonly rhythm: Rhythm;
  readonly today: Day;
  readonly onRhythm: (rhythm: Rhythm) => void;
}

function Pause({ rhythm, today, onRhythm }: PauseProps) {
  const [until, setUntil] = useState<Day>(addDays(today, 30));
  if (isPaused(rhythm, today)) {
    return (
      <div class="act">
        <p>{say('settingsPausedUntil', { when: sayDueDay(rhythm.pausedUntil ?? today, Date.now()) })}</p>
        <Button kind="quiet" onClick={() => onRhythm(resume(rhythm, today))}>
          {say('nextResume')}
        </Button>
      </div>
    );
  }
  return (
    <div class="add">
      <DayField label={say('settingsPause')} value={until} earliest={addDays(today, 1)} onValue={setUntil} />
      <Button kind="quiet" onClick={() => onRhythm(pause(rhythm, until))}>
        {say('settingsPauseNow')}
      </Button>
    </div>
  );
}
