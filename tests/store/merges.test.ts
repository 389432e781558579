import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/people/person.ts';
import { searchCards } from '../../src/people/search.ts';
import { listCards } from '../../src/store/cards.ts';
import { countRead, encountersOf, listEncounters } from '../../src/store/encounters.ts';
import { readEverything, replaceEverything } from '../../src/store/everything.ts';
import { startLetter } from '../../src/store/letters.ts';
import { merge, mergesOf, part, suggestMerges, suggestMergesOf, unjoin } from '../../src/store/merges.ts';
import { keepMoment, momentsOf } from '../../src/store/moments.ts';
import type { Store } from '../../src/store/open.ts';
import { changePerson, deletePeople, getPerson, savePerson } from '../../src/store/people.ts';
import { DELETED_DAYS, purge, purgePeople } from '../../src/store/purge.ts';
import { ada, bo, freshStore } from './rig.ts';

const piece = { url: 'https://both.example/1', title: 'One' };
const DAY = 86_400_000;

async function twoWithALot(store: Store) {
  const one = (await savePerson(store, ada)).person;
  const two = (await savePerson(store, { ...bo, note: 'birds' })).person;
  await countRead(store, [one.id, two.id], piece);
  await keepMoment(store, { personId: two.id, text: 'a line of birds' });
  const letter = { personId: two.id, to: '', subject: '', body: 'Dear Bo', tone: 'plain', language: 'en' } as const;
  await startLetter(store, letter);
  return { one, two };
}

