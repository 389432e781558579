import type { ComponentChildren } from 'preact';
import type { Letter, Outcome } from '../../letter/letter.ts';
import { report, type Told, takeBackReport } from '../../store/reports.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { Face } from '../../ui/face.tsx';
import { useTell } from '../../ui/notice.tsx';
import { Scale } from '../../ui/scale.tsx';
import { say, sayDay } from '../../ui/words.ts';
import { NudgeLine } from '../person/nudge-line.tsx';

interface Props {
  readonly letter: Letter;
  readonly name: string;
  /** Something was told of this letter: the text for the partner follows it. */
  readonly onTold: () => void;
  /** The text for the partner, or the way to it. */
  readonly children: ComponentChildren;
}

const OUTCOMES: readonly (readonly [outcome: Outcome, key: string])[] = [
  ['nothing-yet', 'reportNothing'],
  ['answered', 'reportAnswered'],
  ['talked', 'reportTalked'],
  ['met', 'reportMet'],
];

/** One letter and what came of it: four answers, all of them fine. */
export function OutcomeCard({ letter, name, onTold, children }: Props) {
  const act = useAct();
  const tell = useTell();
  const { id, outcome } = letter;
  const undo = (told: Told) => () => void act(store => takeBackReport(store, told));
  const onOutcome = (next: Outcome) =>
    act(async store => {
      const told = await report(store, id, next);
      tell(say('reportKept', { name }), undo(told));
      onTold();
    });
  const onFound = (found: number) =>
    act(async store => {
      await report(store, id, outcome ?? 'nothing-yet', found);
      onTold();
    });
  return (
    <article class="outcome card" aria-label={name}>
      <div class="who">
        <Face name={name} />
        <div>
          <h2>
            <bdi>{name}</bdi>
          </h2>
          <p class="soft">{say('reportSentOn', { day: sayDay(letter.sentAt ?? letter.changedAt) })}</p>
        </div>
      </div>
      <fieldset class="act">
        <legend class="only-heard">{say('reportWhat', { name })}</legend>
        {OUTCOMES.map(([value, key]) => (
          <Button key={value} kind="quiet" aria-pressed={value === outcome} onClick={() => void onOutcome(value)}>
            {say(key)}
          </Button>
        ))}
      </fieldset>
      {outcome === 'answered' && <NudgeLine personId={letter.personId} />}
      {outcome && (
        <Scale
          legend={say('reportFound')}
          low={say('letterFearLow')}
          high={say('letterFearHigh')}
          value={letter.found}
          onValue={found => void onFound(found)}
        />
      )}
      {children}
    </article>
  );
}
