/** Invented people in the middle of things: what screens are looked at with, and what the pictures in the stores show. */
import type { Letter } from '../../../src/letter/letter.ts';
import type { Encounter, EncounterKind } from '../../../src/people/encounter.ts';
import type { Person } from '../../../src/people/person.ts';
import type { Place } from '../../../src/people/place.ts';
import type { Step } from '../../../src/people/step.ts';
import type { Life } from './seed.ts';

const DAY = 86_400_000;

interface Sketch {
  readonly id: string;
  readonly name: string;
  readonly places: readonly Place[];
  readonly mail?: string;
  readonly note?: string;
  readonly step?: Step;
  readonly location?: string;
  readonly days: number;
  readonly lines?: readonly string[];
  readonly was?: readonly (readonly [kind: EncounterKind, daysAgo: number, title?: string])[];
}

const site = (url: string): Place => ({ kind: 'site', url });

const SKETCHES: readonly Sketch[] = [
  {
    id: 'nora',
    name: 'Nora Bellweather',
    places: [
      site('https://armchair.example/'),
      { kind: 'mastodon', url: 'https://fedi.example/@nora', handle: 'nora' },
    ],
    mail: 'nora@armchair.example',
    note: 'She writes about chess as if it were weather.',
    location: 'Lisbon',
    days: 40,
    lines: [
      'A small move, made on an ordinary afternoon, is how most games are decided.',
      'Nobody remembers the opening; everybody remembers where they sat.',
    ],
    was: [
      ['read', 2, 'Why small moves matter'],
      ['read', 9, 'The chair by the window'],
      ['read', 21, 'On losing slowly'],
    ],
  },
  {
    id: 'zora',
    name: 'Zora Whitlock',
    places: [{ kind: 'x', url: 'https://x.com/zorawhitlock', handle: 'zorawhitlock' }],
    days: 25,
    step: 'talking',
    was: [
      ['talk', 6, 'A thread about hedges'],
      ['read', 12, 'Hedgerow notes'],
    ],
  },
  {
    id: 'italo',
    name: 'Italo Brandão',
    places: [{ kind: 'facebook', url: 'https://www.facebook.com/italobrandao.writes', handle: 'italobrandao.writes' }],
    mail: 'italo@brandao.example',
    days: 90,
    step: 'email',
    note: 'His letter from the ferry.',
    was: [
      ['letter', 30],
      ['reply', 27],
    ],
  },
  {
    id: 'sakura',
    name: '小川さくら',
    places: [site('https://kawa.example/')],
    mail: 'sakura@kawa.example',
    days: 12,
    was: [['read', 5, '川のそば']],
  },
  { id: 'layla', name: 'ليلى حداد', places: [site('https://layla.example/')], mail: 'layla@layla.example', days: 8 },
  {
    id: 'long',
    name: 'Wilhelmina Theodora Featherstonehaugh-Montgomery von und zu Hohenlohe-Langenburg',
    places: [site('https://a-very-long-name-for-a-very-small-blog.example/')],
    days: 3,
  },
];

function personOf(sketch: Sketch, now: number): Person {
  const { id, name, places, mail, note = '', step = 'reading', location, days } = sketch;
  return {
    id,
    name,
    places,
    ways: mail ? [{ kind: 'email', value: mail, foundAt: places[0]?.url ?? '', foundOn: now - days * DAY }] : [],
    note,
    step,
    ...(location && { location }),
    savedAt: now - days * DAY,
    changedAt: now - days * DAY,
    rev: 1,
  };
}

const encountersOf = ({ id, was = [], places }: Sketch, now: number): Encounter[] =>
  was.map(([kind, daysAgo, title], index) => ({
    id: `${id}-${index}`,
    personId: id,
    kind,
    at: now - daysAgo * DAY,
    ...(title && { title, url: `${places[0]?.url}${index}` }),
  }));

const SENT = 'Dear Italo,\n\nI read your piece about the ferry twice, the second time aloud.\n\nAll good wishes,\nMara';
const DRAFT = `Dear Nora,

“A small move, made on an ordinary afternoon, is how most games are decided.” I have carried that line around since I read Why small moves matter, and last week I caught myself waiting for the kettle and thinking of it.

You write about the quiet half of things, and it has made me look at my own afternoons more kindly. I only wanted you to know that somebody in Lisbon reads you slowly and on purpose.

All good wishes,
Mara`;

const letterTo = (personId: string, id: string, when: number): Letter => ({
  id,
  personId,
  to: personId === 'nora' ? 'nora@armchair.example' : 'italo@brandao.example',
  subject: personId === 'nora' ? 'Your ordinary afternoon' : 'The ferry',
  body: personId === 'nora' ? DRAFT : SENT,
  tone: 'plain',
  language: 'en',
  state: personId === 'nora' ? 'draft' : 'sent',
  startedAt: when,
  changedAt: when,
  ...(personId === 'italo' && { handedAt: when, sentAt: when, fear: 6 }),
  rev: 1,
});

/** A few people with a past, some letters, and a hello that is due. @param now ms since 1970 */
export function life(now: number): Life {
  return {
    people: SKETCHES.map(sketch => personOf(sketch, now)),
    moments: SKETCHES.flatMap(({ id, lines = [] }) =>
      lines.map((text, index) => ({
        id: `${id}-line-${index}`,
        personId: id,
        text,
        url: 'https://armchair.example/why-small-moves-matter',
        title: 'Why small moves matter',
        keptAt: now - (index + 2) * DAY,
      })),
    ),
    encounters: SKETCHES.flatMap(sketch => encountersOf(sketch, now)),
    letters: [letterTo('italo', 'sent-letter', now - 30 * DAY), letterTo('nora', 'draft-letter', now)],
    settings: {
      welcomed: true,
      home: 'Lisbon',
      rhythm: { every: 'week', weekday: 1, hour: 0, since: '2026-01-05' },
      partner: { name: 'Jo', address: 'jo@friends.example' },
    },
  };
}

/** Every screen one can be on with these people. */
export const SCREENS = [
  'src/options/options.html#next',
  'src/options/options.html#people',
  'src/options/options.html#person/nora',
  'src/options/options.html#person/long',
  'src/options/options.html#letter/draft-letter',
  'src/options/options.html#letter/sent-letter',
  'src/options/options.html#letters',
  'src/options/options.html#report',
  'src/options/options.html#path',
  'src/options/options.html#settings',
  'src/options/options.html#data',
  'src/welcome/welcome.html',
  'src/popup/popup.html',
] as const;
