import type { Sighting } from '../detect/sighting.ts';
import { isRead } from '../people/read-rule.ts';
import { isConnected } from './channel.ts';

const TICK_MS = 1_000;

/** How far down the page the reader has been, 0 to 1. A page that fits the window is seen whole. */
function depth(): number {
  const root = document.documentElement;
  return Math.min(1, (scrollY + innerHeight) / Math.max(1, root.scrollHeight));
}

/**
 * Measures whether the piece on the page is really read: visible time and how far it was scrolled, judged by people/read-rule.
 * `begin` starts a new piece; each piece is told at most once.
 */
export function watchReading(
  onRead: (sighting: Sighting) => void,
  signal: AbortSignal,
): { begin(sighting: Sighting): void } {
  let piece: Sighting | undefined;
  let visibleMs = 0;
  let deepest = 0;

  const look = (): void => {
    // The extension was updated under this page: there is nobody left to tell.
    if (!isConnected()) clearInterval(timer);
    if (!piece || document.visibilityState === 'hidden') return;
    visibleMs += TICK_MS;
    deepest = Math.max(deepest, depth());
    if (!isRead({ visibleMs, depth: deepest })) return;
    onRead(piece);
    piece = undefined;
  };
  const timer = setInterval(look, TICK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));

  return {
    begin(sighting) {
      piece = sighting.people.length > 0 ? sighting : undefined;
      visibleMs = 0;
      deepest = 0;
    },
  };
}
