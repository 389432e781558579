// How long choosing takes, from the records as the store holds them: `npm run -s bench:suggest`.
// Fails when a proposal among 10,000 people with 100,000 encounters takes over 50 ms, or among 1,000 over 5 ms.
import type { Encounter, EncounterKind } from '../src/people/encounter.ts';
import type { Person } from '../src/people/person.ts';
import { knownPeople } from '../src/suggest/situation.ts';
import { whoNext } from '../src/suggest/suggest.ts';
import { dice } from '../tests/suggest/chance.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const MS_PER_DAY = 86_400_000;
const ROUNDS = 31;
const WARM_UP_ROUNDS = 20;
const KINDS: readonly EncounterKind[] = ['read', 'read', 'read', 'read', 'read', 'read', 'talk', 'letter', 'proposed'];

function peopleOf(count: number, chance: () => number): Person[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    name: `Person ${index}`,
    places: [],
    ways: chance() < 0.8 ? [{ kind: 'email', value: `p${index}@example.org` }] : [],
    note: chance() < 0.2 ? 'why' : '',
    step: 'reading',
    savedAt: NOW - chance() * 1000 * MS_PER_DAY,
    changedAt: NOW,
    rev: 1,
    location: chance() < 0.1 ? 'Lisbon, Portugal' : 'Oslo',
  }));
}

function encountersOf(people: readonly Person[], count: number, chance: () => number): Encounter[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    personId: people[Math.floor(chance() * people.length)]?.id ?? '',
    kind: KINDS[Math.floor(chance() * KINDS.length)] ?? 'read',
    at: NOW - chance() * 1000 * MS_PER_DAY,
    url: `https://blog.example/${Math.floor(chance() * 1000)}`,
  }));
}

interface Times {
  readonly median: number;
  /** What the code needs when nothing else runs; held against the budget, so that a busy machine fails nobody. */
  readonly fastest: number;
}

/** Times of some rounds, in ms, after others that warm the engine up. */
function timesOf(round: () => unknown): Times {
  const times = Array.from({ length: ROUNDS + WARM_UP_ROUNDS }, () => {
    const start = performance.now();
    round();
    return performance.now() - start;
  });
  const sorted = times.slice(WARM_UP_ROUNDS).sort((a, b) => a - b);
  return { median: sorted[Math.floor(ROUNDS / 2)] ?? Number.NaN, fastest: sorted[0] ?? Number.NaN };
}

const told = ({ median, fastest }: Times): string => `${median.toFixed(1)} ms (fastest ${fastest.toFixed(1)})`;

function measure(peopleCount: number, encounterCount: number, budgetMs: number): boolean {
  const chance = dice(peopleCount);
  const people = peopleOf(peopleCount, chance);
  const encounters = encountersOf(people, encounterCount, chance);
  const known = knownPeople(people, encounters, [], []);
  const choose = timesOf(() => whoNext(known, '2026-11-23', 'Lisbon'));
  const gather = timesOf(() => knownPeople(people, encounters, [], []));
  const isWithin = choose.fastest <= budgetMs;
  console.log(
    `${peopleCount} people, ${encounterCount} encounters: proposal ${told(choose)}, ` +
      `${isWithin ? 'within' : 'OVER'} ${budgetMs} ms; gathering what is known ${told(gather)}`,
  );
  return isWithin;
}

const kept = [measure(1_000, 10_000, 5), measure(10_000, 100_000, 50)];
if (!kept.every(Boolean)) process.exit(1);
