import type { Place } from '../people/place.ts';
import type { Way } from '../people/way.ts';
import { BOX, boxRound, LONGEST_BOX } from './author-box.ts';
import type { Named } from './clues/clue.ts';
import { peopleIn } from './credits.ts';
import { attribute, closest, contains, elementAbove, findAll, textOf } from './dom.ts';
import { isFirstName } from './first-names.ts';
import { bears, bearsWhole } from './handles.ts';
import { isSameSite, labelOfHost } from './hosts.ts';
import { labelOf } from './lines.ts';
import { type Link, lastPartOf, readLinks, readPlace } from './links.ts';
import { Mail } from './mail.ts';
import { isFullName, isPerson, isSame, keyOf } from './names.ts';
import { normaliseAddress } from './places.ts';
import type { Scene } from './scene.ts';
import { outletPlaces, taggedPlaces } from './tagged.ts';
import type { Judged } from './verdict.ts';

export interface Belongings {
  readonly places: readonly Place[];
  readonly ways: readonly Way[];
}

/** Accounts that only begin as a shorter host name does may be anybody's. */
const SHORTEST_LABEL = 5;
const SHORTEST_SITE = 4;
const MOST_PLACES = 20;
const AUTHOR_PATH =
  /\/(?:authors?|autor(?:en|in|es|i)?|auteurs?|contributors?|writers?|staff|people|person|profiles?|journalists?|journaliste|signataires?|team|redaktion\w*|users?|u|columnists?|reporters?|editors?|members?|mitglieder|by|bio|biography|about)(?:\/|\.|$)|\/@/i;
/** Where a blog still stands that has a domain of its own by now. */
const UNDER_OWN_NAME = /^([\w-]+)\.(?:wordpress|blogspot)\.com$/;
const isElsewhere = (place: Place): boolean => place.kind !== 'site' && place.kind !== 'feed';

const NO_OUTLET: ReadonlySet<string> = new Set();

/** The link a name stands in, and those in the element that was read for it. */
function linksAt({ element }: Named): Element[] {
  if (!element) return [];
  const around = closest(element, 'a[href]');
  return around ? [around] : findAll(element, 'a[href]', 8);
}

/** `facebook.com/vera.vaubel` is Vera's, whoever signs the piece: the tags of some sites name whoever set it up. */
function isCalledOtherwise(place: Place): boolean {
  const [first = '', second] = (place.handle ?? lastPartOf(place.url)).split(/[._-]/);
  return second !== undefined && isFirstName(first);
}

/** `/page/jane-doe`, wherever a paper keeps its people; what is tagged with her name is about her. */
const isPageOf = ({ href, pathname }: URL, name: string): boolean =>
  name.includes(' ') &&
  keyOf(lastPartOf(href)) === keyOf(name) &&
  !/\/(?:tags?|topics?|thema|category)\//i.test(pathname);

/** A picture with a whole sentence for its text is an advertisement, whomever it leads to. */
const isPraised = (link: Element): boolean =>
  findAll(link, 'img[alt]', 1).some(picture => attribute(picture, 'alt').split(' ').length > 7);

/** "Theme by @kelp", "Powered by Tidepool": who made what the page is dressed in. */
const DRESS = /\b(?:themes?|templates?|powered|designed|design|built|made|hosted) (?:made )?(?:by|with|von|on)\b/i;
const LONGEST_CREDIT = 160;

function isOfTheme(link: Element): boolean {
  const line = elementAbove(link);
  const text = line ? textOf(line, LONGEST_CREDIT + 1) : '';
  return text.length <= LONGEST_CREDIT && DRESS.test(text);
}

/** Gathers what belongs to each of the people of a page, and to nobody else. */
export class Gatherer {
  private readonly links: readonly Link[];
  /** Links in or round the names of the bylines. */
  private readonly bylines: ReadonlySet<Element>;
  private readonly scene: Scene;
  private readonly people: readonly Judged[];
  private readonly isPersonal: boolean;
  /** The piece stands under somebody else's account. */
  private readonly isGuest: boolean;
  private readonly post: Mail;
  /** What the site is called in its host name. */
  private readonly label: string;
  /** Address of this page. */
  private readonly here: string;
  /** Accounts the page's tags give as the outlet's. */
  private readonly outletAccounts: ReadonlySet<string>;

  constructor(scene: Scene, people: readonly Judged[], isPersonal: boolean, isGuest = false) {
    this.scene = scene;
    this.isGuest = isGuest;
    this.people = people;
    this.isPersonal = isPersonal;
    const { hostname } = scene.url;
    this.label = keyOf(scene.isOnPlatform ? (hostname.split('.')[0] ?? '') : labelOfHost(hostname));
    this.here = normaliseAddress(scene.url.href, scene.url) ?? '';
    this.outletAccounts = new Set(outletPlaces(scene).map(place => place.url));
    this.bylines = new Set(people.flatMap(person => person.said.flatMap(linksAt)));
    this.links = readLinks(
      scene,
      this.bylines,
      people.map(person => person.name),
    );
    this.post = new Mail(scene, people, isPersonal, this.links);
  }

