import type { Way } from '../people/way.ts';
import { attribute, contains, textOf } from './dom.ts';
import { bears, bearsWhole } from './handles.ts';
import { isSameSite, labelOfHost } from './hosts.ts';
import type { Link } from './links.ts';
import { textsWithMail } from './mail-in-text.ts';
import { keyOf } from './names.ts';
import type { Scene } from './scene.ts';
import type { Judged } from './verdict.ts';
import { emailsInText, isRoleAddress } from './ways.ts';

const MOST_MAIL = 5;
/** Where people have mail who have no domain of their own. */
const FREE_MAIL =
  /@(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|me|mac|aol|gmx|web|freenet|t-online|posteo|mailbox|proton|protonmail|pm|fastmail|hey|orange|free|laposte|wanadoo|libero|alice|wp|o2|onet|seznam|mail|yandex|qq|163|126|naver|bluewin)\.[a-z.]{2,6}$/i;

/** An address in the text of an element. */
interface Written {
  readonly email: string;
  readonly element: Element;
  readonly text: string;
}

/** `hello@janedoe.example`. */
const isAtOwn = (email: string, { name }: Judged): boolean => bearsWhole(labelOfHost(email.split('@')[1] ?? ''), name);

/** Longer paragraphs speak of several things. */
const LONGEST_NOTE = 160;

/** "Jane Doe can be reached at tides@post.example." */
const isReachedAt = (email: string, { name }: Judged, text: string): boolean =>
  text.length < LONGEST_NOTE && keyOf(text).startsWith(keyOf(name)) && !isRoleAddress(email);

const NEAR = 60;

/** `Jane Doe (tides@post.example)`: right behind the name. */
function isBehindName(email: string, { name }: Judged, text: string): boolean {
  const last = keyOf(name.split(' ').at(-1) ?? '');
  const at = text.toLowerCase().indexOf(email);
  const before = at < 0 ? '' : text.slice(Math.max(0, at - NEAR), at).replace(/[\s,(<[:–—-]{1,6}$/, '');
  return (
    last.length > 1 &&
    !/[.;!?]$/.test(before) &&
    keyOf(before.split(' ').at(-1) ?? '') === last &&
    !isRoleAddress(email)
  );
}

/** The mail of each of the people of a page. */
export class Mail {
  private readonly scene: Scene;
  private readonly people: readonly Judged[];
  private readonly isPersonal: boolean;
  private readonly links: readonly Link[];
  private inText: readonly Written[] | undefined;

  constructor(scene: Scene, people: readonly Judged[], isPersonal: boolean, links: readonly Link[]) {
    this.scene = scene;
    this.people = people;
    this.isPersonal = isPersonal;
    this.links = links;
  }

  /** @param boxes what the page says about this person and nobody else */
  waysOf(person: Judged, boxes: readonly Element[]): Way[] {
    return this.addressesOf(person, boxes).map(value => ({ kind: 'email', value, foundAt: this.scene.url.href }));
  }

  private addressesOf(person: Judged, boxes: readonly Element[]): string[] {
    const emails = new Set(person.said.flatMap(said => (said.emails ?? []).flatMap(emailsInText)));
    for (const link of this.links) {
      const isBoxed = boxes.some(box => contains(box, link.element));
      if (link.email && this.isTheirMail(link, person, isBoxed)) emails.add(link.email);
    }
    for (const box of boxes)
      for (const email of emailsInText(textOf(box, 600))) if (!isRoleAddress(email)) emails.add(email);
    for (const { email, element, text } of this.written())
      if (
        bears(email.split('@')[0] ?? '', person.name) ||
        isAtOwn(email, person) ||
        this.isOfSite(email) ||
        this.isBesideText(email, element) ||
        isReachedAt(email, person, text) ||
        isBehindName(email, person, text)
      )
        emails.add(email);
    return [...emails].slice(0, MOST_MAIL);
  }

  /** Addresses written in the text of the piece. */
  private written(): readonly Written[] {
    const root = this.isPersonal ? this.scene.body : this.scene.piece;
    this.inText ??= [...textsWithMail(root)].flatMap(([element, text]) =>
      emailsInText(text).map(email => ({ email, element, text })),
    );
    return this.inText;
  }

  /** On a site of one's own: an address such as people have who have no domain, in a side bar, a foot or an imprint. */
  private isBesideText(email: string, element: Element): boolean {
    const { regions } = this.scene;
    return this.isPersonal && FREE_MAIL.test(email) && !regions.isText(element) && regions.of(element) !== 'comments';
  }

  private isTheirMail(link: Link, person: Judged, isBoxed: boolean): boolean {
    const local = link.email?.split('@')[0] ?? '';
    if (bears(local, person.name) || isAtOwn(link.email ?? '', person) || this.isOfSite(link.email ?? '')) return true;
    if (this.isSignedWithInitials(link, person)) return true;
    // Whoever made the page, as HTML put it before there were bylines.
    const made = `${attribute(link.element, 'rev')} ${attribute(link.element, 'rel')}`;
    if (this.people.length === 1 && /\bmade\b/.test(made) && !isRoleAddress(link.email ?? '')) return true;
    if (isRoleAddress(link.email ?? '') || this.scene.regions.of(link.element) === 'comments') return false;
    if (isBoxed) return true;
    return this.isBesideText(link.email ?? '', link.element);
  }

  /** `jkn@paper.example` of Jakob Knüllig, alone under the only author's piece: papers give their people letters. */
  private isSignedWithInitials({ email = '', element }: Link, person: Judged): boolean {
    const [local = '', host = ''] = email.split('@');
    const [first = '', ...rest] = person.name.split(' ').map(keyOf);
    const last = rest.at(-1) ?? '';
    return (
      this.people.length === 1 &&
      /^[a-z]{2,4}$/.test(local) &&
      !isRoleAddress(email) &&
      first.startsWith(local.charAt(0)) &&
      last.startsWith(local.slice(1)) &&
      isSameSite(host, this.scene.url.hostname) &&
      this.scene.regions.of(element) === 'main'
    );
  }

  /** On a site of one's own, an address of that very site: `hello@ada.example`. Not on a host shared with others. */
  private isOfSite(email: string): boolean {
    const { url, isOnPlatform } = this.scene;
    return (
      this.isPersonal &&
      !isOnPlatform &&
      !url.pathname.startsWith('/~') &&
      isSameSite(email.split('@')[1] ?? '', url.hostname)
    );
  }
}
