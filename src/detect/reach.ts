import { isMailAddress } from '../people/mail-address.ts';
import type { Way } from '../people/way.ts';
import { attribute, bodyOf, find, findAll, textOf } from './dom.ts';
import { listOf, own, readGraph, typesOf } from './json-ld.ts';
import { withoutMarks } from './letters.ts';
import { emailsIn, emailsInText, isRoleAddress } from './ways.ts';

/** A way found on one page of somebody's own site. */
export interface FoundWay extends Way {
  readonly foundAt: string;
  /** An address of the house (`info@`, `redaktion@`) reaches whoever opens its mail. */
  readonly isRole: boolean;
}

const MOST_LINKS = 400;

/**
 * Words of pages where people say how to reach them, as they stand in addresses and links, in the order in which they
 * are worth a visit (REACH section 8: counted on real pages, and the lists of other programs).
 */
const PAGES: readonly RegExp[] = [
  // contact
  /^(?:contact|contact-us|email-me|write-to-me|hire-me|work-with-me|contactez-moi|ecrivez-moi|escribeme|contactenos|fale-comigo|contattaci|scrivimi|mail-mij|kontakta-mig|ota-yhteytta|napisz-do-mnie|ansprechpartner|連絡先|联系我|اتصل-بي|اتصل-بنا|تواصل|تواصل-معي|contact-me|contacts|get-in-touch|say-hello|reach-me|kontakt|contactez-nous|me-contacter|nous-contacter|contacto|contactar|contactame|contato|fale-conosco|contatti|contattami|neem-contact-op|kontakta-oss|kontakt-os|yhteystiedot|kapcsolat|iletisim|kontakty|toiawase|inquiry|lianxi|контакты|связаться|お問い合わせ|問い合わせ|联系|联系我们|聯絡|επικοινωνία)$/,
  // about me
  /^(?:about|about-me|about-the-author|who-i-am|wer-ich-bin|zu-meiner-person|uber-die-autorin|uber-den-autor|a-propos-de-moi|sobre-el-autor|sobre-la-autora|sobre-o-autor|sobre-a-autora|over-de-auteur|kim-jestem|hakkımda|من-أنا|نبذة-عني|عني|about-us|bio|colophon|ueber-mich|über-mich|uber-mich|ueber-uns|wer-bin-ich|a-propos|à-propos|qui-suis-je|sobre-mi|quien-soy|acerca-de|sobre|sobre-mim|quem-sou|chi-sono|su-di-me|over-mij|over-ons|o-mnie|o-autorze|om|om-mig|om-mej|om-meg|minusta|o-mne|rolam|hakkimda|обо-мне|об-авторе|о-себе|プロフィール|自己紹介|このブログについて|关于|关于我|關於)$/,
  // who answers for the site, by law
  /^(?:impressum|imprint|mentions-legales|aviso-legal|note-legali|colofon|impresszum|kunye|legal-notice|運営者)$/,
];

const slug = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .slice(0, 60)
    .replace(/\.(?:html?|php|aspx?)$/, '')
    .replace(/[\s_]+/g, '-');

const lastStep = (url: URL): string => {
  try {
    return slug(decodeURIComponent(url.pathname.split('/').filter(Boolean).at(-1) ?? ''));
  } catch {
    // A page may link to an address that is badly escaped.
    return '';
  }
};

/** As written, and without its accents: `über-mich` is `uber-mich` in many an address. */
const spellings = (word: string): string[] => [word, withoutMarks(word)];

const rankOf = (words: readonly string[]): number =>
  PAGES.findIndex(page => words.flatMap(spellings).some(word => page.test(word)));

/** Longer link texts are titles of pieces: "What a letter is about". */
const MOST_WORDS = 4;
/** Of these a text has to begin: "About Ada", but not "More about bees". */
const BEGINNINGS = /^(?:about|bio|sobre|om|now|email)$/;

