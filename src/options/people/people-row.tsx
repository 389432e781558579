import type { Card } from '../../people/card.ts';
import { lastKey } from '../../ui/encounter-words.ts';
import { Face } from '../../ui/face.tsx';
import { Icon } from '../../ui/icon.tsx';
import { MixedSign } from '../../ui/mixed-sign.tsx';
import { stepKey } from '../../ui/steps.tsx';
import { say, sayAgo } from '../../ui/words.ts';
import { Pick } from './pick.tsx';

interface Props {
  readonly card: Card;
  readonly now: number;
  readonly tabIndex: number;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
}

/** One person in the long list: a tick to select them, a link to their page. */
export function PeopleRow({ card, now, tabIndex, isChosen, onChoose }: Props) {
  const name = card.name.trim() || say('uiNoName');
  return (
    <div class={`people-row ${isChosen ? 'chosen' : ''}`}>
      <Pick name={name} isChosen={isChosen} tabIndex={tabIndex} onChoose={() => onChoose(card.id)} />
      <a class="row" data-row tabIndex={tabIndex} href={`#person/${card.id}`}>
        <Face name={card.name} size="small" />
        <span>
          <span class="name one-line">
            <bdi>{name}</bdi>
            <MixedSign name={name} />
          </span>
          <span class="soft one-line">
            <bdi>{card.where ?? say('uiNoPlace')}</bdi>
          </span>
        </span>
        <span class="soft column reach">
          {card.reachable && (
            <>
              <Icon name="mail" />
              <span class="only-heard">{say('peopleReachYes')}</span>
            </>
          )}
        </span>
        <span class="soft column one-line">
          <bdi>{card.location}</bdi>
        </span>
        <span class="soft column">{say(stepKey(card.step))}</span>
        <span class="when soft">
          {say('peopleLast', { what: say(lastKey(card.lastKind)), when: sayAgo(card.lastAt ?? card.savedAt, now) })}
        </span>
      </a>
    </div>
  );
}
