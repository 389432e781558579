import type { Letter } from '../letter/letter.ts';
import type { Day } from '../words/day.ts';

/** A letter that went out, or one of theirs that came unasked (then `day` is the day of the reply). */
export interface KnownLetter {
  readonly day: Day;
  readonly answered: boolean;
  /** When the answer came, if that is known. */
  readonly repliedDay?: Day;
}

const SAID_BACK: readonly Letter['outcome'][] = ['answered', 'talked', 'met'];

interface Sent {
  readonly at: number;
  readonly reported: boolean;
}

/** Every letter once: the encounter and the letter record of one sending fall on the same day. */
function sentOf(logged: readonly number[], letters: readonly Letter[], day: (at: number) => Day): Sent[] {
  const records = letters.flatMap(letter =>
    letter.state === 'sent' && letter.sentAt !== undefined
      ? [{ at: letter.sentAt, reported: SAID_BACK.includes(letter.outcome) }]
      : [],
  );
  const days = new Set(records.map(letter => day(letter.at)));
  const others = logged.filter(at => !days.has(day(at))).map(at => ({ at, reported: false }));
  return [...records, ...others].sort((a, b) => a.at - b.at);
}

/**
 * The letters to one person, from instants logged (ms since 1970) and letter records. A reply belongs to the last
 * letter before it; one that no letter came before stands for itself.
 */
export function knownLetters(
  logged: readonly number[],
  replies: readonly number[],
  letters: readonly Letter[],
  day: (at: number) => Day,
): KnownLetter[] {
  if (logged.length + replies.length + letters.length === 0) return [];
  const sent = sentOf(logged, letters, day);
  const inOrder = [...replies].sort((a, b) => a - b);
  const known = sent.map(({ at, reported }, index): KnownLetter => {
    const next = sent[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const reply = inOrder.findLast(one => one >= at && one < next);
    const isAnswered = reported || reply !== undefined;
    return { day: day(at), answered: isAnswered, ...(reply !== undefined && { repliedDay: day(reply) }) };
  });
  const first = sent[0]?.at ?? Number.POSITIVE_INFINITY;
  const unasked = inOrder.filter(one => one < first).map(day);
  return [...unasked.map(one => ({ day: one, answered: true, repliedDay: one })), ...known];
}
