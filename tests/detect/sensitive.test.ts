import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isPrivateAddress, isSensitive } from '../../src/detect/sensitive.ts';

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
    'https://login.example.com/',
    'https://accounts.google.com/',
    'https://checkout.shop.example/',
    'http://localhost:8080/',
    'http://router/',
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
    'https://x.com/ada',
    'http://blog.example/',
    'https://192.0.2.7/',
  ])('%s is not', address => expect(isPrivateAddress(new URL(address))).toBe(false));
});

describe('isSensitive', () => {
  const url = new URL('https://blog.example/post');

  it('leaves a page with a password field unread', () => {
    expect(isSensitive(page(`<h1>Sign in</h1>${password}`), url, false)).toBe(true);
  });

  it('reads an article that has a log-in box beside it', () => {
    expect(isSensitive(page(`${password}<article>${paragraph.repeat(4)}</article>`), url, false)).toBe(false);
  });

  it('reads the profile of a network that shows its log-in box on every page', () => {
    expect(isSensitive(page(password), url, true)).toBe(false);
  });

  it.each(['cc-number', 'cc-csc', 'one-time-code'])('leaves a page asking for %s unread, article or not', field => {
    const html = `<input autocomplete="${field}">${paragraph.repeat(9)}`;
    expect(isSensitive(page(html), url, true)).toBe(true);
  });

  it('leaves a page unread that asks for it', () => {
    expect(isSensitive(page(`<meta name="fondly" content="none">${paragraph.repeat(9)}`), url, false)).toBe(true);
  });

  it('reads a plain page', () => {
    expect(isSensitive(page(paragraph), url, false)).toBe(false);
  });
});
