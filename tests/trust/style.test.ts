import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { placeOf, sourceFiles, syntaxOf } from '../../.ci/source.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.css'));

/** What means one side of the screen, whichever way the language runs. */
const SIDED =
  /(?:^|[\s;{])((?:(?:margin|padding|scroll-margin|scroll-padding)-)?(?:left|right)|border-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius)\s*:/g;
const SIDED_VALUE = /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;
const SIDED_NAME =
  /^(?:(?:margin|padding)?(?:Left|Right)|left|right|(?:margin|padding)(?:Left|Right)|border(?:Left|Right)\w*)$/;

function sidedIn(sheet: string): string[] {
  const text = readFileSync(join(SRC, sheet), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(SIDED), ...text.matchAll(SIDED_VALUE)].map(([found]) => `${sheet}: ${found.trim()}`);
}

const sidedStyles = (file: string): string[] =>
  syntaxOf(file)
    .filter(node => node.type === 'JSXAttribute' && (node['name'] as { name?: string }).name === 'style')
    .flatMap(style => syntaxOf(file).filter(node => node.start > style.start && node.start < Number(style['end'])))
    .filter(node => node.type === 'Property' && SIDED_NAME.test(String((node['key'] as { name?: string }).name)))
    .map(node => placeOf(file, node));

describe('style', () => {
  it('speaks of start and end, never of left and right, so that Arabic is a mirror image', () => {
    console.log(`${sheets.length} style sheets`);
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.flatMap(sidedIn)).toEqual([]);
    expect(sourceFiles.filter(file => file.endsWith('.tsx')).flatMap(sidedStyles)).toEqual([]);
  });

  it('loads nothing', () => {
    const loads = sheets.filter(sheet =>
      /url\((?!["']?data:)|@font-face|@import\s+(?:url|["']https?:)/.test(readFileSync(join(SRC, sheet), 'utf8')),
    );
    expect(loads).toEqual([]);
  });
});
