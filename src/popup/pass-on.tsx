import { useCallback } from 'preact/hooks';
import type { Sighting } from '../detect/sighting.ts';
import { letterLanguage } from '../letter/letter-language.ts';
import type { Moment } from '../people/moment.ts';
import { listMoments } from '../store/moments.ts';
import type { Store } from '../store/open.ts';
import { getSettings, type Settings } from '../store/settings.ts';
import { useAct } from '../ui/act.ts';
import { Button } from '../ui/button.tsx';
import { useLive } from '../ui/live.tsx';
import { openMail } from '../ui/open-mail.ts';
import { locale, say } from '../ui/words.ts';

interface Known {
  readonly line: Moment | undefined;
  readonly settings: Settings;
}

async function readKnown(store: Store, url: string): Promise<Known> {
  const [moments, settings] = await Promise.all([listMoments(store), getSettings(store)]);
  return { line: moments.find(moment => moment.url === url), settings };
}

/** "Email this post to a friend": title, link and the line one kept, as a draft in one's own mail. */
export function PassOn({ sighting }: { readonly sighting: Sighting }) {
  const { url, title, people } = sighting;
  const live = useLive(useCallback(store => readKnown(store, url), [url]));
  const act = useAct();
  if (live.state !== 'ready') return null;
  const { line, settings } = live.value;
  const onClick = () =>
    act(async () => {
      // Rarely pressed, so its words are loaded only now.
      const { emailThisPost } = await import('../letter/report.ts');
      const { handOver } = await import('../letter/compose.ts');
      const author = people[0]?.name;
      const piece = { title, url, ...(author !== undefined && { author }), ...(line && { line: line.text }) };
      const note = emailThisPost(piece, letterLanguage(settings.language, locale), settings.signature || undefined);
      // To nobody yet: whom it goes to is filled in there.
      const over = handOver('mail', { to: '', ...note });
      if (over?.bodyByClipboard) await navigator.clipboard.writeText(note.body);
      if (over) openMail(over.href);
    });
  return (
    <Button kind="link" small icon="mail" onClick={() => void onClick()}>
      {say('popupPassOn')}
    </Button>
  );
}
