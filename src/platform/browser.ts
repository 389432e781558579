/** The browser, behind one file: the only import of the polyfill. Everything above asks for it here. */
import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';

export default browser;
