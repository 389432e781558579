import { readFileSync } from 'node:fs';
import type { Web } from './harness/web.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The pages of the tests and the real addresses they stand at. */
export const PAGES = {
  post: 'https://armchair.example/why-small-moves-matter',
  x: 'https://x.com/zorawhitlock',
  twitter: 'https://twitter.com/zorawhitlock',
  facebook: 'https://www.facebook.com/italobrandao.writes/',
  two: 'https://hedges.example/how-we-mapped-the-hedges',
  none: 'https://harbour.example/tide-pool',
} as const;

export function servePages(web: Web): void {
  web.serve(PAGES.post, read('tour/sample-post.html'));
  web.serve(PAGES.x, read('pages/x-profile.html'));
  web.serve(PAGES.twitter, read('pages/x-profile.html').replaceAll('https://x.com/', 'https://twitter.com/'));
  web.serve(PAGES.facebook, read('pages/facebook-page.html'));
  web.serve(PAGES.two, read('pages/two-authors.html'));
  web.serve(PAGES.none, read('pages/no-author.html'));
}

export const APP = 'https://reader.example/';

/** An app that changes its address, its head and its body without loading. */
export const APP_PAGE = `<!doctype html><html lang="en"><head><title>Feed</title></head><body><main><h1>Feed</h1></main><script>
  globalThis.go = (path, title, name) => {
    history.pushState({}, '', path);
    document.title = title;
    document.querySelector('meta[name=author]')?.remove();
    if (name) {
      const meta = document.createElement('meta');
      meta.name = 'author';
      meta.content = name;
      document.head.append(meta);
    }
    document.querySelector('main').innerHTML = '<article><h1>' + title + '</h1><p class="byline">By ' + name + '</p></article>';
  };
</script></body></html>`;
