import type { Place, PlaceKind } from '../people/place.ts';
import type { Way, WayKind } from '../people/way.ts';
import type { Phrase } from '../words/phrase.ts';
import type { Candidate, Home, Sighting } from './sighting.ts';

const MAX_PEOPLE = 20;
const MAX_LINKS = 20;
const MAX_TEXT = 500;
const PLACE_KINDS: ReadonlySet<string> = new Set<PlaceKind>([
  'site',
  'feed',
  'x',
  'facebook',
  'mastodon',
  'bluesky',
  'youtube',
  'substack',
  'medium',
  'linkedin',
  'instagram',
  'threads',
  'github',
  'tumblr',
  'tiktok',
  'reddit',
  'patreon',
  'goodreads',
  'wordpress',
  'blogger',
  'devto',
  'hackernews',
  'other',
]);
const WAY_KINDS: ReadonlySet<string> = new Set<WayKind>(['email', 'form', 'message', 'phone']);
// Control characters and the marks that turn the direction of what follows (TRUST T14).
const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

type Unknown = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Well-formed text without controls, in NFC, cut; undefined if nothing is left. */
function text(value: unknown, max = MAX_TEXT): string | undefined {
  if (typeof value !== 'string') return undefined;
  const clean = value
    .slice(0, max * 2)
    .toWellFormed()
    .replace(UNSAFE, ' ')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
  return clean === '' ? undefined : Array.from(clean).slice(0, max).join('');
}

function webAddress(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2_000 || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

function list<T>(value: unknown, max: number, parse: (item: unknown) => T | undefined): T[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, max).flatMap(item => parse(item) ?? []);
}

function place(value: unknown): Place | undefined {
  if (!isRecord(value) || typeof value['kind'] !== 'string' || !PLACE_KINDS.has(value['kind'])) return undefined;
  const url = webAddress(value['url']);
  const handle = text(value['handle'], 200);
  return url ? { kind: value['kind'] as PlaceKind, url, ...(handle && { handle }) } : undefined;
}

function way(value: unknown): Way | undefined {
  if (!isRecord(value) || typeof value['kind'] !== 'string' || !WAY_KINDS.has(value['kind'])) return undefined;
  const kind = value['kind'] as WayKind;
  const said = kind === 'form' || kind === 'message' ? webAddress(value['value']) : text(value['value'], 320);
  const foundAt = webAddress(value['foundAt']);
  return said ? { kind, value: said, ...(foundAt && { foundAt }) } : undefined;
}

function phrase(value: unknown): Phrase | undefined {
  if (!isRecord(value) || typeof value['key'] !== 'string' || !/^detect\w{1,60}$/.test(value['key'])) return undefined;
  if (!isRecord(value['values'])) return { key: value['key'] };
  const values: Record<string, string | number> = Object.create(null);
  for (const [name, said] of Object.entries(value['values']).slice(0, 8)) {
    if (!/^[a-z]{1,20}$/i.test(name)) continue;
    const clean = typeof said === 'number' ? said : text(said, 200);
    if (clean !== undefined) values[name] = clean;
  }
  return { key: value['key'], values };
}

function homeOf(value: unknown): Home | undefined {
  const site = isRecord(value) ? webAddress(value['site']) : undefined;
  const feed = isRecord(value) ? webAddress(value['feed']) : undefined;
  return site ? { site, ...(feed && { feed }) } : undefined;
}

function candidate(value: unknown): Candidate | undefined {
  if (!isRecord(value)) return undefined;
  const name = text(value['name'], 200);
  const confidence = value['confidence'];
  if (!name || typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1)) return undefined;
  const bio = text(value['bio']);
  const location = text(value['location'], 200);
  const home = homeOf(value['home']);
  return {
    name,
    confidence,
    places: list(value['places'], MAX_LINKS, place),
    ways: list(value['ways'], MAX_LINKS, way),
    evidence: list(value['evidence'], MAX_LINKS, phrase),
    ...(bio && { bio }),
    ...(location && { location }),
    ...(home && { home }),
  };
}

/**
 * What a content script says it saw, copied field by field into the known shape; undefined if it is not a sighting.
 * The sender runs beside a page we do not trust, so nothing of the given object is kept.
 */
export function parseSighting(value: unknown): Sighting | undefined {
  if (!isRecord(value)) return undefined;
  const url = webAddress(value['url']);
  if (!url) return undefined;
  const site = text(value['site'], 200);
  const language = text(value['language'], 35);
  const feed = webAddress(value['feed']);
  const silence = value['silence'];
  return {
    url,
    title: text(value['title'], 300) ?? '',
    people: list(value['people'], MAX_PEOPLE, candidate),
    ms: typeof value['ms'] === 'number' && value['ms'] >= 0 ? value['ms'] : 0,
    ...(site && { site }),
    ...(language && { language }),
    ...(feed && { feed }),
    ...((silence === 'none' || silence === 'sensitive' || silence === 'too-big') && { silence }),
  };
}
