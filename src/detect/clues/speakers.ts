import { cleanName } from '../clean-name.ts';
import { findAll } from '../dom.ts';
import { textIn } from '../lines.ts';
import { isFullName, isNobody, keyOf } from '../names.ts';
import type { Scene } from '../scene.ts';
import type { Clue, Named } from './clue.ts';

const TALK = /\/(?:talks?|sessions?|presentations?|vortr(?:ag|aege)|conferences?|schedule)\/[^/]{2,}/i;
const SPEAKER =
  'a[href*="/speakers/"],a[href*="/speaker/"],[class*="speaker" i] [class*="name" i],[class*="speaker" i] h3';
/** A page of one talk; more is a programme. */
const MOST = 4;

/** Whoever gives the talk a page is about. */
export function speakers(scene: Scene): Clue[] {
  if (!TALK.test(scene.url.pathname)) return [];
  const people: Named[] = [];
  for (const element of findAll(scene.page, SPEAKER, 30)) {
    const name = cleanName(textIn(element, scene.budget, { lines: 1, nodes: 8 }));
    if (!isFullName(name) || isNobody(name) || people.some(known => keyOf(known.name) === keyOf(name))) continue;
    people.push({ name, element });
  }
  return people.length > 0 && people.length <= MOST ? [{ kind: 'markup', weight: 0.8, people, isNobody: false }] : [];
}
