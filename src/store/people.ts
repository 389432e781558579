import type { Candidate } from '../detect/sighting.ts';
import { applyChange } from '../people/change.ts';
import { join } from '../people/join.ts';
import { mergePeople } from '../people/merge.ts';
import type { MergeRecord } from '../people/merge-record.ts';
import type { Person } from '../people/person.ts';
import { isKnownBy, markLinked, sameness } from '../people/same.ts';
import type { Phrase } from '../words/phrase.ts';
import { type Act, act, look } from './act.ts';
import { CARD_SHELVES, refreshCard, refreshCards } from './cards.ts';
import { ChangedElsewhere, NotThere } from './errors.ts';
import type { Store } from './open.ts';
import { type HowFar, inPieces } from './put-each.ts';
import { emailKey, personOf, personRow, savedFromKey } from './rows.ts';
import type { PersonRow, Reading, Writing } from './schema.ts';

/** Who is to be saved: what detection found, or what the reader typed. */
export type NewPerson = Pick<Candidate, 'name' | 'places' | 'ways'> &
  Partial<Pick<Candidate, 'bio' | 'location'>> & { readonly note?: string; readonly bylines?: readonly string[] };

/** `saved`: a new record. `joined`: it was there already and has what is new. `brought-back`: it was in Deleted. */
export interface Saved {
  readonly person: Person;
  readonly how: 'saved' | 'joined' | 'brought-back';
  /** What was joined, so that it can be undone (`unjoin`) or parted (`part`); missing where there was nothing new. */
  readonly merge?: MergeRecord;
  /** People saved before who may be the same, with the reason: worth a question. */
  readonly maybe: readonly { readonly person: Person; readonly reason: Phrase }[];
}

/** What of a person the reader may change. */
export type PersonChange = Partial<
  Pick<
    Person,
    | 'name'
    | 'aliases'
    | 'places'
    | 'ways'
    | 'note'
    | 'step'
    | 'bio'
    | 'location'
    | 'rhythmDays'
    | 'neverSuggest'
    | 'notSameAs'
    | 'nudged'
  >
>;

/** Rows that hold one of these places or addresses: people still there before deleted ones, the oldest first. */
async function holders(
  tx: Reading | Writing,
  urls: readonly string[],
  emails: readonly string[],
): Promise<PersonRow[]> {
  const people = tx.objectStore('people');
  const [places, addresses] = [people.index('placeKeys'), people.index('emailKeys')];
  const lists = await Promise.all([
    ...urls.map(url => places.getAll(url)),
    ...emails.map(email => addresses.getAll(emailKey(email))),
  ]);
  const rows = [...new Map(lists.flat().map(row => [row.id, row])).values()];
  const gone = (row: PersonRow): number => (row.deletedAt === undefined ? 0 : 1);
  return rows.sort((one, other) => gone(one) - gone(other) || one.savedAt - other.savedAt);
}

/** Rows that share a place, a byline or a mail address with somebody. */
export const sharers = (
  tx: Reading | Writing,
  who: Pick<NewPerson, 'places' | 'ways' | 'bylines'>,
): Promise<PersonRow[]> =>
  holders(
    tx,
    [...who.places.map(place => place.url), ...(who.bylines ?? [])],
    who.ways.filter(way => way.kind === 'email').map(way => way.value),
  );

async function putPerson(tx: Writing, person: Person): Promise<Person> {
  const row = personRow(person);
  await tx.objectStore('people').put(row);
  await refreshCard(tx, row);
  return person;
}

function newRecord(store: Store, fresh: NewPerson, page: Person['savedFrom']): Person {
  const now = store.edge.now();
  return {
    id: store.edge.newId(),
    name: fresh.name,
    places: [...fresh.places],
    ways: [...fresh.ways],
    note: fresh.note ?? '',
    step: 'reading',
    ...(fresh.bylines?.length ? { bylines: [...fresh.bylines] } : {}),
    ...(fresh.bio === undefined ? {} : { bio: fresh.bio }),
    ...(fresh.location === undefined ? {} : { location: fresh.location }),
    savedAt: now,
    ...(page === undefined ? {} : { savedFrom: { url: page.url, title: page.title } }),
    changedAt: now,
    rev: 1,
  };
}

