import type { Place } from '../people/place.ts';
import type { Way } from '../people/way.ts';
import type { Named } from './clues/clue.ts';
import { attribute, closest, contains, dataOf, elementAbove, findAll, isText, textOf, walk } from './dom.ts';
import { bears } from './handles.ts';
import { labelOf } from './lines.ts';
import { isSame, keyOf } from './names.ts';
import { normaliseAddress, placeOf } from './places.ts';
import type { Scene } from './scene.ts';
import type { Judged } from './verdict.ts';
import { emailOf, emailsInText, isRoleAddress } from './ways.ts';

export interface Belongings {
  readonly places: readonly Place[];
  readonly ways: readonly Way[];
}

const MOST_LINKS = 1_500;
const MOST_PLACES = 20;
const MOST_MAIL = 5;
const MOST_TEXTS = 1_500;
/** Only addresses like these are looked at twice: profiles elsewhere, author pages here, mail. */
const WORTH =
  /author|autor|auteur|contribut|writer|staff|people|person|profile|journalist|team|redakt|user|columnist|reporter|editor|member|signataire|about|bio|\/u\/|\/by\/|\/@|twitter\.|x\.com|facebook\.|instagram\.|linkedin\.|github\.|youtube\.|pinterest\.|bsky|xing\.|flickr\.|tumblr\.|plus\.google|medium\.|patreon\.|goodreads|blogger\.com|soundcloud|twitch\.tv|vk\.com|threads\.|tiktok\.|reddit\.com\/u|substack|mastodon|about\.me|behance|dribbble|vimeo|mailto:|email-protection/i;
/** Networks no site file knows: their profiles are one word after the host. */
const NETWORKS =
  /^(?:[a-z]{2}\.|www\.)?(?:github\.com|pinterest\.[a-z.]{2,6}|xing\.com|flickr\.com|plus\.google\.com|soundcloud\.com|twitch\.tv|vk\.com|vimeo\.com|about\.me|behance\.net|dribbble\.com|unsplash\.com|speakerdeck\.com|gravatar\.com|kinja\.com|bloglovin\.com|deviantart\.com|last\.fm|snapchat\.com|telegram\.me|t\.me|ko-fi\.com|steadyhq\.com|runalyze\.com|prezi\.com)$/;
const AUTHOR_PATH =
  /\/(?:authors?|autor(?:en|in|es|i)?|auteurs?|contributors?|writers?|staff|people|person|profiles?|journalists?|journaliste|signataires?|team|redaktion\w*|users?|u|columnists?|reporters?|editors?|members?|mitglieder|by|bio|biography|about)(?:\/|\.|$)|\/@/i;
const BOX =
  /author|autor|auteur|byline|(?:^|[\s_-])(?:bio|about|profile|contributor|writer|vcard|h-card|expert)(?:$|[\s_-])/;
const LONGEST_BOX = 1_600;

const isElsewhere = (place: Place): boolean => place.kind !== 'site' && place.kind !== 'feed';

/** The place an address stands for, networks included that no site file knows. */
function readPlace(raw: string, base: URL): Place | undefined {
  const address = normaliseAddress(raw, base);
  const place = address ? placeOf(address) : undefined;
  if (place?.kind !== 'site') return place;
  const url = new URL(place.url);
  const isProfile = NETWORKS.test(url.hostname) && url.pathname.length > 1 && url.pathname.split('/').length <= 4;
  return isProfile ? { ...place, kind: 'other' } : place;
}

const hostOf = (url: URL): string => url.hostname.replace(/^www\./, '');

interface Link {
  readonly element: Element;
  readonly place: Place | undefined;
  readonly email: string | undefined;
  text(): string;
}

function readLinks(scene: Scene, byline: ReadonlySet<Element>): Link[] {
  const links: Link[] = [];
  for (const element of findAll(scene.page, 'a[href],[data-cfemail]', MOST_LINKS)) {
    const href = attribute(element, 'href');
    const code = attribute(element, 'data-cfemail');
    const isWorth = code !== '' || byline.has(element) || WORTH.test(href.slice(0, 300));
    if (!isWorth && !/\b(?:author|me)\b/.test(attribute(element, 'rel'))) continue;
    const email = emailOf(code ? `/cdn-cgi/l/email-protection#${code}` : href);
    const place = email || code ? undefined : readPlace(href, scene.base);
    if (!email && !place) continue;
    let text: string | undefined;
    links.push({ element, place, email, text: () => (text ??= textOf(element, 120)) });
  }
  return links;
}

