/** TRUST T14: a name may turn, mix or pile up its letters as it likes; what stands beside it stays where it is. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Letter } from '../../../src/letter/letter.ts';
import type { Person } from '../../../src/people/person.ts';
import { type Fondly, forget, launch } from '../harness/chromium.ts';
import { openWeb, type Web } from '../harness/web.ts';
import { openScreen, settled } from './screen.ts';
import { seed } from './seed.ts';

const TURNS = [
  '\u202e',
  '\u202d',
  '\u202b',
  '\u2067',
  '\u2066',
  '\u2068',
  '\u200f',
  '\u061c',
  '\u202e\u202e',
  '\u2067\u202e',
];
const BASES = ['Ada Oakes', 'ليلى حداد', '小川さくら', 'Анна'];
const PILES = Array.from({ length: 20 }, (_, index) => `Z${'\u0351'.repeat(25 * (index + 1))}oe ${index}`);
const HIDDEN = ['\u200b', '\u200d', '\u200c', '\u2060', '\u00ad', '\ufe0f', '\u034f', '\u180e', '\u3164', '\ufeff'];
const MIXED = [
  '\u0410nna Oakes',
  'Ad\u0430',
  'P\u03b1ul',
  '\u13aada Oakes',
  'Jo\u0570n',
  'N\u043era',
  'R\u03bfsa',
  'Le\u043e',
  '\u041caria',
  'Ev\u0435',
];

/** 120 names. */
const NAMES = [
  ...TURNS.flatMap(turn => BASES.flatMap(name => [turn + name, name.slice(0, 2) + turn + name.slice(2)])).slice(0, 70),
  ...PILES,
  ...HIDDEN.flatMap(mark => [`A${mark}da Oakes`, `${mark.repeat(40)}Ada`]),
  ...MIXED,
];

const person = (id: string, name: string, savedAt: number): Person => ({
  id,
  name,
  places: [{ kind: 'site', url: 'https://same.example/' }],
  ways: [{ kind: 'email', value: 'same@same.example' }],
  note: '',
  step: 'reading',
  savedAt,
  changedAt: savedAt,
  rev: 1,
});

const letterTo = (id: string, personId: string, state: 'draft' | 'sent', at: number): Letter => ({
  id,
  personId,
  to: 'same@same.example',
  subject: 'Hello',
  body: 'Thank you.',
  tone: 'plain',
  language: 'en',
  state,
  startedAt: at,
  changedAt: at,
  ...(state === 'sent' && { handedAt: at, sentAt: at }),
  rev: 1,
});

let web: Web;
let fondly: Fondly;
let page: Page;

