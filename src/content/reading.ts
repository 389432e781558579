import { isRead } from '../people/read-rule.ts';
import { isConnected } from './channel.ts';

const TICK_MS = 1_000;
/** The worker may take a moment to wake and answer; that much of the time before it does is the reader's. */
const MOST_LATE_MS = 5_000;
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
  /** The worker was told and has not answered. */
  isAsked: boolean;
}

/**
 * Measures whether the piece on the page is really read: visible time and how far it was scrolled, judged by people/read-rule.
 * The time runs from when the page came up, not from when its author could be named.
 * @param tell says that the piece at this address was read; false to be asked again, as long as nobody can be named there
 * @returns `at`: where the reader is now, told once the worker knows; `from`, on the page's own clock, is when they came
 */
export function watchReading(
  tell: (url: string, isLast: boolean) => Promise<boolean>,
  signal: AbortSignal,
): { at(url: string, isPiece: boolean, from: number): void } {
  let address = '';
  let piece: Piece | undefined;

  const look = (): void => {
    // The extension was updated under this page: there is nobody left to tell.
    if (!isConnected()) clearInterval(timer);
    if (!piece || piece.isAsked || document.visibilityState === 'hidden') return;
    piece.visibleMs += TICK_MS;
    piece.deepest = Math.max(piece.deepest, depth());
    if (!isRead({ visibleMs: piece.visibleMs, depth: piece.deepest })) return;
    piece.tells += 1;
    void ask(piece);
  };

  const ask = async (mine: Piece): Promise<void> => {
    const isLast = mine.tells === MOST_TELLS;
    mine.isAsked = true;
    const isDone = await tell(mine.url, isLast);
    mine.isAsked = false;
    if ((isDone || isLast) && piece === mine) piece = undefined;
  };
  const timer = setInterval(look, TICK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));

  return {
    at(url, isPiece, from) {
      if (url === address) return;
      address = url;
      const visibleMs = Math.min(MOST_LATE_MS, performance.now() - from);
      piece = isPiece ? { url, visibleMs, deepest: depth(), tells: 0, isAsked: false } : undefined;
    },
  };
}
