import { Gatherer } from './belongings.ts';
import { Budget, LIMITS } from './budget.ts';
import { cleanName } from './clean-name.ts';
import { readClues } from './clues/index.ts';
import { withoutTranslators } from './clues/translators.ts';
import { attribute, countElements, find, rootOf } from './dom.ts';
import type { Finding } from './finding.ts';
import { isNobody } from './names.ts';
import { isPersonalSite } from './personal.ts';
import { normaliseAddress } from './places.ts';
import { readScene, type Scene } from './scene.ts';
import type { Candidate, Home, Sighting } from './sighting.ts';
import { readSite } from './sites/read.ts';
import { judge } from './verdict.ts';

/** Reads whose work a page is. @param now a clock in ms */
export function detect(page: Document, url: URL, now: () => number): Sighting {
  const start = now();
  const budget = new Budget(now);
  const isTooBig = countElements(page) > LIMITS.elements;
  const scene = isTooBig ? undefined : readScene(page, url, budget);
  const known = sitesOwn(page, url);
  const people = known ? (scene ? withMail(known, scene) : known) : scene ? peopleOn(scene) : [];
  const root = rootOf(page);
  const language = root ? attribute(root, 'lang').slice(0, 35) : '';
  const feed = feedOf(page, url);
  return {
    url: normaliseAddress(url.href, url) ?? url.href,
    title: scene?.title ?? '',
    people,
    ...(scene?.site && { site: scene.site }),
    ...(language && { language }),
    ...(feed && { feed }),
    ...(people.length === 0 && { silence: isTooBig || budget.isSpent ? 'too-big' : 'none' }),
    ms: now() - start,
  };
}

/** What the page's own site says, where we know the site. */
const sitesOwn = (page: Document, url: URL): Candidate[] | undefined =>
  readSite(page, url)
    ?.findings?.filter(({ name }) => !isNobody(name))
    .map(candidateOf);

function candidateOf({ name, places = [], ways = [], evidence, weight, bio, location }: Finding): Candidate {
  return {
    name: cleanName(name),
    places,
    ways,
    evidence: [evidence],
    confidence: weight,
    ...(bio && { bio }),
    ...(location && { location }),
  };
}

/** People a site names, with the mail that bears their name and stands on the page. */
function withMail(people: readonly Candidate[], scene: Scene): Candidate[] {
  const judged = people.map(({ name, evidence, confidence }) => ({ name, evidence, confidence, said: [] }));
  const gatherer = new Gatherer(scene, judged, false);
  return people.map((person, i) => {
    const self = judged[i];
    return person.ways.length > 0 || !self ? person : { ...person, ways: gatherer.mail(self) };
  });
}

function peopleOn(scene: Scene): Candidate[] {
  if (scene.isOfMany) return [];
  const clues = readClues(scene);
  const judged = withoutTranslators(judge(clues), scene);
  if (judged.length === 0) return [];
  // What a site shows of its owner is not its guest's.
  const isGuest = clues.some(clue => clue.kind === 'guest');
  const isPersonal = !isGuest && isPersonalSite(scene, judged);
  const gatherer = new Gatherer(scene, judged, isPersonal, isGuest);
  const home = isPersonal ? homeOf(scene) : undefined;
  return judged.map(person => {
    const { name, evidence, confidence } = person;
    return { name, evidence, confidence, ...gatherer.of(person), ...(home && { home }) };
  });
}

/** The front of a one-person site, or of their part of a shared host, and its feed. */
function homeOf({ page, url }: Scene): Home | undefined {
  const user = /^\/~[^/]{1,60}/.exec(url.pathname)?.[0] ?? '';
  const site = normaliseAddress(`${url.origin}${user}/`, url);
  const feed = feedOf(page, url);
  return site ? { site, ...(feed && { feed }) } : undefined;
}

const FEED = 'link[rel~="alternate"][type="application/rss+xml"],link[rel~="alternate"][type="application/atom+xml"]';

function feedOf(page: Document, url: URL): string | undefined {
  const link = find(page, FEED);
  return link && normaliseAddress(attribute(link, 'href'), url);
}
