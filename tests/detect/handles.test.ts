import { expect, it } from 'vitest';
import { bears } from '../../src/detect/handles.ts';

it.each([
  ['ada.lovelace', 'Ada Lovelace'],
  ['alovelace', 'Ada Lovelace'],
  ['lovelacea', 'Ada Lovelace'],
  ['TheRealAdaLovelace', 'Ada Lovelace'],
  ['j.moeller', 'Jörg Möller'],
  ['perry.roe', 'Perry Roe Jr.'],
  ['doschu', 'Doris Schuppe'],
  ['bensil', 'Ben Silver'],
  ['erinmcunning', 'Erin Cunning'],
  ['jfcox', 'Joseph Cox'],
  ['inkwell', 'inkwell'],
  ['ada', 'Ada'],
])('%s bears the name of %s', (handle, name) => expect(bears(handle, name)).toBe(true));

it.each([
  ['info', 'Ada Lovelace'],
  ['themorningpaper', 'Ada Lovelace'],
  ['karl.weber', 'Ada Lovelace'],
  ['adam', 'Ada Lovelace'],
  ['', 'Ada Lovelace'],
])('%s does not bear the name of %s', (handle, name) => expect(bears(handle, name)).toBe(false));
