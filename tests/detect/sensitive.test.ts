import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isPrivateAddress } from '../../src/detect/private-address.ts';
import { isSensitive } from '../../src/detect/sensitive.ts';

const page = (html: string): Document => new JSDOM(html).window.document;
const paragraph =
  '<p>The tide goes out twice a day here, and twice a day somebody walks after it with a bucket and a coat.</p>';
const password = '<form><input type="password" name="word"></form>';

describe('isPrivateAddress', () => {
  it.each([
    'https://mail.google.com/mail/u/0/',
    'https://webmail.example.org/',
    'https://outlook.live.com/mail/0/',
    'https://app.fastmail.com/',
    'https://www.chase.com/',
    'https://onlinebanking.mybank.example/accounts',
    'https://www.barclays.co.uk/',
    'https://mychart.hospital.example/',
    'https://www.capitalone.com/',
    'https://client.schwab.com/',
    'https://login.fidelity.com/',
    'https://www.pnc.com/',
    'https://www.sparkasse.de/',
    'https://www.ing.de/',
    'https://app.n26.com/',
    'https://www.hsbc.co.uk/',
    'https://mabanque.bnpparibas/',
    'https://www.credit-agricole.fr/',
    'https://www.ubs.com/',
    'https://www.allianz.de/',
    'https://www.zocdoc.com/',
    'https://www.nhs.uk/',
    'https://www.irs.gov/',
    'https://www.tax.service.gov.uk/',
    'https://www.elster.de/',
    'https://www.ameli.fr/',
    'https://www.agenziaentrate.gov.it/',
    'https://mijn.overheid.nl/',
    'https://poczta.wp.pl/',
    'https://login.example.com/',
    'https://accounts.google.com/',
    'https://checkout.shop.example/',
    'http://localhost:8080/',
    'http://router/',
    'https://wiki.corp/',
    'https://192.168.1.1/',
    'http://192.168.1.1/',
    'http://10.0.0.7/wiki',
    'http://wiki.corp/',
    'http://[::1]/',
  ])('%s is private', address => expect(isPrivateAddress(new URL(address))).toBe(true));

  it.each([
    'https://www.dailymail.co.uk/',
    'https://blog.example/mail',
    'https://bankruptcy.example/',
    'https://health.blog.example/',
    'https://email.example/',
    'https://pay.example/',
    'https://purchase.com/',
    'https://chase.blog.example/',
    'https://ing.blog.example/',
    'https://santander.blog.example/',
    'https://notubs.com/',
    'https://world.hey.com/ada',
    'https://abcnews.go.com/',
    'https://marcus.blog/',
    'https://x.com/ada',
    'http://blog.example/',
    'https://192.0.2.7/',
    'chrome://version/',
    'file:///home/ada/post.html',
  ])('%s is not', address => expect(isPrivateAddress(new URL(address))).toBe(false));
});

describe('isSensitive', () => {
  const url = new URL('https://blog.example/post');
  const unasked = { asked: false, isNetwork: false };
  const asked = { asked: true, isNetwork: false };

  it('leaves a page with a password field and nothing to read unread, on a click too', () => {
    expect(isSensitive(page(`<h1>Sign in</h1>${password}`), url, asked)).toBe(true);
  });

  it.each([true, false])(
    'never reads a page with a password field unasked, article or not (network: %s)',
    isNetwork => {
      const html = `${password}<article>${paragraph.repeat(4)}</article>`;
      expect(isSensitive(page(html), url, { asked: false, isNetwork })).toBe(true);
      expect(isSensitive(page(password), url, { asked: false, isNetwork })).toBe(true);
    },
  );

  it('reads an article that has a log-in box beside it, on a click', () => {
    expect(isSensitive(page(`${password}<article>${paragraph.repeat(4)}</article>`), url, asked)).toBe(false);
  });

  it('reads the profile of a network that shows its log-in box on every page, on a click', () => {
    expect(isSensitive(page(password), url, { asked: true, isNetwork: true })).toBe(false);
  });

  it.each(['cc-number', 'cc-csc', 'one-time-code'])('leaves a page asking for %s unread, article or not', field => {
    const html = `<input autocomplete="${field}">${paragraph.repeat(9)}`;
    expect(isSensitive(page(html), url, { asked: true, isNetwork: true })).toBe(true);
  });

  it('leaves a page unread that asks for it', () => {
    expect(isSensitive(page(`<meta name="fondly" content="none">${paragraph.repeat(9)}`), url, asked)).toBe(true);
  });

  it('reads a plain page', () => {
    expect(isSensitive(page(paragraph), url, unasked)).toBe(false);
  });
});
