import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/detect/detect.ts';
import { placeOf } from '../../../src/detect/places.ts';
import { SITES, siteOf, siteOfHost } from '../../../src/detect/sites/index.ts';
import { readSite } from '../../../src/detect/sites/read.ts';
import type { Example, Site } from '../../../src/detect/sites/site.ts';

const FOLDER = new URL('../../../src/detect/sites/', import.meta.url);
/** Files that sites share; every other file is a site. */
const SHARED = ['account', 'index', 'read', 'reading', 'signals', 'site'];
const files = readdirSync(FOLDER).map(name => name.replace(/\.ts$/, ''));
const ids = files.filter(name => !SHARED.includes(name));

const pageOf = ({ html, url }: Example): Document => new JSDOM(`<!doctype html>${html}`, { url }).window.document;

it('every site file is in the list, under its own name, and nothing else is', () => {
  expect(SITES.map(site => site.id).sort()).toEqual(ids.sort());
  for (const shared of SHARED) expect(files).toContain(shared);
});

describe.each(ids)('%s', async id => {
  const file = (await import(`../../../src/detect/sites/${id}.ts`)) as { default: Site; examples: readonly Example[] };
  const site = file.default;

  it('carries the name of its file', () => expect(site.id).toBe(id));

  it('has a page with an author and one without', () => {
    expect(file.examples.some(example => example.authors.length > 0)).toBe(true);
    expect(file.examples.some(example => example.authors.length === 0)).toBe(true);
  });

  it('claims no host of another site', () => {
    const others = SITES.filter(other => other.id !== id).flatMap(other => other.hosts);
    expect(site.hosts.filter(host => others.includes(host))).toEqual([]);
  });

  it.each(file.examples)('$what', example => {
    const page = pageOf(example);
    const url = new URL(example.url);
    expect(siteOf(page, url)?.id).toBe(id);
    const said = readSite(page, url)?.findings;
    // Where a site leaves its pages to the general clues, the example is about those.
    if (!said) return expect(detect(page, url, () => 0).people.length).toBeLessThanOrEqual(example.authors.length);
    expect(said.map(({ name }) => name)).toEqual(example.authors);
    if (example.places)
      expect(said.flatMap(({ places = [] }) => places.map(place => place.url))).toEqual(example.places);
  });
});

describe('hosts', () => {
  it.each([
    ['x.com', 'x', ''],
    ['mobile.twitter.com', 'x', 'mobile'],
    ['ada.tumblr.com', 'tumblr', 'ada'],
    ['engines.blogspot.co.uk', 'blogger', 'engines'],
  ])('%s is of %s', (host, id, front) => {
    const known = siteOfHost(host);
    expect([known?.site.id, known?.front]).toEqual([id, front]);
  });

  it.each(['vox.com', 'netflix.com', 'x.com.evil.example', 'notx.com', 'x.co', 'com', 'blogspot.evil.example'])(
    '%s is of no site',
    host => expect(siteOfHost(host)).toBeUndefined(),
  );
});

