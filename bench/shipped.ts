import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { envelope } from '../src/messages.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Statements that start the shipped content script in a page and leave a function `work` that has it copy the page. Its
 * listener is caught by as little of the extension API as it needs to start. Builds the extension first where it is stale.
 */
export function shippedScript(): string {
  // What the build says goes to standard error: standard output is data.
  execFileSync('npx', ['tsx', '.ci/build.ts', '--if-stale'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  return `
    let listener;
    const id = 'bench';
    globalThis.chrome = { runtime: { id, onMessage: { addListener: f => { listener = f; } }, sendMessage: async () => undefined } };
    ${readFileSync(resolve(ROOT, 'dist/chrome/content/page.js'), 'utf8')};
    const work = () => {
      let answer;
      listener(${JSON.stringify(envelope('readPage', { asked: true }))}, { id }, said => { answer = said; });
      return answer;
    };`;
}

/** Statements that leave a global function `read`, which promises the reading of a copy, as a page of ours does. */
export async function readerScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: {
        entry: resolve(ROOT, 'bench/reader-page.ts'),
        formats: ['iife'],
        name: 'reader',
        fileName: () => 'reader.js',
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('the reader gave no bundle');
  return first.output[0].code;
}
