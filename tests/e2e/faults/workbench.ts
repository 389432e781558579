/** An extension made of the shipped store and a page and a worker around it, and the means to treat it badly. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { type Fondly, forget, freshProfile, launch } from '../harness/chromium.ts';
import type { Workbench } from './workbench-page.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Workbench',
  version: '1',
  permissions: ['storage', 'unlimitedStorage'],
  background: { service_worker: 'workbench.js' },
};

/**
 * Builds the extension. Answers its folder.
 * @param shipped the built Fondly to put the workbench into; without it the workbench stands alone, worker and all
 */
export async function buildWorkbench(shipped?: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  if (shipped !== undefined) cpSync(shipped, folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('workbench-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'ignored',
        fileName: () => 'workbench.js',
      },
    },
  });
  if (shipped === undefined) writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(
    join(folder, 'workbench.html'),
    '<!doctype html><meta charset="utf-8"><script src="workbench.js"></script>',
  );
  return folder;
}

/** A browser at the workbench. */
export interface Bench {
  readonly fondly: Fondly;
  readonly page: Page;
  /** Tokens acknowledged so far, kept outside the browser. */
  readonly journal: string[];
  call<T>(work: string): Promise<T>;
}

interface BenchOptions {
  readonly journal?: string[];
  /** Port of the test web. */
  readonly proxy?: number;
}

export async function openBench(extension: string, profile: string, options: BenchOptions = {}): Promise<Bench> {
  const { journal = [], proxy } = options;
  const fondly = await launch({ extension, profile, ...(proxy !== undefined && { proxy }) });
  const page = await fondly.context.newPage();
  await page.exposeFunction('acked', (token: string) => void journal.push(token));
  await page.goto(`chrome-extension://${fondly.id}/workbench.html`);
  return { fondly, page, journal, call: work => page.evaluate(work) };
}

/** What the page offers, for a call written as text: `work('check', tokens)`. */
export const work = (name: keyof Workbench, ...values: readonly unknown[]): string =>
  `workbench.${name}(${values.map(value => JSON.stringify(value)).join(', ')})`;

/** Every process of the browser that has this profile, found by its command line. */
function processesOf(profile: string): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(name => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(profile);
      } catch {
        // It ended while we looked.
        return false;
      }
    })
    .map(Number);
}

/** A signal to every process of the browser that has this profile. */
export function signalBrowser(profile: string, signal: NodeJS.Signals): void {
  for (const pid of processesOf(profile)) {
    try {
      process.kill(pid, signal);
    } catch {
      // Its parent took it along.
    }
  }
}

/** SIGKILL to every process of the browser at once: as a crash or the end of a battery, nothing is tidied up. */
export const killBrowser = (profile: string): void => signalBrowser(profile, 'SIGKILL');

export const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms));

/** Removes a profile whose browser may take a moment to be gone. */
export async function forgetSoon(profile: string): Promise<void> {
  for (let i = 0; i < 20 && processesOf(profile).length > 0; i++) await pause(50);
  forget(profile);
}

/**
 * Starts a new profile and closes it properly once, so that Chromium's own record of which sites store what is on disk.
 * Until then a kill may make the browser throw a whole site's data away (measured: 2 of about 60 profiles that were killed
 * before they were ever closed, 0 of 50 after); that the reader is told and offered the copy is what damage.e2e.ts holds.
 */
export async function ripen(start: () => Promise<Fondly>): Promise<void> {
  const fondly = await start();
  await fondly.inside(`new Promise((done, fail) => {
    const opening = indexedDB.open('ripe');
    opening.onsuccess = () => done(opening.result.close());
    opening.onerror = () => fail(opening.error);
  })`);
  await fondly.close();
}

/** Runs with a profile of its own. */
export async function withProfile<T>(use: (profile: string) => Promise<T>): Promise<T> {
  const profile = freshProfile();
  try {
    return await use(profile);
  } finally {
    killBrowser(profile);
    await forgetSoon(profile);
  }
}

/** The full count in `npm run test:faults`, a smaller one in `npm test`. */
export const count = (full: number, few: number): number => (process.env['FONDLY_FULL'] ? full : few);

/** 0 to 1, the same for the same seed: where in time to strike. */
export const chanceOf = (seed: number): number => ((Math.imul(seed + 1, 0x9e3779b1) >>> 0) % 10_007) / 10_007;