describe('profiles', () => {
  it.each([
    ['https://twitter.com/AdaWrites/media', 'https://x.com/adawrites'],
    ['https://m.facebook.com/ada.byron.5?fref=nf', 'https://www.facebook.com/ada.byron.5'],
    ['https://de-de.facebook.com/profile.php?id=123456&sk=about', 'https://www.facebook.com/profile.php?id=123456'],
    ['https://www.facebook.com/pages/Ada-Byron/123456', 'https://www.facebook.com/pages/ada-byron/123456'],
    ['https://www.facebook.com/Ada-Byron-123456/', 'https://www.facebook.com/ada-byron-123456'],
    ['https://fedi.example/@Ada', 'https://fedi.example/@ada'],
    ['https://fedi.example/@ada@engines.social', 'https://engines.social/@ada'],
    ['https://bsky.app/profile/Ada.bsky.social', 'https://bsky.app/profile/ada.bsky.social'],
    ['https://m.youtube.com/@Ada.Byron/videos', 'https://www.youtube.com/@Ada.Byron'],
    ['https://youtube.com/c/AdaByron', 'https://www.youtube.com/c/AdaByron'],
    ['https://ada.substack.com/', 'https://ada.substack.com/'],
    ['https://substack.com/@AdaByron', 'https://substack.com/@adabyron'],
    ['https://adabyron.medium.com/', 'https://medium.com/@adabyron'],
    ['https://de.linkedin.com/in/Ada-Byron/?originalSubdomain=de', 'https://www.linkedin.com/in/ada-byron'],
    ['https://instagram.com/Ada.Byron/?igsh=x', 'https://www.instagram.com/ada.byron'],
    ['https://www.threads.net/@ada', 'https://www.threads.com/@ada'],
    ['https://github.com/AdaByron', 'https://github.com/adabyron'],
    ['https://www.tumblr.com/blog/view/ada', 'https://ada.tumblr.com/'],
    ['https://www.tiktok.com/@Ada', 'https://www.tiktok.com/@ada'],
    ['https://old.reddit.com/u/Ada_B', 'https://www.reddit.com/user/ada_b'],
    ['https://patreon.com/c/AdaByron', 'https://www.patreon.com/adabyron'],
    ['https://www.goodreads.com/author/show/12.Ada_Byron', 'https://www.goodreads.com/author/show/12.Ada_Byron'],
    ['https://engines.wordpress.com/author/ada/', 'https://engines.wordpress.com/author/ada'],
    ['https://engines.blogspot.de/', 'https://engines.blogspot.com/'],
    ['https://dev.to/AdaByron', 'https://dev.to/adabyron'],
    ['https://news.ycombinator.com/user?id=adabyron', 'https://news.ycombinator.com/user?id=adabyron'],
  ])('%s is the place %s, once and for all', (address, url) => {
    expect(placeOf(address)?.url).toBe(url);
    expect(placeOf(url)).toEqual({ ...placeOf(url), url });
  });

  it.each([
    'https://x.com/home',
    'https://x.com/explore',
    'https://x.com/settings/profile',
    'https://x.com/i/lists/1',
    'https://x.com/adawrites/status/1',
    'https://www.facebook.com/groups/engines',
    'https://www.facebook.com/events/1',
    'https://www.facebook.com/photo/?fbid=1',
    'https://www.facebook.com/ada/posts/pfbid0',
    'https://bsky.app/settings',
    'https://bsky.app/profile/ada.dev/post/3k',
    'https://www.youtube.com/watch?v=abcdefghijk',
    'https://www.youtube.com/feed/subscriptions',
    'https://ada.substack.com/p/steam',
    'https://medium.com/engines',
    'https://medium.com/@ada/steam-0123456789ab',
    'https://www.linkedin.com/company/engines',
    'https://www.linkedin.com/feed/',
    'https://www.instagram.com/p/Cabc/',
    'https://www.instagram.com/explore/',
    'https://www.threads.com/@ada/post/1',
    'https://github.com/settings',
    'https://github.com/ada/engine',
    'https://www.tumblr.com/dashboard',
    'https://www.tiktok.com/@ada/video/1',
    'https://www.reddit.com/r/engines/',
    'https://www.patreon.com/home',
    'https://www.goodreads.com/book/show/1',
    'https://en.wordpress.com/',
    'https://engines.wordpress.com/2020/01/01/steam/',
    'https://engines.blogspot.com/2020/01/steam.html',
    'https://dev.to/t/engines',
    'https://news.ycombinator.com/item?id=1',
  ])('%s is nobody’s place', address => expect(placeOf(address)).toBeUndefined());
});

it('ships no examples', async () => {
  const entry = new URL('../../../src/detect/sites/index.ts', import.meta.url).pathname;
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const code = made.flatMap(({ output }) => output.map(chunk => ('code' in chunk ? chunk.code : ''))).join('');
  expect(code).toContain('primaryColumn');
  expect(code).not.toMatch(/Ada Byron|Rita Reader/);
});
