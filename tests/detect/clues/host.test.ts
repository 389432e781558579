import { expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const TEXT = `<p>${'This week we talk about hail, and about the people who measure it. '.repeat(5)}</p>`.repeat(4);
const EPISODE = '<script type="application/ld+json">{"@type":"PodcastEpisode","name":"Hail"}</script>';
const page = (line: string, head = EPISODE): string =>
  `<title>Hail</title>${head}<article><h1>Hail</h1>${TEXT}<p>${line}</p>${TEXT}</article>`;

it.each([
  ['Long Weather is hosted by Ada Lovelace and Karl Weber. Produced by Anna Weber.', ['Ada Lovelace', 'Karl Weber']],
  ['Karl Weber – Founder & Host, Long Weather', ['Karl Weber']],
  ['This episode was reported and produced by Karl Weber.', ['Karl Weber']],
  ['This episode was produced by Karl Weber.', []],
  ['Moderiert von Anna Weber.', ['Anna Weber']],
  ['Music by Karl Weber.', []],
])('reads %s on the page of an episode', (line, names) => expect(namesOn(page(line))).toEqual(names));

it('takes no host of an event for an author', () => {
  expect(namesOn(page('The evening is hosted by Ada Lovelace.', ''))).toEqual([]);
});

it('believes the data about a recording', () => {
  const data =
    '<script type="application/ld+json">{"@type":"AudioObject","name":"Hail","creator":"Ada Lovelace"}</script>';
  expect(namesOn(page('', data))).toEqual(['Ada Lovelace']);
});
