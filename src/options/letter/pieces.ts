import type { Ask } from '../../letter/asks.ts';

/** A stretch of the letter; with an ask where it is to be underlined. */
export interface Piece {
  readonly text: string;
  readonly ask?: Ask;
}

/** The letter cut where asks begin and end. The pieces put together are the letter, letter for letter. */
export function piecesOf(body: string, asks: readonly Pick<Ask, 'start' | 'end'>[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const ask of asks) {
    if (ask.start < at || ask.end > body.length) continue;
    if (ask.start > at) pieces.push({ text: body.slice(at, ask.start) });
    pieces.push({ text: body.slice(ask.start, ask.end), ask: ask as Ask });
    at = ask.end;
  }
  if (at < body.length) pieces.push({ text: body.slice(at) });
  return pieces;
}
