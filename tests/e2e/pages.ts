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
