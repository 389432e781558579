import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARRIERS, type Carrier, type HandOver, handOver, MAILTO_LIMIT, tidyBody } from '../../src/letter/compose.ts';
import { isMailAddress } from '../../src/people/mail-address.ts';

interface Parsed {
  readonly to: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** A reader of `mailto:` links that shares nothing with the writer: RFC 6068 by hand. Undefined for what is no such link. */
function parseMailto(href: string): Parsed | undefined {
  const [to = '', query = '', ...more] = href.slice('mailto:'.length).split('?');
  if (!/^mailto:[\x21-\x7e]*$/.test(href) || more.length > 0) return undefined;
  const headers = new Map<string, string>();
  for (const field of query.split('&')) {
    const [name = '', value = '', ...rest] = field.split('=');
    if (rest.length > 0 || headers.has(name)) return undefined;
    headers.set(decodeURIComponent(name).toLowerCase(), decodeURIComponent(value));
  }
  return { to: decodeURIComponent(to), headers };
}

/** What a compose page is told by the parameters of its address: those named and no other. */
function parsePage(href: string, host: string, subjectName: string, fixed: Record<string, string>): Parsed | undefined {
  const url = new URL(href);
  const { to = '', [subjectName]: subject = '', ...rest } = Object.fromEntries(url.searchParams);
  if (url.host !== host || JSON.stringify(rest) !== JSON.stringify(fixed)) return undefined;
  return { to, headers: new Map([['subject', subject]]) };
}

const READ: Record<Carrier, (href: string) => Parsed | undefined> = {
  mail: parseMailto,
  gmail: href => parsePage(href, 'mail.google.com', 'su', { view: 'cm', fs: '1' }),
  outlook: href => {
    const { host, searchParams } = new URL(href);
    if (host !== 'outlook.live.com' || [...searchParams.keys()].join() !== 'mailtouri') return undefined;
    return parseMailto(searchParams.get('mailtouri') ?? '');
  },
  fastmail: href => parsePage(href, 'app.fastmail.com', 'subject', {}),
  proton: href => {
    const { host, search, hash } = new URL(href);
    if (host !== 'mail.proton.me' || search !== '' || !hash.startsWith('#mailto=')) return undefined;
    return parseMailto(decodeURIComponent(hash.slice('#mailto='.length)));
  },
};

const nasty = fc.constantFrom(
  '\r\nBcc: x@y.z',
  '&bcc=x@y.z',
  '?cc=a@b.c',
  '%0D%0ABcc:x',
  '\uD800',
  '\u0000',
  '=',
  '+',
  '🎈',
  'שלום',
  "!'()*",
  '\u2028',
);
const text = fc.array(fc.oneof(nasty, fc.string({ maxLength: 8 })), { maxLength: 3 }).map(parts => parts.join(''));
const word = fc.stringMatching(/^[a-z0-9_+'-]{1,12}$/).filter(part => !part.startsWith('-'));
const address = fc
  .tuple(
    word,
    fc.option(word, { nil: undefined }),
    fc.stringMatching(/^[a-z0-9]{1,10}$/),
    fc.constantFrom('org', 'com', 'museum', 'de'),
  )
  .map(([a, b, host, end]) => `${b === undefined ? a : `${a}.${b}`}@${host}.${end}`);

/**
 * What of a text can arrive, said once more by hand and by nothing of the writer: pairs of surrogates whole, a lone one
 * as U+FFFD, no control characters but tab and line ends.
 */
function arriving(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    const isHigh = code >= 0xd800 && code <= 0xdbff;
    if (isHigh && next >= 0xdc00 && next <= 0xdfff) out += text.slice(at, ++at + 1);
    else if (code >= 0xd800 && code <= 0xdfff) out += '\uFFFD';
    else if (code === 9 || code === 10 || code === 13 || (code >= 32 && code !== 127)) out += text.charAt(at);
  }
  return out;
}

const bodyArriving = (text: string): string =>
  arriving(text)
    .split(/\r\n|\r|\n/)
    .join('\r\n');
const subjectArriving = (text: string): string =>
  Array.from(
    arriving(text)
      .split(/[\r\n\t\u2028\u2029]+/)
      .join(' ')
      .trim(),
  )
    .slice(0, 250)
    .join('');

const CLEAN = fc
  .array(
    fc.oneof(
      fc.constantFrom('&bcc=x@y.z', '?cc=a@b.c', '%0D%0ABcc:x', '🎈', 'שלום', "!'()*", '=', '+', '#', ' '),
      fc.string({ maxLength: 8 }),
    ),
    {
      maxLength: 3,
    },
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a clean text has none
  .map(parts => parts.join('').replace(/[\u0000-\u001F\u007F\u2028\u2029]/g, ''));

/** Each letter of the link is read back; nothing but recipient, subject and body may come out. */
function isRead(carrier: Carrier, over: HandOver | undefined, to: string, subject: string, body: string): boolean {
  const read = READ[carrier](over?.href ?? '');
  const expected = new Map([['subject', subject]]);
  if (!over?.bodyByClipboard) expected.set('body', body);
  if (read?.to !== to || read.headers.size !== expected.size) return false;
  return [...expected].every(([name, value]) => read.headers.get(name) === value);
}

const CASES = 100_000;

describe('a hand-over', () => {
  it(`carries recipient and subject exactly, the body by mailto only, and no other header: ${CASES} letters`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...CARRIERS), address, text, text, (carrier, to, subject, body) => {
        const over = handOver(carrier, { to, subject, body });
        return isRead(carrier, over, to, subjectArriving(subject), bodyArriving(body));
      }),
      { numRuns: CASES },
    );
    // A busy machine takes its time.
  }, 90_000);

