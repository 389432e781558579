import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/detect/places.ts';
import type { Person } from '../../src/people/person.ts';
import { readCards } from '../../src/transfer/vcard/card.ts';
import { readContentLine, writeContentLine } from '../../src/transfer/vcard/content-line.ts';
import { fold, unfold } from '../../src/transfer/vcard/fold.ts';
import { readVcards } from '../../src/transfer/vcard/read.ts';
import { escapeText, splitText, unescapeText } from '../../src/transfer/vcard/text-value.ts';
import { writeVcards } from '../../src/transfer/vcard/write.ts';
import { anyPerson, anyText, comparable, peopleOf, thousands } from './arbitrary.ts';

const read = (text: string) => readVcards(text, placeOf);
const card = (...lines: string[]): string => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
const first = (...lines: string[]) => read(card(...lines)).people[0];

const octets = (line: string): number => new TextEncoder().encode(line).length;

/** ical.js leaves `\\;` of simple texts as it is, though RFC 2426 section 4 wants it escaped: compared without. */
const plain = (text: string): string => text.replace(/\\+;/g, ';');

/** What a parser that is not ours makes of a card: its values of a property, in order. */
function icalValues(component: unknown): (name: string) => string[] {
  const card = new ICAL.Component(component as never);
  return name =>
    card
      .getAllProperties(name)
      .map(property => property.getFirstValue())
      .map(value => plain(Array.isArray(value) ? value.join('|') : String(value)));
}

describe.each(['3.0', '4.0'] as const)('vCard %s', version => {
  it('comes back as the same people', () => {
    let count = 0;
    fc.assert(
      fc.property(peopleOf(50), people => {
        count += people.length;
        const { people: back, complaints } = read(writeVcards(people, version));
        expect(complaints).toEqual([]);
        expect(back.map(it => comparable(it as Person))).toEqual(people.map(comparable));
      }),
      { numRuns: thousands(10_000) / 50, endOnFailure: true },
    );
    console.log(`vCard ${version} round trip: ${count} people`);
  });

  it('keeps to 75 octets a line, whole letters, and one card a person', () => {
    fc.assert(
      fc.property(peopleOf(10), people => {
        const text = writeVcards(people, version);
        const lines = text.split('\r\n');
        expect(lines.join('')).not.toMatch(/[\r\n]/);
        expect(Math.max(0, ...lines.map(octets))).toBeLessThanOrEqual(75);
        expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text);
        expect(lines.filter(line => line === 'BEGIN:VCARD')).toHaveLength(people.length);
        expect(lines.filter(line => line === 'END:VCARD')).toHaveLength(people.length);
      }),
    );
  });

  it('is read alike by ical.js', () => {
    fc.assert(
      fc.property(anyPerson, person => {
        const values = icalValues(ICAL.parse(writeVcards([person], version)));
        expect(values('fn')).toEqual([plain(person.name)]);
        expect(values('note')).toEqual(person.note === '' ? [] : [plain(person.note)]);
        expect(values('email')).toEqual(person.ways.filter(way => way.kind === 'email').map(way => way.value));
        expect(values('url')).toEqual(person.places.map(place => place.url));
        expect(values('categories')).toEqual(['Fondly']);
      }),
      { numRuns: thousands(10_000), endOnFailure: true },
    );
    console.log(`vCard ${version} read alike by ical.js: ${thousands(10_000)} people`);
  });
});

