import { crx } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import { chunkGroups } from './.ci/chunks.ts';
import { isWords, wordsModule } from './.ci/pack-words.ts';
import { withoutPassOns } from './.ci/pass-ons.ts';
import manifest from './manifest.json' with { type: 'json' };

type Browser = 'chrome' | 'firefox';

/** What runs in pages: `page` reads, `pick` lets the reader point at a name, `reach` looks for an address. */
const CONTENT_SCRIPTS = ['page', 'pick', 'reach'];

/** What Firefox wants to be told differently. Everything else is the one manifest. */
function manifestFor(browser: Browser): Record<string, unknown> {
  if (browser === 'chrome') return manifest;
  const { minimum_chrome_version: _, externally_connectable: __, ...shared } = manifest;
  return {
    ...shared,
    permissions: manifest.permissions.filter(name => name !== 'offscreen'),
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'fondly@fondly.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

/**
 * Each content script as ONE closed classic file: no import, no loader and so nothing that pages could fetch.
 * They are not in the manifest: they are injected on click, or registered once the user allows noticing.
 */
function contentScripts(): Plugin {
  const bundle = async (name: string): Promise<string> => {
    const result = await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        write: false,
        target: 'es2022',
        minify: true,
        lib: { entry: `src/content/${name}.iife.ts`, formats: ['iife'], name: 'fondly', fileName: () => `${name}.js` },
      },
    });
    const [first] = Array.isArray(result) ? result : [result];
    if (!first || !('output' in first)) throw new Error(`the content script ${name} gave no output`);
    return first.output[0].code;
  };
  return {
    name: 'fondly-content-scripts',
    apply: 'build',
    async generateBundle() {
      for (const name of CONTENT_SCRIPTS)
        this.emitFile({ type: 'asset', fileName: `content/${name}.js`, source: await bundle(name) });
    },
  };
}

/**
 * Vite's helper preloads what a part loaded later needs, by links in the head. Our parts lie on the same disk and the
 * helper is larger than some of them.
 */
function withoutPreloading(): Plugin {
  return {
    name: 'fondly-without-preloading',
    apply: 'build',
    enforce: 'pre',
    load: id => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = load => load();' : undefined),
  };
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      withoutPreloading(),
      wordsModule('public/_locales'),
      contentScripts(),
      withoutPassOns('a/'),
      crx({ manifest: manifestFor(browser) as never, browser }),
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${browser}`,
      target: 'es2022',
      // The oldest browsers we run in. For older ones `:dir()` would become a list of languages, and a line in another
      // alphabet than the page's would be taken to run as the page does.
      cssTarget: ['chrome120', 'firefox140'],
      modulePreload: false,
      rolldownOptions: {
        external: isWords,
        input: {
          welcome: 'src/welcome/welcome.html',
          sample: 'src/welcome/sample.html',
          // Firefox reads in its background page.
          ...(browser === 'chrome' && { reader: 'src/reader/reader.html' }),
        },
        output: {
          // Every name stands in the package three times, and nobody reads it.
          entryFileNames: 'a/[hash:6].js',
          chunkFileNames: 'a/[hash:6].js',
          assetFileNames: 'a/[hash:6][extname]',
          codeSplitting: { groups: chunkGroups(import.meta.dirname) },
        },
      },
    },
  };
});
