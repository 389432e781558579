import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { emailOf, emailsIn, emailsInText, isRoleAddress } from '../../src/detect/ways.ts';

const bodyOf = (html: string): Element => new JSDOM(`<body>${html}</body>`).window.document.body;

/** As Cloudflare writes it: a key, then every byte XORed with it. */
function cloudflare(text: string, key = 0x5a): string {
  const bytes = [key, ...[...new TextEncoder().encode(text)].map(byte => byte ^ key)];
  return bytes.map(byte => byte.toString(16).padStart(2, '0')).join('');
}

describe('emailOf', () => {
  it.each([
    // A name under the reserved ending is how demonstrations write addresses; example.com itself is a placeholder.
    ['mailto:nora@armchair.example?subject=Hi', 'nora@armchair.example'],
    ['mailto:ada@ada.example.net', undefined],
    ['MAILTO:Ada%40Writes.Dev', 'ada@writes.dev'],
    ['mailto:&#97;&#100;&#97;&#64;writes.dev', 'ada@writes.dev'],
    ['mailto:Ada%20Byron%20%3Cada@writes.dev%3E', 'ada@writes.dev'],
    [`https://blog.dev/cdn-cgi/l/email-protection#${cloudflare('ada@writes.dev?subject=x')}`, 'ada@writes.dev'],
    ["javascript:linkTo_UnCryptMailto('nbjmup+bebAxsjuft\\/efw');", 'ada@writes.dev'],
    ['javascript:linkTo_UnCryptMailto(%27ocknvq%2CcfcBytkvgu0fgx%27);', 'ada@writes.dev'],
  ])('%s', (href, email) => expect(emailOf(href)).toBe(email));

  it.each([
    'mailto:?subject=Read%20this',
    'mailto://?subject=x',
    `/cdn-cgi/l/email-protection#${cloudflare('?subject=Read this&body=ada@writes.dev')}`,
    '/cdn-cgi/l/email-protection#zz',
    'https://ada@writes.dev/',
    "javascript:linkTo_UnCryptMailto('')",
  ])('is nothing for %s', href => expect(emailOf(href)).toBeUndefined());
});

describe('emailsInText', () => {
  it.each([
    ['Write to Ada.Byron+blog@Writes.Dev.', 'ada.byron+blog@writes.dev'],
    ['Kontakt: ada[at]writes.dev', 'ada@writes.dev'],
    ['ada (at) writes (dot) co (dot) uk', 'ada@writes.co.uk'],
    ['ada(ät)writes(punkt)de', 'ada@writes.de'],
    ['ada {at} writes.dev', 'ada@writes.dev'],
    ['ada _at_ writes.dev', 'ada@writes.dev'],
    ['ada [arroba] writes [punto] es', 'ada@writes.es'],
    ['ada[@]writes.dev', 'ada@writes.dev'],
    ['reach me: ada at writes dot dev please', 'ada@writes.dev'],
    ['<ada@writes.dev>, and others', 'ada@writes.dev'],
    ['ada@bücher.dev', 'ada@bücher.dev'],
  ])('%s', (text, email) => expect(emailsInText(text)).toEqual([email]));

  it.each([
    'logo@2x.png',
    'noreply@writes.dev',
    'you@example.com',
    '0123456789abcdef0123456789abcdef@o123.ingest.sentry.io',
    'ada@nospam.writes.dev',
    'adaREMOVETHIS@writes.dev',
    'met at ten dot nothing',
    'meet at noon',
    'she is good at math. Read on',
    '@ada on X, or @ada@fedi.social',
    'ada@writes',
    'ada@-writes.dev',
  ])('refuses %s', text => expect(emailsInText(text)).toEqual([]));

  it('reads a megabyte of half addresses without being slow', () => {
    for (const piece of ['a@', 'a', '.a@', ' at ', '(at)', '-'])
      expect(emailsInText(piece.repeat(500_000)).length).toBeLessThanOrEqual(20);
  });

  it('gives only what looks like an address, from any text', () => {
    const noise = fc.array(fc.constantFrom('@', '.', ' at ', '(at)', '[dot]', 'ada', ' ', 'de', '-', '_', '?'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(noise, parts => {
        for (const email of emailsInText(parts.join('')))
          expect(email).toMatch(/^[a-z0-9._+-]+@[a-z0-9.-]+\.[a-z0-9-]{2,}$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('emailsIn', () => {
  it('reads links, protected spans and text split over tags', () => {
    const body = bodyOf(`<p><a href="mailto:ada@writes.dev">mail</a></p>
      <p><span data-cfemail="${cloudflare('bo@writes.dev')}">[email protected]</span></p>
      <p>cy<span>@</span>writes.dev</p><p>dee@writes.dev</p><div>eve@writes.dev</div>Tel`);
    expect(emailsIn(body)).toEqual([
      'ada@writes.dev',
      'bo@writes.dev',
      'cy@writes.dev',
      'dee@writes.dev',
      'eve@writes.dev',
    ]);
  });

  it('reads no comments, scripts and hidden templates', () => {
    const body = bodyOf('<!-- a@writes.dev --><script>"b@writes.dev"</script><template>c@writes.dev</template>');
    expect(emailsIn(body)).toEqual([]);
  });

  it('is not fooled by a form that names its fields after methods', () => {
    const body = bodyOf(
      '<form><input name="querySelectorAll"><input name="getAttribute"><input name="ownerDocument"><a href="mailto:ada@writes.dev">x</a></form>',
    );
    const form = body.firstElementChild;
    expect(form && emailsIn(form)).toEqual(['ada@writes.dev']);
  });
});

describe('isRoleAddress', () => {
  it.each(['info@writes.dev', 'redaktion-berlin@writes.dev', 'press@writes.dev', 'berlin.redaktion@writes.dev'])(
    '%s is a desk',
    email => expect(isRoleAddress(email)).toBe(true),
  );
  it.each(['ada@writes.dev', 'steve.jobs@writes.dev', 'emily.post@writes.dev', 'newsha@writes.dev'])(
    '%s is a person',
    email => expect(isRoleAddress(email)).toBe(false),
  );
});
