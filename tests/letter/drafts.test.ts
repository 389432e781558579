import { describe, expect, it } from 'vitest';
import { findAsks } from '../../src/letter/asks.ts';
import { draftLetter, type Known } from '../../src/letter/draft.ts';
import type { SpokenLanguage, Tone } from '../../src/letter/letter.ts';
import { isSpecific } from '../../src/letter/specific.ts';

const noon = (year: number, month: number, day: number): number => new Date(year, month - 1, day, 12).getTime();

/** Names in twelve scripts and in every shape profiles give them. */
const NAMES = [
  'Annabel Candy',
  '村上春樹',
  '김영하',
  '山田 はなこ',
  'Анна Ахматова',
  'Лев Николаевич Толстой',
  'نجيب محفوظ',
  'עמוס עוז',
  'अरुंधति रॉय',
  'สุนทร ภู่',
  'Νίκος Καζαντζάκης',
  'ნინო ხარატიშვილი',
  'Նարինե Աբգարյան',
  'রবীন্দ্রনাথ ঠাকুর',
  'J. K. Rowling',
  'Dr. Jane Goodall',
  'Kim Young-ha',
  'Nguyễn Phan Quế Mai',
  'bell hooks',
  'Candy, Annabel',
  'María José Ferrada',
  'Bono',
  'The Marginalian',
  'kottke.org',
  '@night_reader',
  '',
  'Ada Lovelace (she/her) | Writer 🌿',
] as const;

const TITLES = [
  'Why small moves matter | Get In the Hot Spot',
  'On the very long and altogether unreasonable history of the garden shed in the north of England, with remarks on paint, weather, marriage and the keeping of tools',
  'She said “no” and meant it',
  '小さな一歩の話',
  undefined,
  '(3) Zora Whitlock (@zorawhitlock) / X',
  'About',
  '(12) The goat that stayed',
  'Home | Get In the Hot Spot',
  'Search results for: bread',
] as const;

/** No piece is called so: these are never quoted. */
const NO_PIECES = ['Zora Whitlock', 'Home', 'Get In the Hot Spot', 'Search results', '(3)', '(12)', '/ X'];

const LINES = [
  'You don’t have to sell the house to change your life.',
  'Write it as if one friend were reading',
  'There are days on which nothing happens, and they are the ones that hold up the others, like the poles of a tent that nobody looks at because everybody looks at the cloth; I have tried to write about those days for twenty years, and I do not think that I have managed it once, though I have filled a shed with the attempts.',
  '"Keep going," she said, "nobody is watching."',
  'الكتابة نافذة.',
  undefined,
] as const;

const NOTES = [
  '',
  'These posts got me to start the Friday walk.',
  'She makes bread sound like friendship',
  'funny, honest about money',
  'Bit pretentious but great on bread',
  'Annabel told me about this one. Ask for an intro?',
  'met at the fair, rich',
  'You should be on my podcast.',
] as const;

/** Notes that could be said to the person, in the language of the letter and the way a tone addresses them. */
const SAID_TO_THEM: Readonly<Record<SpokenLanguage, readonly string[]>> = {
  en: [
    'how you write about money',
    'You made me bake again after ten years',
    'because it makes me laugh',
    'Your way with goats.',
  ],
  de: [
    'wie du über Geld schreibst',
    'Ihre Texte haben mich wieder zum Backen gebracht',
    'weil jeder Text mich zum Lachen bringt',
  ],
  es: ['tu manera de contar el pan', 'porque cada texto me hace reír', 'Gracias a usted volví a hornear.'],
  fr: ['la façon dont vous parlez du pain', 'Grâce à vous, je cuisine de nouveau.', 'parce que cela me fait rire'],
};
const LANGUAGES: readonly SpokenLanguage[] = ['en', 'de', 'es', 'fr'];
const TONES: readonly Tone[] = ['plain', 'warm', 'brief'];
const DAYS = [noon(2026, 4, 4), noon(2025, 12, 31), noon(2026, 11, 23), noon(2026, 3, 1)] as const;

