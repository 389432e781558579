import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { forget } from '../harness/chromium.ts';
import { EXTENSION, type FondlyInFirefox, launchFirefox } from '../harness/firefox.ts';
import { until } from '../harness/popup.ts';
import type { Screen } from '../harness/screen.ts';
import { openWeb } from '../harness/web.ts';
import { life } from './life.ts';
import { seed } from './seed.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const profiles: string[] = [];

afterAll(() => profiles.forEach(forget));

const shows = (page: Screen, text: string): Promise<boolean> =>
  until(`"${text}"`, async () => (await page.evaluate<string>('document.body.innerText')).includes(text));

const badge = (page: Screen): Promise<string> => page.evaluate('browser.action.getBadgeText({})');

describe('the Firefox build', () => {
  it('passes Mozilla’s linter without an error, with the one warning that is explained', () => {
    const lint = execFileSync('npx', ['web-ext', 'lint', '--source-dir', EXTENSION, '--output', 'json'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const { summary, warnings } = JSON.parse(lint) as { summary: { errors: number }; warnings: { code: string }[] };
    console.log(`web-ext lint: ${summary.errors} errors, ${warnings.length} warnings`);
    expect(summary.errors).toBe(0);
    // Preact sets innerHTML where an element asks for `dangerouslySetInnerHTML`; none of ours does (tests/trust).
    expect(warnings.map(({ code }) => code)).toEqual(['UNSAFE_VAR_ASSIGNMENT']);
  });

  it('proposes, writes and keeps over a restart, with its alarms lost and its background asleep', async () => {
    const web = await openWeb();
    let fondly: FondlyInFirefox = await launchFirefox({ proxy: web.port, backgroundIdleMs: 1_000 });
    profiles.push(fondly.profile);
    let page = await fondly.open('src/options/options.html#settings');
    await shows(page, 'Settings');
    await seed(work => page.evaluate(work), life(Date.now()));
    page = await fondly.open('src/options/options.html#next');
    await shows(page, 'Nora Bellweather');

    // Alarms are lost and the background falls asleep; what wakes it makes both right again.
    await page.evaluate('browser.alarms.clearAll()');
    await new Promise(done => setTimeout(done, 2_500));
    await page.evaluate("browser.runtime.sendMessage({ fondly: 1, name: 'changed' })");
    await until('the badge', async () => (await badge(page)) !== '');

    page = await fondly.open('src/options/options.html#write/nora');
    await shows(page, 'Dear Nora');
    await fondly.close();

    fondly = await launchFirefox({ proxy: web.port, profile: fondly.profile });
    page = await fondly.open('src/options/options.html#letters');
    await shows(page, 'Nora Bellweather');
    await until('the badge after the restart', async () => (await badge(page)) !== '');
    const alarms = await page.evaluate<string[]>('browser.alarms.getAll().then(all => all.map(one => one.name))');
    expect(alarms).toEqual(['hello']);
    await fondly.close();
    // Throws if anything was asked for but Firefox's own hosts.
    await web.close();
    console.log(`Firefox asked for ${web.asked.length} addresses, all its own`);
  });
});
