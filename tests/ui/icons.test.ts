import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARKS, svg } from '../../.ci/marks.ts';
import { readPng, tightPng } from '../../.ci/tight-png.ts';
import manifest from '../../manifest.json' with { type: 'json' };
import { contrast } from './contrast.ts';

const PUBLIC = new URL('../../public/', import.meta.url);
const ICONS = Object.keys(MARKS);

/** The grounds the button lies on: Chrome's and Firefox's toolbars, as they are without a theme. */
const TOOLBARS = ['#ffffff', '#f9f9fb', '#f0f0f4', '#202124', '#2b2a33', '#35363a'];

/** Shapes that lie on the ground; what is drawn on the envelope lies on that. */
function colours(icon: string): string[] {
  const drawing = MARKS[icon] ?? '';
  return [...new Set([...drawing.matchAll(/#[0-9a-f]{6}/g)].map(([hex]) => hex))].filter(hex => hex !== '#fff4ea');
}

describe('the toolbar icons', () => {
  it.each(ICONS)('%s is seen on light and on dark toolbars', icon => {
    expect(colours(icon).length).toBeGreaterThan(0);
    for (const colour of colours(icon))
      for (const toolbar of TOOLBARS)
        expect(contrast(colour, toolbar), `${colour} on ${toolbar}`).toBeGreaterThanOrEqual(3);
  });

  it('the fold is seen on the envelope', () => expect(contrast('#fff4ea', '#d75737')).toBeGreaterThanOrEqual(3));

  it('are there at every size that is asked for', () => {
    const named = [...Object.values(manifest.icons), ...Object.values(manifest.action.default_icon)];
    const worn = ICONS.flatMap(icon => [16, 32].map(size => `icons/${icon}-${size}.png`));
    for (const file of [...named, ...worn]) {
      expect(existsSync(new URL(file, PUBLIC)), file).toBe(true);
      // Width of a PNG: a big-endian number from its 17th byte.
      const width = readFileSync(new URL(file, PUBLIC)).readUInt32BE(16);
      expect(file).toContain(`-${width}.png`);
    }
  });

  it('are drawings only where a page of ours shows them', () => {
    const drawn = readdirSync(new URL('icons/', PUBLIC)).filter(name => name.endsWith('.svg'));
    expect(drawn).toEqual(['fondly.svg', 'saved.svg']);
    for (const name of drawn) {
      const drawing = readFileSync(new URL(`icons/${name}`, PUBLIC), 'utf8');
      expect(drawing).toBe(`${svg(MARKS[name.slice(0, -4)] ?? '', 32)}\n`);
    }
  });

  it('are packed: the same pixels in fewer bytes', async () => {
    const names = readdirSync(new URL('icons/', PUBLIC)).filter(name => name.endsWith('.png'));
    const bytes = names.map(name => readFileSync(new URL(`icons/${name}`, PUBLIC)).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(6_000);
    const small = readFileSync(new URL('icons/saved-16.png', PUBLIC));
    const again = await tightPng(small);
    expect(again.length).toBe(small.length);
    expect(readPng(again)).toEqual(readPng(small));
  });
});
