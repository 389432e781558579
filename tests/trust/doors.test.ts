/** Every hostile text and address through every door there is (TRUST T1, T2): what comes in is plain text, and addresses that may be followed. */

import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { parseSighting } from '../../src/detect/parse-sighting.ts';
import { placeOf } from '../../src/detect/places.ts';
import type { Person } from '../../src/people/person.ts';
import { readBackup, writeBackup } from '../../src/transfer/backup/backup.ts';
import { oneLine } from '../../src/transfer/clean.ts';
import { writeCells } from '../../src/transfer/csv/cells.ts';
import { FIRST_COLUMNS, PLACE_COLUMNS } from '../../src/transfer/csv/column.ts';
import { guessColumns } from '../../src/transfer/csv/guess-columns.ts';
import { readCsv, readTable } from '../../src/transfer/csv/read.ts';
import { NOBODY } from '../../src/transfer/everything.ts';
import { readOpml } from '../../src/transfer/opml/read.ts';
import { refuseXml } from '../../src/transfer/opml/refuse.ts';
import { readVcards } from '../../src/transfer/vcard/read.ts';
import { safeHref } from '../../src/ui/place-words.ts';
import { sightingOf } from '../detect/page.ts';
import { ADDRESSES, TEXTS } from '../e2e/trust/nasty.ts';

type Read = Partial<Person> & Pick<Person, 'name' | 'places' | 'ways'>;

