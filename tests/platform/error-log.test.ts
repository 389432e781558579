import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Drawer, errorLog, inPlainText, mishapOf } from '../../src/platform/error-log.ts';
import { NotSaved } from '../../src/store/errors.ts';

const kept = new Map<string, unknown>();
const drawer: Drawer = {
  get: async key => structuredClone(kept.get(key)),
  async set(values) {
    for (const [key, value] of Object.entries(values)) kept.set(key, value);
  },
  async remove(keys) {
    for (const key of keys) kept.delete(key);
  },
};

beforeEach(() => kept.clear());

describe('the error log', () => {
  it('keeps what an error is and never what it says', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 200 }), words => {
        const secret = `CANARY ${words} CANARY`;
        const error = new TypeError(secret, { cause: new Error(secret) });
        error.name = secret;
        expect(JSON.stringify(mishapOf(error, 'popup', 0))).not.toContain('CANARY');
        expect(JSON.stringify(mishapOf(secret, 'popup', 0))).not.toContain('CANARY');
        expect(JSON.stringify(mishapOf({ name: secret, stack: secret }, 'popup', 0))).not.toContain('CANARY');
      }),
      { numRuns: 500 },
    );
    console.log('error log: 500 errors full of words, none kept');
  });

  it('names the error, the reason of ours and the cause', () => {
    const error = new NotSaved('full', new DOMException('no room for Ada', 'DataError'));
    expect(mishapOf(error, 'popup', 5)).toMatchObject({ at: 5, where: 'popup' });
    expect(mishapOf(error, 'popup', 5).kind).toBe('NotSaved storeNotSavedFull < DataError');
  });

  it('keeps lines of our scripts without the address they stand at', () => {
    const error = new Error('x');
    error.stack =
      'Error: x\n    at a (chrome-extension://abc/assets/open-D.js:2:310)\n    at https://bank.example/me?token=1';
    expect(mishapOf(error, 'popup', 0).lines).toEqual(['open-D.js:2:310']);
  });

  it('holds the latest hundred, latest first, also when many come at once', async () => {
    let now = 0;
    const log = errorLog(drawer, 'worker', () => now++);
    await Promise.all(Array.from({ length: 130 }, () => log.note(new Error('x'))));
    const mishaps = await log.read();
    expect(mishaps).toHaveLength(100);
    expect(mishaps[0]?.at).toBe(129);
    await log.clear();
    expect(await log.read()).toEqual([]);
  });

  it('never fails itself, and reads nothing from a drawer somebody damaged', async () => {
    const broken: Drawer = { ...drawer, set: () => Promise.reject(new Error('full')) };
    await expect(errorLog(broken, 'popup', () => 0).note(new Error('x'))).resolves.toBeUndefined();
    kept.set('errors', [{ at: 'never' }, null, 7]);
    expect(await errorLog(drawer, 'popup', () => 0).read()).toEqual([]);
  });

  it('is copied as one line a mishap', () => {
    expect(inPlainText([{ at: 0, where: 'popup', kind: 'TypeError', lines: ['a.js:1:2'] }])).toBe(
      '1970-01-01T00:00:00.000Z  popup  TypeError  a.js:1:2',
    );
  });
});
