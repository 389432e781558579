/**
 * The browser, behind one file: everything above asks for it here. `browser` where there is one (Firefox), `chrome`
 * elsewhere: under Manifest V3 both answer with promises, and both let a listener of messages answer later by `reply`.
 */
export type Browser = typeof chrome;

const { browser, chrome: chromium } = globalThis as { browser?: Browser; chrome?: Browser };

/** Outside a browser (a test that gives none) there is nothing to ask, and asking says so. */
export default (browser ?? chromium) as Browser;
