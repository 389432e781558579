/**
 * A letter with words of the user put in, as typed: where the cursor was, else as a paragraph of their own behind the
 * greeting.
 * @returns the letter and where the words end in it
 */
export function putIn(body: string, words: string, at?: number): { readonly body: string; readonly end: number } {
  if (at !== undefined) {
    const before = body.slice(0, at);
    const start = /\S$/u.test(before) ? `${before} ` : before;
    return { body: `${start}${words}${body.slice(at)}`, end: start.length + words.length };
  }
  const [greeting = '', ...rest] = body.split('\n\n');
  const start = `${greeting}\n\n${words}`;
  return { body: [start, ...rest.filter(part => part !== '')].join('\n\n'), end: start.length };
}