  of(person: Judged): Belongings {
    const boxes = this.boxesOf(person);
    const places = [...this.given(person), ...this.tagged(person), ...this.shown(person, boxes)];
    const known = new Map(places.map(place => [place.url, place]));
    return {
      places: [...known.values()].filter(place => !this.isOwnFront(place)).slice(0, MOST_PLACES),
      ways: this.post.waysOf(person, boxes),
    };
  }

  /** Only the mail: for people whom their site already gave places. */
  mail(person: Judged): readonly Way[] {
    return this.post.waysOf(person, []);
  }

  /** Addresses the page's data gives with the name. */
  private given(person: Judged): Place[] {
    return person.said
      .flatMap(said => said.links ?? [])
      .flatMap(raw => readPlace(raw, this.scene.base) ?? [])
      .filter(place => this.isTheirs(place, person));
  }

  /**
   * What the page's head gives for its author: of several addresses or people those that bear the name. A mere handle
   * counts where it bears the whole name, or where the page links to that account, too.
   */
  private tagged(person: Judged): Place[] {
    const { addresses, handles } = taggedPlaces(this.scene);
    const isAlone = this.people.length === 1 && addresses.length === 1;
    if (this.isGuest) return [...addresses, ...handles].filter(place => this.isCalled(place, person));
    const linked = new Set(this.links.map(link => link.place?.url));
    return [
      ...addresses.filter(place => (isAlone && !isCalledOtherwise(place)) || this.isCalled(place, person)),
      ...handles.filter(
        place =>
          (linked.has(place.url) && (this.people.length === 1 || this.isCalled(place, person))) ||
          this.isPersonal ||
          bearsWhole(place.handle ?? '', person.name) ||
          this.isFromHere(place, person),
      ),
    ].filter(place => this.isTheirs(place, person));
  }

  /** An account that bears their name, alone or beside the name of the site they write for. */
  private isCalled(place: Place, person: Judged): boolean {
    // `/pub/jane-doe/1/2a/3b`, `/pages/Jane-Doe/123456`: a number is behind the name.
    const named = /\/(?:pub|pages)\/([^/]+)/.exec(place.url)?.[1];
    return bears(named ?? place.handle ?? lastPartOf(place.url), person.name) || this.isFromHere(place, person);
  }

  /** `tidesvera`, `vera_tides` of Vera Vale who writes on tides.example. */
  private isFromHere({ handle = '' }: Place, { name }: Judged): boolean {
    const key = keyOf(handle);
    if (!key.includes(this.label)) return false;
    const words = [...name.split(' '), name].map(keyOf);
    return words.some(word => word.length > 1 && (key === this.label + word || key === word + this.label));
  }

  /** The front of the very site this page is on: where it was found, not a place of its own. */
  private isOwnFront(place: Place): boolean {
    const { pathname, hostname } = new URL(place.url);
    const own = this.scene.url.hostname;
    return pathname === '/' && (hostname === own || UNDER_OWN_NAME.exec(hostname)?.[1] === labelOfHost(own));
  }

  /** Addresses of links on the page. */
  private shown(person: Judged, boxes: readonly Element[]): Place[] {
    const sure: Place[] = [];
    const likely = new Map<string, Place[]>();
    for (const link of this.links) {
      const { element, place } = link;
      if (!place || (this.scene.regions.of(element) === 'comments' && !this.isSignature(link, person))) continue;
      const isBoxed = boxes.some(box => contains(box, element));
      if (this.isSurelyTheirs(link, place, person, isBoxed)) sure.push(place);
      else if (
        isElsewhere(place) &&
        !this.isOutlets(place, person) &&
        (isBoxed || this.isSitesOwn(element)) &&
        !this.namesSomebodyElse(link, person) &&
        !isPraised(element) &&
        !isOfTheme(element)
      ) {
        const kind = place.kind === 'other' ? new URL(place.url).hostname : place.kind;
        likely.set(kind, [...(likely.get(kind) ?? []), place]);
      }
    }
    return [...sure, ...[...likely.values()].flatMap(places => this.onlyOne(places))];
  }

  /** Under a comment whoever wrote the piece signs with an address of their own. */
  private isSignature({ element, text }: Link, person: Judged): boolean {
    return this.bylines.has(element) && isSame(text(), person.name);
  }

  /** Of several accounts on one network it is anybody's guess which is whose, unless one is called as the site is. */
  private onlyOne(places: readonly Place[]): readonly Place[] {
    const different = [...new Map(places.map(place => [place.url, place])).values()];
    if (different.length < 2) return different;
    const alike = different.filter(
      // `Kelp-178448802188976`: the number is Facebook's.
      place => keyOf((place.handle ?? lastPartOf(place.url)).replace(/-\d{6,}$/, '')) === this.label,
    );
    return alike.length === 1 ? alike : [];
  }

