import { isMailAddress } from '../../letter/address.ts';
import { type Carrier, handOver, tidyBody } from '../../letter/compose.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Person } from '../../people/person.ts';
import type { Way } from '../../people/way.ts';
import { openAddress } from '../../platform/tabs.ts';
import { handOver as markHanded } from '../../store/letters.ts';
import type { MailChoice } from '../../store/settings.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { useTell } from '../../ui/notice.tsx';
import { openMail } from '../../ui/open-mail.ts';
import { safeHref, wayKindKey } from '../../ui/place-words.ts';
import { say } from '../../ui/words.ts';
import type { Words } from './use-letter.ts';

interface Props {
  readonly letter: Letter;
  readonly words: Words;
  readonly person: Person;
  readonly mail: MailChoice;
  readonly onSent: () => void;
}

const FIRST: readonly (readonly [carrier: Carrier, key: string])[] = [
  ['mail', 'letterMailApp'],
  ['gmail', 'letterGmail'],
  ['outlook', 'letterOutlook'],
];
const MORE: readonly (readonly [carrier: Carrier, key: string])[] = [
  ['fastmail', 'letterFastmail'],
  ['proton', 'letterProton'],
];

const choiceOf = (carrier: Carrier): MailChoice => (carrier === 'mail' ? 'app' : carrier);

/** Ways that are a page to open: a contact form, a profile with messages. */
const pagesOf = (person: Person): readonly Way[] =>
  person.ways.filter(way => (way.kind === 'form' || way.kind === 'message') && safeHref(way.value));

/** Hands the letter to where it is sent from. Nothing is ever sent by Fondly: each of these opens or copies. */
export function HandOver({ letter, words, person, mail, onSent }: Props) {
  const act = useAct();
  const tell = useTell();
  const to = words.to.trim();
  const hasAddress = isMailAddress(to);
  const handed = letter.state === 'handed';

  /** @param open the address to go on to once the words are on the clipboard */
  const give = async (copies: boolean, text: string, open?: () => void) => {
    if (copies) await navigator.clipboard.writeText(text);
    await act(store => markHanded(store, letter.id));
    if (copies) tell(say(open ? 'letterCopiedPaste' : 'letterCopied'));
    open?.();
  };
  const byCarrier = (carrier: Carrier) => {
    const over = handOver(carrier, { ...words, to });
    if (!over) return;
    const open = () => (carrier === 'mail' ? openMail(over.href) : void openAddress(over.href));
    void give(over.bodyByClipboard, tidyBody(words.body), open);
  };
  const copyAll = () => void give(true, `${words.subject}\n\n${tidyBody(words.body)}`);
  const kindOf = (choice: MailChoice) => (choice === mail && hasAddress && !handed ? 'main' : 'quiet');
  const button = ([carrier, key]: readonly [Carrier, string]) => (
    <Button
      key={carrier}
      kind={kindOf(choiceOf(carrier))}
      disabled={!hasAddress && to !== ''}
      // Only a real press opens anything: no script may send one off to a mail page.
      onClick={event => event.isTrusted && byCarrier(carrier)}
    >
      {say(key)}
    </Button>
  );

  return (
    <section class="hand-over" aria-label={say('letterHandOver')}>
      {!hasAddress && <p class="soft">{say(to === '' ? 'letterNoAddress' : 'letterWrongAddress')}</p>}
      <div class="act">
        {FIRST.map(button)}
        <Button kind={kindOf('copy')} icon="copy" onClick={copyAll}>
          {say('letterCopy')}
        </Button>
        {pagesOf(person).map(way => (
          <Button
            key={way.value}
            kind="quiet"
            onClick={() => void give(true, tidyBody(words.body), () => void openAddress(way.value))}
          >
            {say('letterOpenWay', { way: say(wayKindKey(way.kind)) })}
          </Button>
        ))}
      </div>
      <details class="more">
        <summary>{say('letterMore')}</summary>
        <div class="act">{MORE.map(button)}</div>
      </details>
      <div class={`did-you ${handed ? 'asked' : ''}`}>
        <p class={handed ? '' : 'soft'}>{say(handed ? 'letterDidYou' : 'letterNeverSends')}</p>
        <Button kind={handed ? 'main' : 'link'} onClick={onSent}>
          {say('letterSentIt')}
        </Button>
      </div>
    </section>
  );
}