beforeAll(async () => {
  web = await openWeb();
  fondly = await launch({ proxy: web.port });
  const now = Date.now();
  const people = [...NAMES.map((name, index) => person(`name-${index}`, name, now)), person('plain', 'Ada Oakes', now)];
  const letters = [
    letterTo('to-turned', 'name-0', 'sent', now),
    letterTo('to-pile', `name-${NAMES.indexOf(PILES[19] ?? '')}`, 'draft', now),
  ];
  await seed(fondly.inside, { people, letters, settings: { welcomed: true } });
  page = await fondly.context.newPage();
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

it('a name of two alphabets has a sign beside it, and no other has', async () => {
  expect(NAMES).toHaveLength(120);
  await openScreen(page, fondly.id, 'src/options/options.html#people');
  await settled(page, "document.querySelector('.people-row')");
  const signed = (await page.evaluate(
    "document.querySelectorAll('.people-row').length + ' ' + document.querySelectorAll('.mixed-sign').length",
  )) as string;
  expect(Number(signed.split(' ')[1])).toBeGreaterThan(0);
  for (const [index, name] of MIXED.entries()) {
    await page.evaluate(`location.hash = 'person/name-${NAMES.indexOf(name)}'`);
    await settled(page, `location.hash.endsWith('-${NAMES.indexOf(name)}') && document.querySelector('.person-act')`);
    expect(await page.evaluate("document.querySelectorAll('.intro .mixed-sign').length"), `${index} ${name}`).toBe(1);
  }
  await page.evaluate("location.hash = 'person/plain'");
  await settled(
    page,
    "document.querySelector('h1').textContent === 'Ada Oakes' && document.querySelector('.person-act')",
  );
  expect(await page.evaluate("document.querySelectorAll('.mixed-sign').length")).toBe(0);
});

/** Screens with such names in lists, headings, sentences and fields. */
const PLACES = [
  'src/options/options.html#next',
  'src/options/options.html#people',
  'src/options/options.html#letters',
  'src/options/options.html#letter/to-pile',
  'src/options/options.html#letter/to-turned',
  'src/options/options.html#report',
  ...[0, 39, 70, 89, 90, 109, 111].map(index => `src/options/options.html#person/name-${index}`),
  'src/popup/popup.html',
];

/** What is wider than the window, and words that are wider than the box that cuts nothing off. */
const WIDER = `[
  ...(document.documentElement.scrollWidth > innerWidth ? ['the page'] : []),
  ...[...document.querySelectorAll('bdi')].filter(name => {
    const { left, right, height } = name.getBoundingClientRect();
    const cut = name.closest('.one-line, .two-lines, [class*=line]');
    return height > 0 && !cut && (left < 0 || Math.floor(right) > innerWidth);
  }).map(name => name.className + ' ' + name.textContent.slice(0, 20)),
]`;

/**
 * Letters of ours that do not stand where they would without the names: on each line every letter that is of no name
 * stands to the right of the one before it.
 */
const MOVED = `(names => {
  const moved = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = node.parentElement.getBoundingClientRect();
    if (box.width <= 1 || !node.data.trim()) continue;
    let ours = node.data;
    for (const name of names) ours = ours.replaceAll(name, ' '.repeat(name.length));
    let last = { right: -1e9, top: -1e9 };
    for (let at = 0; at < ours.length; at++) {
      if (!/[\\p{L}\\p{N}\\p{P}]/u.test(ours[at])) continue;
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const letter = range.getBoundingClientRect();
      if (letter.width === 0) continue;
      const isSameLine = Math.abs(letter.top - last.top) < letter.height / 2;
      if (isSameLine && letter.left < last.right - 1) { moved.push(node.data.slice(0, 80)); break; }
      last = letter;
    }
  }
  return moved;
})(${JSON.stringify([...NAMES].sort((a, b) => b.length - a.length))})`;

it('they move no word beside them, on any screen', async () => {
  await page.setViewportSize({ width: 1180, height: 800 });
  for (const place of PLACES) {
    await openScreen(page, fondly.id, place);
    expect(await page.evaluate(MOVED), place).toEqual([]);
  }
});

it('nor in what was just done, nor in the title of the tab', async () => {
  await openScreen(page, fondly.id, 'src/options/options.html#letters');
  await page.getByRole('button', { name: /^Throw away the letter to .*Ada Oakes/ }).click();
  await settled(page, "document.querySelector('.toast')?.innerText.startsWith('Threw away')");
  expect(await page.evaluate(MOVED)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await openScreen(page, fondly.id, 'src/options/options.html#person/name-0');
  await settled(page, "document.title.includes(' · ')");
  expect(await page.title()).toBe(`\u2068${NAMES[0]}\u2069 · Fondly`);
});

it.each([380, 1180])('they stay in their boxes on every screen at %d px', async width => {
  await page.setViewportSize({ width, height: 800 });
  for (const place of PLACES) {
    await openScreen(page, fondly.id, place);
    expect(await page.evaluate(WIDER), place).toEqual([]);
  }
  console.log(`${NAMES.length} names, ${PLACES.length} screens at ${width} px: nothing out of its box`);
});
