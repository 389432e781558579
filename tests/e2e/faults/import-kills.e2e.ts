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
const KILLS = count(100, 5);
/** Kills a profile lives through: each import that came in makes the next check longer. */
const A_PROFILE = 10;
const MINUTE = 60_000;

it(
  'an import whose browser is killed at any moment came in whole, or not at all',
  async () => {
    const extension = await buildWorkbench();
    const totals = { whole: 0, none: 0, acked: 0 };
    for (let first = 0; first < KILLS; first += A_PROFILE)
      await withProfile(async profile => {
        const journal: string[] = [];
        const last = Math.min(first + A_PROFILE, KILLS);
        await ripen(() => launch({ extension, profile, proxy }));
        // How long one takes that nobody cuts off says how late a kill may come.
        const warm = await openBench(extension, profile, { proxy });
        const takes = await warm.call<number>(work('bringMany', `whole${first}`));
        await warm.fondly.close();
        for (let seed = first; seed <= last; seed++) {
          const bench = await openBench(extension, profile, { journal, proxy });
          const { wrong, whole } = await bench.call<{ wrong: string[]; whole: string[] }>(
            work('checkBrought', [...journal, `whole${first}`]),
          );
          expect(wrong, `before seed ${seed}`).toEqual([]);
          if (seed === last) {
            totals.whole += whole.length - 1;
            totals.none += last - first - (whole.length - 1);
            totals.acked += journal.length;
            await bench.fondly.close();
            break;
          }
          void bench.call(`workbench.bringMany('t${seed}').then(() => acked('t${seed}'))`).catch(() => undefined);
          await pause(chanceOf(seed) * takes * 1.2);
          killBrowser(profile);
          await bench.fondly.context.close().catch(() => undefined);
        }
      });
    console.log(
      `imports killed: ${KILLS} (seeds 0 to ${KILLS - 1}), ${totals.whole} came in whole (${totals.acked} had said so), ${totals.none} not at all, 0 half`,
    );
    expect(totals.whole + totals.none).toBe(KILLS);
  },
  KILLS * 0.2 * MINUTE + 2 * MINUTE,
);
