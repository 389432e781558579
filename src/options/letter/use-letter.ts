import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Letter } from '../../letter/letter.ts';
import { asTyped } from '../../store/as-typed.ts';
import { saveDraft, type Typed } from '../../store/letters.ts';
import { useAct } from '../../ui/act.ts';
import { ourStore } from '../../ui/our-store.ts';

/** What one writes in a letter, and later of it. */
export type Words = Required<Pick<Letter, 'to' | 'subject' | 'body' | 'tone' | 'language'>> &
  Pick<Letter, 'fear' | 'ownWords' | 'namesThem'>;

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

/** A letter as it stands on the sheet, kept as typed. What another window writes shows here while nothing was typed here. */
export function useLetter(letter: Letter): {
  readonly words: Words;
  readonly write: (typed: Typed) => Promise<boolean>;
} {
  const act = useAct();
  const [typed, setTyped] = useState<Typed>({});
  const [saving] = useState(() =>
    asTyped(letter, async (before, change: Typed) => saveDraft(await ourStore(), before, change)),
  );
  const [stored, setStored] = useState(letter);
  useEffect(() => setStored(letter), [letter]);
  const write = useCallback(
    (change: Typed) => {
      setTyped(now => ({ ...now, ...change }));
      return act(() => saving.typed(change));
    },
    [act, saving],
  );
  return { words: { ...wordsOf(stored), ...typed }, write };
}
