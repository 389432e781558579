import { describe, expect, it } from 'vitest';
import { COMMON } from '../../.ci/first-names.ts';
import { moduleOf, packed } from '../../.ci/pack-names.ts';
import { PACKED } from '../../src/detect/first-name-set.ts';
import { isFirstName, numberOf, unpacked } from '../../src/detect/first-names.ts';

describe('the list of first names', () => {
  it('is in order, each once and in plain letters', () => {
    expect(COMMON).toEqual([...new Set(COMMON)].sort());
    expect(COMMON.filter(name => !/^[a-z]{2,}$/.test(name))).toEqual([]);
  });

  it('is packed as it stands: npm run pack-names', () => {
    expect(moduleOf(COMMON)).toContain(PACKED);
    expect(PACKED.length).toBeGreaterThan(COMMON.length);
  });

  it('comes out of its packing as it went in', () => {
    expect([...unpacked(packed(COMMON))]).toEqual([...new Set(COMMON.map(numberOf))].sort((a, b) => a - b));
    expect([...unpacked(packed(['ada']))]).toEqual([numberOf('ada')]);
    expect([...unpacked(packed([]))]).toEqual([]);
    expect(COMMON.filter(name => !isFirstName(name))).toEqual([]);
  });

  it('knows names with accents and first halves', () => {
    expect(['Ángeles', 'Zoë', 'Anne-Sophie', 'Łukasz'].map(isFirstName)).toEqual([true, true, true, true]);
    expect(['Tide', 'Los', '', 'A'].map(isFirstName)).toEqual([false, false, false, false]);
  });

  it('takes few other words for one', () => {
    const words = Array.from({ length: 10_000 }, (_, i) => `kelp${i.toString(26)}`);
    expect(words.filter(isFirstName).length).toBeLessThan(200);
  });
});
