/** Twenty pages that are out for harm (TRUST T10 to T13). Whoever is named on one of them is AUTHOR, or it is a lie. */

/** The only right answer; nobody is right too. */
export const AUTHOR = 'Nora Ellis';

interface Post {
  readonly head?: string;
  /** Stands before the headline. */
  readonly before?: string;
  readonly byline?: string;
  readonly after?: string;
}

const BYLINE = `<p class="byline">By <a rel="author" href="/about">${AUTHOR}</a></p>`;
const TEXT = '<p>Slow bread wants a cold kitchen, a wet hand and nothing else to do. It is worth the wait.</p>'.repeat(
  4,
);

/** A post of AUTHOR's with something added. */
export const post = ({ head = '', before = '', byline = BYLINE, after = '' }: Post = {}): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>On slow bread</title>${head}</head>
<body>${before}<article><h1>On slow bread</h1>${byline}${TEXT}</article>${after}</body></html>`;

const MEGA = 1_000_000;
const LIE = '<p class="byline">By <a rel="author" href="/mallory">Mallory Vance</a></p>';

const block = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const article = (author: string): string => `{"@type":"BlogPosting","headline":"On slow bread","author":${author}}`;
const person = `{"@type":"Person","name":"${AUTHOR}"}`;
const circle = ['a', 'b', 'c'].map((id, i) => `{"@id":"#${id}","@type":"Person","author":{"@id":"#${'bca'[i]}"}}`);
const longByline = (text: string): string => post({ byline: `<p class="byline">By ${text}</p>` });

/** Nested by script: a parser stops at 512 levels. Not shown, and no more of
 * them: at 100,000 Firefox did not finish loading within half a minute. */
const nested = (levels: number): string => `<div id="deep" style="display:none"></div><script>
  let inner = document.getElementById('deep');
  for (let level = 0; level < ${levels}; level++) inner = inner.appendChild(document.createElement('div'));
  inner.textContent = 'By Mallory Vance';</script>`;

const shadow = (mode: string): string => `<div id="${mode}"></div><script>
  document.getElementById('${mode}').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(LIE)};</script>`;

export const HOSTILE: readonly (readonly [what: string, html: () => string])[] = [
  ['100,000 elements before the post', () => post({ before: '<i>x</i>'.repeat(100_000) })],
  ['500,000 elements after the post', () => post({ after: '<b></b>'.repeat(500_000) })],
  ['100,000 bylines', () => post({ after: `<div class="byline author">By ${AUTHOR}</div>`.repeat(100_000) })],
  ['10,000 levels of elements', () => post({ before: nested(10_000) })],
  ['a paragraph of 20 MB', () => post({ after: `<p style="display:none">${'word '.repeat(4 * MEGA)}</p>` })],
  ['attributes of 1 MB', () => post({ byline: `<p class="byline ${'author '.repeat(MEGA / 7)}">${BYLINE}</p>` })],
  ['10,000 blocks of data', () => post({ head: block(article(person)).repeat(10_000) })],
  ['a block of 20 MB', () => post({ head: block(article(`{"name":"${'a '.repeat(10 * MEGA)}"}`)) })],
  ['data of 10,000 levels', () => post({ head: block(article(`${'['.repeat(10_000)}1${']'.repeat(10_000)}`)) })],
  ['data that goes in circles', () => post({ head: block(`{"@graph":[${circle},${article('{"@id":"#a"}')}]}`) })],
  ['a million authors', () => post({ head: block(article(`[${'1,'.repeat(MEGA)}1]`)) })],
  ['a byline of 1 MB of a', () => longByline('a'.repeat(MEGA))],
  ['a byline of 1 MB of spaces', () => longByline(`${'\u00a0'.repeat(MEGA)}x`)],
  ['a byline of 1 MB of .a and an @', () => longByline(`${'.a'.repeat(MEGA / 2)}@`)],
  ['a byline of 1 MB of -', () => longByline('-'.repeat(MEGA))],
  ['a lie in a frame', () => post({ before: `<iframe srcdoc="${LIE.replaceAll('"', '&quot;')}"></iframe>` })],
  ['a lie in a template', () => post({ before: `<template>${LIE}</template>` })],
  ['a lie for those without scripts', () => post({ before: `<noscript>${LIE}</noscript>` })],
  ['lies in shadow trees', () => post({ before: shadow('open') + shadow('closed') })],
  ['a lie nobody can see', () => post({ before: `<div hidden>${LIE}</div><div style="display:none">${LIE}</div>` })],
];
