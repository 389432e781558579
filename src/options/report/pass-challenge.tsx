import type { SpokenLanguage } from '../../letter/letter.ts';
import { passItOn } from '../../letter/report.ts';
import type { MailChoice } from '../../store/settings.ts';
import { say } from '../../ui/words.ts';
import { NoteButtons } from './note-buttons.tsx';
import { ReportPicture } from './report-picture.tsx';

interface Props {
  readonly language: SpokenLanguage;
  readonly mail: MailChoice;
  readonly ending: string | undefined;
}

/** "Pass the challenge on": the invitation to a friend, as text, mail or picture, before the first letter too. */
export function PassChallenge({ language, mail, ending }: Props) {
  const note = passItOn('', language, ending);
  // The greeting and the name belong to a letter, not to a picture.
  const sentences = note.body.split('\n\n').slice(1, -1);
  return (
    <section class="report-text invitation">
      <h2>{say('reportPassTitle')}</h2>
      <p class="soft">{say('reportPassHow')}</p>
      <ReportPicture
        sentences={sentences}
        language={language}
        name="invitation"
        label={say('reportPassPicture')}
        buttons={
          <NoteButtons
            note={note}
            to=""
            mail={mail}
            copyLabel={say('reportPassOn')}
            mailLabel={say('reportPassMail')}
            copied={`${note.subject}\n\n${note.body}`}
          />
        }
      />
    </section>
  );
}
