/**
 * The worker. It holds no state: whatever it needs it reads from the store, so being stopped at any moment costs nothing.
 * Every listener is registered in the first turn, or the browser would not wake us for it.
 */

import { keepAlarm, onAlarm } from '../platform/alarms.ts';
import browser from '../platform/browser.ts';
import { edge } from '../platform/edge.ts';
import { noteError, watchErrors } from '../platform/errors.ts';
import { onNotification } from '../platform/notifications.ts';
import { onPermissionChange } from '../platform/permissions.ts';
import { openOwnPage } from '../platform/tabs.ts';
import { showDue } from './due.ts';
import { welcomeOnce } from './first-start.ts';
import { meetFolder } from './folder.ts';
import { admit, type Sender } from './gate.ts';
import { handlers, hasHandler } from './handlers.ts';
import { keepLineFrom, makeMenu, onMenu } from './keep-line.ts';
import { followInOpenTabs, forgetUnnoticed, keepNoticing } from './noticing.ts';
import { ourStore } from './our-store.ts';
import { refreshTabs } from './presence.ts';
import { tidy } from './tidy.ts';

const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };

watchErrors();

browser.runtime.onMessage.addListener((message: unknown, sender: Sender, reply: (answer?: unknown) => void) => {
  const admitted = admit(message, sender, self);
  if (!admitted || !hasHandler(admitted.name)) return false;
  // Whoever asked gets no answer where the work failed; why is in the log.
  void handle(admitted.name, admitted.argument, sender).then(reply, () => reply());
  return true;
});

async function handle(name: keyof typeof handlers, argument: unknown, sender: Sender): Promise<unknown> {
  try {
    return await handlers[name](await ourStore(), argument, sender);
  } catch (error) {
    noteError(error);
    throw error;
  }
}

onAlarm(() => void refresh());
onPermissionChange(() => void noticing());
onNotification(() => void openOwnPage('src/options/options.html#next'));
onMenu(tab => void keepLineFrom(tab));
// Firefox for Android knows no keyboard.
browser.commands?.onCommand.addListener((command, tab) => {
  if (command === 'keep-line') void keepLineFrom(tab);
});
browser.runtime.onStartup.addListener(() => void refresh());
browser.runtime.onInstalled.addListener(() => void ourStore().then(welcomeOnce));

async function refresh(): Promise<void> {
  const store = await ourStore();
  if (await showDue(store)) await refreshTabs(store, 'all');
  await tidy(store);
}

async function noticing(): Promise<void> {
  const store = await ourStore();
  await keepNoticing(store);
  await followInOpenTabs(store);
  await forgetUnnoticed(store);
}

/** Whatever woke us: nothing here is undone or doubled by being done again. */
async function start(): Promise<void> {
  await makeMenu();
  await keepAlarm(edge.now());
  const store = await ourStore();
  await showDue(store);
  await keepNoticing(store);
  await tidy(store);
  await meetFolder(store);
}

void start();