describe('vCards of others', () => {
  it('Apple: profiles, labels in groups, escaped colons', () => {
    expect(
      first(
        'PRODID:-//Apple Inc.//macOS 15.1//EN',
        'N:Lovelace;Ada;;;',
        'FN:Ada Lovelace',
        'EMAIL;type=INTERNET;type=HOME;type=pref:ada@ada.example',
        'item1.URL;type=pref:https\\://ada.example/',
        'item1.X-ABLabel:_$!<HomePage>!$_',
        'X-SOCIALPROFILE;type=twitter;x-user=ada:http://twitter.com/ada',
        'X-SOCIALPROFILE;type=instagram;x-user=ada.l:x-apple:ada.l',
        'CATEGORIES:Friends,Book club,myContacts',
        'NOTE:met in\\n Jena\\, 1843',
      ),
    ).toEqual({
      name: 'Ada Lovelace',
      places: [
        { kind: 'site', url: 'https://ada.example/' },
        { kind: 'x', url: 'https://x.com/ada', handle: 'ada' },
        { kind: 'instagram', url: expect.stringContaining('instagram.com/ada.l'), handle: 'ada.l' },
      ],
      ways: [{ kind: 'email', value: 'ada@ada.example' }],
      note: 'met in\n Jena, 1843\n#Friends #Book-club',
    });
  });

  it('Google: pieces of a name, folded in the middle of nowhere', () => {
    expect(first('N:Li;Bo;;Dr.;', 'EMAIL;TYPE=INTERNET:bo@', ' bo.example')).toMatchObject({
      name: 'Dr. Bo Li',
      ways: [{ kind: 'email', value: 'bo@bo.example' }],
    });
  });

  it('Nextcloud 4.0: KIND, PREF, ALTID, a mastodon account of RFC 9554', () => {
    expect(
      first(
        'KIND:individual',
        'FN:Chi',
        'EMAIL;PREF=1;ALTID=a:chi@chi.example',
        'SOCIALPROFILE;SERVICE-TYPE=Mastodon;USERNAME="chi@fedi.example":https://fedi.example/@chi',
      ),
    ).toMatchObject({ places: [{ kind: 'mastodon', url: 'https://fedi.example/@chi', handle: 'chi@fedi.example' }] });
  });

  it('leaves out lists and companies, and reads on after a card that never ends', () => {
    const text = `${card('KIND:group', 'FN:All')}BEGIN:VCARD\r\nFN:Cut\r\n${card('FN:Ada')}`;
    expect(read(text)).toEqual({
      people: [{ name: 'Ada', places: [], ways: [], note: '' }],
      complaints: [{ key: 'transferBrokenCards', values: { count: 1 } }],
    });
  });

  it('refuses what holds no card, and fetches no picture', () => {
    expect(read('Name,Email\nAda,x')).toEqual({ people: [], complaints: [{ key: 'transferNoCards' }] });
    expect(first('FN:Ada', 'PHOTO;VALUE=uri:http://track.example/x.png')).toEqual({
      name: 'Ada',
      places: [],
      ways: [],
      note: '',
    });
  });

  it('keeps no address a click could run', () => {
    const bad = ['javascript:alert(1)', 'data:text/html,x', 'https://u:p@evil.example/', '//evil', 'blob:https://a/b'];
    const person = first('FN:Ada', ...bad.flatMap(it => [`URL:${it}`, `IMPP:${it}`, `X-SOCIALPROFILE:${it}`]));
    expect(person).toEqual({ name: 'Ada', places: [], ways: [], note: '' });
  });

  it('ends in no endless work on a file of separators', () => {
    for (const text of [
      ';'.repeat(1e6),
      '"'.repeat(1e6),
      `A${':'.repeat(1e6)}`,
      `A;B=${','.repeat(1e5)}:x`,
      '\\'.repeat(1e6),
    ])
      expect(read(card('FN:Ada', text)).people).toHaveLength(1);
  });
});

describe('content lines', () => {
  it('keep what they do not know', () => {
    const text = 'item1.X-ANY;X-A="b;c:d";X-A=e;x-f=g^nh:raw\\nvalue;,:"';
    const line = readContentLine(text);
    expect(line).toEqual({
      group: 'item1',
      name: 'X-ANY',
      parameters: [
        ['X-A', 'b;c:d'],
        ['X-A', 'e'],
        ['X-F', 'g\nh'],
      ],
      value: 'raw\\nvalue;,:"',
    });
    const again = line && unfold(writeContentLine(line))[0];
    expect(again && readContentLine(again)).toEqual(line);
    expect(readCards(`BEGIN:VCARD\n${text}\nEND:VCARD`).cards).toEqual([[line]]);
  });

  it('fold and unfold, escape and split, each the other way round', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const line = one.replace(/[\r\n]/g, '');
        expect(unfold(fold(`A${line}`))).toEqual([`A${line}`]);
        const text = one.replace(/\r\n?/g, '\n');
        expect(unescapeText(escapeText(text))).toBe(text);
        const pair = [text, other.replace(/\r\n?/g, '\n')];
        expect(splitText(pair.map(escapeText).join(';'), ';')).toEqual(pair);
      }),
    );
  });
});
