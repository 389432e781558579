import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/detect/places.ts';
import { joinIncoming } from '../../src/transfer/incoming.ts';
import { type FileReader, recognise } from '../../src/transfer/recognise.ts';
import { readSource, sourceOf } from '../../src/transfer/source.ts';
import { openVcards } from '../../src/transfer/vcard/read.ts';

const { window } = new JSDOM('');
const reader: FileReader = {
  placeFor: placeOf,
  parseXml: text => new window.DOMParser().parseFromString(text, 'application/xml').documentElement,
};

/** What a file is taken for: its kind, and the names in it or the reason it is refused for. */
function taken(content: string | Uint8Array): string {
  const file = recognise(typeof content === 'string' ? new TextEncoder().encode(content) : content, reader);
  if (file.kind === 'refused') return file.why.key;
  if (file.kind !== 'people') return file.kind;
  const { people, complaints } = file.source.read(0, file.source.count);
  return people.map(person => person.name).join() || (complaints[0]?.key ?? 'nobody');
}

describe('a file of any kind', () => {
  it.each([
    ['{"format":"fondly-backup","version":1}', 'backup'],
    ['  \n{"format": "fondly-backup"', 'backup'],
    ['{"friends_v2":[{"name":"Ada"}]}', 'Ada'],
    ['{"a":1}', 'transferUnknownJson'],
    ['[1]', 'transferUnknownJson'],
    ['window.YTD.following.part0 = [{"following":{"accountId":"12"}}]', 'X 12'],
    ['window.YTD.tweets.part0 = []', 'transferNotXFollowing'],
    ['BEGIN:VCARD\nFN:Ada\nEND:VCARD', 'Ada'],
    ['\uFEFFbegin:vcard\r\nfn:Ada\r\nend:vcard\r\n', 'Ada'],
    ['<opml><body><outline text="Ada" xmlUrl="https://ada.example/feed"/></body></opml>', 'Ada'],
    ['<html><p>', 'transferNotOpml'],
    ['<!DOCTYPE html><html>', 'transferDoctype'],
    ['Account address,Show boosts\nada@fedi.example,true', '@ada@fedi.example'],
    ['Name;Mail\nAda;ada@ada.example', 'table'],
    ['PK\u0003\u0004', 'transferZip'],
    ['\u2030PNG\r\n\u001a\n', 'transferUnknown'],
    ['%PDF-1.7\n%\u00e2\u00e3\n1 0 obj, <<>>\nendobj, x', 'transferUnknown'],
    ['Dear Ada, how are you?\nI read your piece, and, well, liked it.\n', 'transferUnknown'],
    ['Nom,Taille\nAda,38\nBo,40\n', 'table'],
    ['a\u0000b,c\nd,e', 'transferUnknown'],
    ['', 'transferUnknown'],
    ['hello', 'transferUnknown'],
  ])('%j is taken for %s', (content, what) => expect(taken(content)).toBe(what));

  it('may be UTF-16, as Excel and old address books write', () => {
    const text = 'BEGIN:VCARD\nFN:Zoë\nEND:VCARD';
    const units = Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap(it => [it.charCodeAt(0), 0])]);
    expect(taken(units)).toBe('Zoë');
  });

  it('is refused by its size before it is read', () => {
    const bytes = new Uint8Array(0);
    Object.defineProperty(bytes, 'length', { value: 500_000_000 });
    expect(recognise(bytes, reader)).toEqual({
      kind: 'refused',
      why: { key: 'transferTooBig', values: { size: 500, limit: 200 } },
    });
  });
});

describe('reading piece by piece', () => {
  const cards = Array.from({ length: 1_700 }, (_, index) => `BEGIN:VCARD\nFN:P${index}\nEND:VCARD\n`).join('');

  it('comes to the same, and says how far it is', async () => {
    const shares: number[] = [];
    const source = openVcards(`${cards}BEGIN:VCARD\nFN:Cut`, placeOf);
    const read = await readSource(source, async share => shares.push(share) > 0);
    expect(read?.people.map(person => person.name)).toEqual(Array.from({ length: 1_700 }, (_, index) => `P${index}`));
    expect(read?.complaints).toEqual([{ key: 'transferBrokenCards', values: { count: 1 } }]);
    expect(shares.length).toBe(3);
    expect([...shares].sort()).toEqual(shares);
  });

  it('stops when given up', async () => {
    expect(await readSource(openVcards(cards, placeOf), async () => false)).toBeUndefined();
  });

  it('says a complaint once, with all it counts', () => {
    const part = { people: [], complaints: [{ key: 'a', values: { count: 2 } }, { key: 'b' }] };
    expect(joinIncoming([part, part]).complaints).toEqual([{ key: 'a', values: { count: 4 } }, { key: 'b' }]);
    expect(sourceOf(part).read(0, 0).complaints).toEqual(part.complaints);
  });
});
