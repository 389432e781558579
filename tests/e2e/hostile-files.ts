/** Sixty files that are out for harm, broken or something else altogether (TRUST T21), by name. */

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { NOBODY } from '../../src/transfer/everything.ts';

const bytes = (length: number, seed: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, i) => (Math.imul(i + seed, 0x9e3779b1) >>> 13) % 256));

const ada = {
  id: 'a1',
  name: 'Ada',
  places: [{ kind: 'site', url: 'https://ada.example/' }],
  ways: [{ kind: 'email', value: 'ada@ada.example' }],
  note: '',
  step: 'reading',
  savedAt: 1,
  changedAt: 1,
  rev: 1,
};
/** A backup whose sum and count are right, whatever stands in it. */
function forge(everything: object, head: object = {}): string {
  const content = JSON.stringify(everything);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const people = (everything as { people?: unknown[] }).people?.length ?? 0;
  const start = JSON.stringify({
    format: 'fondly-backup',
    version: 1,
    madeAt: 1,
    madeBy: '0',
    people,
    sha256,
    ...head,
  });
  return `${start.slice(0, -1)},"everything":${content}}`;
}

const person = (change: object): string => forge({ ...NOBODY, people: [{ ...ada, ...change }] });
const good = forge({ ...NOBODY, people: [ada] });
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

const BACKUPS: readonly (readonly [string, string])[] = [
  ['version.json', forge(NOBODY, { version: 999 })],
  ['version-text.json', forge(NOBODY, { version: '1' })],
  ['version-zero.json', forge(NOBODY, { version: 0 })],
  ['no-version.json', forge(NOBODY, { version: undefined })],
  ['sum.json', forge(NOBODY, { sha256: 'x' })],
  ['count.json', forge(NOBODY, { people: 7 })],
  ['cut.json', good.slice(0, -20)],
  ['cut-early.json', good.slice(0, 60)],
  ['touched.json', good.replace('"Ada"', '"Eve"')],
  ['deep.json', `{"format":"fondly-backup","version":1,"people":0,"sha256":"","everything":${deep(200_000)}}`],
  ['deep-head.json', `{"format":"fondly-backup","x":${deep(200_000)}}`],
  ['deep-settings.json', forge({ ...NOBODY, settings: { a: JSON.parse(deep(60)) } })],
  ['many.json', forge({ ...NOBODY, people: Array.from({ length: 100_001 }, () => 0) })],
  ['list.json', forge({ ...NOBODY, people: {} })],
  ['null.json', forge({ ...NOBODY, people: [null] })],
  ['no-shelf.json', forge({ ...NOBODY, letters: undefined })],
  ['twins.json', forge({ ...NOBODY, people: [ada, ada] })],
  ['path-id.json', person({ id: 7 })],
  ['no-id.json', person({ id: '' })],
  ['long-id.json', person({ id: '../'.repeat(100) })],
  ['far.json', person({ savedAt: 8.64e15 })],
  ['past.json', person({ savedAt: -1 })],
  ['nan.json', person({ savedAt: Number.NaN })],
  ['rev.json', person({ rev: 1e300 })],
  ['script.json', person({ places: [{ kind: 'site', url: 'javascript:alert(1)' }] })],
  ['tab-script.json', person({ places: [{ kind: 'site', url: ' java\tscript:alert(1)' }] })],
  ['data-way.json', person({ ways: [{ kind: 'form', value: 'data:text/html,x' }] })],
  ['blob.json', person({ savedFrom: { url: 'blob:https://x/y', title: '' } })],
  ['kind.json', person({ places: [{ kind: '__proto__', url: 'https://a/' }] })],
  ['step.json', person({ step: 'married' })],
  ['html.json', person({ name: '<img src=x onerror=__pwn()>', note: '</script><svg onload=__pwn()>' })],
  ['day.json', forge({ ...NOBODY, hellos: [{ id: 'h', due: '2026-02-30', state: 'open' }] })],
  ['settings.json', forge({ ...NOBODY, settings: [] })],
  ['proto.json', forge(JSON.parse(`{"__proto__":{"people":[]},${JSON.stringify(NOBODY).slice(1)}`))],
];

const OTHERS: readonly (readonly [string, string | Buffer])[] = [
  ['picture.png', Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), bytes(5_000, 1)])],
  ['photo.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), bytes(5_000, 2)])],
  ['moving.gif', 'GIF89a,x\ny,z\n'],
  ['paper.pdf', '%PDF-1.7\n%\u00e2\u00e3, x\n1 0 obj, y\n'],
  ['packed.gz', gzipSync('Name,Mail\n'.repeat(10_000))],
  ['bomb.gz', gzipSync('0'.repeat(10_000_000))],
  ['archive.zip', 'PK\u0003\u0004xxxx'],
  ['random.bin', bytes(20_000, 3)],
  ['random-2.bin', bytes(20_000, 77)],
  ['nothing.txt', ''],
  ['spaces.txt', ' '.repeat(100_000)],
  ['nul.csv', 'Name,Mail\nA\u0000da,x\n'],
  ['prose.txt', 'Dear Ada, how are you?\nI read your piece, and, well, liked it.\nYours\n'],
  ['long.txt', 'x'.repeat(1_000_000)],
  ['commas.csv', ','.repeat(100_000)],
  ['quotes.csv', `"${'"'.repeat(99_999)}`],
  ['proto.csv', '__proto__,constructor\nx,y\n'],
  ['formula.csv', "Name,Note\n=cmd|'/c calc'!A1,+1\n"],
  ['html.html', '<html><body>Name,Mail'],
  ['other.json', '{"people":[{"name":"Ada"}]}'],
  ['deep-other.json', deep(300_000)],
  ['facebook-deep.json', `{"friends_v2":${deep(100_000)}}`],
  ['tweets.js', 'window.YTD.tweets.part0 = []'],
  ['following-cut.js', 'window.YTD.following.part0 = [{"following":{"accountId":"1'],
  ['cut.vcf', 'BEGIN:VCARD\nFN:Ada'],
  ['empty.vcf', 'BEGIN:VCARD\nEND:VCARD\n'.repeat(100)],
  ['nested.vcf', 'BEGIN:VCARD\n'.repeat(10_000)],
];

export const HOSTILE_FILES: readonly (readonly [string, string | Buffer])[] = [...BACKUPS, ...OTHERS];

/** Those that are tables all the same, and only shown. */
export const TABLES: readonly string[] = ['proto.csv', 'formula.csv'];
