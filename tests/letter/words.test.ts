import { describe, expect, it } from 'vitest';
import { countWords, lengthOf } from '../../src/letter/words.ts';

describe('words', () => {
  it('are counted as a person counts them', () => {
    expect(countWords("I don't know a well-known – or better – way; e-mail me.", 'en')).toBe(10);
    expect(countWords('  \n ', 'en')).toBe(0);
    expect(countWords('Grüße — aus Köln!', 'de')).toBe(3);
  });

  it('are found where no spaces stand between them', () => {
    expect(countWords('我喜欢你的文章', 'zh')).toBeGreaterThanOrEqual(3);
    expect(countWords('私はあなたの本が好きです。', 'ja')).toBeGreaterThanOrEqual(6);
    expect(countWords('ฉันชอบหนังสือของคุณ', 'th')).toBeGreaterThanOrEqual(4);
  });

  it('are too few, right or too many', () => {
    expect([0, 1, 49, 50, 125, 126].map(lengthOf)).toEqual(['empty', 'short', 'short', 'good', 'good', 'long']);
  });
});
