import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../people/card.ts';
import { countPeople, listCards, newestCards } from '../store/cards.ts';
import type { Store } from '../store/open.ts';
import { type Live, useLive } from './live.tsx';

/** More than any screen shows at once. */
const FIRST = 40;
const SHELVES = ['cards'] as const;

/** Cards newest first, and how many there are in all. */
export interface Cards {
  readonly cards: readonly Card[];
  readonly count: number;
}

async function firstCards(store: Store): Promise<Cards> {
  const [cards, count] = await Promise.all([newestCards(store, FIRST), countPeople(store)]);
  return { cards, count };
}

async function allCards(store: Store): Promise<Cards> {
  const cards = await listCards(store);
  return { cards, count: cards.length };
}

/** Everybody's card. The first screen of them is there at once, the others as soon as that is drawn. */
export function useCards(): Live<Cards> {
  const [isDrawn, setDrawn] = useState(false);
  const live = useLive(isDrawn ? allCards : firstCards, SHELVES);
  const isReady = live.state === 'ready';
  useEffect(() => {
    if (!isReady || isDrawn) return;
    const frame = requestAnimationFrame(() => setTimeout(() => setDrawn(true)));
    return () => cancelAnimationFrame(frame);
  }, [isReady, isDrawn]);
  return live;
}
