/** The extension as it is built, for tests that look at what ships and not at what was written. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../../.ci/zip.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type Browser = 'chrome' | 'firefox';

export const builtFolder = (browser: Browser): string => join(ROOT, 'dist', browser);

/** Builds what is missing or older than the source. */
export const buildIfStale = (): void => {
  execFileSync(join(ROOT, 'node_modules', '.bin', 'tsx'), ['.ci/build.ts', '--if-stale'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

export const read = (browser: Browser, name: string): string => readFileSync(join(builtFolder(browser), name), 'utf8');

/** The files that run: scripts and pages. */
export const codeOf = (browser: Browser): string[] =>
  filesBelow(builtFolder(browser)).filter(name => /\.(?:js|html)$/.test(name));

const STATIC_IMPORT = /(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g;

/** A script with everything it imports before its first line runs. What it asks for later (`import()`) is not in it. */
export function withImports(browser: Browser, name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, path = ''] of read(browser, name).matchAll(STATIC_IMPORT))
    withImports(browser, normalize(join(dirname(name), path)), seen);
  return seen;
}

/** The scripts a page loads at once. */
export function scriptsOf(browser: Browser, page: string): string[] {
  const entries = [...read(browser, page).matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, src = '']) => src);
  const all = new Set<string>();
  for (const entry of entries) withImports(browser, entry, all);
  return [...all];
}

export const gzippedBytes = (browser: Browser, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(read(browser, name), { level: 9 }).length, 0);
