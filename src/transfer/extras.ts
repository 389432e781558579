import type { Person } from '../people/person.ts';
import { STEPS } from '../people/step.ts';
import { webAddress } from './addresses.ts';
import { manyLines, oneLine } from './clean.ts';
import type { NewPerson } from './incoming.ts';
import { LIMITS } from './limits.ts';

/** What Fondly knows of a person that other address books have no field for, each as one text. */
export const EXTRAS = [
  'about',
  'location',
  'step',
  'rhythm-days',
  'never-suggest',
  'saved',
  'saved-from',
  'saved-title',
  'id',
] as const;
export type Extra = (typeof EXTRAS)[number];

const WRITE: Readonly<Record<Extra, (person: Person) => string>> = {
  about: person => person.bio ?? '',
  location: person => person.location ?? '',
  step: person => person.step,
  'rhythm-days': person => String(person.rhythmDays ?? ''),
  'never-suggest': person => (person.neverSuggest ? 'yes' : ''),
  saved: person => new Date(person.savedAt).toISOString(),
  'saved-from': person => person.savedFrom?.url ?? '',
  'saved-title': person => person.savedFrom?.title ?? '',
  id: person => person.id,
};

/** The text of one extra; empty where the person has none. */
export const writeExtra = (person: Person, extra: Extra): string => WRITE[extra](person);

const LONGEST_RHYTHM_DAYS = 3650;

/** The extras of one person; a value that is none of ours is left out. */
export function readExtras(text: (extra: Extra) => string): Partial<NewPerson> {
  const step = STEPS.find(known => known === text('step'));
  const days = Number(text('rhythm-days'));
  const savedAt = Date.parse(text('saved'));
  const savedFrom = webAddress(text('saved-from'));
  const id = oneLine(text('id'), 100);
  const bio = manyLines(text('about'), LIMITS.bio);
  const location = oneLine(text('location'));
  return {
    ...(id && { id }),
    ...(bio && { bio }),
    ...(location && { location }),
    ...(step && { step }),
    ...(days >= 1 && days <= LONGEST_RHYTHM_DAYS && { rhythmDays: Math.round(days) }),
    ...(text('never-suggest') === 'yes' && { neverSuggest: true }),
    ...(savedAt > 0 && { savedAt }),
    ...(savedFrom && { savedFrom: { url: savedFrom, title: oneLine(text('saved-title')) } }),
  };
}
