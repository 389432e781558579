import { expect, it } from 'vitest';
import { mayAsk } from '../../src/reader/admit.ts';

const self = { id: 'us', origin: 'chrome-extension://us' };
const worker = { id: 'us', url: `${self.origin}/worker.js` };

it('takes a copy from the worker and our own screens', () => {
  expect(mayAsk(worker, self)).toBe(true);
  expect(mayAsk({ ...worker, origin: self.origin }, self)).toBe(true);
});

it.each([
  [
    'a content script',
    { id: 'us', origin: 'https://blog.example', url: 'https://blog.example/', frameId: 0, tab: { id: 1 } },
  ],
  ['a content script whose origin is not told', { id: 'us', url: 'https://blog.example/', tab: { id: 1 } }],
  ['a page that names our address', { id: 'us', origin: 'https://blog.example', url: `${self.origin}/worker.js` }],
  ['another extension', { id: 'them', url: 'chrome-extension://them/worker.js' }],
  ['another extension in our name', { id: 'them', url: worker.url }],
  ['an address that begins like ours', { id: 'us', url: `${self.origin}.evil/worker.js` }],
  ['nobody', {}],
])('takes none from %s', (_who, sender) => {
  expect(mayAsk(sender, self)).toBe(false);
});
