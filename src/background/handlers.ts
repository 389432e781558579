import { parseSighting } from '../detect/parse-sighting.ts';
import { MAX_SELECTOR, ruleHost } from '../detect/rule-host.ts';
import type { Sighting } from '../detect/sighting.ts';
import type { FromPage, FromScreen, Picked } from '../messages.ts';
import { keepAlarm } from '../platform/alarms.ts';
import { edge } from '../platform/edge.ts';
import { noteError } from '../platform/errors.ts';
import { flashBadge, openPopup, showTitle } from '../platform/toolbar.ts';
import { countRead, countTalk } from '../store/encounters.ts';
import type { Store } from '../store/open.ts';
import { getSettings } from '../store/settings.ts';
import { putSiteRule, siteRuleOf } from '../store/site-rules.ts';
import { listSnapshots, takeSnapshot } from '../store/snapshots.ts';
import { tallyRead } from '../store/tally.ts';
import { showDue } from './due.ts';
import { meetFolderSoon } from './folder.ts';
import type { Sender } from './gate.ts';
import { followInOpenTabs, keepNoticing, mayWatch } from './noticing.ts';
import { refreshTabs, savedAmong, showNobody, showWhoIsHere } from './presence.ts';
import { words } from './words.ts';

type Heard = FromPage & FromScreen;
type Handlers = {
  [Name in keyof Heard]: (store: Store, argument: unknown, sender: Sender) => Promise<ReturnType<Heard[Name]>>;
};

const hostOf = (address: string | undefined): string =>
  address !== undefined && URL.canParse(address) ? new URL(address).hostname : '';

/** The last two labels: `blog.example` of `www.blog.example`. Enough to see that a page speaks of its own site. */
const siteOf = (address: string | undefined): string => hostOf(address).split('.').slice(-2).join('.');

/** A sighting, if it is one and speaks of the page it comes from. */
function sightingFrom(argument: unknown, sender: Sender): Sighting | undefined {
  const sighting = parseSighting(argument);
  return sighting && siteOf(sighting.url) === siteOf(sender.url) ? sighting : undefined;
}

function parsePicked(value: unknown): Picked | undefined {
  if (typeof value !== 'object' || value === null || !('selector' in value)) return undefined;
  const { selector } = value;
  return typeof selector === 'string' && selector !== '' && selector.length <= MAX_SELECTOR ? { selector } : undefined;
}

/** Longer than one types without a pause, shorter than an idle worker lives. */
const QUIET_MS = 15_000;
let copying: ReturnType<typeof setTimeout> | undefined;

/** After a change the copy of today follows, once it is quiet; whether it is due is for the store to say. */
async function copySoon(store: Store): Promise<void> {
  clearTimeout(copying);
  // The very first copy waits for nothing: a browser killed young loses its databases.
  if (store.keep && (await listSnapshots(store.keep)).length === 0) return void (await takeSnapshot(store));
  copying = setTimeout(() => {
    takeSnapshot(store).catch(noteError);
  }, QUIET_MS);
}

/** One handler a message; a missing one does not compile. Arguments are parsed here, whoever sent them. */
export const handlers: Handlers = {
  async loaded(store, _argument, sender) {
    const host = hostOf(sender.url);
    const [watch, rule] = await Promise.all([mayWatch(store, sender.url), siteRuleOf(store, ruleHost(host))]);
    return rule ? { watch, rule: rule.selector } : { watch };
  },

  async seen(store, argument, sender) {
    const sighting = sightingFrom(argument, sender);
    const tab = sender.tab?.id;
    const mayGoOn = await mayWatch(store, sender.url);
    if (tab === undefined) return mayGoOn;
    if (!mayGoOn) await showNobody(store, tab);
    else if (sighting) await showWhoIsHere(store, tab, sighting);
    return mayGoOn;
  },

  async read(store, argument, sender) {
    const sighting = sightingFrom(argument, sender);
    if (!sighting || !(await mayWatch(store, sender.url))) return;
    const saved = await savedAmong(store, sighting);
    if (saved.length > 0) {
      await countRead(
        store,
        saved.map(person => person.id),
        sighting,
      );
      return;
    }
    const { tally } = await getSettings(store);
    if (tally) for (const who of sighting.people) await tallyRead(store, who, sighting.url);
  },

  async talked(store, argument, sender) {
    const sighting = sightingFrom(argument, sender);
    if (!sighting || !(await mayWatch(store, sender.url))) return;
    const saved = await savedAmong(store, sighting);
    if (saved.length === 0) return;
    const ids = saved.map(person => person.id);
    await countTalk(store, ids, sighting.url);
  },

  async picked(store, argument, sender) {
    const picked = parsePicked(argument);
    const host = hostOf(sender.url);
    if (!picked || host === '') return;
    await putSiteRule(store, ruleHost(host), picked.selector);
    const tabId = sender.tab?.id;
    if ((await openPopup()) || tabId === undefined) return;
    await flashBadge('✓', tabId);
    await showTitle(words.say('toolbarPicked'), tabId);
  },

  async changed(store) {
    await keepAlarm(edge.now());
    await refreshTabs(store, (await showDue(store)) ? 'all' : 'in-front');
    meetFolderSoon(store);
    await copySoon(store);
  },

  async noticing(store) {
    await keepNoticing(store);
    await followInOpenTabs(store);
  },
};

export const hasHandler = (name: string): name is keyof Handlers => Object.hasOwn(handlers, name);
