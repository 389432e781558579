/** Lives for the pictures: what a profile holds at the times that are looked at. Everybody in them is made up. */
import { lastDue } from '../src/hello/rhythm.ts';
import type { Letter } from '../src/letter/letter.ts';
import type { Person } from '../src/people/person.ts';
import { dayOf } from '../src/words/day.ts';
import { life } from '../tests/e2e/trust/life.ts';
import type { Life } from '../tests/e2e/trust/seed.ts';

export type { Life };

const DAY = 86_400_000;

const plain = (id: string, name: string, now: number): Person => ({
  id,
  name,
  places: [],
  ways: [],
  note: '',
  step: 'reading',
  savedAt: now,
  changedAt: now,
  rev: 1,
});

/** One person, whom one can write to or not. */
export const alone = (now: number, name: string, ways: Person['ways']): Life => ({
  people: [{ ...plain('alone', name, now), ways }],
});

const NAMES = [
  'Ida Lund',
  'Maximiliana Konstantinopolitanska-Brzeczyszczykiewiczowa',
  '夏目 漱石',
  'نجيب محفوظ',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'Bo',
];

export const crowd = (now: number): readonly Person[] =>
  Array.from({ length: 300 }, (_, index) => ({
    ...plain(`crowd-${index}`, `${NAMES[index % NAMES.length]} ${index + 1}`, now - index),
    places: [{ kind: 'site', url: `https://${'a-long-name-for-a-blog-'.repeat(index % 3)}${index}.example/` }],
  }));

const ASKING = `Dear Layla,

Your piece about the olive press has been on my mind for a week. Could you have a look at my blog?

I would love to hear what you think. Perhaps we could meet for a coffee?

All good wishes,
Mara`;

const letter = (id: string, personId: string, rest: Partial<Letter>, when: number): Letter => ({
  id,
  personId,
  to: `${personId}@${personId}.example`,
  subject: 'The olive press',
  body: 'Dear Layla,\n\nThank you for the olive press.\n\nMara',
  tone: 'plain',
  language: 'en',
  state: 'draft',
  startedAt: when,
  changedAt: when,
  rev: 1,
  ...rest,
});

/** The life of the tests, with somebody in Deleted and a letter that asks for things. */
export function everyday(now: number): Life {
  const all = life(now);
  return {
    ...all,
    people: [...all.people, { ...plain('gone', 'Ida Lund', now), deletedAt: now }],
    letters: [...(all.letters ?? []), letter('asking', 'layla', { body: ASKING }, now)],
  };
}

/** Everything one may have set, taught, put by and been told. */
export function settled(now: number): Life {
  const site = 'https://kettle.example/';
  return {
    people: [
      { ...plain('one', 'Clara Holm', now), places: [{ kind: 'site', url: site }] },
      { ...plain('other', 'Clara Holm', now), places: [{ kind: 'mastodon', url: 'https://fedi.example/@clara' }] },
    ],
    letters: [letter('handed', 'layla', { state: 'handed', handedAt: now }, now)],
    siteRules: [{ host: 'hedges.example', selector: '.by', madeAt: now - 9 * DAY }],
    tally: [
      {
        url: 'https://well.example/',
        name: 'Ines Brunnen',
        places: [{ kind: 'site', url: 'https://well.example/' }],
        lastOn: dayOf(now),
        pieces: ['a', 'b', 'c', 'd'].map(piece => ({ url: `https://well.example/${piece}`, on: dayOf(now) })),
      },
    ],
    typed: ['The tide keeps its own diary.'].map(text => ({
      form: `line https://harbour.example/tide-pool ${text}`,
      fields: { text, url: 'https://harbour.example/tide-pool', title: 'Tide pool', at: String(now) },
    })),
    settings: {
      neverLook: ['bank.example', 'a-rather-long-name-for-a-hospital-in-the-country.example'],
      notice: 'on',
      tally: true,
      signsAs: 'Mara',
      hands: { en: { openings: { plain: 'Dear {name},' }, signature: 'All good wishes,\nMara' } },
      partnerReports: [
        { at: now - 3 * DAY, text: 'I wrote to a beekeeper.\nNothing came of it yet, and I feel fine.' },
      ],
    },
  };
}

const OUTCOMES = ['answered', 'nothing-yet', 'talked', 'met', 'answered', 'nothing-yet'] as const;

/** A year and a half of letters, with what was feared and what was found. */
export const manyLetters = (now: number): Life => ({
  people: [],
  letters: Array.from({ length: 24 }, (_, index) => {
    const sentAt = now - index * 23 * DAY;
    const outcome = OUTCOMES[index % OUTCOMES.length] ?? 'nothing-yet';
    const fear = 4 + (index % 6);
    return letter(
      `path-${index}`,
      ['nora', 'zora', 'italo', 'sakura'][index % 4] ?? 'nora',
      { state: 'sent', sentAt, fear, outcome, found: Math.max(0, fear - 3 - (index % 3)), reportedAt: sentAt + DAY },
      sentAt,
    );
  }),
});

/** The hello of these days has been sent. */
export function atRest(now: number): Life {
  const due = lastDue({ every: 'week', weekday: 1, hour: 0 }, dayOf(now));
  return {
    people: [],
    hellos: [{ id: `hello-${due}`, due, state: 'sent', personId: 'italo', closedOn: dayOf(now) }],
  };
}
