import { describe, expect, it } from 'vitest';
import { searchCards } from '../../src/people/search.ts';
import { listCards } from '../../src/store/cards.ts';
import { type Change, onChange } from '../../src/store/changes.ts';
import { countRead, encountersOf, logEncounter } from '../../src/store/encounters.ts';
import { NotThere } from '../../src/store/errors.ts';
import { addToEverything, readEverything, replaceEverything } from '../../src/store/everything.ts';
import { forgetEverything } from '../../src/store/forget.ts';
import { deleteMoment, keepMoment, momentsOf, putMoment } from '../../src/store/moments.ts';
import { deletePeople, savePerson } from '../../src/store/people.ts';
import {
  changeSettings,
  DEFAULTS,
  getSettings,
  knownSettings,
  MOST_PARTNER_REPORTS,
  MOST_REPORT_LETTERS,
} from '../../src/store/settings.ts';
import { deleteSiteRule, listSiteRules, putSiteRule, siteRuleOf } from '../../src/store/site-rules.ts';
import { clearTally, listTally, pruneTally, tallyRead } from '../../src/store/tally.ts';
import { clearTyped, keepTyped, typedIn } from '../../src/store/typed.ts';
import { ada, bo, freshStore } from './rig.ts';

const DAY = 86_400_000;
const piece = { url: 'https://ada.example/engines', title: 'On engines' };

describe('reads', () => {
  it('count once a piece and day', async () => {
    const { store, edge } = await freshStore();
    const { person } = await savePerson(store, ada);
    expect(await countRead(store, [person.id], piece)).toHaveLength(1);
    expect(await countRead(store, [person.id], piece)).toEqual([]);
    edge.pass(DAY);
    expect(await countRead(store, [person.id], piece)).toHaveLength(1);
    expect(await encountersOf(store, person.id)).toHaveLength(2);
    expect(await listCards(store)).toMatchObject([{ lastAt: edge.at }]);
  });

  it('of people in Deleted or gone do not count', async () => {
    const { store } = await freshStore();
    const { person } = await savePerson(store, ada);
    await deletePeople(store, [person.id]);
    expect(await countRead(store, [person.id, 'nobody'], piece)).toEqual([]);
  });

  it('leave the step alone, while a talk moves it, once a thread', async () => {
    const { store, edge } = await freshStore();
    const { person } = await savePerson(store, ada);
    await countRead(store, [person.id], piece);
    const talk = { personId: person.id, kind: 'talk', at: edge.at, url: 'https://x.com/ada/status/1' } as const;
    expect(await logEncounter(store, talk)).toMatchObject(talk);
    expect(await logEncounter(store, { ...talk, at: edge.at + 9 * DAY })).toBeUndefined();
    expect(await listCards(store)).toMatchObject([{ step: 'talking' }]);
  });
});

describe('moments', () => {
  it('are kept, found by search, deleted and put back', async () => {
    const { store } = await freshStore();
    const { person } = await savePerson(store, ada);
    const moment = await keepMoment(store, { personId: person.id, text: 'The engine weaves', ...piece });
    expect(searchCards(await listCards(store), 'ENGINE wéaves')).toHaveLength(1);
    await deleteMoment(store, moment.id);
    expect(searchCards(await listCards(store), 'weaves')).toHaveLength(0);
    await putMoment(store, moment);
    expect(await momentsOf(store, person.id)).toEqual([moment]);
  });

  it('of somebody who is gone are refused, and nothing of them stays', async () => {
    const { store } = await freshStore();
    await expect(keepMoment(store, { personId: 'nobody', text: 'a line' })).rejects.toBeInstanceOf(NotThere);
    expect((await readEverything(store)).moments).toEqual([]);
  });
});

describe('settings', () => {
  it('have defaults, keep what two windows set, and drop what is malformed', async () => {
    const { store } = await freshStore();
    expect(await getSettings(store)).toEqual(DEFAULTS);
    await Promise.all([changeSettings(store, { home: 'Lisbon' }), changeSettings(store, { notice: 'on' })]);
    await changeSettings(store, { tone: 'shouting' as never, nonsense: 1 } as never);
    expect(await getSettings(store)).toEqual({ ...DEFAULTS, home: 'Lisbon', notice: 'on' });
  });
});

