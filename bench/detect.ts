/**
 * npm run -s detect -- DIR: what Fondly says of each saved page in DIR, one JSON line a page, in the order of
 * DIR/labels.jsonl: {"id","people":[{"name","urls","emails"}],"ms"}. A page that fails costs its own line (`error`), never the run.
 */
import { resolve } from 'node:path';
import type { Reading } from '../src/detect/read-copy.ts';
import type { Candidate } from '../src/detect/sighting.ts';
import { type SavedPage, savedPages } from './pages.ts';
import { type OpenPage, QuietBrowser } from './quiet-browser.ts';
import { readerScript, shippedScript } from './shipped.ts';

const asLabelled = (person: Candidate) => ({
  name: person.name,
  urls: person.places.map(place => place.url),
  emails: person.ways.filter(way => way.kind === 'email').map(way => way.value),
});

async function answerFor(browser: QuietBrowser, reader: OpenPage, saved: SavedPage): Promise<object> {
  try {
    const page = await browser.open(saved);
    const copy = JSON.stringify(await page.evaluate(ask));
    const reading = (await reader.evaluate(`read(${copy})`)) as Reading | undefined;
    if (!reading) throw new Error('no copy');
    const { ms, silence, people } = reading.sighting;
    return { id: saved.id, people: people.map(asLabelled), ms, ...(silence && { silence }) };
  } catch (error) {
    return { id: saved.id, people: [], error: String(error).slice(0, 300) };
  }
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: npm run -s detect -- DIR');
const ask = `(() => { ${shippedScript()} return work(); })()`;
const browser = await QuietBrowser.start();
const reader = await browser.blank();
await reader.evaluate(await readerScript());
for (const saved of savedPages(resolve(process.env['INIT_CWD'] ?? '.', folder))) {
  process.stdout.write(`${JSON.stringify(await answerFor(browser, reader, saved))}\n`);
}
await browser.stop();
