import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShareLink, normaliseAddress, placeOf } from '../../src/detect/places.ts';

const BASE = new URL('https://blog.example/posts/one');

describe('normaliseAddress', () => {
  it.each([
    ['/about/', 'https://blog.example/about'],
    ['https://ada.example', 'https://ada.example/'],
    ['HTTP://Ada.Example:80/Notes//', 'http://ada.example/Notes'],
    ['https://ada:secret@ada.example/x?utm_source=a&id=7&fbclid=b#top', 'https://ada.example/x?id=7'],
    ['https://ada.example/?utm_source=feed', 'https://ada.example/'],
    ['https://mobile.twitter.com/Ada/?ref_src=twsrc', 'https://x.com/Ada'],
    ['http://twitter.com/#!/ada', 'https://x.com/ada'],
    ['www.ada.example/me', 'https://www.ada.example/me'],
    ['x.com/ada', 'https://x.com/ada'],
    ['https://ada.example/%c3%a4', 'https://ada.example/%C3%A4'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fada.example%2F%3Ffbclid%3Dz&h=AT0', 'https://ada.example/'],
    ['https://web.archive.org/web/20200101000000/http://ada.example/old', 'http://ada.example/old'],
  ])('%s → %s', (raw, address) => expect(normaliseAddress(raw, BASE)).toBe(address));

  it.each([
    'javascript:alert(1)',
    'mailto:ada@ada.example',
    'data:text/html,x',
    '',
    '   ',
    'https://',
    'ftp://ada.example/',
  ])('is nothing for %j', raw => expect(normaliseAddress(raw, BASE)).toBeUndefined());

  it('refuses more than 2,000 characters', () =>
    expect(normaliseAddress(`https://ada.example/${'a'.repeat(2_000)}`, BASE)).toBeUndefined());

  it('stays as it is the second time, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), raw => {
        const once = normaliseAddress(raw, BASE);
        if (once !== undefined) expect(normaliseAddress(once, BASE)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});

describe('placeOf', () => {
  it('is a site of their own on a host no site knows', () =>
    expect(placeOf('https://ada.example/?utm_medium=x')).toEqual({ kind: 'site', url: 'https://ada.example/' }));

  it('is a profile, in one spelling', () => {
    expect(placeOf('http://www.twitter.com/AdaWrites?lang=de')).toEqual({
      kind: 'x',
      url: 'https://x.com/adawrites',
      handle: 'AdaWrites',
    });
    expect(placeOf('https://twitter.com/intent/follow?screen_name=AdaWrites')?.url).toBe('https://x.com/adawrites');
  });

  it.each([
    'https://x.com/home',
    'https://x.com/ada/status/1',
    'https://developer.x.com/ada',
    'https://twitter.com/intent/tweet?text=hi',
    'https://www.facebook.com/sharer/sharer.php?u=https://blog.example/',
    'https://t.co/abc',
    'mailto:ada@ada.example',
    '/relative',
  ])('is nothing for %s', address => expect(placeOf(address)).toBeUndefined());
});

describe('isShareLink', () => {
  it.each([
    'https://twitter.com/share',
    'https://www.linkedin.com/shareArticle?mini=true&url=https://blog.example',
    'https://pinterest.com/pin/create/button/?url=x',
    'https://wa.me/?text=hello',
    'https://t.me/share/url?url=x',
    'mailto:?subject=Read%20this',
    'whatsapp://send?text=x',
  ])('is one: %s', address => expect(isShareLink(address)).toBe(true));

  it.each(['https://x.com/ada', 'https://blog.example/share', 'https://sharer.example/', 'mailto:ada@ada.example'])(
    'is none: %s',
    address => expect(isShareLink(address)).toBe(false),
  );
});