/** Writes down what came to a person who was there, as if somebody saved beside them had been merged into them. */
async function writeJoin({ tx }: Act, kept: Person, gone: Person, id: string): Promise<MergeRecord> {
  const nothing = { moments: [], encounters: [], letters: [], hellos: [] };
  const record = { id, keptId: kept.id, goneId: gone.id, kept, gone, ...nothing, mergedAt: gone.savedAt };
  await tx.objectStore('merges').put(record);
  return record;
}

const isSame = (one: Person, other: Person): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The record that was there, with what is new; with nothing new it is only touched. */
async function joinTo(store: Store, running: Act, there: Person, fresh: NewPerson, page: Person['savedFrom']) {
  const touched = { changedAt: store.edge.now(), rev: there.rev + 1 };
  if (isSame(join(there, fresh), there)) return { person: await putPerson(running.tx, { ...there, ...touched }) };
  const gone = newRecord(store, fresh, page);
  const merge = await writeJoin(running, there, gone, store.edge.newId());
  return { person: await putPerson(running.tx, { ...mergePeople(there, gone), ...touched }), merge };
}

/**
 * Saves somebody. Where a record already there is proven to be the same person (people/same.ts) nothing is doubled: it
 * gets what is new, keeps what it has, and the answer says so. Saving twice is therefore the same as saving once.
 * @param page where they were found; places elsewhere that the page only links to are marked so
 */
export function savePerson(store: Store, found: NewPerson, page?: Person['savedFrom']): Promise<Saved> {
  return act(store, [...CARD_SHELVES, 'merges'], async running => {
    const fresh = { ...found, places: markLinked(found.places, page?.url) };
    const near = await sharers(running.tx, fresh);
    const known = near.find(row => sameness(row, fresh)?.certain);
    const maybe = near.flatMap(row => {
      const reason = row === known || row.deletedAt !== undefined ? undefined : sameness(row, fresh)?.reason;
      return reason ? [{ person: personOf(row), reason }] : [];
    });
    if (known === undefined) {
      running.grew += 1;
      return { person: await putPerson(running.tx, newRecord(store, fresh, page)), how: 'saved', maybe };
    }
    const { deletedAt, ...there } = personOf(known);
    const joined = await joinTo(store, running, there, fresh, page);
    return { ...joined, how: deletedAt === undefined ? 'joined' : 'brought-back', maybe };
  });
}

async function mustGet(tx: Writing, id: string): Promise<Person> {
  const row = await tx.objectStore('people').get(id);
  if (row === undefined) throw new NotThere();
  return personOf(row);
}

/**
 * Changes what the reader changed and leaves the rest as it stands now, also where another window was here first.
 * @param before the record the reader had in front of them
 * @param change only the fields they touched; `undefined` takes a field away
 * @throws ChangedElsewhere where both rewrote the same words; NotThere where the record is gone
 */
export function changePerson(store: Store, before: Person, change: PersonChange): Promise<Person> {
  return act(store, CARD_SHELVES, async ({ tx }) => {
    const now = await mustGet(tx, before.id);
    const { record, clashes } = applyChange<Person>(now, before, change);
    if (clashes.length > 0) throw new ChangedElsewhere<Person>(now, change, clashes);
    return putPerson(tx, { ...record, changedAt: store.edge.now(), rev: now.rev + 1 });
  });
}

/** Puts people into Deleted, where they stay for 30 days. Unknown ids are left out. Answers those it moved. */
export function deletePeople(store: Store, ids: readonly string[], tell?: HowFar): Promise<readonly Person[]> {
  const deletedAt = store.edge.now();
  const change = (person: Person) => (person.deletedAt === undefined ? { ...person, deletedAt } : undefined);
  return eachPerson(store, ids, change, tell);
}

