import { beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/popup.ts';
import { deleted } from './journeys/deleted.ts';
import { inAndOut } from './journeys/in-and-out.ts';
import { keepLine } from './journeys/keep-line.ts';
import { letter } from './journeys/letter.ts';
import { person } from './journeys/person.ts';
import { pick } from './journeys/pick.ts';
import { reading } from './journeys/reading.ts';
import { tally } from './journeys/tally.ts';
import { inFirefox } from './journeys/there.ts';
import { twoWindows } from './journeys/two-windows.ts';
import { versions } from './journeys/versions.ts';

/** The journeys of Chromium, step by step the same, in one Firefox; each begins with an empty store. */
describe('in Firefox', () => {
  const { there } = inFirefox();

  describe('a person page', () => person(there));
  describe('pointing at the name', () => pick(there));
  describe('keep this line', () => keepLine(there));

  it('says in words that it has no folders', async () => {
    const data = await there().open('src/options/options.html#data');
    await data.getByText('This browser lets no extension use a folder').waitFor();
    expect(await data.getByRole('button', { name: 'Choose a folder' }).count()).toBe(0);
    await data.close();
  });

  describe('a letter', () => letter(there, { hasMailProgram: false }));
  describe('your lists and files', () => inAndOut(there));
  describe('two windows', () => twoWindows(there));
  describe('Deleted with ten thousand in it', () => deleted(there));

  describe('once it may notice', () => {
    beforeAll(async () => {
      const settings = await there().open('src/options/options.html#settings');
      await settings.getByLabel('Notice people while I read').check();
      const registered = (): Promise<boolean> =>
        settings.evaluate('browser.scripting.getRegisteredContentScripts().then(all => all.length === 1)');
      await until('the content script to be registered', registered);
      await settings.close();
    });

    describe('while one reads', () => reading(there));
    describe('the private tally', () => tally(there));
  });

  describe('a newer version', () => versions(there));
});
