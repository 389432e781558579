/**
 * How messages ship. `_locales` names every message again in every language; so only what the browser, the worker and the
 * content scripts ask it for stays there. The screens' sentences become one list a language below `words/`, in the order
 * of one list of keys, and a screen loads only its reader's (src/ui/messages.ts).
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** First words of the keys that are asked for where no screen is. */
const ASKED_OF_BROWSER =
  /^(?:command|extension|hello|locale|menu|pick|toolbar)|^store(?:NotSaved|ChangedElsewhere|CountedOnce|NotThere|MadeByNewer|Unanswered)/;

const messagesIn = (folder: string, locale: string): Messages =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Messages;

const listFile = (items: readonly string[]): string =>
  `export default ${JSON.stringify(items.join('\n'))}.split("\\n");\n`;

/**
 * Writes the messages of `from` into a built extension.
 * @param change what becomes of each message first: another language, in a test
 */
export function packWords(
  from: string,
  built: string,
  change: (message: string, key: string, locale: string) => string = message => message,
): void {
  const all = readdirSync(from).map(locale => ({ locale, messages: messagesIn(from, locale) }));
  const keys = [...new Set(all.flatMap(one => Object.keys(one.messages)))].sort();
  const forScreens = keys.filter(key => !ASKED_OF_BROWSER.test(key));
  rmSync(join(built, 'words'), { recursive: true, force: true });
  mkdirSync(join(built, 'words'), { recursive: true });
  writeFileSync(join(built, 'words', 'keys.js'), listFile(forScreens));
  for (const { locale, messages } of all) {
    const said = (key: string): string => change(messages[key]?.message ?? '', key, locale);
    const ofBrowser = Object.keys(messages).filter(key => ASKED_OF_BROWSER.test(key));
    writeFileSync(
      join(built, '_locales', locale, 'messages.json'),
      JSON.stringify(Object.fromEntries(ofBrowser.map(key => [key, { message: said(key) }]))),
    );
    writeFileSync(join(built, 'words', `${messages['locale']?.message}.js`), listFile(forScreens.map(said)));
  }
}

const MODULE = 'virtual:words';

/**
 * The module by which screens load those files: `lists.keys()`, `lists.de()`. Each import names its file, so that whoever
 * checks the package sees that nothing else can be loaded.
 */
export const wordsModule = (from: string) => ({
  name: 'fondly-words',
  resolveId: (id: string) => (id === MODULE ? `\0${MODULE}` : undefined),
  load(id: string) {
    if (id !== `\0${MODULE}`) return undefined;
    const languages = readdirSync(from).map(locale => messagesIn(from, locale)['locale']?.message);
    const loaders = ['keys', ...languages].map(name => `'${name}': () => import('/words/${name}.js')`);
    return `export const lists = { ${loaders.join(', ')} };`;
  },
});

/** What the build writes only after the bundle is made. */
export const isWords = (id: string): boolean => id.startsWith('/words/');
