import type { Person } from '../people/person.ts';
import type { Phrase } from '../words/phrase.ts';
import { oneLine } from './clean.ts';
import { LIMITS } from './limits.ts';

/**
 * What a file says of one person, cleaned and bounded, before anything is decided about it.
 * `id` is there only when the file came from Fondly itself.
 */
export interface NewPerson
  extends Pick<Person, 'name' | 'places' | 'ways' | 'note'>,
    Partial<
      Pick<Person, 'id' | 'step' | 'bio' | 'location' | 'rhythmDays' | 'neverSuggest' | 'savedAt' | 'savedFrom'>
    > {}

/** Everything a file holds, and in words what of it could not be understood. */
export interface Incoming {
  readonly people: readonly NewPerson[];
  readonly complaints: readonly Phrase[];
}

/** A file that is refused as a whole: nothing of it is used. */
export const refused = (key: string, values?: Phrase['values']): Incoming => ({
  people: [],
  complaints: [values ? { key, values } : { key }],
});

/** The person, named by their first address where the file gives no name; undefined when there is no address either. */
export function withName(person: NewPerson): NewPerson | undefined {
  const name = person.name || person.ways[0]?.value || person.places[0]?.url;
  return name ? { ...person, name: oneLine(name, LIMITS.name) } : undefined;
}

/** Reads every record of a file up to the limit, and says of how many nothing could be made. */
export function gather<Entry>(records: readonly Entry[], read: (record: Entry) => NewPerson | undefined): Incoming {
  const within = records.slice(0, LIMITS.people);
  const people = within.map(read).filter(person => person !== undefined);
  const nameless = within.length - people.length;
  return {
    people,
    complaints: [
      ...(nameless > 0 ? [{ key: 'transferNameless', values: { count: nameless } }] : []),
      ...(records.length > within.length ? [{ key: 'transferTooMany', values: { limit: LIMITS.people } }] : []),
    ],
  };
}

/** Several readings as one: complaints of one sort are said once, their counts added up. */
export function joinIncoming(parts: readonly Incoming[]): Incoming {
  const complaints = new Map<string, Phrase>();
  for (const complaint of parts.flatMap(part => part.complaints)) {
    const count = complaint.values?.['count'];
    const before = complaints.get(complaint.key)?.values?.['count'];
    const sum = typeof count === 'number' && typeof before === 'number' ? count + before : count;
    complaints.set(
      complaint.key,
      sum === undefined ? complaint : { ...complaint, values: { ...complaint.values, count: sum } },
    );
  }
  return { people: parts.flatMap(part => part.people), complaints: [...complaints.values()] };
}
