import { useCallback, useState } from 'preact/hooks';
import { endingFor, languageOfOld } from '../../letter/hand.ts';
import type { Letter, SpokenLanguage } from '../../letter/letter.ts';
import { spokenLanguage } from '../../letter/letter-language.ts';
import { listLetters } from '../../store/letters.ts';
import type { Store } from '../../store/open.ts';
import { getSettings, type Settings } from '../../store/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useLive, WhenReady } from '../../ui/live.tsx';
import { Picture } from '../../ui/picture.tsx';
import { locale, say } from '../../ui/words.ts';
import { namesOf } from '../names-of.ts';
import { Page } from '../page.tsx';
import { OutcomeCard } from './outcome-card.tsx';
import { PartnerText } from './partner-text.tsx';
import { PassChallenge } from './pass-challenge.tsx';
import { TheirReports } from './their-reports.tsx';

interface Known {
  readonly letters: readonly Letter[];
  readonly names: ReadonlyMap<string, string>;
  readonly settings: Settings;
  readonly language: SpokenLanguage;
  readonly ending: string | undefined;
}

async function readSent(store: Store): Promise<Known> {
  const [sent, settings] = await Promise.all([listLetters(store, 'sent'), getSettings(store)]);
  const letters = sent.toSorted((one, other) => (other.sentAt ?? 0) - (one.sentAt ?? 0));
  const language = spokenLanguage(settings.language, locale);
  const ending = endingFor(settings, language, languageOfOld(settings, letters, language));
  return { letters, names: await namesOf(store, letters), settings, language, ending };
}

const AT_FIRST = 5;

/** What became of the letters, in one click each, and the message to the one who took the challenge too. */
export function ReportPage() {
  const live = useLive(useCallback(readSent, []));
  return (
    <Page title={say('reportTitle')} intro={say('reportIntro')} class="report">
      <WhenReady live={live}>
        {known => (
          <>
            {known.letters.length === 0 ? <NothingSent /> : <Reports {...known} />}
            <PassChallenge language={known.language} mail={known.settings.mail} ending={known.ending} />
            <TheirReports reports={known.settings.partnerReports} />
          </>
        )}
      </WhenReady>
    </Page>
  );
}

function NothingSent() {
  return (
    <div class="card nothing">
      <Empty title={say('reportNoneSent')} text={say('reportNoneSentHow')} picture={<Picture name="sent" />}>
        <a class="button" href="#next">
          {say('optionsNext')}
        </a>
      </Empty>
    </div>
  );
}

function Reports({ letters, names, settings, language, ending }: Known) {
  const [all, setAll] = useState(false);
  const [told, setTold] = useState<string>();
  const about = letters.find(letter => letter.id === told) ?? letters[0];
  const nameOf = (letter: Letter): string => names.get(letter.personId) ?? say('uiNoName');
  return (
    <>
      <ul class="outcomes">
        {letters.slice(0, all ? letters.length : AT_FIRST).map(letter => (
          <li key={letter.id}>
            <OutcomeCard letter={letter} name={nameOf(letter)} onTold={() => setTold(letter.id)}>
              {letter === about ? (
                <PartnerText
                  letter={letter}
                  name={nameOf(letter)}
                  settings={settings}
                  language={language}
                  ending={ending}
                />
              ) : (
                <Button kind="link" small onClick={() => setTold(letter.id)}>
                  {say('reportShow')}
                </Button>
              )}
            </OutcomeCard>
          </li>
        ))}
      </ul>
      {!all && letters.length > AT_FIRST && (
        <button type="button" class="button link" onClick={() => setAll(true)}>
          {say('reportAll', { count: letters.length })}
        </button>
      )}
    </>
  );
}
