import { contains, elementAbove, textOf } from './dom.ts';
import { labelOf } from './lines.ts';
import type { Scene } from './scene.ts';

/** What themes call what they say about an author. */
export const BOX =
  /author|autor|auteur|byline|contributor-?bio|(?:^|[\s_-])(?:bio|about|profile|contributor|writer|vcard|h-card|expert)(?:$|[\s_-])/;
export const LONGEST_BOX = 1_600;

/** What stands round an element, as long as it is a box about the author and nobody else. */
export function boxRound(element: Element, scene: Scene): Element | undefined {
  let box: Element | undefined;
  let around: Element | undefined = element;
  for (let climbed = 0; around && climbed < 5 && around !== scene.piece && around !== scene.body; climbed++) {
    if (scene.headline && contains(around, scene.headline)) break;
    if (BOX.test(labelOf(around)) && textOf(around, LONGEST_BOX + 1).length <= LONGEST_BOX) box = around;
    around = elementAbove(around);
  }
  return box;
}
