import { type Draft, draftLetter } from '../../letter/draft.ts';
import { handFor, languageOfOld } from '../../letter/hand.ts';
import type { Letter, LetterLanguage, Tone } from '../../letter/letter.ts';
import { letterLanguage } from '../../letter/letter-language.ts';
import type { Encounter } from '../../people/encounter.ts';
import type { Moment } from '../../people/moment.ts';
import type { Person } from '../../people/person.ts';
import { encountersOf } from '../../store/encounters.ts';
import { lettersOf, listLetters, startLetter } from '../../store/letters.ts';
import { momentsOf } from '../../store/moments.ts';
import type { Store } from '../../store/open.ts';
import { getPerson } from '../../store/people.ts';
import { getSettings, type Settings } from '../../store/settings.ts';
import { dayOf } from '../../words/day.ts';

/** All that a letter to somebody is made from. */
export interface Material {
  readonly person: Person;
  readonly moments: readonly Moment[];
  readonly encounters: readonly Encounter[];
  readonly settings: Settings;
  /** The language of an opening and an ending that were remembered for all languages. */
  readonly oldHandIn: LetterLanguage;
}

/** The piece they were saved from: it was in front of the reader then. A profile is no piece. */
function pieceSavedFrom({ id, places, savedAt, savedFrom }: Person): readonly Encounter[] {
  if (!savedFrom || !URL.canParse(savedFrom.url) || new URL(savedFrom.url).pathname === '/') return [];
  const isProfile = places.some(({ kind, url }) => kind !== 'site' && isSameSite(url, savedFrom.url));
  return isProfile ? [] : [{ id: 'saved-from', personId: id, kind: 'read', at: savedAt, ...savedFrom }];
}

const isSameSite = (one: string, other: string): boolean =>
  URL.canParse(one) && new URL(one).hostname.replace(/^www\./, '') === new URL(other).hostname.replace(/^www\./, '');

/**
 * A first draft from what is known.
 * @param now ms since 1970
 * @param said what the user said for this letter
 */
export function draftFrom(material: Material, tone: Tone, language: LetterLanguage, now: number, said?: string): Draft {
  const { person, moments, encounters, settings, oldHandIn } = material;
  const hand = handFor(settings, language, tone, oldHandIn);
  const pieces = encounters.some(one => one.kind === 'read') ? encounters : pieceSavedFrom(person);
  return draftLetter(
    { person, moments, encounters: pieces, today: dayOf(now), hand, ...(said !== undefined && { said }) },
    tone,
    language,
  );
}

/** True where the user's note stands in the letter, word for word. */
export const saysNote = (body: string, { note }: Pick<Person, 'note'>): boolean =>
  note.trim() !== '' &&
  body.toLowerCase().includes(
    note
      .trim()
      .replace(/[.!…]$/u, '')
      .toLowerCase(),
  );

/** Undefined where the person is gone. */
export async function readMaterial(
  store: Store,
  personId: string,
  browserSpeaks: string,
): Promise<Material | undefined> {
  const [person, moments, encounters, settings] = await Promise.all([
    getPerson(store, personId),
    momentsOf(store, personId),
    encountersOf(store, personId),
    getSettings(store),
  ]);
  const oldHandIn = await oldLanguage(store, settings, browserSpeaks);
  return person && { person, moments, encounters, settings, oldHandIn };
}

/** Letters are looked through only while something is remembered for all languages at once. */
export async function oldLanguage(store: Store, settings: Settings, browserSpeaks: string): Promise<LetterLanguage> {
  const otherwise = letterLanguage(settings.language, browserSpeaks);
  if (settings.opening === '' && settings.signature === '') return otherwise;
  return languageOfOld(settings, await listLetters(store, 'sent'), otherwise);
}

/**
 * The letter one is writing to somebody: the last one not sent, else a new one with a first draft.
 * Undefined where the person is gone.
 */
export async function currentLetter(
  store: Store,
  personId: string,
  browserSpeaks: string,
  now: number,
): Promise<Letter | undefined> {
  const unsent = (await lettersOf(store, personId)).find(letter => letter.state !== 'sent');
  if (unsent) return unsent;
  return newLetter(store, personId, browserSpeaks, now);
}

/** Begins one more letter. Undefined where the person is gone. */
export async function newLetter(
  store: Store,
  personId: string,
  browserSpeaks: string,
  now: number,
): Promise<Letter | undefined> {
  const material = await readMaterial(store, personId, browserSpeaks);
  if (!material) return undefined;
  const { tone } = material.settings;
  const language = letterLanguage(material.settings.language, browserSpeaks);
  const { subject, body } = draftFrom(material, tone, language, now);
  const to = material.person.ways.find(way => way.kind === 'email')?.value ?? '';
  return startLetter(store, { personId, to, subject, body, tone, language });
}
