import { useCallback } from 'preact/hooks';
import type { Letter } from '../../letter/letter.ts';
import { deleteLetter, listLetters, putLetter } from '../../store/letters.ts';
import type { Store } from '../../store/open.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Face } from '../../ui/face.tsx';
import { useLive, WhenReady } from '../../ui/live.tsx';
import { useTell } from '../../ui/notice.tsx';
import { Picture } from '../../ui/picture.tsx';
import { say, sayAgo, writeDay } from '../../ui/words.ts';
import { namesOf } from '../names-of.ts';
import { Page } from '../page.tsx';
import { OUTCOME_KEYS } from '../path/outcome-mark.tsx';

interface Post {
  readonly letters: readonly Letter[];
  readonly names: ReadonlyMap<string, string>;
}

async function readPost(store: Store): Promise<Post> {
  const letters = await listLetters(store);
  return { letters, names: await namesOf(store, letters) };
}

/** Every letter: those being written, those sent and what came of them. */
export function LettersPage() {
  const live = useLive(useCallback(readPost, []));
  return (
    <Page title={say('lettersTitle')} intro={say('lettersIntro')} class="letters">
      <WhenReady live={live}>{post => (post.letters.length === 0 ? <NoLetters /> : <Both post={post} />)}</WhenReady>
    </Page>
  );
}

function NoLetters() {
  return (
    <div class="card nothing">
      <Empty title={say('lettersNone')} text={say('lettersNoneHow')} picture={<Picture name="sent" />}>
        <a class="button" href="#next">
          {say('optionsNext')}
        </a>
      </Empty>
    </div>
  );
}

function Both({ post: { letters, names } }: { readonly post: Post }) {
  const drafts = letters.filter(letter => letter.state !== 'sent');
  const sent = letters
    .filter(letter => letter.state === 'sent')
    .toSorted((one, other) => (other.sentAt ?? 0) - (one.sentAt ?? 0));
  return (
    <>
      <Pile title={say('lettersDrafts')} letters={drafts} names={names} />
      <Pile title={say('lettersSent')} letters={sent} names={names} />
    </>
  );
}

interface PileProps {
  readonly title: string;
  readonly letters: readonly Letter[];
  readonly names: ReadonlyMap<string, string>;
}

function Pile({ title, letters, names }: PileProps) {
  if (letters.length === 0) return null;
  return (
    <section class="pile">
      <h2>{title}</h2>
      <ul class="card">
        {letters.map(letter => (
          <LetterRow key={letter.id} letter={letter} name={names.get(letter.personId) ?? say('uiNoName')} />
        ))}
      </ul>
    </section>
  );
}

function stateOf(letter: Letter): string {
  if (letter.state === 'sent') return letter.outcome ? say(OUTCOME_KEYS[letter.outcome]) : say('lettersNoReport');
  return say(letter.state === 'handed' ? 'lettersHanded' : 'lettersDraft');
}

function LetterRow({ letter, name }: { readonly letter: Letter; readonly name: string }) {
  const act = useAct();
  const tell = useTell();
  const isSent = letter.state === 'sent';
  const onDelete = () =>
    act(async store => {
      const gone = await deleteLetter(store, letter.id);
      tell(say('lettersDeleted', { name }), () => void act(async again => gone && putLetter(again, gone)));
    });
  return (
    <li>
      <a class="row" href={`#letter/${letter.id}`}>
        <Face name={name} size="small" />
        <span>
          <span class="name one-line">
            <bdi>{name}</bdi>
          </span>
          <span class="soft one-line">
            <bdi>{letter.subject || say('lettersNoSubject')}</bdi>
          </span>
        </span>
        <span class="soft end">
          {stateOf(letter)}
          <br />
          {isSent ? writeDay(letter.sentAt ?? letter.changedAt) : sayAgo(letter.changedAt, Date.now())}
        </span>
      </a>
      <Button kind="link" icon="bin" aria-label={say('lettersDelete', { name })} onClick={() => void onDelete()} />
    </li>
  );
}
