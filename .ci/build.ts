/**
 * Builds the extension for each browser into dist/, or into the folder named after --out. Skips what is newer than its
 * sources when called with --if-stale.
 */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { packWords } from './pack-words.ts';

// A test that builds hands down NODE_ENV=test, and JSX of that sort carries the paths of this machine.
process.env['NODE_ENV'] = 'production';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const at = process.argv.indexOf('--out');
const OUT = at < 0 ? join(ROOT, 'dist') : (process.argv[at + 1] ?? '');
const SOURCES = [
  '.ci/chunks.ts',
  '.ci/pack-words.ts',
  '.ci/pass-ons.ts',
  'src',
  'public',
  'manifest.json',
  'vite.config.ts',
  'package.json',
];

function newest(path: string): number {
  const full = join(ROOT, path);
  if (!statSync(full).isDirectory()) return statSync(full).mtimeMs;
  return Math.max(0, ...readdirSync(full).map(name => newest(join(path, name))));
}

const isFresh = (browser: string): boolean => {
  const made = join(OUT, browser, 'manifest.json');
  return existsSync(made) && statSync(made).mtimeMs > Math.max(...SOURCES.map(newest));
};

for (const browser of ['chrome', 'firefox']) {
  if (process.argv.includes('--if-stale') && isFresh(browser)) continue;
  rmSync(join(OUT, browser), { recursive: true, force: true });
  await build({
    root: ROOT,
    mode: browser,
    logLevel: 'warn',
    build: { outDir: join(OUT, browser), emptyOutDir: true },
  });
  packWords(join(ROOT, 'public', '_locales'), join(OUT, browser));
  process.stderr.write(`built ${at < 0 ? 'dist' : OUT}/${browser}\n`);
}
