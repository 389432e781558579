import { applyChange } from './change.ts';
import { joinAliases, joinBios, joinNotes, joinPlaces, joinWays } from './join.ts';
import type { MergeRecord } from './merge-record.ts';
import type { Person } from './person.ts';
import { STEPS } from './step.ts';

/** Fields a record keeps for itself, whatever is merged into it or parted from it. */
type Own = 'id' | 'savedAt' | 'savedFrom' | 'changedAt' | 'rev' | 'mergedFrom' | 'deletedAt';

/** Puts `gone` into `kept`: name and words of `kept` come first, nothing of either is dropped; its name stays as an alias. */
export function mergePeople(kept: Person, gone: Person): Person {
  const first = gone.savedAt < kept.savedAt ? gone : kept;
  const bio = joinBios(kept.bio, gone.bio);
  const aliases = joinAliases(kept, gone);
  const location = kept.location ?? gone.location;
  const rhythmDays = kept.rhythmDays ?? gone.rhythmDays;
  const bylines = [...new Set([...(kept.bylines ?? []), ...(gone.bylines ?? [])])];
  const notSameAs = [...new Set([...(kept.notSameAs ?? []), ...(gone.notSameAs ?? [])])].filter(id => id !== kept.id);
  const nudged = [...new Set([...(kept.nudged ?? []), ...(gone.nudged ?? [])])];
  return {
    ...kept,
    places: joinPlaces(kept.places, gone.places),
    ways: joinWays(kept.ways, gone.ways),
    note: joinNotes(kept.note, gone.note),
    step: STEPS.indexOf(gone.step) > STEPS.indexOf(kept.step) ? gone.step : kept.step,
    ...(bio === undefined ? {} : { bio }),
    ...(location === undefined ? {} : { location }),
    ...(rhythmDays === undefined ? {} : { rhythmDays }),
    ...(kept.neverSuggest || gone.neverSuggest ? { neverSuggest: true } : {}),
    ...(bylines.length === 0 ? {} : { bylines }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(notSameAs.length === 0 ? {} : { notSameAs }),
    ...(nudged.length === 0 ? {} : { nudged }),
    savedAt: first.savedAt,
    ...(first.savedFrom === undefined ? {} : { savedFrom: first.savedFrom }),
    mergedFrom: [...(kept.mergedFrom ?? []), gone.id],
  };
}

const without = (person: Person): Partial<Omit<Person, Own>> => {
  const { id, savedAt, savedFrom, changedAt, rev, mergedFrom, deletedAt, ...words } = person;
  return words;
};

/**
 * Parts what was merged. `gone` comes back as it was. The other is what it was before, with every change made since
 * the merge; where a text was rewritten after the merge it stays as rewritten, so that no word is lost.
 * @param now the merged record as it stands today
 */
export function partPeople(now: Person, record: MergeRecord): { readonly kept: Person; readonly gone: Person } {
  const merged = mergePeople(record.kept, record.gone);
  const fields = new Set([...Object.keys(without(merged)), ...Object.keys(without(now))]) as Set<keyof Person>;
  const change = Object.fromEntries([...fields].map(field => [field, now[field]])) as Partial<Person>;
  const { record: parted, clashes } = applyChange<Person>(record.kept, merged, change);
  const rewritten = Object.fromEntries(clashes.map(field => [field, now[field]]));
  const left = (now.mergedFrom ?? []).filter(id => id !== record.goneId);
  const { mergedFrom: _before, ...kept } = { ...parted, ...rewritten };
  return {
    kept: {
      ...kept,
      ...(left.length === 0 ? {} : { mergedFrom: left }),
      changedAt: now.changedAt,
      rev: now.rev,
    },
    gone: record.gone,
  };
}
