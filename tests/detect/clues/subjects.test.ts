import { expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const TEXT = `<p>${'The book is set in a house by the sea, and very little happens in it. '.repeat(5)}</p>`.repeat(4);
const review = (author: string): string =>
  `<title>The Ledger</title><script type="application/ld+json">{"@type":"Review","itemReviewed":{"@type":"Book","name":"The Ledger","author":{"@type":"Person","name":"Cordelia Vane"}}${author}}</script>
   <article><h1>The Ledger</h1><p class="author">by <a rel="author" href="/authors/cordelia-vane">Cordelia Vane</a></p>${TEXT}</article>`;

it('names the reviewer, not whoever wrote the book', () => {
  expect(namesOn(review(',"author":{"@type":"Person","name":"Anna Weber"}'))).toEqual(['Anna Weber']);
});

it('names nobody where only the book has an author', () => {
  expect(namesOn(review(''))).toEqual([]);
});

it('keeps the author of an article that reviews nothing', () => {
  expect(namesOn(review('').replace('itemReviewed', 'about'))).toEqual(['Cordelia Vane']);
});
