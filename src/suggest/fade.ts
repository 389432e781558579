/** What is left of 1 after so many days, when half is left after `halfLife` days. */
export const fade = (days: number, halfLife: number): number => 2 ** (-days / halfLife);

/** `fade` for whole days, worked out once a day of age: choosing asks it for every reading of everybody. */
export function fading(halfLife: number): (days: number) => number {
  const left: number[] = [];
  return days => {
    const before = left[days];
    if (before !== undefined) return before;
    const now = fade(days, halfLife);
    // Without a bound a date in the year 1 would make the table as long.
    if (Number.isInteger(days) && days < LONGEST_TABLE) left[days] = now;
    return now;
  };
}

const LONGEST_TABLE = 10_000;