/** The texts in an element that hold a sign. */
function textsWith(root: Element, sign: string): string[] {
  const found: string[] = [];
  const walker = walk(root);
  for (let seen = 0; seen < MOST_TEXTS && found.length < 20; seen++) {
    const node = walker.nextNode();
    if (!node) break;
    if (isText(node) && dataOf(node).includes(sign)) found.push(dataOf(node).slice(0, 2_000));
  }
  return found;
}

/** What stands round an element, as long as it is a box about the author and nobody else. */
function boxRound(element: Element, scene: Scene): Element | undefined {
  let box: Element | undefined;
  let around: Element | undefined = element;
  for (let climbed = 0; around && climbed < 5 && around !== scene.piece && around !== scene.body; climbed++) {
    if (scene.headline && contains(around, scene.headline)) break;
    if (BOX.test(labelOf(around)) && textOf(around, LONGEST_BOX + 1).length <= LONGEST_BOX) box = around;
    around = elementAbove(around);
  }
  return box;
}

/** The link a name stands in, and those in the element that was read for it. */
function linksAt({ element }: Named): Element[] {
  if (!element) return [];
  const around = closest(element, 'a[href]');
  return around ? [around] : findAll(element, 'a[href]', 8);
}

/** Gathers what belongs to each of the people of a page, and to nobody else. */
export class Gatherer {
  private readonly links: readonly Link[];
  /** Links in or round the names of the bylines. */
  private readonly bylines: ReadonlySet<Element>;
  private readonly scene: Scene;
  private readonly people: readonly Judged[];
  private readonly isPersonal: boolean;
  private inText: readonly string[] | undefined;
  /** Address of this page. */
  private readonly here: string;

  constructor(scene: Scene, people: readonly Judged[], isPersonal: boolean) {
    this.scene = scene;
    this.people = people;
    this.isPersonal = isPersonal;
    this.here = normaliseAddress(scene.url.href, scene.url) ?? '';
    this.bylines = new Set(people.flatMap(person => person.said.flatMap(linksAt)));
    this.links = readLinks(scene, this.bylines);
  }

  of(person: Judged): Belongings {
    const boxes = this.boxesOf(person);
    const places = [...this.given(person), ...this.shown(person, boxes)];
    const known = new Map(places.map(place => [place.url, place]));
    return {
      places: [...known.values()].slice(0, MOST_PLACES),
      ways: this.mailOf(person, boxes).map(value => ({ kind: 'email', value, foundAt: this.scene.url.href })),
    };
  }

  /** Only the mail: for people whom their site already gave places. */
  mail(person: Judged): readonly Way[] {
    return this.mailOf(person, []).map(value => ({ kind: 'email', value, foundAt: this.scene.url.href }));
  }

  /** Addresses the page's data gives with the name. */
  private given(person: Judged): Place[] {
    return person.said
      .flatMap(said => said.links ?? [])
      .flatMap(raw => readPlace(raw, this.scene.base) ?? [])
      .filter(place => this.isTheirs(place, person));
  }

  /** Addresses of links on the page. */
  private shown(person: Judged, boxes: readonly Element[]): Place[] {
    const sure: Place[] = [];
    const likely = new Map<string, Place[]>();
    for (const link of this.links) {
      const { element, place } = link;
      if (!place || this.scene.regions.of(element) === 'comments') continue;
      const isBoxed = boxes.some(box => contains(box, element));
      if (this.isSurelyTheirs(link, place, person, isBoxed)) sure.push(place);
      else if (isElsewhere(place) && !this.isOutlets(place) && (isBoxed || this.isSitesOwn(element))) {
        const kind = place.kind === 'other' ? new URL(place.url).hostname : place.kind;
        likely.set(kind, [...(likely.get(kind) ?? []), place]);
      }
    }
    // Of several accounts on one network it is anybody's guess which is whose.
    const lone = [...likely.values()].filter(places => new Set(places.map(place => place.url)).size === 1);
    return [...sure, ...lone.flatMap(places => places.slice(0, 1))];
  }

