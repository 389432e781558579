import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/detect/places.ts';
import { readTable } from '../../src/transfer/csv/read.ts';
import { decodeText } from '../../src/transfer/decode.ts';
import { readPastedList } from '../../src/transfer/pasted-list.ts';
import { isBlueskyArchive, readBlueskyArchive } from '../../src/transfer/services/bluesky-archive.ts';
import { isFacebookFollows, readFacebookFollows } from '../../src/transfer/services/facebook-follows.ts';
import { isMastodonFollows, readMastodonFollows } from '../../src/transfer/services/mastodon-follows.ts';
import { isXFollowing, readXFollowing } from '../../src/transfer/services/x-archive.ts';

const keys = (complaints: readonly { readonly key: string }[]): string[] => complaints.map(it => it.key);

describe('following.js of an X archive', () => {
  const file = (entries: unknown): string => `window.YTD.following.part0 = ${JSON.stringify(entries, null, 2)}`;
  const entry = (accountId: unknown) => ({
    following: { accountId, userLink: `https://twitter.com/intent/user?user_id=${accountId}` },
  });

  it('gives everybody by number, and says that it holds no names', () => {
    const { people, complaints } = readXFollowing(file([entry('12'), entry('783214')]), placeOf);
    expect(people.map(person => [person.name, person.places[0]?.kind, person.places[0]?.url])).toEqual([
      ['X 12', 'x', 'https://x.com/i/user/12'],
      ['X 783214', 'x', 'https://x.com/i/user/783214'],
    ]);
    expect(keys(complaints)).toEqual(['transferXNumbersOnly']);
  });

  it('passes over what is no number', () => {
    const { people, complaints } = readXFollowing(
      file([entry('12/../evil'), entry(12), {}, null, entry('7')]),
      placeOf,
    );
    expect(people).toHaveLength(1);
    expect(keys(complaints)).toEqual(['transferXNumbersOnly', 'transferNameless']);
  });

  it.each(['', '[]', 'window.YTD.tweets.part0 = []', 'window.YTD.following.part0 = [{"following', 'alert(1)'])(
    'refuses %s',
    text =>
      expect(readXFollowing(text, placeOf)).toEqual({ people: [], complaints: [{ key: 'transferNotXFollowing' }] }),
  );

  it('is told by its first line', () => {
    expect(isXFollowing('window.YTD.following.part12 = [')).toBe(true);
    expect(isXFollowing('window.YTD.follower.part0 = [')).toBe(false);
  });
});

describe("Mastodon's following_accounts.csv", () => {
  const table = readTable(
    'Account address,Show boosts,Notify on new posts,Languages\nada@fedi.example,true,false,\n@Bo@münchen.example,true,false,en\nnobody,true,,\n',
  );

  it('gives accounts by their address', () => {
    expect(isMastodonFollows(table)).toBe(true);
    const { people, complaints } = readMastodonFollows(table);
    expect(people.map(person => person.places)).toEqual([
      [{ kind: 'mastodon', url: 'https://fedi.example/@ada', handle: 'ada@fedi.example' }],
      [{ kind: 'mastodon', url: 'https://xn--mnchen-3ya.example/@Bo', handle: 'Bo@münchen.example' }],
    ]);
    expect(complaints).toEqual([{ key: 'transferNameless', values: { count: 1 } }]);
  });
});

describe('a Facebook download', () => {
  it('gives friends, people and pages by name, its broken letters mended', () => {
    const friends = '{"friends_v2":[{"name":"Zo\\u00c3\\u00ab M\\u00c3\\u00bcller","timestamp":1520000000}]}';
    expect(readFacebookFollows(friends, placeOf).people.map(person => person.name)).toEqual(['Zoë Müller']);
    const pages = '{"pages_followed_v2":[{"timestamp":1,"data":[{"name":"Ada\'s page"}],"title":"Ada\'s page"}]}';
    expect(readFacebookFollows(pages, placeOf).people.map(person => person.name)).toEqual(["Ada's page"]);
    const followed = '{"following_v3":[{"name":"Bo \\u00e9"},{"name":"漢字"}]}';
    expect(readFacebookFollows(followed, placeOf).people.map(person => person.name)).toEqual(['Bo é', '漢字']);
  });

  it.each(['', '{}', '{"friends_v2":{}}', '{"messages":[{"name":"x"}]}', '{"__proto__":{"friends":[{"name":"x"}]}}'])(
    'refuses %s',
    text => {
      expect(keys(readFacebookFollows(text, placeOf).complaints)).toEqual(['transferNotFacebook']);
      expect(isFacebookFollows(text)).toBe(false);
    },
  );
});

