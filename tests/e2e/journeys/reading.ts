import { beforeAll, expect, it } from 'vitest';
import type { Place } from '../../../src/people/place.ts';
import { until } from '../harness/popup.ts';
import { NOTICING, type Where } from './there.ts';

const POST = 'https://tides.example/on-kelp';
const THREAD = 'https://x.com/zorawhitlock/status/100';

const post = `<!doctype html><html lang="en"><head><title>On kelp</title></head><body><article><h1>On kelp</h1>
<p class="byline">By <a rel="author" href="/author/maren-holt">Maren Holt</a></p>${'<p>Words to read. </p>'.repeat(200)}</article>
<form id="commentform" action="/wp-comments-post.php" method="get"><textarea name="comment">Thank you.</textarea>
<button>Post comment</button></form></body></html>`;

const say = (
  handle: string,
  id: number,
): string => `<article><div data-testid="User-Name"><a href="/${handle}">${handle}</a></div>
<a href="/${handle}/status/${id}"><time>1h</time></a><p>A word.</p></article>`;
const thread = `<!doctype html><html lang="en"><head><title>(3) Zora Whitlock on X: "Hedges" / X</title></head><body>
<a data-testid="AppTabBar_Profile_Link" href="/reader">Profile</a><main data-testid="primaryColumn"></main>
<script>setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(say('zorawhitlock', 100) + say('reader', 101) + say('zorawhitlock', 102))}; }, 1500);</script></body></html>`;

const person = (id: string, name: string, place: Place) => ({
  id,
  name,
  places: [place],
  ways: [],
  note: '',
  step: 'reading' as const,
  savedAt: 1,
  changedAt: 1,
  rev: 1,
});

type Happened = { readonly kind: string; readonly personId: string; readonly url: string; readonly title?: string };

/** What Fondly counts by itself while one reads: a piece that was read, and talks in public. It must be allowed to notice. */
export function reading(there: Where): void {
  beforeAll(async () => {
    const { web, begin } = there();
    web.serve(POST, post);
    web.serve('https://tides.example/wp-comments-post.php?*', '<!doctype html><title>Thanks</title><p>Thanks</p>');
    web.serve(THREAD, thread);
    await begin({
      people: [
        person('maren', 'Maren Holt', { kind: 'site', url: 'https://tides.example/author/maren-holt' }),
        person('zora', 'Zora Whitlock', { kind: 'x', url: 'https://x.com/zorawhitlock', handle: 'zorawhitlock' }),
      ],
      settings: NOTICING,
    });
  });

  const happened = (): Promise<readonly Happened[]> =>
    there().inside(`new Promise(done => {
      const opening = indexedDB.open('fondly');
      opening.onsuccess = () => {
        const all = opening.result.transaction('encounters').objectStore('encounters').getAll();
        all.onsuccess = () => { opening.result.close(); done(all.result); };
      };
    })`);

  const counted = (kind: string, personId: string): Promise<readonly Happened[]> =>
    until(`a ${kind} of ${personId}`, async () => {
      const those = (await happened()).filter(one => one.kind === kind && one.personId === personId);
      return those.length > 0 && those;
    });

  it('counts a talk on a thread once, a comment though its page is left, and a piece once it was seen to its middle', async () => {
    const talked = await there().visit(THREAD);
    const [talk, ...more] = await counted('talk', 'zora');
    expect(talk?.url).toBe(THREAD);
    expect(more).toEqual([]);
    await talked.close();

    const page = await there().visit(POST);
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    const [read] = await counted('read', 'maren');
    expect(read).toMatchObject({ url: POST, title: 'On kelp' });
    const popup = await there().pressButton(page);
    await popup.shows('You saved Maren Holt');
    await popup.shows('You read a piece of theirs');
    await popup.close();

    await page.getByRole('button', { name: 'Post comment' }).click();
    await until('the comment to be sent', () =>
      page.evaluate<boolean>("location.pathname.includes('wp-comments-post')"),
    );
    expect((await counted('talk', 'maren')).map(one => one.url)).toEqual([POST]);
    expect((await happened()).filter(one => one.kind === 'read')).toHaveLength(1);
    await page.close();
  });
}
