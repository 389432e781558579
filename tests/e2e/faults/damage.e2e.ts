import { readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { quietWeb } from './quiet-web.ts';
import { buildWorkbench, count, openBench, withProfile, work } from './workbench.ts';

const proxy = quietWeb.port;

const SIZES = count(5, 1);
const PEOPLE = [120, 1, 12, 700, 3000];
const MINUTE = 60_000;

/** The files of the database on disk, by how their names end. */
function files(profile: string, end: RegExp): string[] {
  const root = join(profile, 'Default', 'IndexedDB');
  const folder = readdirSync(root).find(name => name.endsWith('.indexeddb.leveldb')) ?? '';
  return readdirSync(join(root, folder))
    .filter(name => end.test(name))
    .map(name => join(root, folder, name));
}

const garbage = (size: number): Buffer => Buffer.from(Array.from({ length: size }, (_, i) => (i * 73 + 41) % 256));
const all = (profile: string, end: RegExp, wound: (file: string) => void): void => files(profile, end).forEach(wound);

/** What happens to files, in nature: the kinds of TRUST M3. */
const DAMAGES: Record<string, (profile: string) => void> = {
  'the log is garbage': profile => all(profile, /\.log$/, file => writeFileSync(file, garbage(statSync(file).size))),
  'the log is cut': profile => all(profile, /\.log$/, file => truncateSync(file, 0)),
  'the manifest is empty': profile => all(profile, /^MANIFEST/, file => truncateSync(file, 0)),
  'CURRENT is empty': profile => all(profile, /^CURRENT$/, file => truncateSync(file, 0)),
  'tables are garbage': profile => all(profile, /\.(ldb|log)$/, file => writeFileSync(file, garbage(4096))),
  'the folder is gone': profile => rmSync(join(profile, 'Default', 'IndexedDB'), { recursive: true }),
};

it(
  'a damaged or emptied store is noticed, takes nothing before the answer, and comes back from the copy',
  async () => {
    const extension = await buildWorkbench();
    let noticed = 0;
    for (const people of PEOPLE.slice(0, SIZES))
      for (const [name, damage] of Object.entries(DAMAGES))
        await withProfile(async profile => {
          const what = `${name}, ${people} people`;
          const bench = await openBench(extension, profile, { proxy });
          const held = await bench.call<string>(work('fill', people));
          await bench.fondly.close();
          damage(profile);
          const after = await openBench(extension, profile, { proxy });
          const met = await after.call<{ finding?: { held: number }; refused: boolean; restored: string }>(
            work('meetDamage'),
          );
          expect(met.finding, what).toMatchObject({ held: people });
          expect(met.refused, what).toBe(true);
          expect(met.restored, what).toBe(held);
          expect(await after.call(work('check', [])), what).toEqual([]);
          await after.fondly.close();
          noticed += 1;
        });
    console.log(`damaged stores noticed and restored: ${noticed} of ${SIZES * Object.keys(DAMAGES).length}`);
  },
  SIZES * 2 * MINUTE,
);
