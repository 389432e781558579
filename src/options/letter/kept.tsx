import { Button } from '../../ui/button.tsx';
import { Face } from '../../ui/face.tsx';
import { MomentQuote } from '../../ui/moment-quote.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { say } from '../../ui/words.ts';
import { type Material, saysNote } from './begin.ts';
import { BeginAnother } from './begin-another.tsx';

/** Kumar & Epley 2018, "Undervaluing Gratitude", Psychological Science 29(9). */
const SOURCE = 'https://doi.org/10.1177/0956797618772506';
const SHOWN = 5;

interface Props {
  readonly material: Material;
  /** The letter as it stands. */
  readonly body: string;
  readonly onPutIn: (text: string) => void;
}

/** What was kept of the person, in sight while one writes. */
export function Kept({ material, body, onPutIn }: Props) {
  const { person, moments } = material;
  return (
    <aside class="kept" aria-label={say('letterKeptAside', { name: person.name })}>
      <a class="who" href={`#person/${person.id}`}>
        <Face name={person.name} />
        <bdi>{person.name}</bdi>
      </a>
      {moments.length > 0 && (
        <section>
          <h2>{say('letterKept')}</h2>
          {moments.slice(0, SHOWN).map(moment => (
            <MomentQuote key={moment.id} moment={moment} />
          ))}
        </section>
      )}
      {person.note.trim() !== '' && (
        <section>
          <h2>{say('uiNote')}</h2>
          <p class="their-note" dir="auto">
            {person.note}
          </p>
          {!saysNote(body, person) && (
            <Button kind="quiet" small onClick={() => onPutIn(person.note.trim())}>
              {say('letterPutNoteIn')}
            </Button>
          )}
        </section>
      )}
      <BeginAnother person={person} />
      <section>
        <h2>{say('letterGoodToKnow')}</h2>
        <p class="soft">
          {say('letterTruth')}{' '}
          <OutsideLink url={SOURCE}>
            <bdi dir="ltr">{say('letterTruthSource')}</bdi>
          </OutsideLink>
        </p>
      </section>
    </aside>
  );
}
