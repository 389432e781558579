/** Text as it stands in a vCard or iCalendar file: `\`, `;`, `,` and line breaks escaped (RFC 6350 3.4, RFC 5545 3.3.11). */
export const escapeText = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, sign => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n');

/** Undoes `escapeText`; Google escapes colons too, so a backslash before any other sign just goes. */
export const unescapeText = (value: string): string =>
  value.replace(/\\([\s\S])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

/** The parts of a value at every separator that is not escaped, each unescaped. */
export function splitText(value: string, separator: ';' | ','): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '\\') at++;
    else if (value[at] === separator) {
      parts.push(value.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, value.slice(start)].map(unescapeText);
}
