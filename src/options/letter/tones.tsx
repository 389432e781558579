import type { LetterLanguage, Tone } from '../../letter/letter.ts';
import { Choice } from '../../ui/field.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say } from '../../ui/words.ts';
import { draftFrom, type Material, saysNote } from './begin.ts';
import { languages, TONES } from './choices.ts';
import type { Words } from './use-letter.ts';

interface Props {
  readonly words: Words;
  readonly material: Material;
  readonly onWrite: (typed: Partial<Words>) => Promise<boolean>;
}

/** Begins the letter anew in another tone or language. What stood there comes back with Undo. */
export function Tones({ words, material, onWrite }: Props) {
  const tell = useTell();
  const again = (tone: Tone, language: LetterLanguage) => {
    const { tone: oldTone, language: oldLanguage, subject, body } = words;
    // What the user put in themselves is put in again.
    const said = saysNote(body, material.person) ? material.person.note : undefined;
    const before = draftFrom(material, oldTone, oldLanguage, Date.now(), said);
    const after = draftFrom(material, tone, language, Date.now(), said);
    void onWrite({ tone, language, subject: after.subject, body: after.body });
    const wasTouched = before.body !== body || before.subject !== subject;
    const undo = () => void onWrite({ tone: oldTone, language: oldLanguage, subject, body });
    tell(say('letterAnew'), wasTouched ? undo : undefined);
  };
  return (
    <details class="tones">
      <summary>{say('letterTones')}</summary>
      <div class="pair">
        <Choice
          label={say('letterTone')}
          value={words.tone}
          options={TONES.map(([tone, key]) => [tone, say(key)] as const)}
          onValue={tone => again(tone, words.language)}
        />
        <Choice
          label={say('letterLanguage')}
          value={words.language}
          options={languages()}
          onValue={language => again(words.tone, language)}
        />
      </div>
    </details>
  );
}