const TALKED = [{ url: 'https://x.com/quiet_ada/status/1' }, { url: 'https://armchair.example/goats' }, {}] as const;

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/** The `at`-th of a hundred people: every list turns at its own pace, so that all sorts meet. */
function knownOf(at: number, language: SpokenLanguage): Known {
  const line = pick(LINES, at * 5 + Math.floor(at / 6));
  const title = pick(TITLES, at + Math.floor(at / 5));
  const keptAt = pick(DAYS, at + Math.floor(at / 4)) ?? 0;
  const titled = title === undefined ? {} : { title };
  const isNothingKept = at % 10 === 7;
  return {
    person: {
      name: pick(NAMES, at) ?? '',
      places: at % 3 === 0 ? [{ kind: 'x', url: 'https://x.com/quiet_ada', handle: 'quiet_ada' }] : [],
      note: isNothingKept
        ? ''
        : (pick(at % 2 === 0 ? SAID_TO_THEM[language] : NOTES, Math.floor(at / 2) + Math.floor(at / 7)) ?? ''),
    },
    moments: line === undefined || isNothingKept ? [] : [{ id: 'm', personId: 'p', text: line, keptAt, ...titled }],
    encounters: isNothingKept
      ? []
      : [
          { id: 'e', personId: 'p', kind: 'read', at: keptAt, ...(at % 4 === 0 ? titled : {}) },
          ...(at % 5 === 0 ? [{ id: 't', personId: 'p', kind: 'talk', at: keptAt, ...TALKED[at % 3] } as const] : []),
        ],
    today: '2026-11-23',
    ...(at % 9 === 0 && { hand: { signature: 'Best from Leeds,\nSam' } }),
    ...(at % 9 === 4 && { hand: { name: 'Sam' } }),
  };
}

const drafts = Array.from({ length: 100 }, (_, at) => {
  const language = pick(LANGUAGES, at + Math.floor(at / 12)) ?? 'en';
  const tone = pick(TONES, at) ?? 'plain';
  const known = knownOf(at, language);
  return { at, language, tone, known, draft: draftLetter(known, tone, language) };
});

describe('a hundred drafts', () => {
  it('read as they were read', () => {
    const pages = drafts.map(
      ({ at, language, tone, known, draft }) =>
        `#${at} ${language} ${tone} to ${known.person.name || '(no name)'}${draft.question ? ` [${draft.question.key}]` : ''}\n` +
        `Subject: ${draft.subject}\n\n${draft.body}\n`,
    );
    expect(pages.join('\n----------\n\n')).toMatchSnapshot();
  });

  it('ask for nothing', () => {
    expect(drafts.flatMap(({ draft, language }) => findAsks(draft.body, language).map(ask => ask.sentence))).toEqual(
      [],
    );
  });

  it('name something of theirs wherever something was kept, and ask the user where nothing was', () => {
    for (const { known, draft, language } of drafts) {
      const titles = [...known.moments, ...known.encounters]
        .flatMap(one => one.title ?? [])

        .filter(title => title !== 'About' && !NO_PIECES.some(part => title.includes(part) && part !== '(12)'))
        .map(title => title.replace('(12) ', ''));
      const hasLine = known.moments.length > 0;
      // A piece alone leaves the praise to the user, and so does a note that is not said to them.
      if (hasLine) expect(draft.question).toBeUndefined();
      else if (known.person.note === '' || draft.body.split('\n\n').length < 4) expect(draft.question).toBeDefined();
      if (hasLine || titles.length > 0)
        expect(isSpecific(draft.body, language, { lines: known.moments.map(one => one.text), titles })).toBe(true);
    }
  });

  it('quote no page that is no piece', () => {
    const quoted = drafts.flatMap(({ draft }) => NO_PIECES.filter(part => (draft.subject + draft.body).includes(part)));
    expect(quoted).toEqual([]);
    expect(drafts.filter(({ draft }) => /[“„«]\s?About/u.test(draft.body)).map(({ at }) => at)).toEqual([]);
  });

  it('hold no private note: only what is said to them, in their language', () => {
    const leaked = drafts.filter(({ known, draft }) =>
      NOTES.slice(2).some(note => note === known.person.note && draft.body.includes(note.slice(0, 8))),
    );
    expect(leaked.map(({ at }) => at)).toEqual([]);
    const said = drafts.filter(
      ({ known: { person }, draft }) => person.note && draft.body.includes(person.note.slice(4, -1)),
    );
    expect(said.length).toBeGreaterThan(25);
  });

  it('leave no blank to fill in and no empty quotation', () => {
    for (const { draft } of drafts) expect(draft.subject + draft.body).not.toMatch(/\{\w+\}|undefined|“”|«\s*»|„“/u);
  });
});
