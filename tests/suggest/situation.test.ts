import { describe, expect, it } from 'vitest';
import type { Letter } from '../../src/letter/letter.ts';
import type { Encounter, EncounterKind } from '../../src/people/encounter.ts';
import type { Person } from '../../src/people/person.ts';
import { localDays } from '../../src/suggest/local-days.ts';
import { knownOf, knownPeople } from '../../src/suggest/situation.ts';
import { dayOf } from '../../src/words/day.ts';
import { at, inZone } from '../hello/local.ts';

const ANA: Person = {
  id: 'ana',
  name: 'Ana',
  places: [],
  ways: [{ kind: 'email', value: 'ana@example.org' }],
  note: ' ',
  step: 'reading',
  savedAt: at('2026-03-01', 9),
  changedAt: at('2026-03-01', 9),
  rev: 1,
};
const LETTER: Letter = {
  id: 'l',
  personId: 'ana',
  to: '',
  subject: '',
  body: '',
  tone: 'plain',
  language: 'en',
  state: 'sent',
  startedAt: at('2026-05-01', 9),
  changedAt: at('2026-05-01', 9),
  sentAt: at('2026-05-01', 10),
  rev: 1,
};

let count = 0;
const met = (kind: EncounterKind, day: Parameters<typeof at>[0], url?: string, personId = 'ana'): Encounter => {
  count += 1;
  return { id: `e${count}`, personId, kind, at: at(day, 12), ...(url && { url }) };
};
const ana = (encounters: readonly Encounter[], letters: readonly Letter[] = []) =>
  knownOf(ANA, encounters, [], letters);

describe('what is known of somebody', () => {
  it('counts readings by day and pieces by address', () => {
    const known = ana([
      met('read', '2026-04-01', 'https://a.example/1'),
      met('read', '2026-04-02', 'https://a.example/1'),
      met('read', '2026-04-02', 'https://a.example/2'),
      met('read', '2026-04-03'),
      met('read', '2026-04-04'),
    ]);
    expect(known.reads).toEqual(['2026-04-01', '2026-04-02', '2026-04-02', '2026-04-03', '2026-04-04']);
    expect(known.pieces).toBe(3);
  });

  it('takes the record and the encounter of one letter as one', () => {
    const known = ana([met('letter', '2026-05-01')], [LETTER]);
    expect(known.letters).toEqual([{ day: '2026-05-01', answered: false }]);
  });

  it('takes a reply as the answer to the last letter before it', () => {
    const known = ana([
      met('letter', '2026-05-01'),
      met('reply', '2026-06-09'),
      met('letter', '2026-06-01'),
      met('letter', '2026-07-01'),
    ]);
    expect(known.letters).toEqual([
      { day: '2026-05-01', answered: false },
      { day: '2026-06-01', answered: true, repliedDay: '2026-06-09' },
      { day: '2026-07-01', answered: false },
    ]);
  });

  it('takes the report "they answered" as an answer, and a draft as nothing', () => {
    expect(ana([], [{ ...LETTER, outcome: 'answered' }]).letters[0]?.answered).toBe(true);
    expect(ana([], [{ ...LETTER, outcome: 'nothing-yet' }]).letters[0]?.answered).toBe(false);
    expect(ana([], [{ ...LETTER, state: 'draft' }]).letters).toEqual([]);
  });

  it('knows a letter of theirs that came unasked', () => {
    const known = ana([met('reply', '2026-04-20')]);
    expect(known.letters).toEqual([{ day: '2026-04-20', answered: true, repliedDay: '2026-04-20' }]);
  });

  it('is reachable only by a way, and a blank note is none', () => {
    expect(knownOf({ ...ANA, ways: [] }, [], [], []).reachable).toBe(false);
    expect([ana([]).reachable, ana([]).hasNote]).toEqual([true, false]);
    expect(knownOf({ ...ANA, note: 'her ferns' }, [], [], []).hasNote).toBe(true);
  });

  it('never suggests somebody deleted', () => {
    expect(knownOf({ ...ANA, deletedAt: 1 }, [], [], []).neverSuggest).toBe(true);
  });

  it('is the same for one and for everybody at once', () => {
    const bo: Person = { ...ANA, id: 'bo', location: 'Lisbon', rhythmDays: 60 };
    const encounters = [
      met('read', '2026-04-01', 'https://a.example/1'),
      met('talk', '2026-04-03', undefined, 'bo'),
      met('decline', '2026-04-05'),
      met('proposed', '2026-04-05', undefined, 'bo'),
    ];
    const moments = [{ id: 'm', personId: 'bo', text: 'a line', keptAt: at('2026-04-01', 9) }];
    const of = <T extends { personId: string }>(things: readonly T[], id: string) =>
      things.filter(thing => thing.personId === id);
    expect(knownPeople([ANA, bo], encounters, moments, [LETTER])).toEqual(
      [ANA, bo].map(person =>
        knownOf(person, of(encounters, person.id), of(moments, person.id), of([LETTER], person.id)),
      ),
    );
  });
});

describe('many local days at once', () => {
  const ZONES = ['Pacific/Apia', 'Antarctica/Troll', 'Australia/Lord_Howe', 'America/New_York', 'Africa/Cairo'];

  it.each(ZONES)('are the days the calendar says in %s', zone => {
    inZone(zone, () => {
      const day = localDays();
      // Every 97 minutes of five years, 2011 among them: Apia had no 30 December then.
      for (let now = Date.UTC(2010, 0, 1); now < Date.UTC(2015, 0, 1); now += 97 * 60_000) {
        if (day(now) !== dayOf(now)) expect([zone, now, day(now)]).toEqual([zone, now, dayOf(now)]);
      }
      expect(day(Date.UTC(2011, 11, 30, 12))).toBe(dayOf(Date.UTC(2011, 11, 30, 12)));
    });
  });
});
