import { useId } from 'preact/hooks';
import { say } from '../../ui/words.ts';

interface Props {
  readonly words: { readonly to: string; readonly subject: string };
  readonly addresses: readonly string[];
  readonly onWrite: (typed: { readonly to?: string; readonly subject?: string }) => unknown;
}

/** To and Subject, on lines of their own like on any letter. */
export function Heads({ words, addresses, onWrite }: Props) {
  const id = useId();
  return (
    <div class="heads">
      <label for={`${id}-to`}>{say('letterTo')}</label>
      <input
        id={`${id}-to`}
        dir="auto"
        inputMode="email"
        autocomplete="off"
        spellcheck={false}
        list={addresses.length > 1 ? `${id}-addresses` : undefined}
        placeholder={say('letterToMissing')}
        value={words.to}
        onInput={event => onWrite({ to: event.currentTarget.value })}
      />
      <datalist id={`${id}-addresses`}>
        {addresses.map(address => (
          <option key={address} value={address} />
        ))}
      </datalist>
      <label for={`${id}-subject`}>{say('letterSubject')}</label>
      <input
        id={`${id}-subject`}
        dir="auto"
        autocomplete="off"
        maxLength={250}
        value={words.subject}
        onInput={event => onWrite({ subject: event.currentTarget.value })}
      />
    </div>
  );
}
