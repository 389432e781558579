import { expect, it } from 'vitest';
import { launch } from '../harness/chromium.ts';
import { quietWeb } from './quiet-web.ts';
import {
  buildWorkbench,
  chanceOf,
  count,
  killBrowser,
  openBench,
  pause,
  ripen,
  withProfile,
  work,
} from './workbench.ts';

const proxy = quietWeb.port;

const KILLS = count(300, 5);
const STOPS = count(100, 5);
const MINUTE = 60_000;

it(
  'a browser killed at any moment has all it acknowledged, and nothing half written',
  async () => {
    const extension = await buildWorkbench();
    const totals = { acked: 0, checked: 0 };
    // A new profile every so often keeps the check short.
    for (let first = 0; first < KILLS; first += 25)
      await withProfile(async profile => {
        const journal: string[] = [];
        await ripen(() => launch({ extension, profile, proxy }));
        for (let seed = first; seed <= Math.min(first + 25, KILLS); seed++) {
          const bench = await openBench(extension, profile, { journal, proxy });
          expect(await bench.call(work('check', journal)), `seed ${seed}`).toEqual([]);
          totals.checked += journal.length;
          if (seed === Math.min(first + 25, KILLS)) break;
          const before = journal.length;
          void bench.call(`workbench.live(${seed}, acked)`).catch(() => undefined);
          await pause(50 + chanceOf(seed) * 1200);
          killBrowser(profile);
          await bench.fondly.context.close().catch(() => undefined);
          totals.acked += journal.length - before;
        }
      });
    expect(totals.acked).toBeGreaterThan(KILLS);
    console.log(
      `browser killed: ${KILLS} (seeds 0 to ${KILLS - 1}), ${totals.acked} acts acknowledged, 0 lost, 0 half`,
    );
  },
  KILLS * 0.2 * MINUTE + MINUTE,
);

it(
  'a worker stopped in the middle of a write has all it acknowledged, and nothing half written',
  async () => {
    const extension = await buildWorkbench();
    await withProfile(async profile => {
      const bench = await openBench(extension, profile, { proxy });
      const { journal } = bench;
      for (let seed = 0; seed < STOPS; seed++) {
        const before = journal.length;
        await bench.call(`workbench.liveInWorker(${seed}, acked)`);
        await expect.poll(() => journal.length, { timeout: 20_000 }).toBeGreaterThan(before);
        await pause(chanceOf(seed) * 200);
        await bench.fondly.stopWorker();
        expect(await bench.call(work('check', journal)), `seed ${seed}`).toEqual([]);
      }
      console.log(
        `worker stopped: ${STOPS} (seeds 0 to ${STOPS - 1}), ${journal.length} acts acknowledged, 0 lost, 0 half`,
      );
      await bench.fondly.close();
    });
  },
  STOPS * 0.2 * MINUTE + MINUTE,
);
