import { useEffect, useState } from 'preact/hooks';
import { useAct } from '../../ui/act.ts';
import { locale, say } from '../../ui/words.ts';
import { Page } from '../page.tsx';
import { replaceRoute } from '../use-route.ts';
import { currentLetter } from './begin.ts';

/** "Write hello": finds or begins the letter to somebody and goes on to it. */
export function WritePage({ personId }: { readonly personId: string }) {
  const act = useAct();
  const [gone, setGone] = useState(false);
  useEffect(() => {
    void act(async store => {
      const letter = await currentLetter(store, personId, locale, Date.now());
      if (letter) replaceRoute({ page: 'letter', id: letter.id });
      else setGone(true);
    });
  }, [act, personId]);
  return (
    <Page title={say('letterTitleNew')}>
      {gone ? (
        <p>{say('popupGone')}</p>
      ) : (
        <div class="waiting" aria-busy="true">
          <span />
          <span />
          <span />
        </div>
      )}
    </Page>
  );
}
