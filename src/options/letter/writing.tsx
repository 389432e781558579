import type { RefObject } from 'preact';
import { handOf, remember } from '../../letter/hand.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Typed } from '../../store/letters.ts';
import { markSent, takeBackSent } from '../../store/sent.ts';
import { changeSettings } from '../../store/settings.ts';
import { useAct } from '../../ui/act.ts';
import { Clashes } from '../../ui/clash.tsx';
import { useTell } from '../../ui/notice.tsx';
import { Scale } from '../../ui/scale.tsx';
import type { TextClash } from '../../ui/use-as-typed.ts';
import { say } from '../../ui/words.ts';
import type { Material } from './begin.ts';
import { Checks } from './checks.tsx';
import { HandOver } from './hand-over.tsx';
import { Heads } from './heads.tsx';
import { Question } from './question.tsx';
import { SheetBody } from './sheet-body.tsx';
import { SignName } from './sign-name.tsx';
import { Tones } from './tones.tsx';
import { useAsks } from './use-asks.ts';
import type { Words } from './use-letter.ts';

interface Props {
  readonly letter: Letter;
  readonly material: Material;
  readonly words: Words;
  readonly write: (typed: Typed) => Promise<boolean>;
  readonly clashes: readonly TextClash[];
  readonly sheet: RefObject<HTMLTextAreaElement | null>;
  readonly onCursor: (at: number) => void;
}

/** The sheet, what stands out on it, and the ways to hand it over. */
export function Writing({ letter, material, words, write, clashes, sheet, onCursor }: Props) {
  const act = useAct();
  const tell = useTell();
  const asks = useAsks(words.body, words.language);
  const { person, settings } = material;

  const onSent = () =>
    act(async store => {
      await write({});
      const sent = await markSent(store, letter.id);
      if (sent) tell(say('letterSentNow', { name: person.name }), () => void act(again => takeBackSent(again, sent)));
      // How one begins and ends a letter is remembered from the letters one really sent.
      const handle = person.places.find(place => place.handle)?.handle;
      const hand = handOf(words.body, person.name, handle);
      await changeSettings(store, now => remember(now, hand, words.language, words.tone));
    });

  return (
    <div class="writing">
      <Question material={material} words={words} onWrite={write} />
      <section class="sheet-of-paper" aria-label={say('letterSheet')}>
        <Heads
          words={words}
          addresses={person.ways.filter(way => way.kind === 'email').map(way => way.value)}
          onWrite={write}
        />
        <SheetBody
          body={words.body}
          language={words.language}
          asks={asks ?? []}
          onBody={body => void write({ body })}
          sheet={sheet}
          onCursor={onCursor}
        />
      </section>
      <Clashes clashes={clashes} />
      <SignName words={words} material={material} onBody={body => write({ body })} />
      <Checks words={words} asks={asks} material={material} onBody={body => void write({ body })} />
      <Tones words={words} material={material} onWrite={write} />
      <Scale
        legend={say('letterFear')}
        low={say('letterFearLow')}
        high={say('letterFearHigh')}
        value={words.fear}
        onValue={fear => void write({ fear })}
      />
      <HandOver letter={letter} words={words} person={person} mail={settings.mail} onSent={() => void onSent()} />
    </div>
  );
}
