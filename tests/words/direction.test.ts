import { expect, it } from 'vitest';
import { directionOf } from '../../src/words/direction.ts';

it('knows which languages run from the right', () => {
  expect(['ar', 'ar-EG', 'HE', 'fa-IR', 'ur'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl']);
  expect(['en', 'de-AT', 'ja', 'arn', ''].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr', 'ltr']);
});
