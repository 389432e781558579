import type { Rhythm } from '../hello/hello.ts';
import { DEFAULT_RHYTHM } from '../hello/rhythm.ts';
import type { Hands } from '../letter/hand.ts';
import type { LetterLanguage, Tone } from '../letter/letter.ts';
import { type Day, isDay } from '../words/day.ts';
import { act, look } from './act.ts';
import type { Store } from './open.ts';
import type { Reading, Writing } from './schema.ts';

/** What opens for "write": the mail program, a webmail's compose page, or just the clipboard. */
export const MAIL_CHOICES = ['app', 'gmail', 'outlook', 'fastmail', 'proton', 'copy'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

/** What a challenge partner reported, pasted by the user. */
export interface PartnerReport {
  /** When it was pasted, ms since 1970; no two have the same. */
  readonly at: number;
  /** In the partner's words, up to `MOST_REPORT_LETTERS`. */
  readonly text: string;
}

/** So many reports of a partner are kept. */
export const MOST_PARTNER_REPORTS = 200;
export const MOST_REPORT_LETTERS = 5000;

/** What the reader decided. Texts are empty where nothing was said. */
export interface Settings {
  readonly rhythm: Rhythm;
  /** "Notice people while I read": `unasked` until the welcome page was answered. */
  readonly notice: 'unasked' | 'on' | 'off';
  /** Keep count of whose writing they return to though never saved. */
  readonly tally: boolean;
  /** Show a notification when a hello is due. */
  readonly notify: boolean;
  /** The due day of the last hello a notification was shown for; empty before the first. */
  readonly notifiedOf: Day | '';
  /** Where they live, as they say it. */
  readonly home: string;
  readonly tone: Tone;
  /** Their own first words and their own last words of a letter, by language and tone. */
  readonly hands: Hands;
  /** The name they sign with; empty until told. */
  readonly signsAs: string;
  /** First and last words from before `hands`: one for all languages, read as those of the language they were used in. */
  readonly opening: string;
  readonly signature: string;
  /** Language of letters; empty: the browser's, where it is one of ours. */
  readonly language: LetterLanguage | '';
  readonly mail: MailChoice;
  /** Whom they report back to. */
  readonly partner: { readonly name: string; readonly address: string };
  /** What they reported, in the order it was pasted; at most `MOST_PARTNER_REPORTS`. */
  readonly partnerReports: readonly PartnerReport[];
  /** Host names Fondly never looks at. */
  readonly neverLook: readonly string[];
  /** The kind offer to write the first hello to a friend was made. */
  readonly warmUpOffered: boolean;
  /** The welcome page was shown. */
  readonly welcomed: boolean;
}

export const DEFAULTS: Settings = {
  rhythm: DEFAULT_RHYTHM,
  notice: 'unasked',
  tally: false,
  notify: false,
  notifiedOf: '',
  home: '',
  tone: 'plain',
  hands: {},
  signsAs: '',
  opening: '',
  signature: '',
  language: '',
  mail: 'app',
  partner: { name: '', address: '' },
  partnerReports: [],
  neverLook: [],
  warmUpOffered: false,
  welcomed: false,
};

/** Did the reader say that Fondly never looks at this host? With a site, all below it. */
export const isNeverLookedAt = ({ neverLook }: Settings, host: string): boolean =>
  neverLook.some(never => host === never || host.endsWith(`.${never}`));

/** The end of what `Date` can hold, ms since 1970. */
const LATEST = 8.64e15;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 5000;
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isOneOf =
  (...words: readonly string[]) =>
  (value: unknown) =>
    words.includes(value as string);
const isWhole = (value: unknown, from: number, to: number): boolean =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isRhythm = (value: unknown): boolean =>
  isRecord(value) &&
  isOneOf('day', 'week', 'two-weeks', 'month', 'quarter')(value['every']) &&
  isWhole(value['weekday'], 1, 7) &&
  isWhole(value['hour'], 0, 23) &&
  (value['since'] === undefined || isDay(value['since'])) &&
  (value['pausedUntil'] === undefined || isDay(value['pausedUntil']));

const isTextsOf = (value: unknown, ...names: readonly string[]): boolean =>
  isRecord(value) && Object.entries(value).every(([name, text]) => names.includes(name) && isText(text));

const isHands = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(([language, hand]) => isOneOf('en', 'de', 'es', 'fr', 'und')(language) && isHand(hand));

const isHand = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { openings = {}, signature = '', ...others } = value;
  return isTextsOf(openings, 'plain', 'warm', 'brief') && isText(signature) && Object.keys(others).length === 0;
};