describe('merging in the store', () => {
  it('moves all that was theirs, counts the piece both wrote once, and parting gives it back', async () => {
    const { store } = await freshStore();
    const { one, two } = await twoWithALot(store);
    const before = await readEverything(store);
    const record = await merge(store, one.id, two.id);
    expect(await getPerson(store, two.id)).toBeUndefined();
    expect(await getPerson(store, one.id)).toMatchObject({ note: 'birds', mergedFrom: [two.id] });
    expect(await momentsOf(store, one.id)).toHaveLength(1);
    expect(await encountersOf(store, one.id)).toHaveLength(1);
    expect(await listEncounters(store)).toHaveLength(2);
    expect((await listCards(store)).map(card => card.name)).toEqual(['Ada Byron']);
    expect(await mergesOf(store, one.id)).toEqual([record]);
    await part(store, record.id);
    const after = await readEverything(store);
    const unrevised = (people: typeof before.people) => people.map(({ rev, changedAt, ...person }) => person);
    expect(unrevised(after.people)).toEqual(unrevised(before.people));
    expect({ ...after, people: [] }).toEqual({ ...before, people: [] });
    expect(await listCards(store)).toHaveLength(2);
  });

  it('keeps the other name and what they said of themselves; parting gives both records back to the letter', async () => {
    const { store } = await freshStore();
    const one = (await savePerson(store, { ...ada, bio: 'Writes.' })).person;
    const two = (await savePerson(store, { ...bo, name: 'A. A. Lovelace', bio: 'Weaves.' })).person;
    const record = await merge(store, one.id, two.id);
    expect(await getPerson(store, one.id)).toMatchObject({ aliases: ['A. A. Lovelace'], bio: 'Writes.\n\nWeaves.' });
    expect(searchCards(await listCards(store), 'lovelace')).toHaveLength(1);
    const { kept, gone } = await part(store, record.id);
    const back = ({ rev, changedAt, ...person }: Person) => person;
    expect([kept, gone].map(back)).toEqual([one, two].map(back));
  });

  it('suggests pairs with the reason until the reader says no', async () => {
    const { store } = await freshStore();
    const page = { url: 'https://ada.example/about', title: 'About' };
    const places = [...ada.places, ...bo.places];
    const { person } = await savePerson(store, { ...ada, places }, page);
    const account = await savePerson(store, bo, { url: 'https://x.com/bo', title: 'Bo' });
    expect(account).toMatchObject({ how: 'saved', maybe: [{ person: { id: person.id } }] });
    const [pair] = await suggestMerges(store);
    expect(await suggestMergesOf(store, account.person.id)).toMatchObject([{ other: { id: person.id } }]);
    expect(pair?.reason.key).toBe('peopleSameLink');
    await changePerson(store, person, { notSameAs: [account.person.id] });
    expect(await suggestMerges(store)).toEqual([]);
    expect(await suggestMergesOf(store, account.person.id)).toEqual([]);
  });

  it('looks through thousands piece by piece, others having a turn between, and finds the pair that stands apart', async () => {
    const { store } = await freshStore();
    const { person } = await savePerson(store, ada);
    const people = Array.from({ length: 2100 }, (_, i) => ({
      ...person,
      id: `p${i}`,
      name: i % 2099 === 0 ? 'Grace Hopper' : `Person ${i}`,
      places: [],
      ways: [],
      savedAt: i,
    }));
    await replaceEverything(store, { ...(await readEverything(store)), people });
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const pairs = await suggestMerges(store);
    clearInterval(timer);
    expect(pairs.map(({ one, other }) => [one.id, other.id])).toEqual([['p2099', 'p0']]);
    expect(turns).toBeGreaterThan(3);
  });

  it('joins by itself when the other page links back', async () => {
    const { store } = await freshStore();
    const places = [...ada.places, ...bo.places];
    await savePerson(store, { ...ada, places }, { url: 'https://ada.example/', title: '' });
    const again = await savePerson(store, { name: '🌻', places, ways: [] }, { url: 'https://x.com/bo', title: '' });
    expect(again).toMatchObject({ how: 'joined', person: { name: 'Ada Byron', places } });
  });

  it('writes down what it joined by itself: it can be taken back, and parted with what came since', async () => {
    const { store } = await freshStore();
    const before = (await savePerson(store, ada)).person;
    const more = { ...ada, places: [...ada.places, ...bo.places], note: 'birds' };
    const first = await savePerson(store, more);
    expect(await mergesOf(store, before.id)).toEqual([first.merge]);
    const back = await unjoin(store, first.merge?.id ?? '');
    expect({ ...back, rev: 0, changedAt: 0 }).toEqual({ ...before, rev: 0, changedAt: 0 });
    expect([await mergesOf(store, before.id), (await listCards(store)).length]).toEqual([[], 1]);
    const second = await savePerson(store, more);
    await changePerson(store, second.person, { location: 'London' });
    const parted = await part(store, second.merge?.id ?? '');
    expect(parted).toMatchObject({
      kept: { location: 'London', places: ada.places, note: '' },
      gone: { note: 'birds' },
    });
    expect(await listCards(store)).toHaveLength(2);
    expect(await store.connection().then(db => db.get('meta', 'state'))).toMatchObject({ people: 2 });
  });

  it('writes nothing down where saving again brought nothing new', async () => {
    const { store } = await freshStore();
    await savePerson(store, ada);
    const again = await savePerson(store, ada);
    expect([again.how, again.merge]).toEqual(['joined', undefined]);
    expect((await readEverything(store)).merges).toEqual([]);
  });
});

describe('Deleted', () => {
  it('is emptied of whom the reader says, now, with all that was theirs, and of nobody who is not in it', async () => {
    const { store } = await freshStore();
    const { one, two } = await twoWithALot(store);
    await deletePeople(store, [two.id]);
    expect(await purgePeople(store, [one.id, two.id, two.id, 'nobody'])).toBe(1);
    const left = await readEverything(store);
    expect(left.people.map(person => person.id)).toEqual([one.id]);
    expect([left.moments, left.letters, left.encounters.map(it => it.personId)]).toEqual([[], [], [one.id]]);
    expect((await (await store.connection()).get('meta', 'state'))?.people).toBe(1);
  });

  it('is emptied after 30 days, with all that was theirs and nothing else', async () => {
    const { store, edge } = await freshStore();
    const { one, two } = await twoWithALot(store);
    await deletePeople(store, [two.id]);
    edge.pass(DELETED_DAYS * DAY - 1);
    expect(await purge(store)).toBe(0);
    edge.pass(1);
    expect(await purge(store)).toBe(1);
    const left = await readEverything(store);
    expect(left.people.map(person => person.id)).toEqual([one.id]);
    expect([left.moments, left.letters, left.encounters.map(it => it.personId)]).toEqual([[], [], [one.id]]);
  });
});
