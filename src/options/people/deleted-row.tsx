import type { Person } from '../../people/person.ts';
import { Button } from '../../ui/button.tsx';
import { Face } from '../../ui/face.tsx';
import { say, sayAgo } from '../../ui/words.ts';
import { Pick } from './pick.tsx';

interface Props {
  readonly person: Person;
  readonly now: number;
  readonly tabIndex: number;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
  readonly onRestore: (person: Person) => void;
}

/** Somebody in Deleted: a tick, a link to their page, and the way back. */
export function DeletedRow({ person, now, tabIndex, isChosen, onChoose, onRestore }: Props) {
  const name = person.name.trim() || say('uiNoName');
  return (
    <div class={`people-row gone ${isChosen ? 'chosen' : ''}`}>
      <Pick name={name} isChosen={isChosen} tabIndex={tabIndex} onChoose={() => onChoose(person.id)} />
      <a class="row" data-row tabIndex={tabIndex} href={`#person/${person.id}`}>
        <Face name={person.name} size="small" />
        <span>
          <span class="name one-line">
            <bdi>{name}</bdi>
          </span>
          <span class="soft one-line">
            {say('peopleDeletedWhen', { when: sayAgo(person.deletedAt ?? person.changedAt, now) })}
          </span>
        </span>
      </a>
      <Button
        kind="quiet"
        small
        tabIndex={tabIndex}
        aria-label={say('peopleRestoreOne', { name })}
        onClick={() => onRestore(person)}
      >
        {say('peopleRestore')}
      </Button>
    </div>
  );
}
