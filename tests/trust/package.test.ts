import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceFilesIn } from '../../.ci/source-files.ts';
import { filesBelow, zipOf } from '../../.ci/zip.ts';
import { type Browser, buildIfStale, builtFolder } from './built.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'package-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(place: string, ...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), name);
  }
}

describe('the source archive', () => {
  const source = ['.ci/run', 'manifest.json', 'src/out/page.ts', 'src/page.ts'];

  it('is made where it was unpacked, without git and without what was built there', () => {
    const place = join(folder, 'unpacked');
    put(place, ...source, 'node_modules/idb/index.js', 'dist/chrome/manifest.json', 'out/packages/a.zip', 'a.log');
    expect(sourceFilesIn(place)).toEqual(source);
  });

  it('is ours also inside somebody else’s repository', () => {
    const theirs = join(folder, 'theirs');
    put(theirs, 'ours/src/page.ts');
    execFileSync('git', ['init', '-q'], { cwd: theirs });
    expect(sourceFilesIn(join(theirs, 'ours'))).toEqual(['src/page.ts']);
  });

  it('holds what a build needs and nothing that is made', () => {
    const names = sourceFilesIn(ROOT);
    expect(names).toEqual(expect.arrayContaining(['package-lock.json', 'manifest.json', '.ci/package.ts']));
    expect(names.filter(name => /^(?:dist|out|node_modules)\//.test(name))).toEqual([]);
  });
});

describe('two builds', () => {
  const again = join(folder, 'again');
  const BROWSERS: readonly Browser[] = ['chrome', 'firefox'];

  beforeAll(() => {
    buildIfStale();
    const tsx = join(ROOT, 'node_modules', '.bin', 'tsx');
    execFileSync(tsx, ['.ci/build.ts', '--out', again], { cwd: ROOT, stdio: 'ignore' });
  }, 240_000);

  it.each(BROWSERS)('give the same zip for %s, byte for byte', async browser => {
    const [one, other] = await Promise.all([zipOf(builtFolder(browser)), zipOf(join(again, browser))]);
    console.log(`${browser}: ${filesBelow(builtFolder(browser)).length} files, ${one.length} bytes, built twice`);
    expect(filesBelow(join(again, browser))).toEqual(filesBelow(builtFolder(browser)));
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  });
});
