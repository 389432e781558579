import { peopleIn } from '../credits.ts';
import { labelOfHost } from '../hosts.ts';
import { type Graph, listOf, own, resolve, stringOf, type Thing, typesOf } from '../json-ld.ts';
import { keyOf } from '../names.ts';
import type { Scene } from '../scene.ts';
import type { Clue, Named } from './clue.ts';

/** Types of a single piece somebody made, surest first. */
const WORKS = [
  'newsarticle blogposting article scholarlyarticle techarticle opinionnewsarticle reportagenewsarticle analysisnewsarticle reviewnewsarticle backgroundnewsarticle liveblogposting socialmediaposting discussionforumposting report advertisercontentarticle review criticreview',
  'recipe podcastepisode videoobject audioobject book musicrecording photograph visualartwork creativework howto course presentationdigitaldocument chapter qapage',
  'webpage itempage medicalwebpage aboutpage',
].map(types => new Set(types.split(' ')));

const NO_OUTLET: ReadonlySet<string> = new Set();
const ORGANISATION = /organization|corporation|brand|business|website|group$/;

const addressesOf = (thing: Thing): string[] =>
  ['url', 'sameAs', '@id', 'mainEntityOfPage'].flatMap(name =>
    listOf(own(thing, name)).flatMap(value => {
      const said =
        typeof value === 'string' ? value : typeof value === 'object' && value ? stringOf(value as Thing, '@id') : '';
      return /^(?:https?:)?\/\/|^\//.test(said) ? [said.slice(0, 500)] : [];
    }),
  );

const sameHeadline = (thing: Thing, title: string): boolean => {
  const key = keyOf(stringOf(thing, 'headline') || stringOf(thing, 'name'));
  return key.length > 5 && (keyOf(title).startsWith(key.slice(0, 40)) || key.startsWith(keyOf(title).slice(0, 40)));
};

/** Whom a work says it is by; recordings say `creator` where texts say `author`. */
const makersOf = (work: Thing): readonly unknown[] => listOf(own(work, 'author') ?? own(work, 'creator'));

/** Objects that stand inside another as what it reviews, or as what readers said of it. */
function partsOfOthers({ things }: Graph): ReadonlySet<unknown> {
  return new Set(
    things.flatMap(thing =>
      ['itemReviewed', 'review', 'reviews', 'comment'].flatMap(name => [...listOf(own(thing, name))]),
    ),
  );
}

/** The objects that describe the page's main piece: those of the surest type, and of several those with its title. */
function mainWorks(scene: Scene): { works: Thing[]; rank: number } {
  const about = partsOfOthers(scene.graph);
  for (const [rank, types] of WORKS.entries()) {
    const works = scene.graph.things.filter(
      thing => typesOf(thing).some(type => types.has(type)) && makersOf(thing).length > 0 && !about.has(thing),
    );
    if (works.length === 0) continue;
    const titled = works.filter(work => sameHeadline(work, scene.title));
    if (titled.length > 0) return { works: titled, rank };
    return { works: works.length > 3 ? [] : works.slice(0, 1), rank };
  }
  return { works: [], rank: 0 };
}

function readAuthor(value: unknown, graph: Graph): { raw: string; thing?: Thing; isOrganisation: boolean } | undefined {
  const thing = resolve(graph, value);
  if (!thing) return typeof value === 'string' ? { raw: value, isOrganisation: false } : undefined;
  const raw = stringOf(thing, 'name') || [stringOf(thing, 'givenName'), stringOf(thing, 'familyName')].join(' ').trim();
  return { raw, thing, isOrganisation: typesOf(thing).some(type => ORGANISATION.test(type)) };
}

/** A person by the page's data, written small, on a host called the same: `quietkernel` of quietkernel.dev. */
const isOwnHandle = (thing: Thing, raw: string, url: URL): boolean =>
  typesOf(thing).includes('person') && raw === raw.toLowerCase() && keyOf(raw) === keyOf(labelOfHost(url.hostname));

const WEIGHTS = [0.85, 0.75, 0.6];

/** The author the page's JSON-LD gives for its main piece. */
export function jsonLd(scene: Scene): Clue[] {
  const { works, rank } = mainWorks(scene);
  const people: Named[] = [];
  let isNobody = false;
  for (const work of works) {
    for (const value of makersOf(work)) {
      const author = readAuthor(value, scene.graph);
      if (!author || /^https?:/.test(author.raw)) continue;
      // A handle with digits in it is somebody's, even where the site is called the same.
      const isHandle =
        author.thing !== undefined &&
        /^[\w-]{3,30}$/.test(author.raw) &&
        (/\d/.test(author.raw) || isOwnHandle(author.thing, author.raw, scene.url));
      const credit = peopleIn(author.raw, { outlet: isHandle ? NO_OUTLET : scene.outlet });
      if (author.isOrganisation || credit.isNobody) {
        isNobody = true;
        continue;
      }
      for (const name of credit.names) {
        if (people.some(known => keyOf(known.name) === keyOf(name))) continue;
        const thing = credit.names.length === 1 ? author.thing : undefined;
        people.push({
          name,
          links: thing ? addressesOf(thing) : [],
          emails: thing ? [stringOf(thing, 'email')].filter(Boolean) : [],
        });
      }
    }
    if (people.length > 0) break;
  }
  if (people.length === 0 && !isNobody) return [];
  return [{ kind: 'data', weight: WEIGHTS[rank] ?? 0.5, people, isNobody: people.length === 0 }];
}
