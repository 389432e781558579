import { allowNoticing, type Fondly, launch, type Options } from '../harness/chromium.ts';
import { until } from '../harness/popup.ts';
import { seed } from './seed.ts';

/** Fondly in a profile whose reader switched on "Notice people while I read". */
export async function launchNoticing(options: Options): Promise<Fondly> {
  const first = await launch(options);
  await seed(first.inside, { people: [], settings: { notice: 'on', tally: true } });
  const { profile, id } = first;
  await first.close();
  allowNoticing(profile, id);
  const fondly = await launch({ ...options, profile });
  const page = await fondly.open('src/options/options.html#settings');
  const session = await fondly.context.newCDPSession(page);
  await session.send('Runtime.evaluate', {
    expression: "chrome.permissions.request({ origins: ['http://*/*', 'https://*/*'] })",
    awaitPromise: true,
    userGesture: true,
  });
  await page.close();
  // Without this a test of what is noticed would pass with nothing ever noticed.
  const registered = async (): Promise<boolean> =>
    (await fondly.inside<unknown[]>('chrome.scripting.getRegisteredContentScripts()')).length === 1;
  await until('the content script to be registered', registered);
  return fondly;
}
