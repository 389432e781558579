import type { Phrase } from '../words/phrase.ts';
import type { Clue, ClueKind, Named } from './clues/clue.ts';
import { bearsWhole } from './handles.ts';
import { isFullName, isPartOf, isPerson, isSame, keyOf } from './names.ts';

/** A person the clues agree on, with everything each of them said of this one. */
export interface Judged {
  readonly name: string;
  readonly said: readonly Named[];
  readonly evidence: readonly Phrase[];
  readonly confidence: number;
}

/** Below this it is a guess, and a guess is nobody. */
const FLOOR = 0.55;
/** How much surer a signature of nobody must be than that of a person. */
const NOBODY_WINS = 0.02;

const SEEN: ReadonlySet<ClueKind> = new Set(['markup', 'text', 'closing', 'guest']);
/** A name alone somewhere at the end does not outweigh what the page's data says. */
const SURELY_SEEN = 0.62;

const EVIDENCE: Readonly<Record<ClueKind, string>> = {
  data: 'detectData',
  meta: 'detectMeta',
  markup: 'detectByline',
  text: 'detectByline',
  closing: 'detectClosing',
  comment: 'detectComment',
  owner: 'detectOwner',
  guest: 'detectByline',
};

const agrees = (clue: Clue, name: string): boolean => clue.people.some(person => isSame(person.name, name));

/** One minus the doubt that is left when every sort of evidence that names this person is counted once. */
function confidenceIn(name: string, clues: readonly Clue[]): number {
  const best = new Map<ClueKind, number>();
  for (const clue of clues) {
    if (agrees(clue, name)) best.set(clue.kind, Math.max(best.get(clue.kind) ?? 0, clue.weight));
  }
  return 1 - [...best.values()].reduce((doubt, weight) => doubt * (1 - Math.min(weight, 0.97)), 1);
}

/** Weighs the clues against each other: who made it, or nobody. */
export function judge(clues: readonly Clue[]): Judged[] {
  const naming = clues.filter(clue => clue.people.length > 0);
  const sure = (clue: Clue): number => confidenceIn(clue.people[0]?.name ?? '', clues);
  const sorted = [...naming].sort((a, b) => sure(b) - sure(a) || b.weight - a.weight);
  const lead = naming.find(clue => clue.kind === 'guest') ?? sorted[0];
  if (!lead || sure(lead) < FLOOR) return [];
  // What a reader sees counts above what the tags of a template say.
  const isSeen = SEEN.has(lead.kind) && lead.weight >= SURELY_SEEN;
  // A guest's piece stands under a placeholder's account, `Guest Contributor` or the outlet's.
  const rivals = lead.kind === 'guest' ? [] : clues.filter(clue => clue.isNobody && (!isSeen || SEEN.has(clue.kind)));
  if (Math.max(0, ...rivals.map(clue => clue.weight)) > sure(lead) - NOBODY_WINS) return [];
  return listOf(lead, naming).map(person => judged(person, clues));
}

/** Scholarly tags list every author. */
const SURE_LIST = 0.88;
const ORDER: readonly ClueKind[] = ['guest', 'markup', 'text', 'data', 'meta', 'closing', 'comment', 'owner'];

/** Of the clues that name the leading person the byline's list counts, unless two others agree on more people. */
function listOf(lead: Clue, naming: readonly Clue[]): readonly Named[] {
  const first = lead.people[0]?.name ?? '';
  const lists = naming
    .filter(clue => agrees(clue, first) && clue.weight >= FLOOR)
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.weight - a.weight);
  const shown = lists[0] ?? lead;
  if (shown.kind === 'guest') return shown.people;
  const longer = lists.filter(clue => clue.people.length > shown.people.length && holds(clue, shown));
  const agreed = longer.find(
    clue =>
      !SEEN.has(shown.kind) ||
      clue.weight >= SURE_LIST ||
      longer.some(other => other.kind !== clue.kind && holds(other, clue)),
  );
  const chosen = agreed ?? shown;
  return withoutPlaces(chosen, naming).map(person => plainest(person, lists));
}

/**
 * `Jane Doe, Melbourne Cricket Ground` is one person and where she wrote it: whoever is called as no person is goes, where the
 * page's data names the others and not them.
 */
function withoutPlaces(chosen: Clue, naming: readonly Clue[]): readonly Named[] {
  const data = naming.find(
    clue => (clue.kind === 'data' || clue.kind === 'meta') && clue.weight >= SURELY_SEEN && holds(chosen, clue),
  );
  return data && data.people.length < chosen.people.length
    ? chosen.people.filter(({ name }) => agrees(data, name) || isPerson(name))
    : chosen.people;
}

/** Whether everybody one clue names is named by the other, too. */
const holds = (clue: Clue, other: Clue): boolean => other.people.every(person => agrees(clue, person.name));

/** `Jane Doe Ombra Laboratory` in a byline is `Jane Doe` in the tags: what themes write behind a name is not part of it. */
function plainest(person: Named, lists: readonly Clue[]): Named {
  const key = keyOf(person.name);
  const said = lists
    .filter(clue => clue.kind === 'meta' || clue.kind === 'data')
    .flatMap(clue => clue.people)
    .find(
      other => isFullName(other.name) && key.length > keyOf(other.name).length && key.startsWith(keyOf(other.name)),
    );
  return said ? { ...person, name: said.name } : person;
}

function judged(person: Named, clues: readonly Clue[]): Judged {
  const said = clues
    .filter(clue => clue.weight >= 0.5)
    .flatMap(clue =>
      clue.people.filter(other => isSame(other.name, person.name) || bearsWhole(person.name, other.name)),
    );
  const kinds = new Set(clues.filter(clue => agrees(clue, person.name)).map(clue => EVIDENCE[clue.kind]));
  return {
    name: fullest(person.name, said),
    said,
    evidence: [...kinds].map(key => ({ key })),
    confidence: Math.min(0.99, confidenceIn(person.name, clues)),
  };
}

/** `Jan` and `Jan Grosser` are one person, and the longer one goes on the envelope. */
function fullest(name: string, said: readonly Named[]): string {
  if (isFullName(name)) return name;
  const called = said.find(other => isFullName(other.name) && bearsWhole(name, other.name));
  if (called) return called.name;
  const longer = said
    .map(other => other.name)
    .filter(other => isFullName(other) && isPartOf(name, other) && !/\b(?:autor|author|said)\b/i.test(other));
  return longer.reduce((best, other) => (keyOf(other).length > keyOf(best).length ? other : best), name);
}
