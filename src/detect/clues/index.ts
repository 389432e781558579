import { isFullName } from '../names.ts';
import type { Scene } from '../scene.ts';
import { bio } from './bio.ts';
import { byline } from './byline.ts';
import { closing } from './closing.ts';
import type { Clue, ReadClue } from './clue.ts';
import { withoutFirms } from './firms.ts';
import { guest, withoutHost } from './guest.ts';
import { host } from './host.ts';
import { jsonLd } from './json-ld.ts';
import { korean } from './korean.ts';
import { marked } from './marked.ts';
import { message } from './message.ts';
import { metaTags } from './meta.ts';
import { owner, ownerElsewhere } from './owner.ts';
import { portrait } from './portrait.ts';
import { speakers } from './speakers.ts';
import { withoutSubjects } from './subjects.ts';
import { unanimous } from './unanimous.ts';

const OF_A_PIECE: readonly ReadClue[] = [guest, jsonLd, metaTags, marked, byline, closing, owner];
const OF_A_LIST: readonly ReadClue[] = [unanimous, owner, ownerElsewhere];
/** Costly, and only asked where the others leave a doubt. */
const IN_DOUBT: readonly ReadClue[] = [bio, host, korean, message, portrait, speakers, ownerElsewhere];

/** Something that a reader sees names a whole person outright. */
const isSure = (clue: Clue): boolean =>
  clue.weight >= 0.8 && clue.people.length > 0 && clue.people.every(person => isFullName(person.name));

/** Every clue of every kind. */
export function readClues(scene: Scene): readonly Clue[] {
  const clues = withoutSubjects(
    (scene.isListing ? OF_A_LIST : OF_A_PIECE).flatMap(read => read(scene)),
    scene,
  );
  const all = scene.isListing || clues.some(isSure) ? clues : [...clues, ...IN_DOUBT.flatMap(read => read(scene))];
  return withoutHost(withoutFirms(all, scene), scene);
}
