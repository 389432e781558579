import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACE_COLOURS } from '../../src/ui/initials.ts';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const [lightBlock = '', darkBlock = ''] = css.split('@media (prefers-color-scheme: dark)');

const coloursIn = (block: string): Record<string, string> =>
  Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]));

const light = coloursIn(lightBlock);
const schemes = { light, dark: { ...light, ...coloursIn(darkBlock) } };

/** Every pair of words and ground that the screens make. */
const WORDS: readonly (readonly [string, string])[] = [
  ...['paper', 'sheet', 'sunk', 'accent-wash'].flatMap(ground => [
    ['ink', ground] as const,
    ['ink-soft', ground] as const,
  ]),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['accent', 'paper'],
  ['accent', 'sheet'],
  ['good', 'good-wash'],
  ['good', 'sheet'],
  ['good', 'paper'],
  ['warn', 'warn-wash'],
  ['paper', 'ink'],
];

/** Edges and rings that tell where something is. */
const EDGES: readonly (readonly [string, string])[] = [
  ['edge', 'paper'],
  ['edge', 'sheet'],
  ['focus', 'paper'],
  ['focus', 'sheet'],
];

describe.each(Object.entries(schemes))('the colours of the %s scheme', (_, colours) => {
  const ratio = ([one, other]: readonly [string, string]): number => contrast(colours[one] ?? '', colours[other] ?? '');

  it.each(WORDS)('%s on %s can be read (4.5 to 1)', (one, other) => {
    expect(ratio([one, other])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)('%s beside %s can be seen (3 to 1)', (one, other) => {
    expect(ratio([one, other])).toBeGreaterThanOrEqual(3);
  });

  it('carry white letters on every face', () => {
    for (let face = 0; face < FACE_COLOURS; face += 1)
      expect(contrast('#ffffff', colours[`face-${face}`] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
