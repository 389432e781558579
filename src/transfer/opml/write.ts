import type { Person } from '../../people/person.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** XML 1.0 has no way to write control characters, lone surrogates and U+FFFE, U+FFFF (section 2.2): they go. */
function isXmlLetter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function escapeXml(text: string): string {
  let safe = '';
  for (const letter of text) if (isXmlLetter(letter.codePointAt(0) ?? 0)) safe += ENTITIES[letter] ?? letter;
  return safe;
}

const attribute = (name: string, value: string): string => ` ${name}="${escapeXml(value)}"`;

function outlines(person: Person): string[] {
  const site = person.places.find(place => place.kind === 'site')?.url;
  return person.places
    .filter(place => place.kind === 'feed')
    .map(feed => {
      const attributes = [
        attribute('type', 'rss'),
        attribute('text', person.name),
        attribute('title', person.name),
        attribute('xmlUrl', feed.url),
        site === undefined ? '' : attribute('htmlUrl', site),
        // OPML 2.0 lets a file add attributes under a namespace; by it, two feeds of one person come back as one person.
        attribute('fondly:person', person.id),
      ];
      return `    <outline${attributes.join('')}/>`;
    });
}

/**
 * The feeds of the people as OPML 2.0, for any feed reader. People without a feed are not in it.
 * @param title what the list is called there
 */
export function writeOpml(people: readonly Person[], title: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0" xmlns:fondly="urn:fondly:opml">',
    `  <head><title>${escapeXml(title)}</title></head>`,
    '  <body>',
    ...people.flatMap(outlines),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}
