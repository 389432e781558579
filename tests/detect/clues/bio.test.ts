import { expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const TEXT = `<p>${'The tide comes in and goes out again along the whole coast. '.repeat(5)}</p>`.repeat(4);
const page = (end: string): string =>
  `<title>Tides of the north</title><main><article><h1>Tides of the north</h1>${TEXT}</article></main><section>${end}</section>`;

it.each([
  [
    'a heading and a sentence',
    page('<h4>About the author</h4><p>Lorcan Devereaux joined in 2019.</p>'),
    ['Lorcan Devereaux'],
  ],
  [
    'a firm in brackets',
    page('<h4>About the author</h4><p>Lorcan Devereaux ( Sectigo ) sells seals.</p>'),
    ['Lorcan Devereaux'],
  ],
  [
    'the reviewer, where the author is the book’s',
    page('<h3>Autor</h3><p>Michael Weber writes.</p><h3>Recenzent</h3><p><b>Tomasz Bielawa</b></p>'),
    ['Tomasz Bielawa'],
  ],
  ['a German heading', page('<h3>Über die Autorin</h3><p>Ada Lovelace lebt in Bonn.</p>'), ['Ada Lovelace']],
  [
    'nobody where several are introduced',
    page('<h4>About the author</h4><p>Lorcan Devereaux joined.</p><h4>About the author</h4><p>Ada Lovelace left.</p>'),
    [],
  ],
])('reads %s under "About the author"', (_, html, names) => expect(namesOn(html)).toEqual(names));
