/**
 * Takes the pictures of the store pages and of the README from the real extension, with invented people, into
 * store/screenshots: 1280 x 800, light and dark.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forget, launch } from '../tests/e2e/harness/chromium.ts';
import { life } from '../tests/e2e/trust/life.ts';
import { openScreen } from '../tests/e2e/trust/screen.ts';
import { seed } from '../tests/e2e/trust/seed.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'store', 'screenshots');

/** File name → screen. */
const PICTURES: Readonly<Record<string, string>> = {
  next: 'src/options/options.html#next',
  letter: 'src/options/options.html#letter/draft-letter',
  person: 'src/options/options.html#person/nora',
  people: 'src/options/options.html#people',
  welcome: 'src/welcome/welcome.html',
};

execFileSync('npm', ['run', '-s', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
mkdirSync(OUT, { recursive: true });
const fondly = await launch({ locale: 'en-GB' });
await seed(fondly.inside, life(Date.now()));
const page = await fondly.context.newPage();
await page.setViewportSize({ width: 1280, height: 800 });
for (const colorScheme of ['light', 'dark'] as const) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  for (const [name, path] of Object.entries(PICTURES)) {
    await openScreen(page, fondly.id, path);
    const file = colorScheme === 'light' ? `${name}.png` : `${name}-dark.png`;
    await page.screenshot({ path: join(OUT, file), animations: 'disabled' });
    console.log(`store/screenshots/${file}`);
  }
}
await fondly.close();
forget(fondly.profile);