  /** The byline, the box about the author, the sentence that introduces them. */
  private boxesOf(person: Judged): Element[] {
    const boxes = new Set<Element>();
    for (const { element } of person.said) {
      if (!element || this.scene.regions.of(element) === 'comments') continue;
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

  /** An account of whoever publishes, rather than of who wrote. */
  private isOutlets(place: Place, person: Judged): boolean {
    if (this.isCalled(place, person)) return false;
    // `x.com/livejournal` in the frame of every journal there.
    const handle = keyOf(place.handle ?? '');
    const begins = (label: string): boolean =>
      label.length >= SHORTEST_LABEL ? handle.startsWith(label) : handle === label;
    if (this.scene.isOnPlatform && begins(keyOf(labelOfHost(this.scene.url.hostname)))) return true;
    if (this.isPersonal) return false;
    return begins(this.label) || this.outletAccounts.has(place.url) || (handle !== '' && this.scene.outlet.has(handle));
  }

  /** Of addresses given in data with the name. */
  private isTheirs(place: Place, person: Judged): boolean {
    if (this.isOutlets(place, person)) return false;
    if (isElsewhere(place)) return true;
    const url = new URL(place.url);
    if (place.url === this.here) return false;
    if (url.pathname === '/') return this.isTheirHome(url, person);
    return (
      !isSameSite(url.hostname, this.scene.url.hostname) ||
      AUTHOR_PATH.test(url.pathname) ||
      bears(lastPartOf(place.url), person.name)
    );
  }

  /** `kelp` on kelp.example that is one person's, wherever it is spoken of. */
  private isCalledAsSite({ handle = '' }: Place, element: Element): boolean {
    const region = this.scene.regions.of(element);
    return (
      this.isPersonal &&
      this.label.length >= SHORTEST_SITE &&
      keyOf(handle) === this.label &&
      region !== 'comments' &&
      region !== 'related'
    );
  }

  /** Another site that bears their name. */
  private isTheirHome(url: URL, person: Judged): boolean {
    return !isSameSite(url.hostname, this.scene.url.hostname) && bears(labelOfHost(url.hostname), person.name);
  }

  /** On a one-person site, what stands outside the text. */
  private isSitesOwn(element: Element): boolean {
    return this.isPersonal && !this.scene.regions.isText(element) && this.scene.regions.of(element) !== 'related';
  }

  /** The link bears a full name that is not theirs: a student, a colleague, a friend. */
  private namesSomebodyElse(link: Link, person: Judged): boolean {
    const text = link.text();
    return isFullName(text) && isPerson(text) && !isSame(text, person.name);
  }

  private isNamedIn(text: string, person: Judged): boolean {
    // Most links name nobody: look at words only where the last of the name stands among them.
    if (text.length >= 80) return false;
    if (!keyOf(text).includes(keyOf(person.name.split(' ').at(-1) ?? ''))) return isSame(text, person.name);
    const names = [text.replace(/^@/, ''), ...peopleIn(text, { outlet: NO_OUTLET }).names];
    return names.some(name => isSame(name, person.name));
  }

  private isSurelyTheirs(link: Link, place: Place, person: Judged, isBoxed: boolean): boolean {
    const { element } = link;
    const url = new URL(place.url);
    const slug = lastPartOf(place.url);
    const rel = attribute(element, 'rel');
    const isNamed = this.isNamedIn(link.text(), person);
    if (isElsewhere(place)) {
      if (this.isOutlets(place, person)) return false;
      const isSaid = this.people.length === 1 && (/\bauthor\b/.test(rel) || (this.isPersonal && /\bme\b/.test(rel)));
      return isNamed || isSaid || this.isCalled(place, person) || this.isCalledAsSite(place, element);
    }
    if (url.href === this.here || /\/feeds?(?:\/|$)|\/search\/|[?&]query=/.test(url.href)) return false;
    const isAuthorPage = AUTHOR_PATH.test(url.pathname);
    if (!isSameSite(url.hostname, this.scene.url.hostname)) {
      if (isNamed && this.bylines.has(element)) return true;
      const isMe = /\bme\b/.test(rel);
      const isFront = url.pathname === '/' && (isBoxed || this.isPersonal);
      if ((isFront || isMe) && this.isTheirHome(url, person)) return true;
      return isNamed && isBoxed && isAuthorPage;
    }
    if (url.pathname === '/') return false;
    // The teaser of another piece of theirs is one link with their name in it.
    if (isPageOf(url, person.name)) return true;
    if (isNamed)
      return isAuthorPage || /\bauthor\b/.test(rel) || (this.bylines.has(element) && isSame(link.text(), person.name));
    return isAuthorPage && bears(slug, person.name) && (isBoxed || /\bauthor\b/.test(rel));
  }
}
