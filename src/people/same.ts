import type { Phrase } from '../words/phrase.ts';
import { namesAgree, namesMayAgree, wordsOf } from './names.ts';
import type { Person } from './person.ts';
import type { Place, PlaceKind } from './place.ts';

/** What of two records is compared. */
export type Known = Pick<Person, 'name' | 'places' | 'ways' | 'bylines' | 'aliases'>;

/** Two records are one person: `certain` on proof, otherwise likely and worth a question. */
export interface Sameness {
  readonly certain: boolean;
  readonly reason: Phrase;
}

/** Mail boxes that belong to a desk: two people of one magazine share them. */
const DESKS = new Set(
  (
    'abo accounts admin administrator all anfrage anfragen ask authors bonjour booking business buro ciao club coaching ' +
    'comments comunicacion contact contacto contactus contato contatto contribute desk direccion editor editorial ' +
    'editors enquiries events family familie famille feedback general hallo hello help helpdesk hey hi hola home ' +
    'info informacion information inquiries jobs kontakt kundenservice leser leserbriefe letters letter mail mailbox ' +
    'marketing media moderator news newsletter newsroom noreply office oficina online order orders podcast post ' +
    'postmaster press presse prensa privacy redacao redaccion redactie redaction redakcja redaktion redazione sales ' +
    'secretariat sekretariat service shop staff stampa studio submissions subscribe support team tips us verlag ' +
    'web webmaster welcome write'
  ).split(' '),
);

const lower = (text: string): string => text.trim().toLowerCase();
const mails = (who: Known): string[] => who.ways.filter(way => way.kind === 'email').map(way => lower(way.value));
const isDesk = (mail: string): boolean => DESKS.has((mail.split('@')[0] ?? '').replace(/[+._-].*$/, ''));
const homes = (who: Known): Place[] => who.places.filter(place => place.linked !== true);
const links = (who: Known): Place[] => who.places.filter(place => place.linked === true);

function shared(some: readonly Place[], others: readonly Place[]): Place[] {
  const urls = new Set(others.map(place => place.url));
  return some.filter(place => urls.has(place.url));
}

/** One account, one person; a site, a feed or a publication may have several writers. */
const SEVERAL: readonly PlaceKind[] = ['site', 'feed', 'other', 'substack', 'wordpress', 'blogger'];
const isAccount = (place: Place): boolean => !SEVERAL.includes(place.kind);

/** A byline names somebody on a site, unless they have an account there: on X many people have one name. */
const standingBylines = (who: Known): string[] =>
  (who.bylines ?? []).filter(
    key => !homes(who).some(place => isAccount(place) && hostOf(place.url) === key.split(' ')[1]),
  );

/** What they are called: by the reader, by what was joined, and by the pages that credit them, whatever the reader made of it. */
const namesOf = (who: Known): readonly string[] => [
  who.name,
  ...(who.aliases ?? []),
  ...(who.bylines ?? []).map(key => key.split(' ').slice(2).join(' ')),
];

const agree = (one: Known, other: Known): boolean =>
  namesOf(one).some(name => namesOf(other).some(theirs => namesAgree(name, theirs)));

/**
 * Is this somebody known by one of these keys (byline.ts), on what was read and not on what was linked, or by mail?
 * @param name as the page gives it: on a place with several writers it tells them apart. Without one nobody is told apart
 */
export function isKnownBy(who: Known, keys: readonly string[], emails: readonly string[], name = ''): boolean {
  const addresses = emails.map(lower).filter(mail => !isDesk(mail));
  const fits = name.trim() === '' || namesOf(who).some(theirs => namesMayAgree(theirs, name));
  return (
    homes(who).some(place => keys.includes(place.url) && (fits || isAccount(place))) ||
    standingBylines(who).some(key => keys.includes(key)) ||
    (fits && mails(who).some(mail => addresses.includes(mail)))
  );
}

const sameFullName = (one: Known, other: Known): boolean =>
  wordsOf(one.name).length > 1 && wordsOf(one.name).join(' ') === wordsOf(other.name).join(' ');

const because = (certain: boolean, key: string, values?: Phrase['values']): Sameness => ({
  certain,
  reason: values ? { key, values } : { key },
});

