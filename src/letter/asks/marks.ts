import type { Grammar } from './family.ts';

/** For languages without a grammar of their own: a question mark asks, a link wants to be opened, and no more is said. */
export const marks: Grammar = {
  expand: [],
  starts: { leads: '', openers: '', subjects: '' },
  classes: {},
  exempt: [],
  families: [
    { id: 'question', strength: 'hard', reason: 'letterAsksQuestion', patterns: ['\\?'] },
    { id: 'link', strength: 'soft', reason: 'letterAsksLink', patterns: ['\\bww\\b'] },
  ],
};
