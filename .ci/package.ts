/**
 * Makes what the stores are given: the Chrome and the Firefox package and the source Mozilla's reviewers build from, in
 * out/packages. With --twice everything is built a second time and compared byte for byte.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceFilesIn } from './source-files.ts';
import { tightly, zipOf } from './zip.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'out', 'packages');
const { version } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as { version: string };

async function makePackages(): Promise<Map<string, Uint8Array>> {
  execFileSync('npm', ['run', '-s', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Map([
    [`fondly-${version}-chrome.zip`, await zipOf(join(ROOT, 'dist', 'chrome'), undefined, tightly)],
    [`fondly-${version}-firefox.zip`, await zipOf(join(ROOT, 'dist', 'firefox'), undefined, tightly)],
    [`fondly-${version}-source.zip`, await zipOf(ROOT, sourceFilesIn(ROOT))],
  ]);
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const packages = await makePackages();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const [name, bytes] of packages) {
  writeFileSync(join(OUT, name), bytes);
  console.log(`${hashOf(bytes)}  ${name}  ${(bytes.length / 1000).toFixed(1)} kB`);
}

if (process.argv.includes('--twice')) {
  const again = await makePackages();
  const changed = [...packages].filter(
    ([name, bytes]) => hashOf(again.get(name) ?? new Uint8Array()) !== hashOf(bytes),
  );
  for (const [name] of changed) console.error(`${name} came out different the second time`);
  if (changed.length > 0) process.exit(1);
  console.log(`${packages.size} packages, byte-equal on two builds`);
}
