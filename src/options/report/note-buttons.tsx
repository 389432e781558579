import type { Note } from '../../letter/report.ts';
import type { MailChoice } from '../../store/settings.ts';
import { Button } from '../../ui/button.tsx';
import { mailNote } from '../../ui/note-mail.ts';
import { useTell } from '../../ui/notice.tsx';
import { openOut, type Press } from '../../ui/open-out.ts';
import { say } from '../../ui/words.ts';

interface Props {
  readonly note: Note;
  /** The friend's address; empty where it is not known. */
  readonly to: string;
  readonly mail: MailChoice;
  readonly copyLabel: string;
  readonly mailLabel: string;
  /** What is copied; a note that nobody mails has no use for a subject. */
  readonly copied: string;
}

/** Copy, or open in one's own mail; what did not fit into the address is on the clipboard, and it is said. */
export function NoteButtons({ note, to, mail, copyLabel, mailLabel, copied }: Props) {
  const tell = useTell();
  const over = mailNote(mail, to, note);
  const copy = async (text: string, told: string) => {
    await navigator.clipboard.writeText(text);
    tell(say(told));
  };
  const onMail = async (press: Press) => {
    if (!press.isTrusted || !over) return;
    if (over.bodyByClipboard) await copy(note.body, 'reportCopiedPaste');
    openOut(press, over.href);
  };
  return (
    <>
      <Button kind="quiet" icon="copy" onClick={() => void copy(copied, 'letterCopied')}>
        {copyLabel}
      </Button>
      {over && (
        <Button kind="quiet" icon="mail" onClick={event => void onMail(event)}>
          {mailLabel}
        </Button>
      )}
    </>
  );
}