  /** Addresses written in the text of the piece. */
  private written(): readonly string[] {
    this.inText ??= textsWith(this.scene.piece, '@').flatMap(emailsInText);
    return this.inText;
  }

  private mailOf(person: Judged, boxes: readonly Element[]): string[] {
    const emails = new Set(person.said.flatMap(said => (said.emails ?? []).flatMap(emailsInText)));
    for (const link of this.links) {
      const isBoxed = boxes.some(box => contains(box, link.element));
      if (link.email && this.isTheirMail(link, person, isBoxed)) emails.add(link.email);
    }
    for (const box of boxes)
      for (const email of emailsInText(textOf(box, 600))) if (!isRoleAddress(email)) emails.add(email);
    for (const email of this.written()) if (bears(email.split('@')[0] ?? '', person.name)) emails.add(email);
    return [...emails].slice(0, MOST_MAIL);
  }

  /** The byline, the box about the author, the sentence that introduces them. */
  private boxesOf(person: Judged): Element[] {
    const boxes = new Set<Element>();
    for (const { element } of person.said) {
      if (!element) continue;
      const box = boxRound(element, this.scene);
      if (box && !this.namesAnother(box, person)) boxes.add(box);
    }
    const key = keyOf(person.name);
    for (const element of this.scene.authorish) {
      if (!BOX.test(labelOf(element)) || [...boxes].some(box => contains(box, element))) continue;
      const region = this.scene.regions.of(element);
      if (region === 'comments' || region === 'related') continue;
      if (this.scene.headline && contains(element, this.scene.headline)) continue;
      if (!keyOf(textOf(element, 200)).includes(key) || textOf(element, LONGEST_BOX + 1).length > LONGEST_BOX) continue;
      if (!this.namesAnother(element, person)) boxes.add(element);
    }
    return [...boxes];
  }

  private namesAnother(box: Element, person: Judged): boolean {
    const key = keyOf(textOf(box, LONGEST_BOX).slice(0, 400));
    return this.people.some(other => other !== person && key.includes(keyOf(other.name)));
  }

  private isOutlets(place: Place): boolean {
    const handle = keyOf(place.handle ?? '');
    return !this.isPersonal && handle !== '' && this.scene.outlet.has(handle);
  }

  /** Of addresses given in data with the name. */
  private isTheirs(place: Place, person: Judged): boolean {
    if (this.isOutlets(place)) return false;
    if (isElsewhere(place)) return true;
    const url = new URL(place.url);
    if (url.pathname === '/' || place.url === this.here) return false;
    return (
      hostOf(url) !== hostOf(this.scene.url) ||
      AUTHOR_PATH.test(url.pathname) ||
      bears(url.pathname.split('/').at(-1) ?? '', person.name)
    );
  }

  /** On a one-person site, what stands outside the text. */
  private isSitesOwn(element: Element): boolean {
    return this.isPersonal && !this.scene.regions.isText(element) && this.scene.regions.of(element) !== 'related';
  }

  private isSurelyTheirs(link: Link, place: Place, person: Judged, isBoxed: boolean): boolean {
    const { element, text } = link;
    const url = new URL(place.url);
    if (url.pathname.length < 2 && !isElsewhere(place)) return false;
    const isNamed = text().length < 80 && isSame(text().replace(/^@/, ''), person.name);
    const slug = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
    if (isElsewhere(place)) return !this.isOutlets(place) && (isNamed || bears(place.handle ?? slug, person.name));
    if (url.href === this.here || /\/feeds?(?:\/|$)|\/search\/|[?&]query=/.test(url.href)) return false;
    const isAuthorPage = AUTHOR_PATH.test(url.pathname);
    if (hostOf(url) !== hostOf(this.scene.url)) return isNamed && isBoxed && isAuthorPage;
    if (isNamed) return isAuthorPage || this.bylines.has(element);
    return isAuthorPage && bears(slug, person.name) && (isBoxed || /\bauthor\b/.test(attribute(element, 'rel')));
  }

  private isTheirMail(link: Link, person: Judged, isBoxed: boolean): boolean {
    const local = link.email?.split('@')[0] ?? '';
    if (bears(local, person.name)) return true;
    if (isRoleAddress(link.email ?? '')) return false;
    return isBoxed || (this.isPersonal && !this.scene.regions.isText(link.element));
  }
}
