import { describe, expect, it } from 'vitest';
import type { Known } from '../../src/suggest/situation.ts';
import { whoNext } from '../../src/suggest/suggest.ts';
import { addDays, type Day, daysBetween } from '../../src/words/day.ts';
import { afterAnswer } from './after-answer.ts';
import { dice } from './chance.ts';
import { knownPerson } from './known.ts';

const PEOPLE = 500;
const WEEKS = 156;
const START: Day = '2026-01-04';
/** Reading goes on before the first hello, so that there is a history. */
const DAYS_BEFORE = 400;

interface Reader {
  known: Known;
  /** A piece of theirs every so many days: from two for favourites to eighty. */
  readonly everyDays: number;
  /** The day the reader loses interest; for most, never. */
  readonly until: number;
}

function readers(chance: () => number): Reader[] {
  return Array.from({ length: PEOPLE }, (_, index) => ({
    known: knownPerson(`p${index}`, {
      hasNote: chance() < 0.2,
      savedDay: addDays(START, -Math.floor(chance() * DAYS_BEFORE)),
    }),
    everyDays: Math.round(2 * 40 ** (index / PEOPLE)),
    until: chance() < 0.3 ? Math.floor(chance() * WEEKS * 7) : Number.POSITIVE_INFINITY,
  }));
}

function readOn(reader: Reader, dayNumber: number, day: Day, chance: () => number): void {
  if (dayNumber > reader.until || chance() > 1 / reader.everyDays) return;
  const { known } = reader;
  const isNew = chance() < 0.8 || known.pieces === 0;
  reader.known = {
    ...known,
    reads: [...known.reads, day],
    pieces: known.pieces + (isNew ? 1 : 0),
    moments: known.moments + (chance() < 0.03 ? 1 : 0),
  };
}

/** One Sunday: mostly a letter, of which a third is answered; now and then "Someone else" or "Not this week". */
function hello(all: Map<string, Reader>, day: Day, chance: () => number): string[] {
  const choose = () =>
    whoNext(
      [...all.values()].map(reader => reader.known),
      day,
    );
  const change = (id: string, to: (known: Known) => Known): void => {
    const reader = all.get(id);
    if (reader) reader.known = to(reader.known);
  };
  const shown: string[] = [];
  const show = () => {
    const choice = choose();
    for (const id of choice.turns) {
      change(id, known => (known.proposed.includes(day) ? known : { ...known, proposed: [...known.proposed, day] }));
    }
    if (choice.next) shown.push(choice.next.id, ...choice.others.map(other => other.id));
    return choice.next?.id ?? '';
  };
  const mood = chance();
  let id = show();
  if (mood < 0.15) {
    change(id, known => afterAnswer(known, 'someone-else', day));
    id = show();
  }
  if (mood < 0.9) {
    const answered = chance() < 0.35;
    change(id, known => ({ ...known, letters: [...known.letters, { day, answered }] }));
  }
  return shown;
}

/** Read in each four months of the last year: a turn was there to be had. */
function isStillRead(known: Known, end: Day): boolean {
  const ages = known.reads.map(day => daysBetween(day, end));
  return [0, 120, 240].every(from => ages.some(age => age >= from && age < from + 120));
}

describe('three years of weekly hellos over 500 people', () => {
  const chance = dice(20_261_123);
  const all = new Map(readers(chance).map(reader => [reader.known.id, reader]));
  const turns = new Map<string, number>();
  for (let dayNumber = -DAYS_BEFORE; dayNumber < WEEKS * 7; dayNumber += 1) {
    const day = addDays(START, dayNumber);
    for (const reader of all.values()) readOn(reader, dayNumber, day, chance);
    if (dayNumber < 0 || dayNumber % 7 !== 0) continue;
    for (const id of hello(all, day, chance)) turns.set(id, (turns.get(id) ?? 0) + 1);
  }
  const end = addDays(START, WEEKS * 7 - 1);
  const people = [...all.values()].map(reader => reader.known);

  it('give everyone who is still read a turn', () => {
    const stillRead = people.filter(known => isStillRead(known, end));
    const starved = stillRead.filter(known => !turns.has(known.id));
    console.info(
      `simulation: ${WEEKS} hellos over ${PEOPLE} people, ${stillRead.length} still read, ` +
        `${stillRead.length - starved.length} of them had a turn; of all ${PEOPLE}, ${turns.size}`,
    );
    expect(stillRead.length).toBeGreaterThan(150);
    expect(starved.map(known => known.id)).toEqual([]);
  });

  it('let no letter without an answer be followed by another within half a year', () => {
    const gaps = people.flatMap(({ letters }) =>
      letters.flatMap((letter, index) => {
        const following = letters[index + 1];
        return !letter.answered && following ? [daysBetween(letter.day, following.day)] : [];
      }),
    );
    const letters = people.reduce((sum, known) => sum + known.letters.length, 0);
    const written = people.filter(known => known.letters.length > 0).length;
    console.info(`simulation: ${letters} letters to ${written} people, ${gaps.length} second ones after a silence`);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(180);
  });
});
