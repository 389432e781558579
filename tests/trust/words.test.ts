import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceFiles, syntaxOf } from '../../.ci/source.ts';
import { LOCALES, messagesOf } from '../locales.ts';
import { buildIfStale, builtFolder, read, scriptsOf, withImports } from './built.ts';

beforeAll(buildIfStale, 120_000);

/** What stands in `_locales` of the built extension. */
const ofBrowser = (locale: string): Record<string, string> => {
  const raw = JSON.parse(read('chrome', `_locales/${locale}/messages.json`)) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(raw).map(([key, { message }]) => [key, message]));
};

const listIn = async (name: string): Promise<readonly string[]> => {
  const file = pathToFileURL(join(builtFolder('chrome'), 'words', `${name}.js`)).href;
  return ((await import(/* @vite-ignore */ file)) as { default: readonly string[] }).default;
};

/** What a screen of that language can say. */
async function ofScreens(locale: string): Promise<Record<string, string>> {
  const [keys, sentences] = await Promise.all([listIn('keys'), listIn(ofBrowser(locale)['locale'] ?? '')]);
  expect(sentences).toHaveLength(keys.length);
  const pairs = keys.map((key, at): [string, string] => [key, sentences[at] ?? '']);
  return Object.fromEntries(pairs.filter(([, text]) => text !== ''));
}

/** Places that run where no screen does, and rooms whose phrases they say. */
const WITHOUT_SCREEN = /^(?:background|content|platform)\/|^hello\/badge\.ts$|^store\/errors\.ts$/;

const textsIn = (file: string): string[] =>
  syntaxOf(file).flatMap(node => (node.type === 'Literal' && typeof node['value'] === 'string' ? [node['value']] : []));

describe('messages as they ship', () => {
  it.each(LOCALES)('of %s are those of the source, each once', async locale => {
    const [browser, screens] = [ofBrowser(locale), await ofScreens(locale)];
    expect(Object.keys(browser).filter(key => Object.hasOwn(screens, key))).toEqual([]);
    expect({ ...browser, ...screens }).toEqual(messagesOf(locale));
  });

  it('are kept by the browser where no screen is there to say them', () => {
    const english = messagesOf('en');
    const said = sourceFiles.filter(file => WITHOUT_SCREEN.test(file)).flatMap(textsIn);
    const inManifest = [
      ...readFileSync(join(builtFolder('chrome'), 'manifest.json'), 'utf8').matchAll(/__MSG_(\w+)__/g),
    ];
    const keys = [...said, ...inManifest.map(([, key = '']) => key)].filter(text => Object.hasOwn(english, text));
    console.log(`${new Set(keys).size} messages said without a screen`);
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter(key => !Object.hasOwn(ofBrowser('en'), key))).toEqual([]);
  });

  it('are waited for by no script of the worker, which could not be woken', () => {
    const scripts = [...withImports('chrome', 'service-worker-loader.js')];
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter(name => read('chrome', name).includes('/words/'))).toEqual([]);
    expect(scriptsOf('chrome', 'src/popup/popup.html').some(name => read('chrome', name).includes('/words/'))).toBe(
      true,
    );
  });
});
