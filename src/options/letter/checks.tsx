import { type Ask, limitsOfCheck } from '../../letter/asks.ts';
import { isSpecific } from '../../letter/specific.ts';
import { withoutAsk } from '../../letter/without-ask.ts';
import { countWords, lengthOf } from '../../letter/words.ts';
import { Button } from '../../ui/button.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say, sayPhrase } from '../../ui/words.ts';
import type { Material } from './begin.ts';
import type { Words } from './use-letter.ts';

interface Props {
  readonly words: Words;
  /** Undefined while the letter was not read yet. */
  readonly asks: readonly Ask[] | undefined;
  readonly material: Material;
  readonly onBody: (body: string) => void;
}

const LENGTHS = { empty: 'letterEmpty', short: 'letterShort', good: 'letterGood', long: 'letterLong' } as const;

/** What the letter asks for, sentence by sentence, and how it stands otherwise. Informs, never blocks. */
export function Checks({ words, asks, material, onBody }: Props) {
  const tell = useTell();
  const { body, language } = words;
  const leaveOut = (ask: Ask) => {
    onBody(withoutAsk(body, ask, language));
    tell(say('letterLeftOut'), () => onBody(body));
  };
  const count = countWords(body, language);
  const kept = {
    lines: material.moments.map(moment => moment.text),
    titles: [...material.moments, ...material.encounters].flatMap(one => one.title ?? []),
  };
  const specific = isSpecific(body, language, kept);
  const limits = limitsOfCheck(language);
  return (
    <div class="checks">
      <div role="status">
        <ul>
          {asks?.map(ask => (
            <li key={ask.start} class={`note-line ask ${ask.strength === 'hard' ? 'warn' : ''}`}>
              <p>
                <q dir="auto">{ask.sentence}</q> {sayPhrase(ask.reason)} {say('letterForThem')}
              </p>
              <Button kind="quiet" small onClick={() => leaveOut(ask)}>
                {say('letterLeaveOut')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <p class={`note-line ${specific && !limits && asks?.length === 0 && lengthOf(count) === 'good' ? 'good' : ''}`}>
        {[
          say(specific ? 'letterSpecific' : 'letterNotSpecific'),
          say(LENGTHS[lengthOf(count)], { count }),
          !limits && asks?.length === 0 && say('letterNoAsk'),
          limits && sayPhrase(limits),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
