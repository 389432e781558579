/**
 * A cell that begins like this may be run as a formula by a spreadsheet (OWASP "CSV Injection"), full-width signs included.
 * Apostrophes in front of it count too, so that putting one more there can always be undone.
 */
const FORMULA = /^'{0,20}[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'{1,20}[=+\-@\t\r\n＝＋－＠]/;

/** The cell with an apostrophe in front if a spreadsheet might run it. Phone numbers too: `+49 30` would lose its plus. */
export const guardFormula = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** Takes off what `guardFormula` put on, and nothing else. */
export const unguardFormula = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
