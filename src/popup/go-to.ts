import { openOwnPage } from '../platform/tabs.ts';

/** Opens a page of the options (`next`, `person/ID`) and closes the popup, which would stand in front of it. */
export function goTo(hash: string): void {
  void openOwnPage(`src/options/options.html#${hash}`).then(() => window.close());
}
