import type { SiteRule } from '../../detect/site-rule.ts';
import type { Hello } from '../../hello/hello.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Encounter } from '../../people/encounter.ts';
import type { MergeRecord } from '../../people/merge-record.ts';
import type { Moment } from '../../people/moment.ts';
import type { Person } from '../../people/person.ts';
import type { Place } from '../../people/place.ts';
import { STEPS } from '../../people/step.ts';
import { type StoredTally, type Tally, type TallyPiece, tallyOf } from '../../people/tally.ts';
import type { Way } from '../../people/way.ts';
import { PLACE_KINDS } from '../csv/column.ts';
import type { Everything } from '../everything.ts';
import { asBag } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { day, flag, instant, list, Misshapen, number, oneOf, plain, type Reader, record, text } from '../shape.ts';

/** Wider than any form of ours lets through: a backup we wrote ourselves must never be refused. */
const LONGEST = 1_000_000;
const ids = list(text(LIMITS.name), LIMITS.records);
const anyText = text(LONGEST);
const revision = number(0, Number.MAX_SAFE_INTEGER);

const id: Reader<string> = (value, where) => {
  const read = text(LIMITS.name)(value, where);
  if (read === '') throw new Misshapen(where);
  return read;
};

/** `javascript:`, `data:` and their like; a text without a scheme is only a text. */
const SCHEME = /^[\s\p{Cc}]{0,20}([a-z][a-z\d+.\s-]{0,40}):/iu;
const SAFE_SCHEMES = ['http', 'https', 'mailto', 'tel'];

/** An address as it was kept. Anything a click could run instead of open is refused. */
const address: Reader<string> = (value, where) => {
  const read = text(LIMITS.address)(value, where);
  const scheme = SCHEME.exec(read)?.[1]?.toLowerCase();
  if (scheme !== undefined && !SAFE_SCHEMES.includes(scheme)) throw new Misshapen(where);
  return read;
};

const onlyTrue: Reader<true> = (value, where) => {
  if (value !== true) throw new Misshapen(where);
  return value;
};

const place = record<Place>({ kind: oneOf(PLACE_KINDS), url: address, handle: anyText, linked: onlyTrue }, [
  'handle',
  'linked',
]);

const way = record<Way>(
  { kind: oneOf(['email', 'form', 'message', 'phone']), value: address, foundAt: address, foundOn: instant },
  ['foundAt', 'foundOn'],
);

const places = list(place, LIMITS.records);

const person = record<Person>(
  {
    id,
    name: anyText,
    places,
    ways: list(way, LIMITS.records),
    note: anyText,
    step: oneOf(STEPS),
    bylines: list(anyText, LIMITS.records),
    aliases: list(anyText, LIMITS.records),
    bio: anyText,
    location: anyText,
    rhythmDays: number(0, 100_000),
    neverSuggest: flag,
    savedAt: instant,
    savedFrom: record({ url: address, title: anyText }),
    changedAt: instant,
    rev: revision,
    deletedAt: instant,
    mergedFrom: ids,
    notSameAs: ids,
    nudged: list(oneOf(['call', 'met']), 2),
  },
  [
    'bylines',
    'aliases',
    'bio',
    'location',
    'rhythmDays',
    'neverSuggest',
    'savedFrom',
    'deletedAt',
    'mergedFrom',
    'notSameAs',
    'nudged',
  ],
);

const moment = record<Moment>({ id, personId: id, text: anyText, url: address, title: anyText, keptAt: instant }, [
  'url',
  'title',
]);

const encounter = record<Encounter>(
  {
    id,
    personId: id,
    kind: oneOf(['read', 'talk', 'letter', 'reply', 'call', 'meeting', 'proposed', 'decline']),
    at: instant,
    url: address,
    title: anyText,
    letterId: id,
    stepBefore: oneOf(STEPS),
  },
  ['url', 'title', 'letterId', 'stepBefore'],
);

const degree = number(0, 10);

const letter = record<Letter>(
  {
    id,
    personId: id,
    to: anyText,
    subject: anyText,
    body: anyText,
    tone: oneOf(['plain', 'warm', 'brief']),
    language: oneOf(['en', 'de', 'es', 'fr', 'und']),
    state: oneOf(['draft', 'handed', 'sent']),
    fear: degree,
    outcome: oneOf(['nothing-yet', 'answered', 'talked', 'met']),
    found: degree,
    startedAt: instant,
    changedAt: instant,
    handedAt: instant,
    sentAt: instant,
    reportedAt: instant,
    ownWords: anyText,
    namesThem: flag,
    rev: revision,
  },
  ['fear', 'outcome', 'found', 'handedAt', 'sentAt', 'reportedAt', 'ownWords', 'namesThem'],
);

const hello = record<Hello>(
  {
    id,
    due: day,
    state: oneOf(['open', 'snoozed', 'sent', 'skipped']),
    snoozedUntil: day,
    personId: id,
    letterId: id,
    closedOn: day,
  },
  ['snoozedUntil', 'personId', 'letterId', 'closedOn'],
);

const merge = record<MergeRecord>({
  id,
  keptId: id,
  goneId: id,
  kept: person,
  gone: person,
  moments: ids,
  encounters: ids,
  letters: ids,
  hellos: ids,
  mergedAt: instant,
});

const datedPiece = record<TallyPiece>({ url: address, on: day });
const piece: Reader<TallyPiece | string> = (value, where) =>
  typeof value === 'string' ? address(value, where) : datedPiece(value, where);

const storedTally = record<StoredTally>({
  url: address,
  name: anyText,
  places,
  pieces: list(piece, LIMITS.records),
  lastOn: day,
});

const tally: Reader<Tally> = (value, where) => tallyOf(storedTally(value, where));

const siteRule = record<SiteRule>({ host: anyText, selector: anyText, madeAt: instant });

const settings: Reader<Readonly<Record<string, unknown>>> = (value, where) => {
  const bag = asBag(plain(value, where));
  if (!bag) throw new Misshapen(where);
  return bag;
};

const everything = record<Everything>({
  people: list(person, LIMITS.people),
  moments: list(moment, LIMITS.records),
  encounters: list(encounter, LIMITS.records),
  letters: list(letter, LIMITS.records),
  hellos: list(hello, LIMITS.records),
  merges: list(merge, LIMITS.records),
  tally: list(tally, LIMITS.records),
  siteRules: list(siteRule, LIMITS.records),
  settings,
});

/** Two records of one identity: whichever was written last would hide the other. */
function refuseTwins<T>(records: readonly T[], identity: (it: T) => string, where: string): void {
  const seen = new Set(records.map(identity));
  if (seen.size !== records.length) throw new Misshapen(where);
}

/**
 * Copies the whole content of a store out of a parsed file, field by field, before anything is written anywhere.
 * @throws Misshapen at the first thing that is not what a store holds
 */
export function readEverything(value: unknown): Everything {
  const all = everything(value, '');
  for (const shelf of ['people', 'moments', 'encounters', 'letters', 'hellos', 'merges'] as const)
    refuseTwins<{ readonly id: string }>(all[shelf], it => it.id, shelf);
  refuseTwins(all.tally, it => it.url, 'tally');
  refuseTwins(all.siteRules, it => it.host, 'siteRules');
  return all;
}
