import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeOf, type SyntaxNode, sourceFiles, syntaxOf } from '../.ci/source.ts';
import { baseOf, formsOf, isPlural, LOCALES, messagesOf, placeholdersOf } from './locales.ts';

const english = messagesOf('en');
const keys = Object.keys(english);
const bases = new Set(keys.map(baseOf));
const others = LOCALES.filter(locale => locale !== 'en');

/** The forms a language needs of a message: all it has, but no `one` where English, too, never counts to one. */
const formsIn = (locale: string, base: string): string[] =>
  formsOf(locale).filter(form => form !== 'one' || Object.hasOwn(english, `${base}_one`));

/** Keys a locale must have: those of English, with the plural forms of its own language. */
const wantedIn = (locale: string): string[] =>
  [...bases]
    .flatMap(base =>
      keys.some(key => key !== base && baseOf(key) === base)
        ? formsIn(locale, base).map(form => `${base}_${form}`)
        : [base],
    )
    .sort();

/** Words of the form of address that a language does not use here (we say du, tú, tu, je and você), and of Portugal. */
const OTHER_ADDRESS: Readonly<Record<string, RegExp>> = {
  // At the beginning of a sentence it is "she" or "they".
  de: /[\p{Ll},] (?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u,
  es: /(?<!\p{L})(?:usted(?:es)?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
  it: /\p{Ll} (?:Lei|La|Le|Suo|Sua|Suoi|Sue)(?!\p{L})/u,
  nl: /(?<!\p{L})(?:u|uw)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:Pan|Pani|Państw[oa])(?!\p{L})/u,
  pt: /(?<!\p{L})(?:tu|teus?|tuas?|ti|contigo|ficheiros?|ecrãs?)(?!\p{L})/iu,
};
/** Messages about the two of them: French says "vous" to two people, too. */
const OF_BOTH =
  /^(?:personDid|personHappened|personTimeLine|uiEncounter|uiSteps$|suggest|storeCountedOnce|pathNoneHow)/;

describe('messages', () => {
  it.each(LOCALES)('of %s are all there, in every plural form the language has, and no more', locale => {
    const has = Object.keys(messagesOf(locale));
    console.log(`${locale}: ${has.length} messages, plural forms ${formsOf(locale).join(' ')}`);
    expect(has.toSorted()).toEqual(wantedIn(locale));
  });

  it.each(LOCALES)('of %s are not empty and are not their own keys', locale => {
    const odd = Object.entries(messagesOf(locale)).filter(([key, text]) => text.trim() === '' || text === key);
    expect(odd).toEqual([]);
  });

  it.each(others)('of %s mention what the English ones mention', locale => {
    const wrong = Object.entries(messagesOf(locale)).filter(([key, text]) => {
      const ofMany = english[`${baseOf(key)}_other`] ?? '';
      // "One letter" may do without its number, or need it where a language's "one" is nought, too; "other" may not.
      const isFree = isPlural(key) && !key.endsWith('_other');
      const there = placeholdersOf(isFree ? `${english[key] ?? ''}${ofMany}` : (english[key] ?? ofMany));
      const here = placeholdersOf(text);
      return isFree ? here.some(name => !there.includes(name)) : here.join() !== there.join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it.each(LOCALES)('of %s have the apostrophes and quotation marks of print, names of files aside', locale => {
    const typed = Object.entries(messagesOf(locale)).filter(([, text]) => /['"]/.test(text.replace(/\S+\.json/g, '')));
    expect(typed.map(([key]) => key)).toEqual([]);
  });

  it.each(Object.keys(OTHER_ADDRESS))('of %s address the reader in one way', locale => {
    const mixed = Object.entries(messagesOf(locale)).filter(
      ([key, text]) => OTHER_ADDRESS[locale]?.test(text) && !OF_BOTH.test(key),
    );
    expect(mixed.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it('stand in the order of their keys, so that two people can add some at once', () => {
    for (const locale of LOCALES)
      expect(Object.keys(messagesOf(locale))).toEqual(Object.keys(messagesOf(locale)).toSorted());
  });
});

const field = (node: SyntaxNode, name: string): unknown => node[name];
const nodeAt = (node: SyntaxNode, name: string): SyntaxNode | undefined => field(node, name) as SyntaxNode | undefined;

interface Said {
  readonly text: string;
  readonly at: string;
}

/** Every text constant of a file, and of every text with holes the part before the first hole. */
function textsIn(file: string): { readonly whole: Said[]; readonly begun: string[] } {
  const nodes = syntaxOf(file);
  const whole = nodes
    .filter(node => node.type === 'Literal' && typeof node['value'] === 'string')
    .map(node => ({ text: String(node['value']), at: placeOf(file, node) }));
  const begun = nodes
    .filter(node => node.type === 'TemplateLiteral')
    .map(node => (field(node, 'quasis') as { value: { cooked: string } }[])[0]?.value.cooked ?? '');
  return { whole, begun };
}

const inSource = sourceFiles.map(textsIn);
const manifest = readFileSync(new URL('../manifest.json', import.meta.url), 'utf8');
const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);

/** The first word of a key is its room: what starts like this is meant to be a key. */
const ROOMS = [...new Set([...bases].map(base => /^[a-z]+(?=[A-Z])/.exec(base)?.[0] ?? '').filter(Boolean))];
const MEANT = new RegExp(`^(?:${ROOMS.join('|')})[A-Z][A-Za-z0-9]{2,}$`);
/** Words that look like a key and are something else. */
const NOT_KEYS = new Set(['nextSibling']);
/** Keys with an ending put on by the code: `suggestReads` + `Ago`. */
const BEGINNINGS = ['suggestReads', 'suggestRereads', 'suggestTalks'];

describe('keys', () => {
  it('named in the source are all in the messages', () => {
    const meant = inSource.flatMap(({ whole }) => whole).filter(({ text }) => MEANT.test(text) && !NOT_KEYS.has(text));
    console.log(`${meant.length} keys named in the source, ${keys.length} messages`);
    const isKey = (text: string): boolean => bases.has(text) || BEGINNINGS.includes(text);
    expect(meant.filter(({ text }) => !isKey(text)).map(({ text, at }) => `${text} (${at})`)).toEqual([]);
    expect(inManifest.filter(key => !bases.has(key))).toEqual([]);
  });

  it('in the messages are all named in the source', () => {
    const named = new Set([...inSource.flatMap(({ whole }) => whole.map(({ text }) => text)), ...inManifest]);
    const begun = inSource.flatMap(one => one.begun).filter(text => ROOMS.some(room => text.startsWith(room)));
    begun.push(...BEGINNINGS);
    const isNamed = (base: string): boolean => named.has(base) || begun.some(text => base.startsWith(text));
    expect([...bases].filter(base => !isNamed(base))).toEqual([]);
  });
});

/** Properties that are read out or shown. */
const SHOWN = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'hint',
  'aria-label',
  'aria-description',
  'aria-valuetext',
]);
const LETTER = /\p{L}{2,}/u;

function literalTexts(file: string): string[] {
  return syntaxOf(file).flatMap(node => {
    const text = String(node['value'] ?? '');
    if (node.type === 'JSXText' && LETTER.test(text)) return [`${placeOf(file, node)} says ${text.trim()}`];
    if (node.type !== 'JSXAttribute' && node.type !== 'JSXExpressionContainer') return [];
    const isShown = node.type === 'JSXAttribute' && SHOWN.has(String(nodeAt(node, 'name')?.['name']));
    const constant = node.type === 'JSXAttribute' ? nodeAt(node, 'value') : undefined;
    const value = constant?.type === 'Literal' ? String(constant['value']) : '';
    return isShown && LETTER.test(value) ? [`${placeOf(file, node)} says ${value}`] : [];
  });
}

/** `<p>{'Hello'}</p>` and `<p>{wide ? 'Hello' : 'Hi'}</p>`. */
function literalChildren(file: string): string[] {
  return syntaxOf(file)
    .filter(node => node.type === 'JSXElement' || node.type === 'JSXFragment')
    .flatMap(node => field(node, 'children') as SyntaxNode[])
    .filter(child => child.type === 'JSXExpressionContainer')
    .map(child => nodeAt(child, 'expression'))
    .flatMap(made => (made ? [made, nodeAt(made, 'consequent'), nodeAt(made, 'alternate'), nodeAt(made, 'right')] : []))
    .filter(made => typeof made?.['value'] === 'string' && LETTER.test(String(made['value'])))
    .map(made => `${made ? placeOf(file, made) : file} says ${String(made?.['value'])}`);
}

describe('components', () => {
  it('hold no text of their own', () => {
    const components = sourceFiles.filter(file => file.endsWith('.tsx'));
    console.log(`${components.length} components`);
    expect(components.length).toBeGreaterThan(20);
    expect(components.flatMap(file => [...literalTexts(file), ...literalChildren(file)])).toEqual([]);
  });
});
