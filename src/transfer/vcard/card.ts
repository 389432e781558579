import { type ContentLine, readContentLine } from './content-line.ts';
import { unfold } from './fold.ts';

/** One contact: every line between BEGIN:VCARD and END:VCARD, in order. */
export type Card = readonly ContentLine[];

/** The cards of a file. `broken` counts those that never end, or that another one begins in. */
export interface Cards {
  readonly cards: readonly Card[];
  readonly broken: number;
}

const isMark = (line: ContentLine, mark: 'BEGIN' | 'END'): boolean =>
  line.name === mark && line.value.trim().toUpperCase() === 'VCARD';

/** Splits a file into cards. A line that is no content line is passed over; the card around it is still read. */
export function readCards(text: string): Cards {
  const cards: Card[] = [];
  let open: ContentLine[] | undefined;
  let broken = 0;
  for (const line of unfold(text)) {
    const property = readContentLine(line);
    if (!property) continue;
    if (isMark(property, 'BEGIN')) {
      if (open) broken++;
      open = [];
    } else if (isMark(property, 'END')) {
      if (open) cards.push(open);
      open = undefined;
    } else open?.push(property);
  }
  return { cards, broken: open ? broken + 1 : broken };
}
