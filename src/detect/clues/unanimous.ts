import { peopleIn } from '../credits.ts';
import { linesIn } from '../lines.ts';
import { keyOf } from '../names.ts';
import type { Scene } from '../scene.ts';
import type { Clue } from './clue.ts';

/** Fewer bylines prove nothing. */
const ENOUGH = 2;

/** On a page that lists pieces: one name under all of them is the name of whoever writes here alone. */
export function unanimous(scene: Scene): Clue[] {
  const seen = new Map<string, { name: string; element: Element; count: number }>();
  for (const element of scene.authorish.slice(0, 60)) {
    const [line] = linesIn(element, scene.budget, { lines: 1, nodes: 12 });
    const [name] = line && line.text.length < 80 ? peopleIn(line.text, { outlet: scene.outlet }).names : [];
    if (!name || scene.regions.of(element) === 'comments') continue;
    const known = seen.get(keyOf(name));
    seen.set(keyOf(name), { name, element, count: (known?.count ?? 0) + 1 });
  }
  const [only] = [...seen.values()];
  if (!only || seen.size > 1 || only.count < ENOUGH) return [];
  return [{ kind: 'owner', weight: 0.7, people: [{ name: only.name, element: only.element }], isNobody: false }];
}
