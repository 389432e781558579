import { describe, expect, it } from 'vitest';
import { MAX_HTML, parsePageCopy } from '../../src/detect/page-copy.ts';

const COPY = { url: 'https://blog.example/a?b#c', html: '<html></html>', isXml: false, asked: true, ms: 3 };

describe('parsePageCopy', () => {
  it('takes a copy field by field and leaves what is none of it', () => {
    expect(parsePageCopy({ ...COPY, silence: 'too-big', rule: '.name', more: 1 })).toEqual({
      ...COPY,
      silence: 'too-big',
      rule: '.name',
    });
    expect(parsePageCopy({ ...COPY, silence: 'what', rule: 'a'.repeat(400), ms: -1, asked: 1 })).toEqual({
      ...COPY,
      asked: false,
      ms: 0,
    });
  });

  it.each([
    undefined,
    null,
    'copy',
    [],
    {},
    { ...COPY, url: 'no address' },
    { ...COPY, url: `https://blog.example/${'a'.repeat(3_000)}` },
    { ...COPY, html: 7 },
    { ...COPY, html: 'a'.repeat(MAX_HTML + 1) },
    { url: COPY.url, title: '', people: [], ms: 0 },
  ])('refuses what is no copy: %#', value => {
    expect(parsePageCopy(value)).toBeUndefined();
  });
});