const isPartnerReport = (value: unknown): boolean =>
  isRecord(value) &&
  isWhole(value['at'], 0, LATEST) &&
  typeof value['text'] === 'string' &&
  value['text'].length <= MOST_REPORT_LETTERS;

/** What each setting may hold. A backup made by hand, or a value of a newer version, must not break a screen. */
const HOLDS: Record<keyof Settings, (value: unknown) => boolean> = {
  rhythm: isRhythm,
  notice: isOneOf('unasked', 'on', 'off'),
  tally: isFlag,
  notify: isFlag,
  notifiedOf: value => value === '' || isDay(value),
  home: isText,
  tone: isOneOf('plain', 'warm', 'brief'),
  hands: isHands,
  signsAs: isText,
  opening: isText,
  signature: isText,
  language: isOneOf('', 'en', 'de', 'es', 'fr', 'und'),
  mail: isOneOf(...MAIL_CHOICES),
  partner: value => isRecord(value) && isText(value['name']) && isText(value['address']),
  partnerReports: value => Array.isArray(value) && value.length <= MOST_PARTNER_REPORTS && value.every(isPartnerReport),
  neverLook: value => Array.isArray(value) && value.every(isText),
  warmUpOffered: isFlag,
  welcomed: isFlag,
};

/** The settings that are known and well formed of a bag of values; nothing else comes in. */
export function knownSettings(bag: Readonly<Record<string, unknown>>): Partial<Settings> {
  const names = Object.keys(HOLDS) as (keyof Settings)[];
  const good = names.filter(name => Object.hasOwn(bag, name) && HOLDS[name](bag[name]));
  return Object.fromEntries(good.map(name => [name, bag[name]]));
}

async function readBag(tx: Reading | Writing): Promise<Record<string, unknown>> {
  const rows = await tx.objectStore('settings').getAll();
  return Object.fromEntries(rows.map(row => [row.name, row.value]));
}

const readSettings = async (tx: Reading | Writing): Promise<Settings> => ({
  ...DEFAULTS,
  ...knownSettings(await readBag(tx)),
});

/** All settings; what was never set has its default. */
export function getSettings(store: Store): Promise<Settings> {
  return look(store, ['settings'], readSettings);
}

/** The rhythm, within an act or a look that has the shelf `settings`. */
export async function rhythmIn(tx: Reading | Writing): Promise<Rhythm> {
  return (await readSettings(tx)).rhythm;
}

/** Is it counted whose writing the reader returns to? Within an act or a look that has the shelf `settings`. */
export async function isTallying(tx: Reading | Writing): Promise<boolean> {
  const { tally, notice } = await readSettings(tx);
  return tally && notice !== 'off';
}

/** What is to change; a function of the settings as they stand where a part of one is changed. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/**
 * Sets what is named and leaves the rest, so two windows changing different settings both win; two quick changes of
 * parts of one (the rhythm's day and its hour) do, too, if they are given as functions. Once nothing is noticed or
 * counted any more, what was counted goes in the same act.
 */
export function changeSettings(store: Store, change: SettingsChange): Promise<void> {
  return act(store, ['settings', 'tally'], async ({ tx }) => {
    const next = typeof change === 'function' ? change(await readSettings(tx)) : change;
    for (const [name, value] of Object.entries(knownSettings(next)))
      await tx.objectStore('settings').put({ name, value });
    if (!(await isTallying(tx))) await tx.objectStore('tally').clear();
  });
}
