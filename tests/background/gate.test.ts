import { describe, expect, it } from 'vitest';
import { admit, type Sender } from '../../src/background/gate.ts';
import { envelope, type MessageName, SENDERS } from '../../src/messages.ts';

const self = { id: 'us', origin: 'chrome-extension://us' };

const senders: Record<string, Sender> = {
  'own screen in a tab': { id: 'us', origin: self.origin, url: `${self.origin}/o.html`, frameId: 0, tab: { id: 1 } },
  'own popup': { id: 'us', origin: self.origin, url: `${self.origin}/p.html` },
  'content script': {
    id: 'us',
    origin: 'https://blog.example',
    url: 'https://blog.example/',
    frameId: 0,
    tab: { id: 1 },
  },
  'content script in a frame': { id: 'us', origin: 'https://ad.example', frameId: 3, tab: { id: 1 } },
  'page without a tab': { id: 'us', origin: 'https://blog.example', frameId: 0 },
  'other extension': { id: 'them', origin: 'chrome-extension://them' },
  'other extension in our name': { id: 'them', origin: self.origin },
  'web page': { origin: 'https://evil.example', frameId: 0, tab: { id: 1 } },
  'null origin': { id: 'us', origin: 'null', frameId: 0, tab: { id: 1 } },
  'missing origin': { id: 'us', frameId: 0, tab: { id: 1 } },
  'origin that begins like ours': { id: 'us', origin: `${self.origin}.evil`, frameId: 0, tab: { id: 1 } },
};

const ALLOWED: Record<'page' | 'screen' | 'worker', readonly string[]> = {
  page: ['content script'],
  screen: ['own screen in a tab', 'own popup'],
  worker: [],
};

describe('admit', () => {
  const names = Object.keys(SENDERS) as MessageName[];

  it('lets every message through from exactly the senders its row names', () => {
    let asked = 0;
    for (const name of names) {
      for (const [who, sender] of Object.entries(senders)) {
        const isIn = admit(envelope(name, undefined as never), sender, self) !== undefined;
        expect(`${name} from ${who}: ${isIn}`).toBe(`${name} from ${who}: ${ALLOWED[SENDERS[name]].includes(who)}`);
        asked++;
      }
    }
    expect(asked).toBe(names.length * 11);
    console.log(`message table: ${asked} rows`);
  });

  it('drops what is no message of ours', () => {
    const own = senders['own popup'] ?? {};
    for (const odd of [
      null,
      undefined,
      'changed',
      7,
      {},
      [],
      { name: 'changed' },
      { fondly: 1 },
      { fondly: 1, name: 'export' },
      { fondly: 1, name: 'toString' },
      { fondly: 1, name: '__proto__' },
      { fondly: 2, name: 'changed' },
    ])
      expect(admit(odd, own, self)).toBeUndefined();
  });
});
