/**
 * `npm start`: a browser with Fondly on a sample blog post, ready to save.
 * Without a display the same loop is walked by itself: each step is said, and a picture of each screen is put into out/.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Fondly, forget, launch } from '../e2e/harness/chromium.ts';
import { openWeb } from '../e2e/harness/web.ts';

const POST = 'https://armchair.example/why-small-moves-matter';
const OUT = fileURLToPath(new URL('../../out/', import.meta.url));
const hasDisplay = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

const say = (line: string): void => console.log(`· ${line}`);

/** The window is made as tall as the page, so that what hangs at its foot is drawn there and not in the middle. */
async function picture(page: Page, name: string): Promise<void> {
  const { width = 1180, height = 800 } = page.viewportSize() ?? {};
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, tall) });
  await page.screenshot({ path: `${OUT}${name}.png`, animations: 'disabled' });
  await page.setViewportSize({ width, height });
}

async function screen(fondly: Fondly, hash: string, name: string): Promise<void> {
  const page = await fondly.open(`src/options/options.html#${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await picture(page, name);
  await page.close();
}

/** Waits until the user closes the browser. */
const closed = (fondly: Fondly): Promise<void> => new Promise(done => fondly.context.on('close', () => done()));

async function show(fondly: Fondly): Promise<void> {
  const page = await fondly.context.newPage();
  await page.goto(POST);
  await page.bringToFront();
  say(
    'The browser is open on a sample post. Press the Fondly button in its toolbar (the puzzle piece shows it), then Save.',
  );
  say('Close the browser when you have seen enough. Nothing of it is kept.');
  await closed(fondly);
}

async function save(fondly: Fondly): Promise<void> {
  const page = await fondly.context.newPage();
  await page.goto(POST);
  await page.screenshot({ path: `${OUT}1-post.png` });
  say('A blog post is open. The toolbar button is pressed.');
  const popup = await fondly.pressButton(page);
  await popup.find('button', 'Save');
  const [name] = await popup.names('heading');
  say(`The popup says whose work it is: ${name}.`);
  await popup.screenshot(`${OUT}2-popup.png`);
  await popup.click('button', 'Save');
  await popup.shows('Saved');
  say('Saved on one click.');
  await popup.screenshot(`${OUT}3-saved.png`);
  await popup.close();
}

async function write(fondly: Fondly): Promise<void> {
  const page = await fondly.open('src/options/options.html#next');
  await page.getByRole('button', { name: 'Write hello' }).waitFor();
  say("Who's next proposes one person, with the reasons.");
  await picture(page, '4-next');
  await page.getByRole('button', { name: 'Write hello' }).click();
  await page.getByRole('textbox', { name: 'Letter' }).waitFor();
  say('A first draft, made only of what is known. This one asks for something, and is told so:');
  const letter = page.getByRole('textbox', { name: 'Letter' });
  await letter.fill(
    'Hello Nora,\n\nYour neighbour who learned to swim at eighty-one has been in my head all week: this morning I went in to my ankles. Could you have a look at my blog?\n\nThank you for the words.\n\nSam',
  );
  await page.getByText('Could you have a look at my blog?').first().waitFor();
  await picture(page, '5-letter');
  await page.getByRole('button', { name: 'I sent it' }).click();
  say('I sent it: recorded. (Fondly itself never sends anything.)');
  await page.goto(page.url().replace(/#.*/, '#report'));
  await page.getByRole('button', { name: 'They answered' }).click();
  await page.getByText('Noted for').waitFor();
  say('Report back: they answered.');
  await picture(page, '6-report');
  await screen(fondly, 'people', '7-people');
  await screen(fondly, 'path', '8-path');
  await screen(fondly, 'settings', '9-settings');
}

mkdirSync(OUT, { recursive: true });
const web = await openWeb();
web.serve(POST, readFileSync(new URL('sample-post.html', import.meta.url), 'utf8'));
const fondly = await launch({ proxy: web.port, headed: hasDisplay });
try {
  if (hasDisplay) await show(fondly);
  else {
    say('No display here, so the loop is walked without one.');
    await save(fondly);
    await write(fondly);
    say('Done. The pictures are in out/.');
    await fondly.close();
  }
} finally {
  await web.close();
  forget(fondly.profile);
}
