import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const COPY = { url: 'https://blog.example/a', html: '<html></html>', isXml: false, asked: false, ms: 1 };
const READING = { sighting: { url: 'https://blog.example/a', title: 'A', people: [], ms: 2 }, isPiece: true };

const createDocument = vi.fn<() => Promise<void>>();
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();

async function reader() {
  vi.resetModules();
  vi.stubGlobal('chrome', { offscreen: { createDocument }, runtime: { id: 'us', sendMessage } });
  return import('../../src/platform/reader.ts');
}

beforeEach(() => {
  vi.useFakeTimers();
  createDocument.mockReset().mockResolvedValue();
  sendMessage.mockReset().mockResolvedValue(READING);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('has the copy read by the page that can, and opens it but once for two that ask together', async () => {
  const { readCopy } = await reader();
  expect(await Promise.all([readCopy(COPY), readCopy(COPY)])).toEqual([READING, READING]);
  expect(createDocument).toHaveBeenCalledTimes(1);
  expect(sendMessage).toHaveBeenCalledWith({ fondly: 1, name: 'readCopy', argument: COPY });
});

it('asks again where it was open already, closed just then, or never answered', async () => {
  const { readCopy } = await reader();
  createDocument.mockRejectedValue(new Error('Only a single offscreen document may be created.'));
  sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  expect(await readCopy(COPY)).toEqual(READING);
  sendMessage.mockReturnValueOnce(new Promise(() => undefined));
  const asked = readCopy(COPY);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await asked).toEqual(READING);
});

it('gives up in the end, and says so', async () => {
  const { readCopy } = await reader();
  sendMessage.mockResolvedValue(undefined);
  await expect(readCopy(COPY)).rejects.toThrow('nobody could read the copy');
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

it('asks nobody about what is no copy, and takes only a sighting for an answer', async () => {
  const { readCopy } = await reader();
  expect(await readCopy({ url: 'no address' })).toBeUndefined();
  expect(sendMessage).not.toHaveBeenCalled();
  sendMessage.mockResolvedValue({ sighting: { url: 7 }, isPiece: true });
  expect(await readCopy(COPY)).toBeUndefined();
});
