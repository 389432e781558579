/** README names what holds each promise; what it names has to be there, and to run. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { filesBelow } from '../../.ci/zip.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const section = readme.split('## Promises, and what holds each')[1]?.split('\n## ')[0] ?? '';
const promises = section
  .split('\n')
  .filter(line => line.startsWith('|'))
  .slice(2)
  .map(line => line.split('|').map(cell => cell.trim()))
  .map(([, promise = '', heldBy = '']) => ({ promise, heldBy }));

const namedIn = (text: string): string[] =>
  [...text.matchAll(/`((?:tests|src)\/[^`\s]+)`/g)].map(([, path = '']) => path);
const holds = (path: string): boolean => {
  const full = join(ROOT, path);
  if (!existsSync(full)) return false;
  const files = statSync(full).isDirectory() ? filesBelow(full) : [full];
  return files.some(name => /\.(?:test|e2e)\.tsx?$/.test(name));
};

it('each promise names a test that is there', () => {
  console.log(`${promises.length} promises, ${promises.flatMap(({ heldBy }) => namedIn(heldBy)).length} tests named`);
  expect(promises.length).toBeGreaterThan(9);
  expect(promises.filter(({ heldBy }) => !namedIn(heldBy).some(holds))).toEqual([]);
});

it('no file is named in README that is not there', () => {
  const links = [...readme.matchAll(/\]\(([^)#\s]+)\)/g)].map(([, path = '']) => path);
  const named = [...namedIn(section), ...links.filter(path => !path.startsWith('http'))];
  expect(named.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
});

it('every threat and every fault has its row, with tests that are there or a reason why there is none', () => {
  const rows = readFileSync(join(ROOT, 'tests/trust/README.md'), 'utf8')
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))
    .map(([, id = '', , heldBy = '', count = '']) => ({ id, heldBy, count }))
    .filter(({ id }) => /^[TF]-?\d+$/.test(id));
  const ids = [
    ...Array.from({ length: 28 }, (_, at) => `T${at + 1}`),
    ...Array.from({ length: 20 }, (_, at) => `F-${at + 1}`),
  ];
  const untested = rows.filter(({ heldBy }) => heldBy === 'none');
  console.log(
    `${rows.length} threats and faults, ${untested.length} without a test: ${untested.map(({ id }) => id).join(' ')}`,
  );
  expect(rows.map(({ id }) => id)).toEqual(ids);
  expect(rows.filter(({ count }) => count === '')).toEqual([]);
  expect(untested.map(({ id }) => id)).toEqual(['T22']);
  const named = rows.filter(row => !untested.includes(row)).map(({ id, heldBy }) => ({ id, files: namedIn(heldBy) }));
  expect(named.filter(({ files }) => files.length === 0 || !files.every(holds))).toEqual([]);
});