  it('carries a clean text letter for letter, by the clipboard too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CARRIERS), address, CLEAN, CLEAN, (carrier, to, subject, body) => {
        const over = handOver(carrier, { to, subject, body });
        return tidyBody(body) === body && isRead(carrier, over, to, subject.trim(), body);
      }),
      { numRuns: 10_000 },
    );
  });

  it('copies a body of a megabyte whole, and keeps it out of every address', () => {
    const body = 'Dear Ada, 🎈 schön & gut? %0D%0A\n'.repeat(33_000).slice(0, 1_048_576);
    expect(body).toHaveLength(1_048_576);
    expect(tidyBody(body) === body).toBe(true);
    for (const carrier of CARRIERS) {
      const over = handOver(carrier, { to: 'ada@example.org', subject: 'Hello', body });
      expect(over?.bodyByClipboard).toBe(true);
      expect(isRead(carrier, over, 'ada@example.org', 'Hello', '')).toBe(true);
      expect(over?.href.length).toBeLessThan(MAILTO_LIMIT);
    }
  });

  it('carries one recipient whatever an address looks like, or opens nothing (20,000 addresses)', () => {
    const parts = fc.constantFrom(
      'a',
      '@',
      'b.org',
      '.',
      ',',
      ';',
      '?',
      '&',
      '=',
      '%',
      '%40',
      '\r\n',
      ' ',
      '<',
      '>',
      '"',
      '\u202E',
      '\u0000',
      'é',
      '用',
      'bcc',
    );
    const odd = fc.array(fc.oneof(parts, address, nasty), { maxLength: 5 }).map(all => all.join(''));
    let opened = 0;
    fc.assert(
      fc.property(fc.constantFrom(...CARRIERS), odd, (carrier, to) => {
        const over = handOver(carrier, { to, subject: 'Hello', body: 'Hi' });
        if (!over || to === '') return true;
        opened++;
        const isOne =
          to.split('@').length === 2 &&
          !/[\s,;?&%<>"=\p{C}]/u.test(to.split('@')[1] ?? '') &&
          !/[\s,;?&%<>"\p{C}]/u.test(to);
        return isOne && isRead(carrier, over, to, 'Hello', 'Hi');
      }),
      { numRuns: 20_000 },
    );
    expect(opened).toBeGreaterThan(1_000);
  });

  it('never puts the body into the address of a service', () => {
    for (const carrier of CARRIERS.filter(name => name !== 'mail')) {
      const over = handOver(carrier, { to: 'ada@example.org', subject: 'Hello', body: 'CANARY' });
      expect(over?.href).not.toContain('CANARY');
      expect(over?.bodyByClipboard).toBe(true);
    }
  });

  it('leaves the body to the clipboard where the link would grow too long, and says so', () => {
    const short = handOver('mail', { to: 'ada@example.org', subject: 'Hello', body: 'x'.repeat(1_800) });
    const long = handOver('mail', { to: 'ada@example.org', subject: 'Hello', body: 'ж'.repeat(400) });
    expect(short?.bodyByClipboard).toBe(false);
    expect(short?.href.length).toBeLessThanOrEqual(MAILTO_LIMIT);
    expect(long).toEqual({ href: 'mailto:ada@example.org?subject=Hello', bodyByClipboard: true });
  });

  it('opens nothing for what is not one plain address', () => {
    const refused = [
      'ada',
      'ada@',
      '@example.org',
      'ada@example',
      'ada@example.c',
      'a@b.c?bcc=x@y.z&attach=/etc/passwd',
      'a@b.com?bcc=x@y.z',
      'a@b.com%0D%0ABcc:x',
      'a@b.com,evil@z.org',
      'a@b.com;evil@z.org',
      'a b@c.org',
      'a@b.org\n',
      '"a"@b.org',
      '<a@b.org>',
      'Ada <a@b.org>',
      'a@b@c.org',
      '.a@b.org',
      'a.@b.org',
      'a..b@c.org',
      'a@-b.org',
      'a@b-.org',
      'a@b..org',
      'a@1.2.3.4',
      'a@[127.0.0.1]',
      'a@b.org.',
      `${'a'.repeat(65)}@b.org`,
      `a@${'b'.repeat(64)}.org`,
      'a%40b@c.org',
      'a&b@c.org',
      'a@b.o\u202Erg',
    ];
    expect(refused.filter(isMailAddress)).toEqual([]);
    expect(
      refused.flatMap(to => CARRIERS.map(carrier => handOver(carrier, { to, subject: '', body: '' }))).filter(Boolean),
    ).toEqual([]);
  });

  it('takes the addresses people have', () => {
    const taken = [
      "o'brien@example.ie",
      'ada+blog@example.co.uk',
      'jörg@müller.de',
      'a.b_c-d@sub.example.museum',
      '用户@例子.公司',
      'x@xn--fsqu00a.xn--0zwm56d',
    ];
    expect(taken.filter(to => !isMailAddress(to))).toEqual([]);
  });
});
