import browser from './browser.ts';

/** What "Notice people while I read" needs: to see pages as they are opened. Never asked for at install. */
const ALL_PAGES = { origins: ['http://*/*', 'https://*/*'] };

export const mayNotice = (): Promise<boolean> => browser.permissions.contains(ALL_PAGES);

/** Shows the browser's own question; must be called directly from a click. */
export const askToNotice = (): Promise<boolean> => browser.permissions.request(ALL_PAGES);

export const stopNoticing = (): Promise<boolean> => browser.permissions.remove(ALL_PAGES);

/** What a notification when a hello is due needs. */
const NOTIFICATIONS = { permissions: ['notifications' as const] };

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTIFICATIONS);

/** Shows the browser's own question; must be called directly from a click. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(NOTIFICATIONS);

/** Calls back whenever the user grants or takes back access, here or in the browser's own settings. */
export function onPermissionChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