const { window } = new JSDOM('');
const parser = new window.DOMParser();

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`).replaceAll('\0', '');
const inCard = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
const inJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

function fromPage(html: string): readonly Read[] {
  const sighting = parseSighting(sightingOf(html));
  const home = sighting?.people.map(one => one.home?.site) ?? [];
  const others = [...home, sighting?.feed, sighting?.url].flatMap(url => (url ? [{ kind: 'site' as const, url }] : []));
  return (sighting?.people ?? []).map(one => ({ ...one, places: [...one.places, ...others] }));
}

const page = (head: string, byline: string): string =>
  `<title>A piece</title>${head}<article><h1>A piece</h1>${byline}<p>${'Words to read. '.repeat(40)}</p></article>`;

function inTable(text: string, address: string): string {
  const headings = [...FIRST_COLUMNS.map(([heading]) => heading), ...Object.values(PLACE_COLUMNS)];
  const texts = new Set(['Name', 'Note', 'About', 'Location', 'Saved from title']);
  return writeCells([headings, headings.map(heading => (texts.has(heading) ? text : address))]);
}

const bad = (text: string, address: string): Person => ({
  id: 'bad',
  name: text,
  places: [{ kind: 'site', url: address, handle: text }],
  ways: [
    { kind: 'email', value: address, foundAt: address },
    { kind: 'form', value: address, foundAt: address },
  ],
  note: text,
  step: 'reading',
  savedAt: 1,
  savedFrom: { url: address, title: text },
  changedAt: 1,
  rev: 1,
});

const digest = (bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-256', bytes);

const DOORS: Readonly<Record<string, (text: string, address: string) => readonly Read[] | Promise<readonly Read[]>>> = {
  page: (text, address) => {
    const author = {
      '@type': 'Person',
      name: text,
      url: address,
      sameAs: [address],
      email: address,
      description: text,
    };
    const link = (rel: string): string => `<link rel="${rel}" type="application/rss+xml" href="${escaped(address)}">`;
    const head = [
      `<script type="application/ld+json">${inJson({ '@type': 'Article', author })}</script>`,
      `<meta name="author" content="${escaped(text)}">`,
      ...['me', 'author', 'alternate'].map(link),
    ];
    const byline = `<p class="byline">By <a rel="author" href="${escaped(address)}">${escaped(text)}</a></p>`;
    return fromPage(page(head.join(''), byline));
  },
  table: (text, address) => {
    const table = readTable(inTable(text, address));
    return readCsv(table, guessColumns(table.headings), placeOf).people as readonly Read[];
  },
  vCard: (text, address) => {
    const lines = ['FN', 'NOTE', 'TITLE'].map(name => `${name}:${inCard(text)}`);
    const links = ['URL', 'EMAIL', 'X-SOCIALPROFILE;TYPE=twitter', 'IMPP', 'PHOTO;VALUE=uri', 'TEL'].map(
      name => `${name}:${inCard(address)}`,
    );
    const card = ['BEGIN:VCARD', 'VERSION:3.0', ...lines, ...links, 'END:VCARD', ''].join('\r\n');
    return readVcards(card, placeOf).people as readonly Read[];
  },
  OPML: (text, address) => {
    const outline = `<outline text="${escaped(text)}" title="${escaped(text)}" xmlUrl="${escaped(address)}" htmlUrl="${escaped(address)}"/>`;
    const file = `<?xml version="1.0"?><opml version="2.0"><body>${outline}</body></opml>`;
    if (refuseXml(file)) return [];
    return readOpml(parser.parseFromString(file, 'application/xml').documentElement, placeOf).people as readonly Read[];
  },
  backup: async (text, address) => {
    const everything = { ...NOBODY, people: [bad(text, address)] };
    const answer = await readBackup(await writeBackup({ madeAt: 1, madeBy: '1', everything }, digest), digest);
    return answer.ok ? answer.backup.everything.people : [];
  },
};

const isWeb = (address: string): boolean => {
  const { protocol, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && username === '' && password === '';
};

/** Every address of somebody that a screen could make a link of, and what it may be. */
function wrongIn({ places, ways, savedFrom }: Read): string[] {
  const web = [...places.map(one => one.url), ...ways.flatMap(one => (one.foundAt ? [one.foundAt] : []))];
  if (savedFrom) web.push(savedFrom.url);
  const reach = ways.filter(({ kind, value }) => {
    if (kind === 'email') return !/^[^\s@?&%,;:<>"]+@[^\s@?&%,;:<>"]+$/.test(value);
    return kind === 'phone' ? !/^[+\d(][\d\s()./x#*-]*$/i.test(value) : !isWeb(value);
  });
  return [...web.filter(one => !isWeb(one)), ...reach.map(one => one.value)];
}

/** A page takes jsdom about 0.2 s: every third of each list, and the browser has them all on its screens (hostile.e2e.ts). */
const some = <T>(door: string, all: readonly T[]): readonly T[] =>
  door === 'page' ? all.filter((_one, index) => index % 3 === 0) : all;

/** A backup is kept letter for letter, or refused: of what it may hold the screens make a link only where it can be followed. */
const runnableIn = ({ places, ways, savedFrom }: Read): string[] => {
  const all = [
    ...places.map(one => one.url),
    ...ways.flatMap(one => [one.value, one.foundAt ?? '']),
    savedFrom?.url ?? '',
  ];
  return all.filter(
    one => !/^(?:https?|mailto|tel):/.test(safeHref(one) ?? 'https:') || /^(?:javascript|data|vbscript):/i.test(one),
  );
};

describe.each(Object.entries(DOORS))('through a %s', (door, read) => {
  const texts = some(door, TEXTS);
  const addresses = some(door, ADDRESSES);
  let named = 0;
  afterAll(() => console.log(`${door}: ${texts.length} texts, ${named} came in; ${addresses.length} addresses`));

  it('every text stays a text: letter for letter but for marks nobody sees, or it is nobody’s name', async () => {
    const wrong: string[] = [];
    for (const text of texts) {
      const people = await read(text, 'https://fine.example/');
      named += people.length > 0 ? 1 : 0;
      // A byline is cut at a word that ends a name, and a shouted one is said quietly; what is left stands in the text.
      const plain = oneLine(text).toLowerCase();
      const isPart = (name: string): boolean => plain.includes(name.toLowerCase()) || name === 'https://fine.example/';
      const isRight = door === 'backup' ? (name: string) => name === text : isPart;
      wrong.push(...people.filter(({ name }) => !isRight(name)).map(({ name }) => `${text} → ${name}`));
    }
    expect(wrong).toEqual([]);
  });

  it('no address comes in that is not one to follow', async () => {
    const wrong: string[] = [];
    for (const address of addresses) {
      const people = await read('Ada Oakes', address);
      wrong.push(...people.flatMap(door === 'backup' ? runnableIn : wrongIn).map(one => `${address} → ${one}`));
    }
    expect(wrong).toEqual([]);
  });
});
