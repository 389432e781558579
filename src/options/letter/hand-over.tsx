import type { Carrier } from '../../letter/compose.ts';
import type { Letter } from '../../letter/letter.ts';
import { type Page, pagesToReach } from '../../letter/reach.ts';
import { isMailAddress } from '../../people/mail-address.ts';
import type { Person } from '../../people/person.ts';
import { shortAddress } from '../../people/place-name.ts';
import type { MailChoice } from '../../store/settings.ts';
import { Button } from '../../ui/button.tsx';
import { placeKindKey, wayKindKey } from '../../ui/place-words.ts';
import { say } from '../../ui/words.ts';
import { useHandOver } from './use-hand-over.ts';
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

/** Sites of their own are called by their address, the others by the name everybody knows. */
const OWN = new Set(['site', 'wordpress', 'blogger', 'other']);

function pageName(page: Page, name: string): string {
  if ('form' in page) return say('letterOpenWay', { way: say(wayKindKey(page.form)) });
  const { kind, url } = page.place;
  if (OWN.has(kind)) return say('letterOpenWay', { way: shortAddress(url) });
  return say('letterOpenPlace', { name, place: say(placeKindKey(kind)) });
}

/** Hands the letter to where it is sent from. Nothing is ever sent by Fondly: each of these opens or copies. */
export function HandOver({ letter, words, person, mail, onSent }: Props) {
  const { byCarrier, byPage, copyAll } = useHandOver(letter, words);
  const to = words.to.trim();
  const hasAddress = isMailAddress(to);
  const handed = letter.state === 'handed';
  const pages = pagesToReach(person);

  const kindOf = (choice: MailChoice) => (choice === mail && hasAddress && !handed ? 'main' : 'quiet');
  const byMail = ([carrier, key]: readonly [Carrier, string]) => (
    <Button
      key={carrier}
      kind={kindOf(choiceOf(carrier))}
      disabled={!hasAddress && to !== ''}
      onClick={event => byCarrier(event, carrier)}
    >
      {say(key)}
    </Button>
  );
  const mails = FIRST.map(byMail);
  // Without an address the first of their pages is the way, so it is the button.
  const byTheirPage = (page: Page) => (
    <Button
      key={page.value}
      kind={page === pages[0] && to === '' && !handed ? 'main' : 'quiet'}
      onClick={event => byPage(event, page.value)}
    >
      {pageName(page, person.name)}
    </Button>
  );
  const forms = pages.filter(page => 'form' in page);

  return (
    <section class="hand-over" aria-label={say('letterHandOver')}>
      {!hasAddress && <NoAddress person={person} isEmpty={to === ''} hasPages={pages.length > 0} />}
      <div class="act">
        {hasAddress ? mails : pages.map(byTheirPage)}
        <Button kind={kindOf('copy')} icon="copy" onClick={copyAll}>
          {say('letterCopy')}
        </Button>
        {hasAddress ? forms.map(byTheirPage) : mails}
      </div>
      <details class="more">
        <summary>{say('letterMore')}</summary>
        <div class="act">
          {MORE.map(byMail)}
          {hasAddress && pages.filter(page => 'place' in page).map(byTheirPage)}
        </div>
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

interface NoAddressProps {
  readonly person: Person;
  readonly isEmpty: boolean;
  readonly hasPages: boolean;
}

/** What to do where no mail can go. */
function NoAddress({ person, isEmpty, hasPages }: NoAddressProps) {
  if (!isEmpty) return <p class="soft">{say('letterWrongAddress')}</p>;
  return (
    <p class="soft">
      {say(hasPages ? 'letterNoAddressPages' : 'letterNoAddress')}{' '}
      <a href={`#person/${person.id}`}>{say('personFindWay')}</a>
    </p>
  );
}