describe('reports of a partner', () => {
  const report = { at: Date.UTC(2026, 4, 3), text: 'I wrote to my old teacher.' };

  it('are kept, with the rest left alone', async () => {
    const { store } = await freshStore();
    await changeSettings(store, { partnerReports: [report] });
    expect(await getSettings(store)).toEqual({ ...DEFAULTS, partnerReports: [report] });
  });

  it.each([
    ['more than are kept', Array.from({ length: MOST_PARTNER_REPORTS + 1 }, (_, at) => ({ at, text: 'a' }))],
    ['too long a text', [{ ...report, text: 'a'.repeat(MOST_REPORT_LETTERS + 1) }]],
    ['no time', [{ text: 'a' }]],
    ['a time no calendar has', [{ at: 1e17, text: 'a' }]],
    ['no text', [{ at: 1 }]],
    ['no list', 'a'],
  ])('are dropped with %s', (_, partnerReports) => {
    expect(knownSettings({ partnerReports, home: 'Lisbon' })).toEqual({ home: 'Lisbon' });
  });
});

describe('site rules, the tally and half-filled forms', () => {
  it('are put, read and taken away', async () => {
    const { store, edge } = await freshStore();
    const rule = await putSiteRule(store, 'ada.example', '.by');
    expect(await siteRuleOf(store, 'ada.example')).toEqual(rule);
    await deleteSiteRule(store, 'ada.example');
    expect(await listSiteRules(store)).toEqual([]);

    await changeSettings(store, { tally: true });
    await tallyRead(store, bo, 'https://x.com/bo/status/1');
    await tallyRead(store, bo, 'https://x.com/bo/status/1');
    await tallyRead(store, bo, 'https://x.com/bo/status/2');
    expect(await listTally(store)).toMatchObject([{ name: 'Bo Li', pieces: { length: 2 }, lastOn: '2026-11-23' }]);
    edge.pass(90 * DAY);
    expect(await pruneTally(store)).toBe(0);
    await tallyRead(store, ada, piece.url);
    edge.pass(DAY);
    expect(await pruneTally(store)).toBe(1);
    expect((await listTally(store)).map(it => it.name)).toEqual(['Ada Byron']);
    await clearTally(store);
    expect(await listTally(store)).toEqual([]);

    await keepTyped(store, 'add', { name: 'Ad' });
    expect(await typedIn(store, 'add')).toEqual({ name: 'Ad' });
    await clearTyped(store, 'add');
    expect(await typedIn(store, 'add')).toBeUndefined();
  });
});

describe('everything', () => {
  it('read out and put into an empty store is the same again, cards included', async () => {
    const { store } = await freshStore();
    const { person } = await savePerson(store, { ...ada, note: 'engines' });
    await keepMoment(store, { personId: person.id, text: 'The engine weaves' });
    await countRead(store, [person.id], piece);
    await changeSettings(store, { home: 'Lisbon' });
    const all = await readEverything(store);
    const cards = await listCards(store);
    const { store: other } = await freshStore();
    await savePerson(other, bo);
    await replaceEverything(other, all);
    expect(await readEverything(other)).toEqual(all);
    expect(await listCards(other)).toEqual(cards);
  });

  it('takes an import beside what is there, and the same read is not counted twice', async () => {
    const { store } = await freshStore();
    const { person } = await savePerson(store, ada);
    const [read] = await countRead(store, [person.id], piece);
    if (!read) throw new Error('the read was not counted');
    await addToEverything(store, there => ({ ...there, encounters: [{ ...read, id: 'other' }] }));
    expect(await encountersOf(store, person.id)).toEqual([read]);
  });

  it('is forgotten on one word', async () => {
    const { store } = await freshStore();
    await savePerson(store, ada);
    await forgetEverything(store);
    expect(Object.values(await readEverything(store)).flat()).toEqual([{}]);
    expect(await listCards(store)).toEqual([]);
  });
});

describe('open views', () => {
  it('hear of a change once it is on disk', async () => {
    const { store } = await freshStore();
    const heard = new Promise<Change>(resolve => {
      const stop = onChange(change => {
        stop();
        resolve(change);
      });
    });
    await savePerson(store, ada);
    expect((await heard).shelves).toContain('people');
  });
});
