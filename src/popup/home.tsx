import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { NOTHING_KNOWN, type Start, startFrom } from '../ui/start.ts';
import { say } from '../ui/words.ts';
import { DueLine } from './due-line.tsx';
import { goTo } from './go-to.ts';
import { HandedLine } from './handed-line.tsx';
import { Here } from './here.tsx';
import { LostLine } from './lost-line.tsx';
import { SavedList } from './saved-list.tsx';

import type { Looked } from './use-sighting.ts';

interface Props {
  readonly looked: Looked;
  readonly onOpen: (id: string) => void;
  readonly onAdd: (start: Start) => void;
}

export function Home({ looked, onOpen, onAdd }: Props) {
  const add = () => onAdd(looked.state === 'seen' ? startFrom(looked.sighting) : NOTHING_KNOWN);
  return (
    <>
      <main>
        <Here looked={looked} onOpen={onOpen} />
        <LostLine />
        <HandedLine />
        <DueLine />
        <SavedList onOpen={onOpen} />
      </main>
      <footer class="foot">
        <Button kind="link" icon="plus" onClick={add}>
          {say('popupAdd')}
        </Button>
        <Button kind="link" onClick={() => goTo('next')}>
          {say('popupNext')}
          <Icon name="onward" />
        </Button>
      </footer>
    </>
  );
}
