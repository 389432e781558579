import browser from './browser.ts';

/** One name: a second notification takes the place of the first. */
const NAME = 'hello';

/** Shows a notification. Nothing happens where the reader has not allowed them, or has taken that back. */
export async function showNotification(text: string): Promise<void> {
  const title = browser.i18n.getMessage('extensionName');
  const iconUrl = browser.runtime.getURL('icons/fondly-128.png');
  await browser.notifications?.create(NAME, { type: 'basic', title, message: text, iconUrl }).catch(() => undefined);
}

/** Calls back when the notification is clicked; until notifications are allowed there is nothing to listen to. */
export function onNotification(listener: () => void): void {
  browser.notifications?.onClicked.addListener(name => {
    if (name === NAME) listener();
  });
}
