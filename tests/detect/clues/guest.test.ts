import { expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const TEXT = `<p>${'The tide comes in and goes out again along the whole coast. '.repeat(5)}</p>`.repeat(4);
const page = (intro: string, end = ''): string =>
  `<title>Tides of the north</title><article><h1>Tides of the north</h1>
  <p class="byline">By <a rel="author" href="/author/karl">Karl Maier</a></p>${intro}${TEXT}${end}</article>`;

it.each([
  [
    'an English guest',
    page('<p><em>This is a guest post by Ada Lovelace, who writes elsewhere.</em></p>'),
    ['Ada Lovelace'],
  ],
  ['a German guest', page('<p>Ein Gastbeitrag von <b>Prof. Dr. Ada Lovelace</b></p>'), ['Ada Lovelace']],
  ['an Italian guest', page('<p>Questo è un guest post di <b>Ada Lovelace</b>, buona lettura!</p>'), ['Ada Lovelace']],
  [
    'a guest under the account of a placeholder',
    page('<p><em>The following is a guest post by Ada Lovelace.</em></p>').replace('Karl Maier', 'Guest Contributor'),
    ['Ada Lovelace'],
  ],
  [
    'the guest of the next piece',
    page(
      '',
      '<nav class="post-navigation"><span class="prev"><a href="/spikes/">Spikes tested (Gastbeitrag von Ada Lovelace)</a></span></nav>',
    ),
    ['Karl Maier'],
  ],
  ['nobody invited', page('<p>Guest posts by readers are welcome.</p>'), ['Karl Maier']],
])('reads %s before the byline of the house', (_, html, names) => expect(namesOn(html)).toEqual(names));

it('names no host where the headline says that a guest wrote, and not who', () => {
  const at = (title: string): string[] =>
    namesOn(
      `<title>${title}</title><meta name="author" content="Karl Maier"><h1>${title}</h1><p>The tide is out.</p><footer>© Karl Maier</footer>`,
      'https://karlmaier.example/2013/tides',
    );
  expect(at('Guest Post: Counting tides')).toEqual([]);
  expect(at('Gastbeitrag – Gezeiten zählen')).toEqual([]);
  expect(at('Guest rooms by the sea')).toEqual(['Karl Maier']);
});
