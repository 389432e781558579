/**
 * Rows and cells of RFC 4180, written and read. papaparse would do it too, but it brings code that asks the network,
 * and nothing of the kind may stand in our bundle (tests/trust). papaparse and csv-parse agree with this in the tests.
 */
const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Every cell quoted: then no separator a spreadsheet may guess can split one. */
export const writeCells = (rows: readonly (readonly string[])[]): string =>
  rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

/** Where the quoted cell that begins at `from` ends: at its closing quote, or with the text where that is missing. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

/** The end of what stands outside quotes: the next separator or line break. */
function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** The rows of a table from the start, at most `most`; rows without any letter are passed over. */
export function readCells(text: string, separator: string, most = Number.POSITIVE_INFINITY): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length && rows.length < most; ) {
    const isQuoted = text[at] === '"';
    const close = isQuoted ? closingQuote(text, at + 1) : at;
    const end = endOfCell(text, isQuoted ? close + 1 : at, separator);
    const quoted = isQuoted ? text.slice(at + 1, close).replaceAll('""', '"') : '';
    row.push(quoted + text.slice(isQuoted ? close + 1 : at, end));
    if (text[end] === separator) {
      at = end + 1;
      // A separator at the very end has an empty cell behind it.
      if (at < text.length) continue;
      row.push('');
    }
    if (row.some(cell => cell.trim() !== '')) rows.push(row);
    row = [];
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
  return rows;
}

/** What separates the cells of a table: that by which its first row has the most. */
export function separatorOf(text: string): string {
  const counts = SEPARATORS.map(separator => readCells(text, separator, 1)[0]?.length ?? 0);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
