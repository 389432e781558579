import { useCallback } from 'preact/hooks';
import type { Letter } from '../../letter/letter.ts';
import { getLetter } from '../../store/letters.ts';
import type { Store } from '../../store/open.ts';
import { useLive, WhenReady } from '../../ui/live.tsx';
import { locale, say } from '../../ui/words.ts';
import { Page } from '../page.tsx';
import { type Material, readMaterial } from './begin.ts';
import { Desk } from './desk.tsx';
import { Sent } from './sent.tsx';

interface Known {
  readonly letter: Letter;
  readonly material: Material;
}

async function readDesk(store: Store, id: string): Promise<Known | undefined> {
  const letter = await getLetter(store, id);
  const material = letter && (await readMaterial(store, letter.personId, locale));
  return letter && material && { letter, material };
}

/** One letter: the sheet one writes on, and beside it what was kept of the person. */
export function LetterPage({ id }: { readonly id: string }) {
  const live = useLive(useCallback(store => readDesk(store, id), [id]));
  const name = live.state === 'ready' ? live.value?.material.person.name : undefined;
  return (
    <Page title={name ? say('letterTitle', { name }) : say('letterTitleNew')} class="desk">
      <WhenReady live={live}>
        {desk => (desk ? <DeskView key={desk.letter.id} desk={desk} /> : <p class="soft">{say('letterGone')}</p>)}
      </WhenReady>
    </Page>
  );
}

function DeskView({ desk }: { readonly desk: Known }) {
  const { letter, material } = desk;
  if (letter.state === 'sent') return <Sent letter={letter} person={material.person} />;
  return <Desk letter={letter} material={material} />;
}
