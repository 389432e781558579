/** Reads again at most so often at one address: pages that rewrite their head for ever are left alone. */
const READS_PER_ADDRESS = 6;
/** The head of an app settles a moment after its address (SITES section 1: X takes up to a few seconds). */
const SETTLE_MS = 400;
const IDLE_TIMEOUT_MS = 2_000;

const whenIdle = (work: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: IDLE_TIMEOUT_MS });
  else setTimeout(work, 0);
};

/**
 * Calls `look` once the page is idle, and again after its address or its head changed; only while it is visible.
 * Nothing is patched and nothing is written: it listens to the Navigation API, history events and the head.
 * @param signal ends everything
 */
export function watch(look: (isNewAddress: boolean) => void, signal: AbortSignal): void {
  let address = '';
  let reads = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = (): void => {
    if (signal.aborted || document.visibilityState === 'hidden') return;
    const isNewAddress = location.href !== address;
    if (isNewAddress) {
      address = location.href;
      reads = 0;
    }
    if (++reads <= READS_PER_ADDRESS) look(isNewAddress);
  };
  const soon = (): void => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(() => whenIdle(read), SETTLE_MS);
  };

  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', soon, { signal });
  navigation?.addEventListener('currententrychange', soon, { signal });
  addEventListener('popstate', soon, { signal });
  addEventListener('hashchange', soon, { signal });
  addEventListener('pageshow', soon, { signal });
  document.addEventListener('visibilitychange', soon, { signal });

  const head = new MutationObserver(soon);
  if (document.head)
    head.observe(document.head, { childList: true, subtree: true, characterData: true, attributes: true });
  signal.addEventListener('abort', () => {
    head.disconnect();
    clearTimeout(timer);
  });
  whenIdle(read);
}
