import { peopleIn } from '../credits.ts';
import { find } from '../dom.ts';
import { typesOf } from '../json-ld.ts';
import { linesIn } from '../lines.ts';
import { isFullName } from '../names.ts';
import type { Scene } from '../scene.ts';
import type { Clue } from './clue.ts';

const EPISODES = new Set(['podcastepisode', 'podcastseries', 'radioepisode', 'radioseries']);
/** "Hosted by Jane Doe and Bob Roe", "reported and produced by …", "Your host is …" */
const HOSTED =
  /\b(?:hosted|presented|reported|reported and produced) by |\byour hosts?(?: is| are|:) |\bmoderiert von |\bmoderation: |\banimé(?:e|es|s)? par |\bprésentée? par |\bpresentad[oa] por |\bconducid[oa] por |\bapresentad[oa] por |\bcondott[oa] da /i;
/** `Jane Doe – Founder & Host, The Flip`: a name and what it does there. */
const TITLED =
  /^(.{3,40}?)(?: [–—-] |, |: )[^.!?]{0,30}\b(?:host|co-host|moderator|moderatorin|animateur|animatrice|presentador|presentadora)\b/i;
const SPAN = { lines: 80, nodes: 700 };

/** Whether the page is an episode of something one listens to. */
function isEpisode({ page, graph, metas, url }: Scene): boolean {
  if (graph.things.some(thing => typesOf(thing).some(type => EPISODES.has(type)))) return true;
  const isCalled = /podcast|\/episodes?\//i.test(url.hostname + url.pathname);
  return (
    isCalled && (find(page, 'audio,iframe[src*="podcast"],[class*="podcast"]') !== undefined || metas.has('og:audio'))
  );
}

/** Who hosts a podcast: whoever speaks in every episode made this one, whatever guests its page names. */
export function host(scene: Scene): Clue[] {
  if (!isEpisode(scene)) return [];
  for (const line of linesIn(scene.piece, scene.budget, SPAN)) {
    const text = line.text.slice(0, 300);
    const hosted = HOSTED.exec(text);
    const said = hosted ? text.slice(hosted.index + hosted[0].length).split(/[.;!?]/)[0] : TITLED.exec(text)?.[1];
    if (!said) continue;
    const { names } = peopleIn(said, { outlet: scene.outlet, strict: true });
    const people = names.filter(isFullName).map(name => ({ name, element: line.parts[0] ?? line.block }));
    if (people.length > 0) return [{ kind: 'closing', weight: 0.7, people, isNobody: false }];
  }
  return [];
}
