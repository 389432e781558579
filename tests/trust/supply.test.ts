/** TRUST T24: whose code ships beside ours. A new name, version or licence in it is a decision, so it fails here first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
}

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
/** Everything an install without the tools of development brings, what our libraries want themselves included. */
const shipped = Object.entries(lock.packages).filter(([path, one]) => path && !one.dev && !one.devOptional);

const SHIPPED = [
  { name: 'idb', version: '8.0.4', license: 'ISC' },
  { name: 'preact', version: '11.2.0', license: 'MIT' },
];

/** What our code imports that is no file of ours. */
function importsOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.tsx?$/.test(name));
  return files.flatMap(name =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/(?:\sfrom|^import) '([@a-z][\w@/:.-]*)';$/gm)].map(
      ([, from = '']) => from,
    ),
  );
}

it('is these libraries, in these versions, under these licences', () => {
  const found = shipped.map(([path, { version, license }]) => ({
    name: path.replace('node_modules/', ''),
    version,
    license,
  }));
  console.log(`ships: ${found.map(({ name, version, license }) => `${name} ${version} (${license})`).join(', ')}`);
  expect(found).toEqual(SHIPPED);
});

it('is held by its hash and runs nothing when it is installed', () => {
  expect(shipped.filter(([, one]) => !one.integrity || one.hasInstallScript)).toEqual([]);
  expect(readFileSync(join(ROOT, '.ci/setup.mjs'), 'utf8')).toContain("'--ignore-scripts'");
});

it('is all our code imports', () => {
  const libraries = importsOf(join(ROOT, 'src')).filter(name => !name.startsWith('virtual:'));
  const names = new Set(libraries.map(name => name.split('/')[0]));
  expect([...names].sort()).toEqual(SHIPPED.map(({ name }) => name));
});
