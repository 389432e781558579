const MAX_OCTETS = 75;

function octets(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/**
 * One line of a vCard or iCalendar file, cut into pieces of at most 75 octets and ended with CRLF
 * (RFC 6350 3.2, RFC 5545 3.1). A piece never ends inside a letter, which the RFC allows and readers trip over.
 */
export function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const letter of line) {
    const size = octets(letter);
    if (length + size > MAX_OCTETS) {
      folded += '\r\n ';
      length = 1;
    }
    folded += letter;
    length += size;
  }
  return `${folded}\r\n`;
}

/** The lines of a file, pieces put together again. Ends of lines may be CRLF, LF or CR. */
export function unfold(text: string): string[] {
  const lines: string[][] = [];
  for (const piece of text.split(/\r\n|\n|\r/)) {
    const last = lines.at(-1);
    if (last && (piece.startsWith(' ') || piece.startsWith('\t'))) last.push(piece.slice(1));
    else lines.push([piece]);
  }
  return lines.map(pieces => pieces.join('')).filter(line => line !== '');
}