/** Takes people out of Deleted with all that was theirs. Answers those it moved. */
export function restorePeople(store: Store, ids: readonly string[], tell?: HowFar): Promise<readonly Person[]> {
  const change = ({ deletedAt, ...person }: Person) => (deletedAt === undefined ? undefined : person);
  return eachPerson(store, ids, change, tell);
}

/** From so many on reading every moment and encounter once is quicker than asking for those of each. */
const MANY = 500;

function eachPerson(
  store: Store,
  ids: readonly string[],
  change: (person: Person) => Person | undefined,
  tell?: HowFar,
): Promise<readonly Person[]> {
  return act(store, CARD_SHELVES, async ({ tx }) => {
    const changed: Person[] = [];
    const one = async (id: string): Promise<void> => {
      const row = await tx.objectStore('people').get(id);
      const person = row && change(personOf(row));
      if (!person) return;
      const next = { ...person, changedAt: store.edge.now(), rev: person.rev + 1 };
      changed.push(next);
      await (isMany ? tx.objectStore('people').put(personRow(next)) : putPerson(tx, next));
    };
    const isMany = ids.length > MANY;
    const half = (done: number): void => tell?.(Math.floor(done / 2));
    // Not one after the other: ten thousand would take a quarter of a minute.
    await inPieces([...new Set(ids)], one, isMany ? half : tell);
    if (isMany) await refreshCards(tx, changed, done => half(ids.length + done));
    return changed;
  });
}

/** The record, also while it is in Deleted; undefined where there is none. */
export function getPerson(store: Store, id: string): Promise<Person | undefined> {
  return look(store, ['people'], async tx => {
    const row = await tx.objectStore('people').get(id);
    return row && personOf(row);
  });
}

/**
 * People still there who are known by one of these keys (`keysOf` in people/byline.ts: addresses of places, bylines) or
 * by one of these mail addresses, the longest saved first. A place they were only linked to from elsewhere does not
 * count: nobody has shown that it is theirs.
 * @param name as the page gives it; on a place with several writers people of another name are not meant
 */
export function findByPlaces(
  store: Store,
  keys: readonly string[],
  emails: readonly string[] = [],
  name = '',
): Promise<readonly Person[]> {
  return look(store, ['people'], async tx => {
    const rows = await holders(tx, keys, emails);
    return rows.filter(row => row.deletedAt === undefined && isKnownBy(row, keys, emails, name)).map(personOf);
  });
}

/**
 * Who was saved of a page that names nobody: those saved from this very page, else the one person whose place is this
 * page or the front page of its site. Where several write on a site nobody can tell which of them is meant.
 */
export async function findByPage(store: Store, url: string): Promise<readonly Person[]> {
  // A tab nobody can read has no page, and nobody was saved of that.
  if (!URL.canParse(url)) return [];
  const places = [url, `${new URL(url).origin}/`];
  return look(store, ['people'], async tx => {
    const rows = (await holders(tx, [savedFromKey(url), ...places], [])).filter(row => row.deletedAt === undefined);
    const from = rows.filter(row => row.savedFrom?.url === url);
    const writers = rows.filter(row => isKnownBy(row, places, []));
    return (from.length > 0 ? from : writers.length === 1 ? writers : []).map(personOf);
  });
}

/** Everybody still there, newest first. Lists use cards; this is for what needs whole records. */
export function listPeople(store: Store): Promise<readonly Person[]> {
  return look(store, ['people'], async tx => {
    const rows = await tx.objectStore('people').index('savedAt').getAll();
    return rows
      .filter(row => row.deletedAt === undefined)
      .reverse()
      .map(personOf);
  });
}

/** What stands in Deleted, last deleted first. */
export function listDeleted(store: Store): Promise<readonly Person[]> {
  return look(store, ['people'], async tx =>
    (await tx.objectStore('people').index('deletedAt').getAll()).reverse().map(personOf),
  );
}
