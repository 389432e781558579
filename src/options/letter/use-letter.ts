import type { Letter } from '../../letter/letter.ts';
import { saveDraft, type Typed } from '../../store/letters.ts';
import { ourStore } from '../../ui/our-store.ts';
import { useAsTyped } from '../../ui/use-as-typed.ts';

/** What one writes in a letter, and later of it. */
export type Words = Required<Pick<Letter, 'to' | 'subject' | 'body' | 'tone' | 'language'>> &
  Pick<Letter, 'fear' | 'ownWords' | 'namesThem'>;

const TEXTS = ['to', 'subject', 'body', 'ownWords'] as const;

const wordsOf = ({ to, subject, body, tone, language, fear, ownWords, namesThem }: Letter): Words => ({
  to,
  subject,
  body,
  tone,
  language,
  ...(fear !== undefined && { fear }),
  ...(ownWords !== undefined && { ownWords }),
  ...(namesThem !== undefined && { namesThem }),
});

const save = async (before: Letter, change: Typed): Promise<Letter> => saveDraft(await ourStore(), before, change);

/** A letter as it stands on the sheet, kept as typed, on top of what another window makes of it. */
export function useLetter(letter: Letter) {
  const { shown, write, clashes } = useAsTyped<Letter, Typed>(letter, save, TEXTS);
  return { words: wordsOf(shown), write, clashes };
}
