import browser from './browser.ts';

/** Browsers that call their own things by different words. */
export type WhichBrowser = 'chrome' | 'firefox' | 'telephone';

/** Which one this is, for the words by which its own buttons are found. The telephone is Firefox for Android. */
export function whichBrowser(): WhichBrowser {
  if (!browser.runtime.getURL('').startsWith('moz-extension:')) return 'chrome';
  return navigator.userAgent.includes('Android') ? 'telephone' : 'firefox';
}
