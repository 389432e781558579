import type { Encounter } from '../../people/encounter.ts';
import { mergePeople } from '../../people/merge.ts';
import type { MergeRecord } from '../../people/merge-record.ts';
import type { Person } from '../../people/person.ts';
import { sameness } from '../../people/same.ts';
import { dayOf } from '../../words/day.ts';
import type { Everything } from '../everything.ts';
import { LIMITS } from '../limits.ts';

const HALF = (LIMITS.name - 1) / 2;

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);

/** Pairs worth comparing: people who have an address in common. */
function* neighbours(people: readonly Person[]): Generator<readonly [Person, Person]> {
  const holders = new Map<string, Person[]>();
  for (const person of people) {
    const keys = [...person.places.map(it => it.url), ...person.ways.map(it => it.value.toLowerCase())];
    for (const key of new Set(keys)) {
      const others = holders.get(key) ?? [];
      for (const other of others) yield [other, person];
      holders.set(key, [...others, person]);
    }
  }
}

/** Are both of these people there, as one machine has it? Then whoever sits at it has both before their eyes. */
export type HasBoth = (one: string, other: string) => boolean;

/** For everybody saved on two machines: the id they go by from now on, the smaller one on every machine. */
function secondsOf(people: readonly Person[], hasBoth: HasBoth): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  const headOf = (id: string): string => {
    const head = heads.get(id);
    return head === undefined ? id : headOf(head);
  };
  const said = (one: Person, other: Person): boolean =>
    (one.notSameAs ?? []).includes(other.id) || (other.notSameAs ?? []).includes(one.id);
  const alive = people.filter(person => person.deletedAt === undefined).sort(byId);
  for (const [one, other] of neighbours(alive)) {
    if (hasBoth(one.id, other.id) || said(one, other) || !sameness(one, other)?.certain) continue;
    const [first = '', second = ''] = [headOf(one.id), headOf(other.id)].sort();
    if (first !== second && !hasBoth(first, second)) heads.set(second, first);
  }
  return new Map([...heads.keys()].map(id => [id, headOf(id)]));
}

/** What may be counted once only, as the store sees it: a read once a piece and day, a talk once a thread. */
function onceKey({ kind, personId, url, at }: Encounter): string | undefined {
  if (url === undefined || (kind !== 'read' && kind !== 'talk')) return undefined;
  return JSON.stringify([kind, personId, url, kind === 'read' ? dayOf(at) : '']);
}

function onceEach(encounters: readonly Encounter[]): Encounter[] {
  const counted = new Set<string>();
  return [...encounters].sort(byId).filter(encounter => {
    const key = onceKey(encounter);
    if (key === undefined) return true;
    const isNew = !counted.has(key);
    counted.add(key);
    return isNew;
  });
}

const idsOf = (records: readonly { readonly id: string; readonly personId?: string }[], personId: string): string[] =>
  records.filter(it => it.personId === personId).map(it => it.id);

/** What was joined, the same on both machines, so that it is seen on the page of the person and can be parted. */
function recordOf(all: Everything, kept: Person, gone: Person, turn: number): MergeRecord {
  return {
    // The ids of one machine are as long as they may be; an id of both is cut to that.
    id: `${kept.id.slice(0, HALF)}+${gone.id.slice(0, HALF)}`,
    keptId: kept.id,
    goneId: gone.id,
    kept,
    gone,
    moments: idsOf(all.moments, gone.id),
    encounters: idsOf(all.encounters, gone.id),
    letters: idsOf(all.letters, gone.id),
    hellos: idsOf(all.hellos, gone.id),
    mergedAt: Math.max(kept.changedAt, gone.changedAt) + turn,
  };
}

/**
 * What two machines did without knowing of each other, settled the same way on both: one person saved twice becomes
 * one record with all that was theirs, one read counted twice counts once. Two people one machine has both are left
 * alone: that they are one is for whoever sits there to say.
 */
export function settle(all: Everything, hasBoth: HasBoth): Everything {
  const seconds = secondsOf(all.people, hasBoth);
  const people = new Map(all.people.map(person => [person.id, person]));
  const merges: MergeRecord[] = [];
  for (const [id, head] of [...seconds].sort()) {
    const [kept, gone] = [people.get(head), people.get(id)];
    if (kept && gone) {
      merges.push(recordOf(all, kept, gone, merges.length));
      people.set(head, { ...mergePeople(kept, gone), rev: kept.rev + 1 });
    }
    people.delete(id);
  }
  const moved = <T extends { readonly personId?: string }>(record: T): T => {
    const head = record.personId === undefined ? undefined : seconds.get(record.personId);
    return head === undefined ? record : { ...record, personId: head };
  };
  const fresh = new Set(merges.map(it => it.id));
  return {
    ...all,
    people: [...people.values()],
    moments: all.moments.map(moved),
    encounters: onceEach(all.encounters.map(moved)),
    letters: all.letters.map(moved),
    hellos: all.hellos.map(moved),
    merges: [...all.merges.filter(it => !fresh.has(it.id)), ...merges],
  };
}
