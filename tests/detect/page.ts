import { JSDOM } from 'jsdom';
import { detect } from '../../src/detect/detect.ts';
import type { Sighting } from '../../src/detect/sighting.ts';

/** A small hand-written page at an address of nobody. */
export function pageOf(html: string, url = 'https://paper.example/2026/a-piece'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** What detection says of such a page. The clock stands still. */
export function sightingOf(html: string, url = 'https://paper.example/2026/a-piece'): Sighting {
  return detect(pageOf(html, url), new URL(url), () => 0);
}

/** The names detection gives, in order. */
export const namesOn = (html: string, url?: string): string[] =>
  sightingOf(html, url).people.map(person => person.name);
