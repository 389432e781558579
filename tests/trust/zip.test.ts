import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow, quickly, tightly, zipOf } from '../../.ci/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'fondly-zip-'));
const inside = join(folder, 'inside');
mkdirSync(join(inside, 'deep'), { recursive: true });
for (const [name, text] of [
  ['deep/wörter.txt', 'the same words, '.repeat(500)],
  ['empty', ''],
  ['short', 'x'],
])
  writeFileSync(join(inside, name ?? ''), text ?? '');

/** The reader that is on most machines; in a browser the zip is read by tests/e2e/trust/firefox.e2e.ts. */
const hasReader = spawnSync('python3', ['--version']).status === 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['quickly', quickly],
  ['tightly', tightly],
])('a zip packed %s', (name, pack) => {
  it.skipIf(!hasReader)('is read by somebody else’s reader, every file as it was', async () => {
    const path = join(folder, `${name}.zip`);
    writeFileSync(path, await zipOf(inside, undefined, pack));
    const out = join(folder, name);
    execFileSync('python3', ['-m', 'zipfile', '-t', path]);
    execFileSync('python3', ['-m', 'zipfile', '-e', path, out]);
    expect(filesBelow(out)).toEqual(filesBelow(inside));
    for (const file of filesBelow(inside))
      expect(readFileSync(join(out, file), 'utf8')).toBe(readFileSync(join(inside, file), 'utf8'));
  });

  it('packs what inflates to what it was', async () => {
    const bytes = readFileSync(join(inside, 'deep', 'wörter.txt'));
    const packed = await pack(bytes);
    expect(packed.length).toBeLessThan(100);
    expect(inflateRawSync(packed).equals(bytes)).toBe(true);
  });
});
