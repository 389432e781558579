import { describe, expect, it } from 'vitest';
import { namesModule, packed } from '../../.ci/pack-names.ts';
import { COMMON } from '../../src/detect/first-name-list.ts';
import { isFirstName } from '../../src/detect/first-names.ts';

const unpacked = async (names: readonly string[]): Promise<unknown> => {
  const module = `data:text/javascript,${encodeURIComponent(namesModule(names))}`;
  return ((await import(/* @vite-ignore */ module)) as { COMMON: unknown }).COMMON;
};

describe('the list of first names', () => {
  it('is in order, each once and in plain letters, as its packing wants it', () => {
    expect(COMMON).toEqual([...new Set(COMMON)].sort());
    expect(COMMON.filter(name => !/^[a-z]{2,}$/.test(name))).toEqual([]);
  });

  it('comes out of its packing as it went in', async () => {
    expect(packed(['ada', 'adam', 'adela'])).toBe('AadaDmCela');
    expect(await unpacked(COMMON)).toEqual(COMMON);
    const long = ['a'.repeat(40), `${'a'.repeat(40)}b`];
    expect(await unpacked(long)).toEqual(long);
  });

  it('knows names with accents and first halves', () => {
    expect(['Ángeles', 'Zoë', 'Anne-Sophie'].map(isFirstName)).toEqual([true, true, true]);
    expect(['Tide', 'Los'].map(isFirstName)).toEqual([false, false]);
  });
});
