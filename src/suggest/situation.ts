import type { Letter } from '../letter/letter.ts';
import type { Encounter, EncounterKind } from '../people/encounter.ts';
import type { Moment } from '../people/moment.ts';
import type { Person } from '../people/person.ts';
import type { Step } from '../people/step.ts';
import { type Day, dayOf } from '../words/day.ts';
import { type KnownLetter, knownLetters } from './known-letters.ts';
import { localDays } from './local-days.ts';

/** What is known of one person as choosing needs it: plain data, days only, in any order. */
export interface Known {
  readonly id: string;
  readonly step: Step;
  /** One entry a reading, so a day may occur twice. */
  readonly reads: readonly Day[];
  /** How many different pieces were read. */
  readonly pieces: number;
  /** How many lines were kept. */
  readonly moments: number;
  readonly hasNote: boolean;
  /** Talks in public in which both spoke. */
  readonly talks: readonly Day[];
  readonly letters: readonly KnownLetter[];
  readonly calls: readonly Day[];
  readonly meetings: readonly Day[];
  /** Days on which they were the one proposed; one a hello. */
  readonly proposed: readonly Day[];
  /** Days on which the user said "Someone else". */
  readonly declined: readonly Day[];
  /** They publish a way to be written to, or the user typed one. */
  readonly reachable: boolean;
  readonly neverSuggest: boolean;
  /** Where they say they live. */
  readonly place?: string;
  readonly rhythmDays?: number;
  readonly savedDay?: Day;
}

const NONE: readonly never[] = [];

/** The instants of each kind, as the encounters are gone through once; kinds that did not happen are missing. */
function instantsOf(encounters: readonly Encounter[]): Partial<Record<EncounterKind, number[]>> {
  const instants: Partial<Record<EncounterKind, number[]>> = {};
  for (const { kind, at } of encounters) {
    const before = instants[kind];
    if (before) before.push(at);
    else instants[kind] = [at];
  }
  return instants;
}

/** How many different pieces: by address; readings without one count as one piece together. */
function piecesOf(encounters: readonly Encounter[]): number {
  const urls = new Set<string>();
  for (const { kind, url } of encounters) if (kind === 'read') urls.add(url ?? '');
  return urls.size;
}

function knownFrom(
  person: Person,
  encounters: readonly Encounter[],
  moments: readonly Moment[],
  letters: readonly Letter[],
  day: (at: number) => Day,
): Known {
  const instants = instantsOf(encounters);
  const days = (kind: EncounterKind): readonly Day[] => instants[kind]?.map(day) ?? NONE;
  return {
    id: person.id,
    step: person.step,
    reads: days('read'),
    pieces: piecesOf(encounters),
    moments: moments.length,
    hasNote: person.note.trim() !== '',
    talks: days('talk'),
    letters: knownLetters(instants.letter ?? NONE, instants.reply ?? NONE, letters, day),
    calls: days('call'),
    meetings: days('meeting'),
    proposed: days('proposed'),
    declined: days('decline'),
    reachable: person.ways.length > 0,
    neverSuggest: person.neverSuggest === true || person.deletedAt !== undefined,
    ...(person.location !== undefined && { place: person.location }),
    ...(person.rhythmDays !== undefined && { rhythmDays: person.rhythmDays }),
    savedDay: day(person.savedAt),
  };
}

/**
 * What choosing needs to know of `person`. The lists hold what belongs to this person only.
 * Someone deleted is known as never to be suggested.
 */
export function knownOf(
  person: Person,
  encounters: readonly Encounter[],
  moments: readonly Moment[],
  letters: readonly Letter[],
): Known {
  return knownFrom(person, encounters, moments, letters, dayOf);
}

const grouped = <T extends { readonly personId: string }>(things: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.personId);
    if (group) group.push(thing);
    else groups.set(thing.personId, [thing]);
  }
  return groups;
};

/** Letters as they stood at an instant. */
const sentBy = (letters: readonly Letter[], until: number): readonly Letter[] =>
  letters.filter(letter => letter.sentAt === undefined || letter.sentAt <= until);

/**
 * `knownOf` for everybody at once, from the whole store: each list may hold anybody's, in any order.
 * @param until what is dated later (ms since 1970) is not looked at: a letter of next year would silence its person till then
 */
export function knownPeople(
  people: readonly Person[],
  encounters: readonly Encounter[],
  moments: readonly Moment[],
  letters: readonly Letter[],
  until = Number.POSITIVE_INFINITY,
): Known[] {
  const happened = encounters.filter(({ at }) => at <= until);
  const [met, kept, written] = [grouped(happened), grouped(moments), grouped(sentBy(letters, until))];
  const day = localDays();
  return people.map(person =>
    knownFrom(person, met.get(person.id) ?? [], kept.get(person.id) ?? [], written.get(person.id) ?? [], day),
  );
}
