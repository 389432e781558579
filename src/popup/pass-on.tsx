import { useCallback, useState } from 'preact/hooks';
import type { Sighting } from '../detect/sighting.ts';
import { spokenLanguage } from '../letter/letter-language.ts';
import type { Moment } from '../people/moment.ts';
import { listLetters } from '../store/letters.ts';
import { listMoments } from '../store/moments.ts';
import type { Store } from '../store/open.ts';
import { getSettings, type Settings } from '../store/settings.ts';
import { useAct } from '../ui/act.ts';
import { Button } from '../ui/button.tsx';
import { useLive } from '../ui/live.tsx';
import { useTell } from '../ui/notice.tsx';
import { openOut, type Press } from '../ui/open-out.ts';
import { locale, say } from '../ui/words.ts';

interface Known {
  readonly line: Moment | undefined;
  readonly settings: Settings;
}

async function readKnown(store: Store, url: string): Promise<Known> {
  const [moments, settings] = await Promise.all([listMoments(store), getSettings(store)]);
  return { line: moments.find(moment => moment.url === url), settings };
}

/** Rarely pressed, so its words are loaded only now. */
async function noteOf(store: Store, { url, title, people }: Sighting, { line, settings }: Known) {
  const [{ emailThisPost }, { endingFor, languageOfOld }, { mailNote }] = await Promise.all([
    import('../letter/report.ts'),
    import('../letter/hand.ts'),
    import('../ui/note-mail.ts'),
  ]);
  const author = people[0]?.name;
  const piece = { title, url, ...(author !== undefined && { author }), ...(line && { line: line.text }) };
  const language = spokenLanguage(settings.language, locale);
  const oldIn = languageOfOld(settings, await listLetters(store, 'sent'), language);
  const note = emailThisPost(piece, language, endingFor(settings, language, oldIn));
  // To nobody yet: whom it goes to is filled in there.
  return { note, over: mailNote(settings.mail, '', note) };
}

/** "Email this post to a friend": title, link and the line one kept, as a draft in one's own mail. */
export function PassOn({ sighting }: { readonly sighting: Sighting }) {
  const { url } = sighting;
  const live = useLive(useCallback(store => readKnown(store, url), [url]));
  const [waiting, setWaiting] = useState<string>();
  const act = useAct();
  const tell = useTell();
  if (live.state !== 'ready') return null;
  const known = live.value;
  const onClick = (press: Press) =>
    press.isTrusted &&
    act(async store => {
      const { note, over } = await noteOf(store, sighting, known);
      if (over && !over.bodyByClipboard) return openOut(press, over.href);
      await navigator.clipboard.writeText(note.body);
      // A window that opens closes the popup: what was copied is said first, and the next press opens.
      setWaiting(over?.href);
      if (!over) tell(say('letterCopied'));
    });
  if (waiting !== undefined)
    return (
      <p class="pass-on" role="status">
        {say('popupPassOnCopied')}{' '}
        <Button kind="link" small icon="mail" onClick={event => openOut(event, waiting)}>
          {say('popupPassOnOpen')}
        </Button>
      </p>
    );
  return (
    <Button kind="link" small icon="mail" onClick={event => void onClick(event)}>
      {say('popupPassOn')}
    </Button>
  );
}
