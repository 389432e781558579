import { isRead } from '../people/read-rule.ts';
import { isConnected } from './channel.ts';

const TICK_MS = 1_000;
/** An app may draw the author long after its words; a page that names nobody is asked no more often. */
const MOST_TELLS = 5;

/** How far down the page the reader has been, 0 to 1. A page that fits the window is seen whole. */
function depth(): number {
  const root = document.documentElement;
  return Math.min(1, (scrollY + innerHeight) / Math.max(1, root.scrollHeight));
}

/** A piece in front of the reader, from its first sight on. */
interface Piece {
  /** Its canonical address: a fragment is none of it, so going to a chapter does not begin a new piece. */
  readonly url: string;
  visibleMs: number;
  deepest: number;
  tells: number;
}

/**
 * Measures whether the piece on the page is really read: visible time and how far it was scrolled, judged by people/read-rule.
 * The time runs from when the page came up, not from when its author could be named.
 * @param tell says that the piece at this address was read; false to be asked again, as long as nobody can be named there
 */
export function watchReading(
  tell: (url: string, isLast: boolean) => boolean,
  signal: AbortSignal,
): { at(url: string, isPiece: boolean): void } {
  let address = '';
  let piece: Piece | undefined;

  const look = (): void => {
    // The extension was updated under this page: there is nobody left to tell.
    if (!isConnected()) clearInterval(timer);
    if (!piece || document.visibilityState === 'hidden') return;
    piece.visibleMs += TICK_MS;
    piece.deepest = Math.max(piece.deepest, depth());
    if (!isRead({ visibleMs: piece.visibleMs, depth: piece.deepest })) return;
    piece.tells += 1;
    const isLast = piece.tells === MOST_TELLS;
    if (tell(piece.url, isLast) || isLast) piece = undefined;
  };
  const timer = setInterval(look, TICK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));

  return {
    at(url, isPiece) {
      if (url === address) return;
      address = url;
      piece = isPiece ? { url, visibleMs: 0, deepest: 0, tells: 0 } : undefined;
    },
  };
}
