import { isLocalAddress } from './local-address.ts';
import { PRIVATE_HOSTS, PRIVATE_LABELS, PRIVATE_NAMES, SECOND_LEVELS } from './private-hosts.ts';

/** Where in the labels of a host the registered name stands: `ada` of `www.ada.example`, `barclays` of `barclays.co.uk`. */
function registeredAt(labels: readonly string[]): number {
  const at = labels.length - 2;
  return at > 0 && SECOND_LEVELS.has(labels[at] ?? '') ? at - 1 : at;
}

/**
 * Private by its address alone: mail, banks, health, offices, logging in and paying. Asked by the worker before a page is
 * watched and by the popup before it is read; the script in the page goes without the long list.
 */
export function isPrivateAddress(url: URL): boolean {
  const host = url.hostname.toLowerCase();
  if (isLocalAddress(url)) return true;
  const labels = host.split('.');
  if (labels.some((_label, at) => PRIVATE_HOSTS.has(labels.slice(at).join('.')))) return true;
  const name = registeredAt(labels);
  return PRIVATE_NAMES.has(labels[name] ?? '') || labels.slice(0, Math.max(0, name)).some(it => PRIVATE_LABELS.has(it));
}
