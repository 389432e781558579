import { parseSighting } from '../detect/parse-sighting.ts';
import type { Reading } from '../detect/read-copy.ts';
import { MAX_SELECTOR, ruleHost } from '../detect/rule-host.ts';
import type { Sighting } from '../detect/sighting.ts';
import type { FromPage, FromScreen, Picked, Visit } from '../messages.ts';
import { keepAlarm } from '../platform/alarms.ts';
import { edge } from '../platform/edge.ts';
import { noteError } from '../platform/errors.ts';
import { readCopy } from '../platform/reader.ts';
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

/** Does it speak of the page it comes from? */
const isOf = (sighting: Sighting | undefined, sender: Sender): boolean =>
  sighting !== undefined && siteOf(sighting.url) === siteOf(sender.url);

/** What a page is, from its copy, if it is the copy of the page it comes from. */
async function readingFrom(argument: unknown, sender: Sender): Promise<Reading | undefined> {
  const reading = await readCopy(argument);
  return isOf(reading?.sighting, sender) ? reading : undefined;
}

/** The copy in it is parsed by what reads it. */
function parseVisit(value: unknown): (Omit<Visit, 'copy'> & { readonly copy: unknown }) | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { copy, piece, isLast } = value as Readonly<Record<keyof Visit, unknown>>;
  return typeof piece === 'string' ? { copy, piece, isLast: isLast === true } : undefined;
}

async function countTalkIn(store: Store, sighting: Sighting): Promise<void> {
  const ids = (await savedAmong(store, sighting)).map(person => person.id);
  if (ids.length > 0) await countTalk(store, ids, sighting.url);
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
    const goOn = await mayWatch(store, sender.url);
    const reading = goOn ? await readingFrom(argument, sender) : undefined;
    const tab = sender.tab?.id;
    if (tab !== undefined && !goOn) await showNobody(store, tab);
    else if (tab !== undefined && reading) await showWhoIsHere(store, tab, reading.sighting);
    return { goOn, url: reading?.sighting.url ?? '', isPiece: reading?.isPiece ?? false };
  },

  async read(store, argument, sender) {
    const visit = parseVisit(argument);
    if (!visit || !(await mayWatch(store, sender.url))) return true;
    const sighting = (await readingFrom(visit.copy, sender))?.sighting;
    if (!sighting || sighting.url !== visit.piece || sighting.silence === 'sensitive') return true;
    // An app may draw the author long after its words; at last, it may be by somebody the reader added by hand.
    if (sighting.people.length === 0 && !visit.isLast) return false;
    const saved = await savedAmong(store, sighting);
    if (saved.length > 0) {
      await countRead(
        store,
        saved.map(person => person.id),
        sighting,
      );
      return true;
    }
    const { tally } = await getSettings(store);
    if (tally) for (const who of sighting.people) await tallyRead(store, who, sighting.url);
    return true;
  },

  async talked(store, argument, sender) {
    const sighting = parseSighting(argument);
    if (!sighting || !isOf(sighting, sender) || !(await mayWatch(store, sender.url))) return;
    await countTalkIn(store, sighting);
  },

  async commented(store, argument, sender) {
    if (!(await mayWatch(store, sender.url))) return;
    const reading = await readingFrom(argument, sender);
    if (reading && reading.sighting.silence !== 'sensitive') await countTalkIn(store, reading.sighting);
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
