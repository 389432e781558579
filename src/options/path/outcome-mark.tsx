import type { Outcome } from '../../letter/letter.ts';

/** The message that names what came of a letter. */
export const OUTCOME_KEYS: Readonly<Record<Outcome, string>> = {
  'nothing-yet': 'reportNothing',
  answered: 'reportAnswered',
  talked: 'reportTalked',
  met: 'reportMet',
};

interface Props {
  readonly outcome: Outcome;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What came of a letter, by shape and not by colour: an open ring, a dot, a square, a diamond. */
export function OutcomeMark({ outcome, x, y, size }: Props) {
  if (outcome === 'talked')
    return <rect class="dot found" x={x - size} y={y - size} width={2 * size} height={2 * size} rx={1.5} />;
  if (outcome === 'met') {
    const far = size * 1.4;
    return <path class="dot found" d={`M${x} ${y - far}L${x + far} ${y}L${x} ${y + far}L${x - far} ${y}Z`} />;
  }
  return <circle class={`dot found ${outcome === 'nothing-yet' ? 'open' : ''}`} cx={x} cy={y} r={size} />;
}
