/** What screens are built with (.ci/addresses-only.ts) knows of every address what the source knows, and cannot read pages. */
import { readdirSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { addressesOnly } from '../../../.ci/addresses-only.ts';
import { placeOf } from '../../../src/detect/places.ts';
import type { Example } from '../../../src/detect/sites/site.ts';

const path = (name: string): string => new URL(`../../../src/detect/${name}`, import.meta.url).pathname;

let code = '';
let built: { readonly placeOf: typeof placeOf };
const addresses: string[] = [];

beforeAll(async () => {
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [addressesOnly()],
    build: { write: false, lib: { entry: path('places.ts'), formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  code = made.flatMap(({ output }) => output.map(chunk => ('code' in chunk ? chunk.code : ''))).join('');
  built = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as typeof built;
  for (const file of readdirSync(path('sites'))) {
    const { examples = [] } = (await import(path(`sites/${file}`))) as { examples?: readonly Example[] };
    for (const { url, html, places = [] } of examples)
      addresses.push(url, ...places, ...[...html.matchAll(/https?:\/\/[^\s"'<>]+/g)].map(([address]) => address));
  }
}, 60_000);

it('every address in the examples of every site is the place it was', () => {
  const places = addresses.map(address => placeOf(address));
  console.log(`${addresses.length} addresses, ${places.filter(Boolean).length} of them places`);
  expect(places.filter(Boolean).length).toBeGreaterThan(100);
  expect(addresses.map(address => built.placeOf(address))).toEqual(places);
});

it('what reads pages is left out', () => {
  expect(code).toContain('accountOf');
  expect(code).not.toMatch(/querySelector|primaryColumn|recognises|findAuthors|isOrdinary/);
});
