import type { Card } from '../people/card.ts';
import type { Encounter } from '../people/encounter.ts';
import type { Moment } from '../people/moment.ts';
import type { Person } from '../people/person.ts';
import { placeName } from '../people/place-name.ts';
import { searchText } from '../people/search.ts';
import { type Day, dayOf } from '../words/day.ts';
import type { CardRow, EncounterRow, PersonRow } from './schema.ts';

/** A mail address as it is looked up. */
export const emailKey = (address: string): string => address.trim().toLowerCase();

/** The key of whom one saved from a page. */
export const savedFromKey = (url: string): string => `from ${url}`;

export function personRow(person: Person): PersonRow {
  const from = person.savedFrom ? [savedFromKey(person.savedFrom.url)] : [];
  return {
    ...person,
    placeKeys: [...new Set([...person.places.map(place => place.url), ...(person.bylines ?? []), ...from])],
    emailKeys: [...new Set(person.ways.filter(way => way.kind === 'email').map(way => emailKey(way.value)))],
  };
}

export function personOf(row: PersonRow): Person {
  const { placeKeys: _places, emailKeys: _emails, ...person } = row;
  return person;
}

export function cardRow(person: Person, moments: readonly Moment[], last: Encounter | undefined): CardRow {
  const [place] = person.places;
  return {
    id: person.id,
    order: -person.savedAt,
    name: person.name,
    step: person.step,
    ...(place && { where: placeName(place) }),
    kinds: [...new Set(person.places.map(place => place.kind))],
    reachable: person.ways.length > 0,
    ...(person.location === undefined ? {} : { location: person.location }),
    savedAt: person.savedAt,
    ...(last && { lastAt: last.at, lastKind: last.kind }),
    ...(person.neverSuggest ? { neverSuggest: true } : {}),
    text: searchText(person, moments),
  };
}

export function cardOf(row: CardRow): Card {
  const { order: _order, ...card } = row;
  return card;
}

/**
 * What may be counted once: a read once a piece and day, so that coming back another day counts and reloading does
 * not (Settings say so: settingsReadRule; different pieces are counted by address, suggest/situation.ts); a talk once a thread, for ever. Everything else may happen as often as it happens.
 */
function onceKey(encounter: Encounter, day: Day): string | undefined {
  if (encounter.url === undefined) return undefined;
  if (encounter.kind === 'read') return `read ${encounter.personId} ${day} ${encounter.url}`;
  return encounter.kind === 'talk' ? `talk ${encounter.personId} ${encounter.url}` : undefined;
}

export function encounterRow(encounter: Encounter): EncounterRow {
  const once = onceKey(encounter, dayOf(encounter.at));
  return once === undefined ? encounter : { ...encounter, once };
}

export function encounterOf(row: EncounterRow): Encounter {
  const { once: _once, ...encounter } = row;
  return encounter;
}