describe('a Bluesky repository', () => {
  /** The few shapes of DAG-CBOR a repository is made of, written by hand from RFC 8949. */
  const head = (major: number, length: number): number[] =>
    length < 24 ? [(major << 5) | length] : [(major << 5) | 25, length >> 8, length & 0xff];
  const text = (value: string): number[] => {
    const bytes = [...new TextEncoder().encode(value)];
    return [...head(3, bytes.length), ...bytes];
  };
  const map = (entries: Record<string, number[]>): number[] => [
    ...head(5, Object.keys(entries).length),
    ...Object.entries(entries).flatMap(([key, value]) => [...text(key), ...value]),
  ];
  const section = (bytes: number[]): number[] => [(bytes.length & 0x7f) | 0x80, bytes.length >> 7, ...bytes];
  const cid = [0x01, 0x71, 0x12, 0x20, ...Array.from({ length: 32 }, (_, index) => index)];
  const follow = (subject: string): number[] =>
    map({ $type: text('app.bsky.graph.follow'), subject: text(subject), createdAt: text('2024-01-01T00:00:00Z') });
  const carOf = (...blocks: number[][]): Uint8Array =>
    Uint8Array.from([
      ...section(map({ roots: [...head(4, 1), 0xd8, 42, 0x58, 37, 0, ...cid], version: [1] })),
      ...blocks.flatMap(block => section([...cid, ...block])),
    ]);
  const car = carOf(
    follow('did:plc:ewvi7nxzyoun6zhxrhs64oiz'),
    map({ $type: text('app.bsky.feed.post'), text: text('hello') }),
    follow('javascript:alert(1)'),
    [0xff, 0xff],
    follow('did:web:ada.example'),
  );

  it('gives the accounts followed by their identifier', () => {
    expect(isBlueskyArchive(car)).toBe(true);
    const { people, complaints } = readBlueskyArchive(car);
    expect(people.map(person => person.places[0]?.url)).toEqual([
      'https://bsky.app/profile/did:plc:ewvi7nxzyoun6zhxrhs64oiz',
      'https://bsky.app/profile/did:web:ada.example',
    ]);
    expect(keys(complaints)).toEqual(['transferBlueskyIdsOnly', 'transferNameless']);
  });

  it('refuses a file cut anywhere but between two records', () => {
    let refusals = 0;
    for (let end = 0; end < car.length; end++) {
      const { people, complaints } = readBlueskyArchive(car.slice(0, end));
      if (keys(complaints).includes('transferNotBluesky')) refusals++;
      expect(people.length).toBeLessThan(2);
    }
    expect(refusals).toBeGreaterThanOrEqual(car.length - 6);
  });

  it('takes no harm from depth, endless lengths and other files', () => {
    const deep = carOf(Array.from({ length: 5000 }, () => 0x81));
    const huge = carOf([0xbb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    const prototype = carOf(map({ __proto__: map({ subject: text('did:plc:abc') }) }));
    for (const bytes of [deep, huge, prototype]) expect(readBlueskyArchive(bytes).people).toEqual([]);
    for (const other of ['', 'PK\u0003\u0004', '{"a":1}', '\u00a2'.repeat(50)])
      expect(isBlueskyArchive(new TextEncoder().encode(other))).toBe(false);
  });
});

describe('a pasted list', () => {
  it('reads mail, web and fediverse addresses with or without names', () => {
    const text = `Ada Lovelace <ada@ada.example>, "Li, Bo" <bo@bo.example>; chi@chi.example
      https://dee.example/blog/
      Eve — https://eve.example
      fay.example
      Gus @gus@fedi.example
      nonsense, @alone`;
    const { people, complaints } = readPastedList(text, placeOf);
    expect(people.map(person => [person.name, person.ways[0]?.value ?? person.places[0]?.url])).toEqual([
      ['Ada Lovelace', 'ada@ada.example'],
      ['Li, Bo', 'bo@bo.example'],
      ['chi@chi.example', 'chi@chi.example'],
      ['https://dee.example/blog', 'https://dee.example/blog'],
      ['Eve', 'https://eve.example/'],
      ['https://fay.example/', 'https://fay.example/'],
      ['Gus', 'https://fedi.example/@gus'],
    ]);
    expect(complaints).toEqual([{ key: 'transferNameless', values: { count: 2 } }]);
  });

  it('ends on a megabyte of anything', () => {
    for (const sign of ['@', ',', '"', '<', 'a@', ' ', 'a.'])
      expect(readPastedList(sign.repeat(1e6 / sign.length), placeOf).people).toEqual([]);
  });
});

describe('letters of a file', () => {
  it.each([
    ['UTF-8', [0x5a, 0xc3, 0xab], 'Zë'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x5a], 'Z'],
    ['UTF-16 little endian', [0xff, 0xfe, 0x5a, 0, 0xeb, 0], 'Zë'],
    ['UTF-16 big endian', [0xfe, 0xff, 0, 0x5a, 0, 0xeb], 'Zë'],
    ['old Windows', [0x5a, 0xeb], 'Zë'],
  ])('%s', (_, bytes, text) => expect(decodeText(Uint8Array.from(bytes))).toBe(text));
});
