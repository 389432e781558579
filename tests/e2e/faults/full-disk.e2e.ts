import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forget } from '../harness/chromium.ts';
import { quietWeb } from './quiet-web.ts';
import { buildWorkbench, count, forgetSoon, killBrowser, openBench, work } from './workbench.ts';

const proxy = quietWeb.port;

const RUNS = count(10, 1);
const MEGABYTES = 60;

/** A small disk of its own; undefined where this machine does not let us make one. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    forget(folder);
    return undefined;
  }
}

it(
  'a full disk is told in words, loses nothing that was saved, and can still be exported',
  async ctx => {
    const extension = await buildWorkbench();
    let saved = 0;
    for (let run = 0; run < RUNS; run++) {
      const disk = smallDisk();
      if (disk === undefined) return ctx.skip('this machine lets nobody mount a small disk');
      const profile = join(disk, 'profile');
      try {
        const bench = await openBench(extension, profile, { proxy });
        const { acked, told } = await bench.call<{ acked: string[]; told: string }>(work('fillDisk'));
        expect(told).toMatch(/^storeNotSaved(Full|Failed)$/);
        expect(acked.length).toBeGreaterThan(0);
        const exported = await bench.call<string>(work('export'));
        for (const token of acked) expect(exported).toContain(`"${token}"`);
        await bench.fondly.close();
        execFileSync('mount', ['-o', `remount,size=${MEGABYTES * 4}m`, disk]);
        const after = await openBench(extension, profile, { proxy });
        expect(await after.call(work('check', acked))).toEqual([]);
        await after.fondly.close();
        saved += acked.length;
      } finally {
        killBrowser(profile);
        await forgetSoon(profile);
        execFileSync('umount', ['-l', disk]);
        forget(disk);
      }
    }
    console.log(`disks filled: ${RUNS} of ${MEGABYTES} MB, ${saved} people saved before, 0 lost`);
  },
  RUNS * 60_000,
);
