import { describe, expect, it } from 'vitest';
import { peopleIn } from '../../src/detect/credits.ts';

const outlet: ReadonlySet<string> = new Set(['themorningpaper']);
const names = (raw: string): readonly string[] => peopleIn(raw, { outlet }).names;

describe('peopleIn', () => {
  it.each([
    ['By Ada Lovelace', ['Ada Lovelace']],
    ['ByAda Lovelace', ['Ada Lovelace']],
    ['By ADA LOVELACE, CHARLES BABBAGE and MARY SOMERVILLE', ['Ada Lovelace', 'Charles Babbage', 'Mary Somerville']],
    ['Von Dr. Ada Lovelace und Karl Weber', ['Ada Lovelace', 'Karl Weber']],
    ['Par Zoé Lefèvre Le 17/02/2020', ['Zoé Lefèvre']],
    ['by Jane Roe | January 17, 2017', ['Jane Roe']],
    ['Jane Roe, Staff Writer', ['Jane Roe']],
    ['Jane Roe, PhD', ['Jane Roe']],
    ['Jane Roe, The Morning Paper', ['Jane Roe']],
    ['作者：山田太郎', ['山田太郎']],
    ['著者：後藤花子', ['後藤花子']],
    ['cindy miller', ['Cindy Miller']],
    ['@inkwell', ['inkwell']],
    ['By Ada Lovelace (The Firm) and Karl Weber (Tides)', ['Ada Lovelace', 'Karl Weber']],
    ['作者：陈健斌（funkye） github id: a364', ['陈健斌']],
    ['By Mars ／總閱讀 次', ['Mars']],
    ['David "Kelp" R. Nolen', ['David R. Nolen']],
    ['Cindy writes about tides', ['Cindy']],
    ['inkwell on May 3', ['inkwell']],
    ['Text: Ada Lovelace, Fotos: Karl Weber', ['Ada Lovelace']],
  ])('reads %s', (raw, expected) => expect(names(raw)).toEqual(expected));

  it.each(['The Morning Paper', 'Staff', 'Redaktion', 'By The Newsroom Team', 'dpa'])('gives nobody for %s', raw =>
    expect(peopleIn(raw, { outlet })).toEqual({ names: [], isNobody: true }),
  );

  it.each([
    'Check out my favourite books',
    'Moje konto na Githubie',
    'Feb. 22, 2019',
    'The Kelp Hugo Theme',
    '发表于',
    '總閱讀 次',
    '@kelpさんのツイート',
  ])('takes %s for no name', raw => expect(peopleIn(raw, { outlet })).toEqual({ names: [], isNobody: false }));

  it.each(['日本 Ruby の会有志', 'Kelp-Tides Laboratory', '実行委員会一同'])('gives nobody for %s', raw =>
    expect(peopleIn(raw, { outlet })).toEqual({ names: [], isNobody: true }),
  );

  it.each(['admin', 'Unknown', 'Photo by Ada Lovelace', 'Edited by Ada Lovelace', 'Übersetzt von Ada Lovelace'])(
    'does not count %s',
    raw => expect(names(raw)).toEqual([]),
  );
});
