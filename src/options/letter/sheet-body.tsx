import type { RefObject } from 'preact';
import type { Ask } from '../../letter/asks.ts';
import { say } from '../../ui/words.ts';
import { piecesOf } from './pieces.ts';

/** Longer than any letter one would be glad to get; every way to hand it over cuts far below it, and says so. */
const LONGEST = 20_000;

interface Props {
  readonly body: string;
  readonly language: string;
  readonly asks: readonly Ask[];
  readonly onBody: (body: string) => void;
  readonly sheet: RefObject<HTMLTextAreaElement | null>;
  /** Where the cursor is left as the keyboard goes elsewhere. */
  readonly onCursor: (at: number) => void;
}

/**
 * The letter itself: a real text field, lying exactly over a copy of its own words that carries the underlines.
 * The copy is what gives the sheet its height, so the field never scrolls inside it.
 */
export function SheetBody({ body, language, asks, onBody, sheet, onCursor }: Props) {
  return (
    <div class="sheet-body">
      <div class="underlines" dir="auto" aria-hidden="true">
        {piecesOf(body, asks).map((piece, index) =>
          piece.ask ? (
            <mark key={index} class={piece.ask.strength}>
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
        {/* A last empty line has no height of its own. */}
        {'\u200b'}
      </div>
      <textarea
        // Without it the browser writes what stands here into its own file of open tabs, outside our store.
        autocomplete="off"
        ref={sheet}
        onBlur={event => onCursor(event.currentTarget.selectionEnd)}
        aria-label={say('letterLetter')}
        dir="auto"
        lang={language}
        spellcheck
        maxLength={LONGEST}
        value={body}
        onInput={event => onBody(event.currentTarget.value)}
      />
      {body.length >= LONGEST && (
        <p class="note-line warn full" role="status">
          {say('letterFull', { limit: LONGEST })}
        </p>
      )}
    </div>
  );
}
