import { cleanName } from '../../clean-name.ts';
import { attribute, findAll } from '../../dom.ts';
import { frontOf, isWhole } from '../../front.ts';
import { textIn } from '../../lines.ts';
import { isPerson } from '../../names.ts';
import type { Scene } from '../../scene.ts';
import type { Clue } from '../clue.ts';

const FEEDS = 'link[rel~="alternate"][type="application/rss+xml"],link[rel~="alternate"][type="application/atom+xml"]';
const BANNERS = 'header h1,header h2,#header h1,h1,.site-title,#site-title,#blog-title,#logo,.logo,.brand';
const MOST_WORDS = 4;

/** Where a site says what it is called. */
function callings({ page, pageTitle, site, metas, budget }: Scene): string[] {
  const feeds = findAll(page, FEEDS, 3).map(link => attribute(link, 'title'));
  const banners = findAll(page, BANNERS, 5).map(element => textIn(element, budget, { lines: 1, nodes: 8 }));
  const authors = ['author', 'article:author', 'description'].flatMap(name => metas.get(name)?.slice(0, 1) ?? []);
  return [pageTitle, site, ...feeds, ...banners, ...authors].map(text => text.slice(0, 200));
}

/** Two to four words that follow each other and spell what the site is called. */
function nameIn(text: string, front: string): string | undefined {
  const words = text.split(/[\s|,–—·•:»()/]+|\s-\s|['’]s(?=\s|$)/).filter(word => word !== '');
  for (let at = 0; at < words.length - 1; at++) {
    for (let count = 2; count <= MOST_WORDS && at + count <= words.length; count++) {
      const name = words
        .slice(at, at + count)
        .join(' ')
        .replace(/['’]$/, '');
      if (isWhole(front, name)) return cleanName(name);
    }
  }
  return undefined;
}

/** `Jane Doe-Roe` leaves half of it out of her address. */
function withSecondHalf(name: string, texts: readonly string[]): string {
  for (const text of texts) {
    const at = text.indexOf(`${name}-`);
    const half = at < 0 ? '' : (/^-\p{Lu}\p{Ll}{1,20}/u.exec(text.slice(at + name.length))?.[0] ?? '');
    if (half) return name + half;
  }
  return name;
}

/** `janedoe.example` of Jane Doe, by whatever it calls itself. Blogs and firms are called by two words, too, but not by a first name. */
export function namesake(scene: Scene): Clue[] {
  const front = frontOf(scene.url);
  const texts = callings(scene);
  const called = texts.flatMap(text => nameIn(text, front) ?? []);
  const short = called.find(isPerson);
  const name = short && withSecondHalf(short, texts);
  return name !== undefined ? [{ kind: 'owner', weight: 0.74, people: [{ name }], isNobody: false }] : [];
}