/** An account is proof whatever its owner is called this week; elsewhere the names must agree, or it is two people. */
function proof(one: Known, other: Known): Sameness | undefined {
  const both = shared(homes(one), homes(other)).find(place => isAccount(place) || agree(one, other));
  if (both) return because(true, 'peopleSamePlace', { url: both.url });
  const byline = standingBylines(one).find(key => standingBylines(other).includes(key));
  if (byline !== undefined) return because(true, 'peopleSamePlace', { url: byline.split(' ')[1] ?? '' });
  const [there] = shared(links(one), homes(other));
  const [back] = shared(links(other), homes(one));
  if (there && back) return because(true, 'peopleSameLinksBack', { one: back.url, other: there.url });
  const mail = agree(one, other) ? mails(one).find(address => mails(other).includes(address)) : undefined;
  return mail === undefined ? undefined : because(true, 'peopleSameMail', { mail });
}

function likelihood(one: Known, other: Known): Sameness | undefined {
  const [link] = [...shared(links(one), homes(other)), ...shared(links(other), homes(one))];
  if (link) return because(false, 'peopleSameLink', { url: link.url });
  // Two of one house may share a mail box: a question. All of one desk do: not even that.
  const mail = mails(one).find(address => mails(other).includes(address) && !isDesk(address));
  if (mail !== undefined) return because(false, 'peopleSameMail', { mail });
  const [third] = [...shared(links(one), links(other)), ...shared(homes(one), homes(other))];
  if (third) return because(false, 'peopleSameThird', { url: third.url });
  return sameFullName(one, other) ? because(false, 'peopleSameName', { name: one.name }) : undefined;
}

/**
 * Are these two the same person? Certain only on proof: both were read at one account, each one's page links to the
 * other, or names that agree were read at one site or publish one mail address. A link one way, one place or one mail
 * address under two names, a third place both link to or the same full name is likely: worth a question, never an act.
 * That two handles are alike says nothing and is never looked at.
 */
export const sameness = (one: Known, other: Known): Sameness | undefined => proof(one, other) ?? likelihood(one, other);

/** Marks the places that only a link on this page gives: those on another host than the page itself. */
export function markLinked(places: readonly Place[], pageUrl: string | undefined): readonly Place[] {
  const here = hostOf(pageUrl);
  if (here === undefined) return places;
  return places.map(place => (hostOf(place.url) === here ? place : { ...place, linked: true }));
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Two saved people who may be one. */
export interface Pair {
  readonly one: Person;
  readonly other: Person;
  readonly reason: Phrase;
}

/** What two records must share to be worth comparing. */
const keysOf = (who: Person): string[] => [
  ...who.places.map(place => place.url),
  ...mails(who),
  ...(who.bylines ?? []),
  `name ${wordsOf(who.name).join(' ')}`,
];

/** Looked at before others may have a turn: some milliseconds of work. */
const AT_ONCE = 100;

/** Finds pairs piece by piece: it stands still at each `yield`, so that a page may draw and answer before it goes on. */
export function* searchPairs(people: readonly Person[]): Generator<undefined, readonly Pair[]> {
  const byKey = new Map<string, Person[]>();
  for (const [index, person] of people.entries()) {
    for (const key of new Set(keysOf(person))) {
      const group = byKey.get(key);
      if (group) group.push(person);
      else byKey.set(key, [person]);
    }
    if (index % AT_ONCE === AT_ONCE - 1) yield;
  }
  const pairs = new Map<string, Pair>();
  let looked = 0;
  for (const group of byKey.values()) {
    if (++looked % (AT_ONCE * 4) === 0) yield;
    // A key many share (a platform's page, a very common name) says nothing about any two of them.
    if (group.length > 4) continue;
    for (const [i, one] of group.entries())
      for (const other of group.slice(i + 1)) {
        const found = sameness(one, other);
        if (found && !saidNo(one, other)) pairs.set(`${one.id} ${other.id}`, { one, other, reason: found.reason });
      }
  }
  return [...pairs.values()];
}

/** Pairs worth asking the reader about, each once; those they said no to are left out. */
export function findPairs(people: readonly Person[]): readonly Pair[] {
  const search = searchPairs(people);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

const saidNo = (one: Person, other: Person): boolean =>
  one.notSameAs?.includes(other.id) === true || other.notSameAs?.includes(one.id) === true;
