/**
 * Builds the extension for each browser into dist/, or into the folder named after --out. Skips what is newer than its
 * sources when called with --if-stale.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

// A test that builds hands down NODE_ENV=test, and JSX of that sort carries the paths of this machine.
process.env['NODE_ENV'] = 'production';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const at = process.argv.indexOf('--out');
const OUT = at < 0 ? join(ROOT, 'dist') : (process.argv[at + 1] ?? '');
const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package.json'];

function newest(path: string): number {
  const full = join(ROOT, path);
  if (!statSync(full).isDirectory()) return statSync(full).mtimeMs;
  return Math.max(0, ...readdirSync(full).map(name => newest(join(path, name))));
}

const isFresh = (browser: string): boolean => {
  const made = join(OUT, browser, 'manifest.json');
  return existsSync(made) && statSync(made).mtimeMs > Math.max(...SOURCES.map(newest));
};

/** Messages are laid out for people to read; what ships has no layout. */
function packMessages(browser: string): void {
  const locales = join(OUT, browser, '_locales');
  for (const locale of readdirSync(locales)) {
    const path = join(locales, locale, 'messages.json');
    writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
  }
}

for (const browser of ['chrome', 'firefox']) {
  if (process.argv.includes('--if-stale') && isFresh(browser)) continue;
  rmSync(join(OUT, browser), { recursive: true, force: true });
  await build({
    root: ROOT,
    mode: browser,
    logLevel: 'warn',
    build: { outDir: join(OUT, browser), emptyOutDir: true },
  });
  packMessages(browser);
  process.stderr.write(`built ${at < 0 ? 'dist' : OUT}/${browser}\n`);
}
