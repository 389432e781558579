import { expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const AT = 'https://camp.example/talks/keys';
const page = (speakers: string): string => `<title>Keys</title><h1>Keys</h1><p>Why and how.</p>${speakers}`;
const linked = (name: string): string => `<div><a href="/speakers/x"><h3>${name}</h3></a></div>`;

it('reads who gives the talk a page is about', () => {
  expect(namesOn(page(linked('Romain <!-- -->Tartière')), AT)).toEqual(['Romain Tartière']);
  expect(namesOn(page(linked('Ada Weber') + linked('Karl Maier') + linked('Ada Weber')), AT)).toEqual([
    'Ada Weber',
    'Karl Maier',
  ]);
  const classed = '<div class="talk__speaker"><div class="member__name">Thomas E Enebo</div></div>';
  expect(namesOn(page(classed), 'https://camp.example/2016/presentations/tom.html')).toEqual(['Thomas E Enebo']);
});

it('reads nobody on another page, of a programme, or where a house speaks', () => {
  expect(namesOn(page(linked('Romain Tartière')), 'https://camp.example/2016/keys')).toEqual([]);
  const many = ['Ada', 'Bea', 'Cleo', 'Dora', 'Emma'].map(name => linked(`${name} Weber`)).join('');
  expect(namesOn(page(many), AT)).toEqual([]);
  expect(namesOn(page(linked('Camp Team')), AT)).toEqual([]);
});
