import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { PageCopy } from '../../src/detect/page-copy.ts';
import { readCopy } from '../../src/detect/read-copy.ts';

const URL_OF_POST = 'https://paper.example/2026/slow-bread';
const post = (more = '', head = ''): string =>
  `<html lang="en"><head><title>On slow bread</title>${head}</head><body><article><h1>On slow bread</h1>
   <p class="byline">By <a rel="author" href="/nora">Nora Ellis</a></p></article>${more}</body></html>`;

const read = (html: string, more: Partial<PageCopy> = {}) =>
  readCopy(
    { url: URL_OF_POST, html, isXml: false, asked: false, ms: 2, ...more },
    (text, type) => new JSDOM(text, { contentType: type }).window.document,
    () => 0,
  );
const names = (reading: ReturnType<typeof read>): string[] => reading.sighting.people.map(({ name }) => name);

it('reads a copy as the page itself would be read, and says that it is a piece', () => {
  const reading = read(post());
  expect(names(reading)).toEqual(['Nora Ellis']);
  expect(reading).toMatchObject({ isPiece: true, sighting: { url: URL_OF_POST, language: 'en', ms: 2 } });
  expect(read(post(), { url: 'https://paper.example/' }).isPiece).toBe(false);
});

it('finds addresses on the site of the page, not on ours', () => {
  const [nora] = read(post()).sighting.people;
  expect(nora?.places.map(({ url }) => url)).toEqual(['https://paper.example/nora']);
});

it('reads data behind a noscript in the head', () => {
  const data = '<noscript><img src="count.gif"></noscript><meta name="author" content="Nora Ellis">';
  expect(names(read(`<html><head>${data}</head><body><h1>On slow bread</h1></body></html>`))).toEqual(['Nora Ellis']);
});

it('gives nothing but the address of the site where nothing may be read', () => {
  const nobody = { url: 'https://paper.example', title: '', people: [] };
  expect(read('', { silence: 'sensitive' }).sighting).toMatchObject({ ...nobody, silence: 'sensitive' });
  const login = '<form><input type="password"></form>';
  expect(read(post(login)).sighting).toMatchObject({ ...nobody, silence: 'sensitive' });
  expect(read(post(login), { asked: true }).sighting).toMatchObject({ ...nobody, silence: 'sensitive' });
});

it('reads a network with its log-in box on a click', () => {
  const profile = '<title>Ada Byron (@AdaWrites) / X</title><input type="password">';
  expect(names(read(profile, { asked: true, url: 'https://x.com/AdaWrites' }))).toEqual(['Ada Byron']);
});

it('looks first where the reader pointed', () => {
  const pointed = read(post('<p class="by">Ines Tolmer</p>'), { rule: '.by' });
  expect(names(pointed)).toEqual(['Ines Tolmer']);
});

it('says of a page copied in part, where that names nobody, that it is too big', () => {
  const head = '<html><head><title>On slow bread</title></head></html>';
  expect(read(head, { silence: 'too-big' }).sighting.silence).toBe('too-big');
  expect(names(read(post(), { silence: 'too-big' }))).toEqual(['Nora Ellis']);
});

it('reads nobody in a page that goes down without end', () => {
  const deep = '<div>'.repeat(300);
  expect(read(post(deep)).sighting).toMatchObject({ people: [], silence: 'too-big' });
});

it('reads XHTML by its own rules', () => {
  const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title><meta name="author" content="Nora Ellis"/></head>
    <body><div/><h1>On slow bread</h1></body></html>`;
  expect(names(read(page, { isXml: true }))).toEqual(['Nora Ellis']);
});
