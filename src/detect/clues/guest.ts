import { peopleIn } from '../credits.ts';
import { frontOf, isWhole } from '../front.ts';
import type { Line } from '../lines.ts';
import { isFullName } from '../names.ts';
import type { Region } from '../region.ts';
import type { Scene } from '../scene.ts';
import type { Clue } from './clue.ts';

/** Says outright that this one piece is somebody else's than the site's. */
const GUEST =
  /(?:\bguest (?:post|article|column|essay|blog)s? (?:is )?(?:written )?(?:by|from)|\bguest (?:author|blogger|contributor|writer)[:,]?|\bgastbeitrag (?:von|:)|\bgast(?:autor|autorin|blogger|bloggerin)[: ]|\b(?:article|billet|texte) invité (?:de|par)|\bpost invitado de|\b(?:artículo|entrada) invitad[oa] de|\bguest post (?:di|de|van|af|av)|\bartigo (?:convidado )?de convidad[oa]:?|\bgastblog (?:van|door)|\bgästinlägg av|\bwpis gościnny(?: autorstwa)?:?)\s+/i;
const MOST = 14;
/** A link to the next piece may say that that one is a guest's. */
const OF_THE_PIECE: ReadonlySet<Region> = new Set<Region>(['main', 'frame', 'side', 'figure']);

function guestIn({ text, parts, block }: Line, outlet: ReadonlySet<string>): Clue | undefined {
  const found = GUEST.exec(text.slice(0, 300));
  if (!found) return undefined;
  const { names } = peopleIn(text.slice(found.index + found[0].length).split(/[,;!?]/)[0] ?? '', {
    outlet,
    strict: true,
  });
  const people = names.filter(isFullName).map(name => ({ name, element: parts[0] ?? block }));
  return people.length > 0 ? { kind: 'guest', weight: 0.9, people, isNobody: false } : undefined;
}

/** "This is a guest post by Jane Doe": stronger than a byline, which on such pages names whoever runs the blog. */
export function guest(scene: Scene): Clue[] {
  const lines = [...scene.zone.after.slice(0, MOST), ...scene.zone.before.slice(0, 3), ...scene.tail()].filter(line =>
    OF_THE_PIECE.has(scene.regions.of(line.block)),
  );
  for (const line of lines) {
    const clue = guestIn(line, scene.outlet);
    if (clue) return [clue];
  }
  return [];
}

/** A headline that says so, of whomever. */
const IS_GUESTS =
  /^(?:guest (?:post|article|column|essay|blog)|gast(?:beitrag|artikel|kommentar)|article invité|billet invité|entrada invitada|artículo invitado|guest)\b\s?[:–—|-]/i;

/** The clues without the host, where a guest's piece does not say who the guest is: what the site says of its owner is nobody's then. */
export function withoutHost(clues: readonly Clue[], { title, pageTitle, url }: Scene): readonly Clue[] {
  if (![title, pageTitle].some(said => IS_GUESTS.test(said.trim())) || clues.some(clue => clue.kind === 'guest'))
    return clues;
  const front = frontOf(url);
  return clues.filter(clue => clue.kind !== 'owner' && !clue.people.some(({ name }) => isWhole(front, name)));
}
