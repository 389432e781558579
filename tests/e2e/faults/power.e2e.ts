/** TRUST F-6: the power fails while Fondly writes. What the disk held in that moment is a copy of it, taken with all standing still. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshProfile, launch } from '../harness/chromium.ts';
import { quietWeb } from './quiet-web.ts';
import {
  buildWorkbench,
  chanceOf,
  count,
  forgetSoon,
  openBench,
  pause,
  ripen,
  signalBrowser,
  withProfile,
  work,
} from './workbench.ts';

const proxy = quietWeb.port;
const COPIES = count(50, 3);
const MINUTE = 60_000;

/** Its locks say which process has a profile: nobody has a copy. */
const LOCKS = ['SingletonLock', 'SingletonSocket', 'SingletonCookie'];

/** A copy of a profile as it stands between two instructions of its browser. */
function copyOf(profile: string): string {
  const copy = freshProfile();
  signalBrowser(profile, 'SIGSTOP');
  try {
    execFileSync('cp', ['-a', `${profile}/.`, copy]);
  } finally {
    signalBrowser(profile, 'SIGCONT');
  }
  for (const lock of LOCKS) rmSync(join(copy, lock), { force: true });
  return copy;
}

it(
  'a copy of the disk taken in the middle of writing opens, with all that was acknowledged and nothing half',
  async () => {
    const extension = await buildWorkbench();
    let acked = 0;
    for (let seed = 0; seed < COPIES; seed++)
      await withProfile(async profile => {
        await ripen(() => launch({ extension, profile, proxy }));
        const bench = await openBench(extension, profile, { proxy });
        void bench.call(`workbench.live(${seed}, acked)`).catch(() => undefined);
        await expect.poll(() => bench.journal.length, { timeout: 20_000 }).toBeGreaterThan(3);
        await pause(chanceOf(seed) * 800);
        // Known before it stood still: the copy is younger.
        const journal = [...bench.journal];
        const copy = copyOf(profile);
        try {
          await bench.fondly.close();
          const after = await openBench(extension, copy, { proxy });
          expect(await after.call(work('check', journal)), `seed ${seed}`).toEqual([]);
          await after.fondly.close();
        } finally {
          await forgetSoon(copy);
        }
        acked += journal.length;
      });
    expect(acked).toBeGreaterThan(COPIES * 3);
    console.log(`copies of a disk in the middle of writing: ${COPIES}, ${acked} acts acknowledged, 0 lost, 0 half`);
  },
  COPIES * 0.3 * MINUTE + MINUTE,
);
