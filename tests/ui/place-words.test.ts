import { describe, expect, it } from 'vitest';
import { placeName, shortAddress } from '../../src/people/place-name.ts';
import { placeKindKey, safeHref, wayKindKey, wayName } from '../../src/ui/place-words.ts';

describe('shortAddress', () => {
  it.each([
    ['https://www.hotspot.example/', 'hotspot.example'],
    ['https://hotspot.example/blog/', 'hotspot.example/blog'],
    ['https://example.org/%E5%A4%8F%E7%9B%AE', 'example.org/夏目'],
    ['https://example.org/%E5%A4', 'example.org/%E5%A4'],
    ['no address', 'no address'],
  ])('says %s as %s', (url, said) => {
    expect(shortAddress(url)).toBe(said);
  });

  it('is never longer than 60 signs', () => {
    expect(shortAddress(`https://example.org/${'a'.repeat(500)}`)).toHaveLength(60);
  });
});

describe('safeHref', () => {
  it.each(['https://a.example/', 'http://a.example/', 'mailto:ada@a.example', 'tel:+4930'])('follows %s', url => {
    expect(safeHref(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,x',
    'blob:https://a.example/x',
    'vbscript:x',
    'file:///etc/passwd',
    '//a.example',
    'chrome://settings',
    '',
  ])('does not follow %j', url => {
    expect(safeHref(url)).toBeUndefined();
  });
});

describe('names of places and ways', () => {
  it('prefer the handle', () => {
    expect(placeName({ kind: 'x', url: 'https://x.com/ada', handle: 'ada' })).toBe('@ada');
    expect(placeName({ kind: 'site', url: 'https://ada.example/' })).toBe('ada.example');
  });

  it('show addresses and numbers whole and pages short', () => {
    expect(wayName({ kind: 'email', value: 'ada@a.example' })).toBe('ada@a.example');
    expect(wayName({ kind: 'form', value: 'https://a.example/contact' })).toBe('a.example/contact');
  });

  it('find their message by kind', () => {
    expect(placeKindKey('hackernews')).toBe('uiPlaceHackernews');
    expect(wayKindKey('email')).toBe('uiWayEmail');
  });
});
