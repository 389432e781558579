import { expect, it } from 'vitest';
import { namesOn } from './page.ts';

it('reads a byline under the title', () => {
  expect(
    namesOn(
      '<title>A piece</title><article><h1>A piece</h1><p class="byline">By <a rel="author" href="/author/ada">Ada Lovelace</a></p></article>',
    ),
  ).toEqual(['Ada Lovelace']);
});

it('takes no commenter for the author', () => {
  expect(
    namesOn(
      '<title>A piece</title><article><h1>A piece</h1></article><ol class="comments"><li><span class="author">Karl Weber</span></li></ol>',
    ),
  ).toEqual([]);
});
