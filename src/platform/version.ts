import browser from './browser.ts';

/** The version of the extension, as the browser has it: `0.1.0`. */
export const ourVersion = (): string => browser.runtime.getManifest().version;
