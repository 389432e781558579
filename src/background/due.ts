import { type Badge, badgeFor } from '../hello/badge.ts';
import { showNotification } from '../platform/notifications.ts';
import { badgeText, showBadge, showTitle } from '../platform/toolbar.ts';
import { countPeople } from '../store/cards.ts';
import { listHellos } from '../store/hellos.ts';
import type { Store } from '../store/open.ts';
import { getSettings } from '../store/settings.ts';
import { notifyOnce } from './notify.ts';
import { words } from './words.ts';

/** Whether a hello is due now, computed from the store. */
export async function dueBadge(store: Store): Promise<Badge> {
  const [hellos, { rhythm }, people] = await Promise.all([listHellos(store), getSettings(store), countPeople(store)]);
  return badgeFor(hellos, rhythm, store.edge.now(), people > 0);
}

/** Says on the button whether a hello is due. Right whenever it is called. @returns whether it said something else before */
export async function showDue(store: Store): Promise<boolean> {
  const badge = await dueBadge(store);
  const isNew = (await badgeText()) !== badge.text;
  await showBadge(badge.text);
  await showTitle(words.phrase(badge.title));
  await notifyOnce(store, () => showNotification(words.phrase(badge.title)));
  return isNew;
}
