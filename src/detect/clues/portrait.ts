import { cleanName } from '../clean-name.ts';
import { attribute, findAll } from '../dom.ts';
import { isPerson, keyOf } from '../names.ts';
import type { Scene } from '../scene.ts';
import type { Clue } from './clue.ts';

/** A picture that the markup calls the author's has their name for its text. Says more than a first name in the tags. */
export function portrait(scene: Scene): Clue[] {
  const names = findAll(scene.page, 'img[class*="uthor"][alt],[class*="uthor"] > img[alt]', 6)
    .filter(picture => scene.regions.of(picture) !== 'comments' && scene.regions.of(picture) !== 'related')
    .map(picture => cleanName(attribute(picture, 'alt')))
    .filter(isPerson);
  const [name] = names;
  const isOne = new Set(names.map(keyOf)).size === 1;
  return name !== undefined && isOne ? [{ kind: 'closing', weight: 0.56, people: [{ name }], isNobody: false }] : [];
}
