import { useRef } from 'preact/hooks';
import type { Letter } from '../../letter/letter.ts';
import { putIn } from '../../letter/put-in.ts';
import { useTell } from '../../ui/notice.tsx';
import { say } from '../../ui/words.ts';
import type { Material } from './begin.ts';
import { Kept } from './kept.tsx';
import { useLetter } from './use-letter.ts';
import { Writing } from './writing.tsx';

interface Props {
  readonly letter: Letter;
  readonly material: Material;
}

/** The sheet one writes on, and beside it what was kept of the person and can be put in. */
export function Desk({ letter, material }: Props) {
  const { words, write, clashes } = useLetter(letter);
  const sheet = useRef<HTMLTextAreaElement>(null);
  // Where the cursor was left; before the sheet was ever touched there is none.
  const cursor = useRef<number | undefined>(undefined);
  const tell = useTell();
  const onPutIn = async (text: string) => {
    const before = words.body;
    const { body, end } = putIn(before, text, cursor.current);
    await write({ body });
    sheet.current?.focus();
    sheet.current?.setSelectionRange(end, end);
    tell(say('letterPutInDone'), () => void write({ body: before }));
  };
  return (
    <div class="desk-top">
      <Writing
        letter={letter}
        material={material}
        words={words}
        write={write}
        clashes={clashes}
        sheet={sheet}
        onCursor={at => {
          cursor.current = at;
        }}
      />
      <Kept material={material} body={words.body} onPutIn={text => void onPutIn(text)} />
    </div>
  );
}
