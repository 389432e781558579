import type { Phrase } from '../words/phrase.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import { fold } from './search.ts';

/** What of two records is compared. */
export type Known = Pick<Person, 'name' | 'places' | 'ways' | 'bylines'>;

/** Two records are one person: `certain` on proof, otherwise likely and worth a question. */
export interface Sameness {
  readonly certain: boolean;
  readonly reason: Phrase;
}

/** Mail boxes that belong to a desk: two people of one magazine share them. */
const DESKS = new Set(
  'admin contact contacto contatto editor editors editorial hallo hello hi hola info kontakt mail newsletter office post press presse redaccion redaction redaktion support team webmaster'.split(
    ' ',
  ),
);

const lower = (text: string): string => text.trim().toLowerCase();
const mails = (who: Known): string[] => who.ways.filter(way => way.kind === 'email').map(way => lower(way.value));
const isDesk = (mail: string): boolean => DESKS.has(mail.split('@')[0] ?? '');
const homes = (who: Known): Place[] => who.places.filter(place => place.linked !== true);
const links = (who: Known): Place[] => who.places.filter(place => place.linked === true);

function shared(some: readonly Place[], others: readonly Place[]): Place[] {
  const urls = new Set(others.map(place => place.url));
  return some.filter(place => urls.has(place.url));
}

/** One account, one person; a site or a feed may have several writers. */
const isAccount = (place: Place): boolean => !['site', 'feed', 'other'].includes(place.kind);

/** A byline names somebody on a site, unless they have an account there: on X many people have one name. */
const standingBylines = (who: Known): string[] =>
  (who.bylines ?? []).filter(
    key => !homes(who).some(place => isAccount(place) && hostOf(place.url) === key.split(' ')[1]),
  );

/** Is this somebody known by one of these keys (byline.ts), on what was read and not on what was linked, or by mail? */
export function isKnownBy(who: Known, keys: readonly string[], emails: readonly string[]): boolean {
  const addresses = emails.map(lower).filter(mail => !isDesk(mail));
  return (
    homes(who).some(place => keys.includes(place.url)) ||
    standingBylines(who).some(key => keys.includes(key)) ||
    mails(who).some(mail => addresses.includes(mail))
  );
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');

/** Do the names have a word in common? On a place several people may write on, that tells them apart. */
function namesMeet(one: Known, other: Known): boolean {
  const words = new Set(wordsOf(one.name));
  return wordsOf(other.name).some(word => words.has(word));
}

const sameFullName = (one: Known, other: Known): boolean =>
  wordsOf(one.name).length > 1 && wordsOf(one.name).join(' ') === wordsOf(other.name).join(' ');

/** An account is proof whatever its owner is called this week; on a site the names must have a word in common. */
const proves = (place: Place, one: Known, other: Known): boolean => isAccount(place) || namesMeet(one, other);

const because = (certain: boolean, key: string, values?: Phrase['values']): Sameness => ({
  certain,
  reason: values ? { key, values } : { key },
});

function proof(one: Known, other: Known): Sameness | undefined {
  const both = shared(homes(one), homes(other)).find(place => proves(place, one, other));
  if (both) return because(true, 'peopleSamePlace', { url: both.url });
  const byline = standingBylines(one).find(key => standingBylines(other).includes(key));
  if (byline !== undefined) return because(true, 'peopleSamePlace', { url: byline.split(' ')[1] ?? '' });
  const [there] = shared(links(one), homes(other));
  const [back] = shared(links(other), homes(one));
  if (there && back) return because(true, 'peopleSameLinksBack', { one: back.url, other: there.url });
  const mail = mails(one).find(
    address => mails(other).includes(address) && (!isDesk(address) || namesMeet(one, other)),
  );
  return mail === undefined ? undefined : because(true, 'peopleSameMail', { mail });
}

function likelihood(one: Known, other: Known): Sameness | undefined {
  const [link] = [...shared(links(one), homes(other)), ...shared(links(other), homes(one))];
  if (link) return because(false, 'peopleSameLink', { url: link.url });
  const [third] = [...shared(links(one), links(other)), ...shared(homes(one), homes(other))];
  if (third) return because(false, 'peopleSameThird', { url: third.url });
  return sameFullName(one, other) ? because(false, 'peopleSameName', { name: one.name }) : undefined;
}

/**
 * Are these two the same person? Certain only on proof: both were read at one place, each one's page links to the
 * other, or both publish one mail address. A link one way, a third place both link to or the same full name is likely.
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
  `name ${wordsOf(who.name).join(' ')}`,
];

/** Pairs worth asking the reader about, each once; those they said no to are left out. */
export function findPairs(people: readonly Person[]): readonly Pair[] {
  const byKey = new Map<string, Person[]>();
  for (const person of people)
    for (const key of new Set(keysOf(person))) byKey.set(key, [...(byKey.get(key) ?? []), person]);
  const pairs = new Map<string, Pair>();
  for (const group of byKey.values()) {
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

const saidNo = (one: Person, other: Person): boolean =>
  one.notSameAs?.includes(other.id) === true || other.notSameAs?.includes(one.id) === true;
