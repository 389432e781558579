import type { Way } from '../people/way.ts';
import { contains, textOf } from './dom.ts';
import { bears } from './handles.ts';
import { isSameSite } from './hosts.ts';
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

/** The mail of each of the people of a page. */
export class Mail {
  private readonly scene: Scene;
  private readonly people: readonly Judged[];
  private readonly isPersonal: boolean;
  private readonly links: readonly Link[];
  private inText: readonly string[] | undefined;

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
    for (const email of this.written())
      if (bears(email.split('@')[0] ?? '', person.name) || this.isOfSite(email)) emails.add(email);
    return [...emails].slice(0, MOST_MAIL);
  }

  /** Addresses written in the text of the piece. */
  private written(): readonly string[] {
    const root = this.isPersonal ? this.scene.body : this.scene.piece;
    this.inText ??= textsWithMail(root).flatMap(emailsInText);
    return this.inText;
  }

  private isTheirMail(link: Link, person: Judged, isBoxed: boolean): boolean {
    const local = link.email?.split('@')[0] ?? '';
    if (bears(local, person.name) || this.isOfSite(link.email ?? '')) return true;
    if (this.isSignedWithInitials(link, person)) return true;
    if (isRoleAddress(link.email ?? '') || this.scene.regions.of(link.element) === 'comments') return false;
    if (isBoxed) return true;
    return this.isPersonal && FREE_MAIL.test(link.email ?? '') && !this.scene.regions.isText(link.element);
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
