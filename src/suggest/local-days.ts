import { type Day, dayOf } from '../words/day.ts';

const MS_PER_DAY = 86_400_000;

/** One day of UTC as the machine's zone sees it: one local day up to `turn`, another from there on. */
interface Turn {
  readonly before: Day;
  /** The instant of local midnight within. */
  readonly turn: number;
  readonly after: Day;
}

function turnOf(utcDay: number): Turn {
  const start = utcDay * MS_PER_DAY;
  const date = new Date(start);
  const turn = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
  return { before: dayOf(start), turn, after: dayOf(turn) };
}

/** `dayOf` for many instants: asks the calendar once a day, not once an instant. */
export function localDays(): (at: number) => Day {
  const turns = new Map<number, Turn>();
  return at => {
    const utcDay = Math.floor(at / MS_PER_DAY);
    let turn = turns.get(utcDay);
    if (!turn) {
      turn = turnOf(utcDay);
      turns.set(utcDay, turn);
    }
    return at < turn.turn ? turn.before : turn.after;
  };
}
