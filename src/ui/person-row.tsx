import type { Card } from '../people/card.ts';
import { lastKey } from './encounter-words.ts';
import { Face } from './face.tsx';
import { MixedSign } from './mixed-sign.tsx';
import { say, sayAgo } from './words.ts';

interface Props {
  readonly card: Card;
  readonly now: number;
  readonly tabIndex: number;
  readonly onOpen: (id: string) => void;
}

/** One person in a list: who, where they publish, what last happened and when. */
export function PersonRow({ card, now, tabIndex, onOpen }: Props) {
  const name = card.name.trim() || say('uiNoName');
  return (
    <button type="button" class="row" data-row tabIndex={tabIndex} onClick={() => onOpen(card.id)}>
      <Face name={card.name} size="small" />
      <span>
        <span class="name one-line">
          <bdi>{name}</bdi>
          <MixedSign name={name} />
        </span>
        <span class="soft one-line">
          <bdi>{card.where ?? say('uiNoPlace')}</bdi> · {say(lastKey(card.lastKind))}
        </span>
      </span>
      <span class="when soft">{sayAgo(card.lastAt ?? card.savedAt, now)}</span>
    </button>
  );
}
