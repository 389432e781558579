import { textsWithMail } from '../mail-in-text.ts';
import type { Scene } from '../scene.ts';
import type { Clue } from './clue.ts';

/** `홍길동 기자 gildong@paper.example`: so every Korean paper ends its pieces. */
const REPORTER = /(?:^|[\s=.])([가-힣]{2,4}) ?(?:기자|특파원|논설위원)[\s(=]{1,3}([\w.-]{2,40}@[\w.-]{4,60})/;

/** Whoever signs a Korean piece with their address. */
export function korean(scene: Scene): Clue[] {
  if (!/[가-힣]/.test(scene.pageTitle)) return [];
  for (const [element, text] of textsWithMail(scene.body, scene.headline)) {
    const [, name, email] = REPORTER.exec(text) ?? [];
    if (!name || !email || scene.regions.of(element) === 'related') continue;
    return [{ kind: 'closing', weight: 0.8, people: [{ name, emails: [email] }], isNobody: false }];
  }
  return [];
}
