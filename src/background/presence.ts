import type { Candidate, Sighting } from '../detect/sighting.ts';
import { keysOf } from '../people/byline.ts';
import type { Person } from '../people/person.ts';
import { openTabs, readIfThere } from '../platform/tabs.ts';
import { isFlashing, type Presence, showPresence, showTitle } from '../platform/toolbar.ts';
import type { Store } from '../store/open.ts';
import { findByPage, findByPlaces } from '../store/people.ts';
import type { Phrase } from '../words/phrase.ts';
import { dueBadge } from './due.ts';
import { words } from './words.ts';

const emailsOf = (who: Candidate): string[] => who.ways.filter(way => way.kind === 'email').map(way => way.value);

/**
 * Those of a page's authors who are saved, each once. Each is looked for by their own name: a site may have several.
 * Of a page that names nobody, whom the reader added by hand there.
 */
export async function savedAmong(store: Store, sighting: Sighting): Promise<readonly Person[]> {
  if (sighting.people.length === 0) return sighting.silence === 'sensitive' ? [] : findByPage(store, sighting.url);
  const found = await Promise.all(
    sighting.people.map(who => findByPlaces(store, keysOf(who, sighting.url), emailsOf(who), who.name)),
  );
  return [...new Map(found.flat().map(person => [person.id, person])).values()];
}

/** Beside "a hello is due" nobody saved is named: whoever looks at the screen would read that it is to them. */
function inWords(presence: Presence, sighting: Sighting, saved: readonly Person[], isDue: boolean): Phrase | undefined {
  if (presence === 'nobody') return undefined;
  if (presence === 'saved' && isDue) return { key: 'toolbarSavedHere' };
  const names = presence === 'saved' ? saved.map(person => person.name) : sighting.people.map(who => who.name);
  return {
    key: presence === 'saved' ? 'toolbarSaved' : 'toolbarHere',
    values: { names: words.list(names.slice(0, 3)) },
  };
}

/** Shows on the button of a tab who its page is by: with the icon, and with words for those who cannot see it. */
export async function showWhoIsHere(store: Store, tabId: number, sighting: Sighting): Promise<void> {
  const saved = await savedAmong(store, sighting);
  const presence = saved.length > 0 ? 'saved' : sighting.people.length === 0 ? 'nobody' : 'here';
  await showPresence(tabId, presence);
  if (await isFlashing(tabId)) return;
  const due = await dueBadge(store);
  const here = inWords(presence, sighting, saved, due.text !== '');
  const said = [...(here ? [here] : []), ...(due.text !== '' || !here ? [due.title] : [])];
  await showTitle(said.map(words.phrase).join(' · '), tabId);
}

/** Takes from the button of a tab whoever stood there. */
export const showNobody = (store: Store, tabId: number): Promise<void> =>
  showWhoIsHere(store, tabId, { url: '', title: '', people: [], ms: 0 });

/** Looks again at tabs whose page is read already: somebody was saved or deleted, or a hello came due. */
export async function refreshTabs(store: Store, which: 'all' | 'in-front'): Promise<void> {
  const refresh = async (tabId: number): Promise<void> => {
    const sighting = await readIfThere(tabId);
    if (sighting) await showWhoIsHere(store, tabId, sighting);
  };
  await Promise.all((await openTabs(which)).map(refresh));
}
