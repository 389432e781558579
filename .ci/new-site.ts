/** npm run new-site NAME HOST: writes src/detect/sites/NAME.ts with its first examples, and its line in the list of sites. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../src/detect/sites/', import.meta.url));

const template = (id: string, name: string, host: string): string => `import type { Example, Site } from './site.ts';

const ${name}: Site = {
  id: '${id}',
  kind: 'other',
  name: '${id}',
  hosts: ['${host}'],
  home: '${host}',
  // Anything of one person's; the group is their handle.
  path: /^\\/@([\\w.-]{1,40})/,
  profile: 'https://${host}/@$1',
  // A single piece; the group is its id. Leave it out where pieces look like profiles.
  post: /^\\/@[^/]{1,40}\\/(\\d{1,20})/,
  // Links to whoever made the piece.
  author: '#piece-$id a.author',
  // On a profile. As long as \`handle\` says another handle than the address, nobody is named.
  shown: { handle: '.profile .handle', name: '.profile h1', bio: '.profile .bio', links: '.profile a[rel~="me"]' },
};
export default ${name};

export const examples: Example[] = [
  {
    what: 'a profile; the reader stands in the side bar',
    url: 'https://${host}/@ada',
    html: '<aside><h2>Rita Reader</h2></aside><div class="profile"><h1>Ada Byron</h1><span class="handle">@ada</span></div>',
    authors: ['Ada Byron'],
    places: ['https://${host}/@ada'],
  },
  {
    what: 'a piece; a commenter is not its author',
    url: 'https://${host}/@ada/12',
    html: '<article id="piece-12"><a class="author" href="/@ada">Ada Byron</a></article><p><a class="author" href="/@bo">Bo Miller</a></p>',
    authors: ['Ada Byron'],
  },
  { what: 'search', url: 'https://${host}/search', html: '<title>Search</title>', authors: [] },
];
`;

/** \`press-example\` → \`pressExample\`. */
const identifier = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The list with one more line, in the order of the alphabet. */
function withLine(index: string, id: string, name: string): string {
  const lines = index.split('\n');
  const insert = (line: string, isLike: (other: string) => boolean): void => {
    const later = lines.findIndex(other => isLike(other) && other > line);
    lines.splice(later < 0 ? lines.findLastIndex(isLike) + 1 : later, 0, line);
  };
  insert(`import ${name} from './${id}.ts';`, line => /^import \w+ from/.test(line));
  insert(`  ${name},`, line => /^ {2}\w+,$/.test(line));
  return lines.join('\n');
}

const [id = '', host = `${id}.example`] = process.argv.slice(2);
if (!/^[a-z][a-z0-9-]{1,40}$/.test(id))
  throw new Error('usage: npm run new-site NAME HOST, for example: press-example press.example');
const file = `${FOLDER}${id}.ts`;
if (existsSync(file)) throw new Error(`${id} is there already: ${file}`);
writeFileSync(file, template(id, identifier(id), host));
writeFileSync(`${FOLDER}index.ts`, withLine(readFileSync(`${FOLDER}index.ts`, 'utf8'), id, identifier(id)));
console.log(`${file}\nNow: npx vitest run tests/detect/sites`);