/** The runs of words in the text of a link, as addresses spell them: "Kontakt & Impressum" holds `kontakt`. */
function runsIn(text: string): string[] {
  const parts = text
    .toLowerCase()
    .split(/[\s\d!-/:-@[-`{-~\u00a0-\u00a9\u00ab-\u00b9\u00bb-\u00bf\u2000-\u2bff\u3000-\u3004]+/)
    .filter(Boolean);
  if (parts.length > MOST_WORDS) return [];
  return parts.flatMap((_first, from) =>
    [1, 2, 3]
      .map(length => parts.slice(from, from + length).join('-'))
      .filter(run => from === 0 || !BEGINNINGS.test(run)),
  );
}

/** Is this a page about the site or its owner: contact, about, imprint? By its address alone. */
export const isWayfinder = (url: URL): boolean => rankOf([lastStep(url)]) >= 0;

const bare = (host: string): string => host.replace(/^www\./, '');

/** An address of the same site in the spelling of this page: `example.org` and `www.example.org` are one. */
function onSite(href: string, url: URL): URL | undefined {
  if (!URL.canParse(href, url.href)) return undefined;
  const target = new URL(href, url);
  if (!/^https?:$/.test(target.protocol) || bare(target.host) !== bare(url.host)) return undefined;
  return new URL(`${target.pathname}${target.search}`, url.origin);
}

/** Pages of the same site that promise a way to reach its owner, best first. */
export function pagesToAsk(page: Document, url: URL, most = 6): string[] {
  const ranked = new Map<string, number>();
  for (const link of findAll(page, 'a[href]', MOST_LINKS)) {
    const target = onSite(attribute(link, 'href'), url);
    if (!target) continue;
    const text = textOf(link, 60);
    const rank = rankOf([lastStep(target), slug(text), ...runsIn(text)]);
    if (rank >= 0 && target.href !== url.href) ranked.set(target.href, Math.min(rank, ranked.get(target.href) ?? 9));
  }
  return [...ranked]
    .sort((one, other) => one[1] - other[1])
    .slice(0, most)
    .map(([address]) => address);
}

const FEEDS = 'link[rel~="alternate"][type="application/rss+xml"],link[rel~="alternate"][type="application/atom+xml"]';

/** The feed of a site, where it lies on the site itself. Feeds of comments come second or third. */
export function feedToAsk(page: Document, url: URL): string | undefined {
  const links = findAll(page, FEEDS, 10).filter(
    link => !/comment/i.test(attribute(link, 'title') + attribute(link, 'href')),
  );
  return links.map(link => onSite(attribute(link, 'href'), url)?.href).find(href => href !== undefined);
}

/** Where a feed says who writes it. `webMaster` is the hosting company as often as not (REACH section 6). */
const FEED_AUTHORS = ['managingEditor', 'itunes:email'];

/** The addresses a feed gives for its author. */
export function waysInFeed(feed: Document, url: URL): FoundWay[] {
  const said = FEED_AUTHORS.flatMap(name => [...feed.getElementsByTagName(name)]);
  const atom = [...feed.querySelectorAll('feed > author > email')];
  const emails = [...said, ...atom].flatMap(element => emailsInText((element.textContent ?? '').slice(0, 300)));
  return [...new Set(emails)].map(value => wayOf(value, url));
}

const wayOf = (value: string, url: URL): FoundWay => ({
  kind: 'email',
  value,
  foundAt: url.href,
  isRole: isRoleAddress(value),
});

/** The addresses a page's data gives with a person; those of an organisation are its desk. */
function emailsInData(page: Document): string[] {
  const people = readGraph(page).things.filter(thing => typesOf(thing).includes('person'));
  return people
    .flatMap(person => listOf(own(person, 'email')))
    .flatMap(email => (typeof email === 'string' ? emailsInText(email.slice(0, 300).replace(/^mailto:/i, '')) : []));
}

/** Comments and other people's cards hold addresses too. */
const ELSEWHERE = '#comments,.comments,.comment-list,[id^="comment-"],blockquote,aside .widget_recent_comments';

function emailsOn(page: Document, url: URL): FoundWay[] {
  const root = bodyOf(page);
  if (!root) return [];
  const elsewhere = new Set(findAll(page, ELSEWHERE, 50).flatMap(emailsIn));
  const theirs = emailsIn(root).filter(email => !elsewhere.has(email));
  return [...new Set([...theirs, ...emailsInData(page)])].map(value => wayOf(value, url));
}

/** A form with room for words and a field for one's own address; not a comment form, not a newsletter box. */
function hasContactForm(page: Document): boolean {
  return findAll(page, 'form', 20).some(
    form =>
      find(form, 'textarea') !== undefined &&
      find(form, 'input[type="email" i],input[name*="mail" i]') !== undefined &&
      !/comment/i.test(attribute(form, 'id') + attribute(form, 'class') + attribute(form, 'action')),
  );
}

/** The ways to reach its owner that a page of a personal site publishes. Personal addresses come first. */
export function waysOn(page: Document, url: URL): FoundWay[] {
  const emails = emailsOn(page, url).sort((one, other) => Number(one.isRole) - Number(other.isRole));
  const form: FoundWay[] = hasContactForm(page)
    ? [{ kind: 'form', value: url.href, foundAt: url.href, isRole: false }]
    : [];
  return [...emails, ...form];
}

const MOST_WAYS = 20;

function foundWay(value: unknown): FoundWay | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, value: said, foundAt, isRole } = value as Record<string, unknown>;
  if (typeof said !== 'string' || typeof foundAt !== 'string' || !/^https?:/.test(foundAt)) return undefined;
  if (said.length > 320 || foundAt.length > 2_000 || !URL.canParse(foundAt)) return undefined;
  if (kind === 'email' && isMailAddress(said)) return { kind, value: said, foundAt, isRole: isRole === true };
  if (kind === 'form' && /^https?:/.test(said) && URL.canParse(said))
    return { kind, value: said, foundAt, isRole: false };
  return undefined;
}

/** What the script in a tab says it found, copied into the known shape; what is none is left out. */
export const parseFoundWays = (value: unknown): FoundWay[] =>
  Array.isArray(value) ? value.slice(0, MOST_WAYS).flatMap(one => foundWay(one) ?? []) : [];
