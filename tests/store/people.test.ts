import { describe, expect, it } from 'vitest';
import { countPeople, listCards, newestCards } from '../../src/store/cards.ts';
import { ChangedElsewhere, NotThere } from '../../src/store/errors.ts';
import {
  changePerson,
  deletePeople,
  findByPage,
  findByPlaces,
  getPerson,
  listDeleted,
  listPeople,
  restorePeople,
  savePerson,
} from '../../src/store/people.ts';
import { ada, bo, freshStore } from './rig.ts';

describe('saving a person', () => {
  it('keeps who they are and the page they were saved from', async () => {
    const { store, edge } = await freshStore();
    const { person, how } = await savePerson(store, ada, { url: 'https://ada.example/post', title: 'On engines' });
    expect(how).toBe('saved');
    expect(await getPerson(store, person.id)).toEqual({
      id: 'a1',
      ...ada,
      note: '',
      step: 'reading',
      savedAt: edge.at,
      savedFrom: { url: 'https://ada.example/post', title: 'On engines' },
      changedAt: edge.at,
      rev: 1,
    });
  });

  it('joins the record that holds the same place, and says so', async () => {
    const { store } = await freshStore();
    const first = await savePerson(store, ada);
    const again = await savePerson(store, {
      name: 'A. Byron',
      places: [...ada.places, { kind: 'x', url: 'https://x.com/ada' }],
      ways: [],
    });
    expect(again.how).toBe('joined');
    expect(again.person).toMatchObject({ id: first.person.id, name: 'Ada Byron', rev: 2, ways: ada.ways });
    expect(again.person.places.map(place => place.url)).toEqual(['https://ada.example/', 'https://x.com/ada']);
    expect(await countPeople(store)).toBe(1);
  });

  it('joins by mail address whatever its case', async () => {
    const { store } = await freshStore();
    await savePerson(store, ada);
    const again = await savePerson(store, {
      name: 'Ada Byron',
      places: [],
      ways: [{ kind: 'email', value: 'ada@ADA.example' }],
    });
    expect(again.how).toBe('joined');
    expect(again.person.ways).toEqual(ada.ways);
  });

  it('brings somebody back who was in Deleted, with their note', async () => {
    const { store } = await freshStore();
    const { person } = await savePerson(store, { ...ada, note: 'engines' });
    await deletePeople(store, [person.id]);
    const again = await savePerson(store, ada);
    expect(again).toMatchObject({ how: 'brought-back', person: { id: person.id, note: 'engines' } });
    expect(again.person.deletedAt).toBeUndefined();
    expect(await listDeleted(store)).toEqual([]);
  });
});

describe('changing a person', () => {
  it('keeps the edits of two windows that touched different fields', async () => {
    const { store } = await freshStore();
    const { person } = await savePerson(store, ada);
    await changePerson(store, person, { note: 'from one window' });
    const after = await changePerson(store, person, { name: 'Ada Lovelace' });
    expect(after).toMatchObject({ name: 'Ada Lovelace', note: 'from one window', rev: 3 });
  });

  it('keeps what both windows added to a list', async () => {
    const { store } = await freshStore();
    const { person } = await savePerson(store, ada);
    const phone = { kind: 'phone', value: '+44 1' } as const;
    const form = { kind: 'form', value: 'https://ada.example/contact' } as const;
    await changePerson(store, person, { ways: [...person.ways, phone] });
    const after = await changePerson(store, person, { ways: [form] });
    expect(after.ways).toEqual([phone, form]);
  });

  it('says "changed elsewhere" with both texts, and writes nothing, where both rewrote the same words', async () => {
    const { store } = await freshStore();
    const { person } = await savePerson(store, ada);
    await changePerson(store, person, { note: 'theirs' });
    const clash = await changePerson(store, person, { note: 'mine' }).catch((error: unknown) => error);
    expect(clash).toBeInstanceOf(ChangedElsewhere);
    expect(clash).toMatchObject({ theirs: { note: 'theirs' }, mine: { note: 'mine' }, fields: ['note'] });
    expect((await getPerson(store, person.id))?.note).toBe('theirs');
  });

  it('takes a field away where the change says undefined', async () => {
    const { store } = await freshStore();
    const { person } = await savePerson(store, { ...ada, location: 'London' });
    const after = await changePerson(store, person, { location: undefined } as never);
    expect('location' in after).toBe(false);
  });

  it('tells when the record is gone', async () => {
    const { store } = await freshStore();
    const { person } = await savePerson(store, ada);
    const error = await changePerson(store, { ...person, id: 'nobody' }, { note: 'x' }).catch((it: unknown) => it);
    expect(error).toBeInstanceOf(NotThere);
  });
});

describe('deleting people', () => {
  it('moves them to Deleted and back with all that was theirs', async () => {
    const { store } = await freshStore();
    const { person } = await savePerson(store, ada);
    await savePerson(store, bo);
    await deletePeople(store, [person.id, 'nobody']);
    expect((await listPeople(store)).map(it => it.name)).toEqual(['Bo Li']);
    expect((await listDeleted(store)).map(it => it.name)).toEqual(['Ada Byron']);
    expect(await findByPlaces(store, ['https://ada.example/'])).toEqual([]);
    const [back] = await restorePeople(store, [person.id]);
    expect(back).toEqual({ ...person, rev: 3 });
    expect(await findByPlaces(store, ['https://ada.example/'])).toEqual([back]);
  });
});

describe('lists', () => {
  it('show the newest first', async () => {
    const { store, edge } = await freshStore();
    await savePerson(store, ada);
    edge.pass(1000);
    await savePerson(store, bo);
    expect((await listCards(store)).map(card => card.name)).toEqual(['Bo Li', 'Ada Byron']);
    expect((await newestCards(store, 1)).map(card => card.name)).toEqual(['Bo Li']);
    expect((await listPeople(store)).map(person => person.name)).toEqual(['Bo Li', 'Ada Byron']);
  });
});

describe('a page that names nobody', () => {
  const page = { url: 'https://harbour.example/tide-pool', title: 'Hours' };
  const quill = { name: 'Quill', places: [{ kind: 'site', url: 'https://harbour.example/' } as const], ways: [] };
  const names = async (found: Promise<readonly { readonly name: string }[]>) => (await found).map(one => one.name);

  it('is known for whom the reader added by hand there, whatever address they typed', async () => {
    const { store } = await freshStore();
    const { person } = await savePerson(store, { ...bo, name: 'Bo of the harbour' }, page);
    expect(await names(findByPage(store, page.url))).toEqual(['Bo of the harbour']);
    await changePerson(store, person, { note: 'Kind.' });
    expect(await names(findByPage(store, page.url))).toEqual(['Bo of the harbour']);
    expect(await names(findByPage(store, 'https://harbour.example/ships'))).toEqual([]);
    await deletePeople(store, [person.id]);
    expect(await names(findByPage(store, page.url))).toEqual([]);
  });

  it('is known for the one whose site it is, and for nobody where two write', async () => {
    const { store } = await freshStore();
    await savePerson(store, quill, page);
    expect(await names(findByPage(store, 'https://harbour.example/ships'))).toEqual(['Quill']);
    await savePerson(store, { ...quill, name: 'Ada Oakes' });
    expect(await names(findByPage(store, 'https://harbour.example/ships'))).toEqual([]);
    expect(await names(findByPage(store, page.url))).toEqual(['Quill']);
  });

  it('is not looked for where a tab has no page', async () => {
    const { store } = await freshStore();
    expect(await findByPage(store, '')).toEqual([]);
  });
});
