import type { Scene } from '../scene.ts';
import { byline } from './byline.ts';
import { closing } from './closing.ts';
import type { Clue, ReadClue } from './clue.ts';
import { jsonLd } from './json-ld.ts';
import { marked } from './marked.ts';
import { metaTags } from './meta.ts';
import { owner } from './owner.ts';

const CLUES: readonly ReadClue[] = [jsonLd, metaTags, marked, byline, closing, owner];

/** Every clue of every kind. */
export const readClues = (scene: Scene): Clue[] => CLUES.flatMap(read => read(scene));
