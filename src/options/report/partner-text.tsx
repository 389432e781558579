import { useId } from 'preact/hooks';
import type { Letter, SpokenLanguage } from '../../letter/letter.ts';
import { type Report, reportBack, reportFacts } from '../../letter/report.ts';
import type { Settings } from '../../store/settings.ts';
import { Clashes } from '../../ui/clash.tsx';
import { TextArea, Tick } from '../../ui/field.tsx';
import { MAIL_KEYS } from '../../ui/note-mail.ts';
import { say, sayDay } from '../../ui/words.ts';
import { dayOf } from '../../words/day.ts';
import { useLetter } from '../letter/use-letter.ts';
import { NoteButtons } from './note-buttons.tsx';
import { ReportPicture } from './report-picture.tsx';

interface Props {
  readonly letter: Letter;
  readonly name: string;
  readonly settings: Settings;
  readonly language: SpokenLanguage;
  /** Close and name of the user. */
  readonly ending: string | undefined;
}

type Told = Pick<Letter, 'ownWords' | 'namesThem'>;

function factsOf({ letter, name, settings, ending }: Props, { ownWords, namesThem }: Told): Report {
  const { fear, found, outcome = 'nothing-yet', sentAt = letter.changedAt } = letter;
  return {
    partner: settings.partner.name,
    sentOn: dayOf(sentAt),
    today: dayOf(Date.now()),
    outcome,
    ...(namesThem && { name }),
    ...(fear !== undefined && { feared: fear }),
    ...(found !== undefined && { found }),
    ...(ownWords !== undefined && { own: ownWords }),
    ...(ending !== undefined && { signature: ending }),
  };
}

/** True where the user's own words name the person, though the facts do not. */
const isNamedIn = (words: string, name: string): boolean =>
  name.split(/\s+/u).some(part => part.length > 2 && words.toLowerCase().includes(part.toLowerCase()));

/**
 * The message to whoever took the challenge too: the facts, which the tick names or not, and below them the user's own
 * words, kept as typed. Sent by nobody but the user.
 */
export function PartnerText(props: Props) {
  const { letter, name, settings, language } = props;
  const { words, write, clashes } = useLetter(letter);
  const id = useId();
  const { ownWords = '', namesThem = false } = words;
  const facts = factsOf(props, words);
  const note = reportBack(facts, language);
  const slips = !namesThem && isNamedIn(ownWords, name);
  return (
    <section class="report-text" aria-labelledby={id}>
      <h3 id={id}>{say('reportAbout', { day: sayDay(letter.sentAt ?? letter.changedAt) })}</h3>
      <p class="soft">
        {say(settings.partner.name ? 'reportTellName' : 'reportTell', { name: settings.partner.name })}
      </p>
      <Tick
        label={say('reportNameThem', { name })}
        checked={namesThem}
        onChecked={names => void write({ namesThem: names })}
      />
      <TextArea
        label={say('reportOwn')}
        value={ownWords}
        rows={2}
        maxLength={5_000}
        hint={slips ? say('reportOwnNames', { name }) : undefined}
        onValue={own => void write({ ownWords: own })}
      />
      <TextArea label={say('reportText')} value={note.body} readOnly rows={8} onValue={() => {}} />
      <div class="act">
        <NoteButtons
          note={note}
          to={settings.partner.address}
          mail={settings.mail}
          copyLabel={say('reportCopy')}
          mailLabel={say(MAIL_KEYS[settings.mail])}
          copied={note.body}
        />
      </div>
      <ReportPicture
        sentences={reportFacts(facts, language)}
        language={language}
        name="report"
        label={say('reportPicture')}
      />
      {!settings.partner.name && <p class="soft">{say('reportNoPartner')}</p>}
      <Clashes clashes={clashes} />
    </section>
  );
}
