import { peopleIn, turnRound } from '../credits.ts';
import { attribute, findAll } from '../dom.ts';
import { metaValues } from '../head.ts';
import { isFullName, keyOf } from '../names.ts';
import { placeOf } from '../places.ts';
import { leadOf } from '../roles.ts';
import type { Scene } from '../scene.ts';
import type { Clue, Named } from './clue.ts';

/** Tags whose value is the author's name, with how often they are right on their own. */
const TAGS: readonly (readonly [weight: number, names: readonly string[]])[] = [
  [0.9, ['citation_author', 'bepress_citation_author', 'citation_authors']],
  [
    0.8,
    [
      'parsely-author',
      'sailthru.author',
      'byl',
      'article:author_name',
      'cxenseparse:author',
      'shareaholic:article_author_name',
      'dcsext.author',
      'article.author',
      'rbauthors',
      'vr:author',
      'byline',
      'news_author',
      'author_name',
      'authors',
    ],
  ],
  [
    0.7,
    [
      'author',
      'article:author',
      'og:article:author',
      'og:author',
      'dc.creator',
      'dcterms.creator',
      'dc.contributor',
      'creator',
      'web_author',
      'twitter:creator:name',
      'dc:creator',
    ],
  ],
];

function namesIn(
  values: readonly string[],
  outlet: ReadonlySet<string>,
  turned: boolean,
): { people: Named[]; isNobody: boolean } {
  const people: Named[] = [];
  let isNobody = false;
  for (const value of values.slice(0, 30)) {
    // `EDVRA` in a tag is a society, not somebody's name.
    if (/^[A-Z]{4,8}$/.test(value)) continue;
    if (/^(?:https?:)?\/\/|^www\.|facebook\.com|^\/|@\w+\.\w/.test(value)) continue;
    const credit = peopleIn(turned ? turnRound(value) : value, { outlet });
    isNobody ||= credit.isNobody;
    for (const name of credit.names) {
      if (!people.some(known => keyOf(known.name) === keyOf(name))) people.push({ name });
    }
  }
  return { people, isNobody: isNobody && people.length === 0 };
}

/** `twitter:label1` "Written by", `twitter:data1` "Jane Doe": WordPress plug-ins write it in the language of the site. */
function labelled(scene: Scene): string[] {
  return [1, 2, 3].flatMap(n => {
    const label = scene.metas.get(`twitter:label${n}`)?.[0] ?? '';
    const lead = leadOf(`${label}: X`);
    return lead?.role === 'writer' || lead?.role === 'preposition'
      ? (scene.metas.get(`twitter:data${n}`)?.slice(0, 1) ?? [])
      : [];
  });
}

/** The account that both a link to the author and the card of X give, by one handle: it is all such a page says. */
function account({ page, url, metas }: Scene): string[] {
  const creators = metaValues(metas, 'twitter:creator').map(value => keyOf(value));
  const handles = findAll(page, '[rel~="author"][href]', 5).flatMap(
    link => placeOf(attribute(link, 'href'), url)?.handle ?? [],
  );
  return handles.filter(handle => creators.includes(keyOf(handle))).slice(0, 1);
}

/** The author in the page's meta tags. */
export function metaTags(scene: Scene): Clue[] {
  const clues: Clue[] = [];
  const add = (weight: number, values: readonly string[], turned = false): void => {
    const { people, isNobody } = namesIn(values, scene.outlet, turned);
    if (people.length > 0 || isNobody) clues.push({ kind: 'meta', weight, people, isNobody });
  };
  for (const [weight, names] of TAGS) {
    for (const name of names) add(weight, scene.metas.get(name) ?? [], weight === 0.9 || name.startsWith('dc'));
  }
  // Some write the name where the account should stand.
  add(0.7, metaValues(scene.metas, 'twitter:creator').filter(isFullName));
  add(0.72, labelled(scene));
  add(0.6, account(scene));
  return clues;
}
