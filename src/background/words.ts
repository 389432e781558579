import browser from '../platform/browser.ts';
import { speaker } from '../words/say.ts';

/** What the worker says: titles of the toolbar button, entries of the menu. */
export const words = speaker(key => browser.i18n.getMessage(key), browser.i18n.getUILanguage());
