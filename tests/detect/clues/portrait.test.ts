import { expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const page = (pictures: string, author = 'joao'): string =>
  `<meta name="author" content="${author}"><h1>Kelp</h1><p>The tide is out.</p><div>${pictures}</div>`;
const picture = (alt: string): string => `<img class="author-thumb" src="a.png" alt="${alt}">`;

it('reads the whole name beside a picture that is called the author’s', () => {
  expect(namesOn(page(picture('João Messias')))).toEqual(['João Messias']);
  expect(namesOn(page(picture('João Messias') + picture('João Messias')))).toEqual(['João Messias']);
});

it('leaves it where there are several, another, or no name', () => {
  expect(namesOn(page(picture('João Messias') + picture('Ada Weber')))).toEqual(['joao']);
  expect(namesOn(page(picture('Ada Weber')))).toEqual(['joao']);
  expect(namesOn(page(picture('The kelp at noon')))).toEqual(['joao']);
});
