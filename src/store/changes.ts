import type { Shelf } from './schema.ts';

const CHANNEL = 'fondly-changes';

/** Told to every open view after a change is on disk. */
export interface Change {
  /** The shelves an act may have written to. */
  readonly shelves: readonly Shelf[];
}

/** A way to tell the other views, and this one. Closed with the store it belongs to. */
export function announcer(): { post(change: Change): void; close(): void } {
  const channel = new BroadcastChannel(CHANNEL);
  // Node keeps a process alive for an open channel; a browser has no `unref`.
  if ('unref' in channel && typeof channel.unref === 'function') channel.unref();
  return { post: change => channel.postMessage(change), close: () => channel.close() };
}

/**
 * Calls `listener` after every change, whichever view or worker made it, this one included.
 * @returns a function that stops listening
 */
export function onChange(listener: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = event => listener(event.data as Change);
  if ('unref' in channel && typeof channel.unref === 'function') channel.unref();
  return () => channel.close();
}
