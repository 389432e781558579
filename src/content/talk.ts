import { attribute, find } from '../detect/dom.ts';
import type { Sighting } from '../detect/sighting.ts';
import { talkOnX } from '../detect/sites/x.ts';

/** Comment forms are of many makes; what they share is the word, in their own names. */
const COMMENT = /comment/i;
const MAX_NAME = 500;

/** Does this form send a comment? Judged by its names alone: what is written in it is never looked at. */
export function isCommentForm(form: Element): boolean {
  const area = find(form, 'textarea');
  if (!area || find(form, 'input[type=password]')) return false;
  return [form, area].some(it =>
    ['id', 'name', 'action'].some(key => COMMENT.test(attribute(it, key).slice(0, MAX_NAME))),
  );
}

/** Calls back when the reader submits a comment on the page; an event a script made up does not count. */
export function watchComments(onComment: () => void, signal: AbortSignal): void {
  const listener = (event: Event): void => {
    if (event.isTrusted && event.target instanceof HTMLFormElement && isCommentForm(event.target)) onComment();
  };
  document.addEventListener('submit', listener, { capture: true, signal });
}

/** The posts of a thread come a moment after its address, some a while after, and the reader's own last. */
const LOOKS_MS = [3_000, 10_000, 30_000];

/** The others of a thread as a sighting without a word of it; undefined where nobody and the reader answer each other. */
function threadTalk(): Sighting | undefined {
  const talk = talkOnX(document);
  return (
    talk && {
      url: talk.thread,
      title: '',
      people: talk.handles.map(handle => ({
        name: handle,
        places: [{ kind: 'x', url: `https://x.com/${handle}`, handle }],
        ways: [],
        evidence: [],
        confidence: 1,
      })),
      ms: 0,
    }
  );
}

/**
 * Looks a few times after `begin` whether the page is a thread the reader talks in. Scrolled down, its first post is gone.
 * @param mayLook asked right before: the page may have become one that is never read
 */
export function watchThreads(
  onTalk: (talk: Sighting) => void,
  mayLook: () => boolean,
  signal: AbortSignal,
): { begin(): void } {
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  const end = (): void => timers.forEach(clearTimeout);
  const look = (): void => {
    const talk = scrollY > innerHeight || !mayLook() ? undefined : threadTalk();
    if (!talk) return;
    onTalk(talk);
    end();
  };
  signal.addEventListener('abort', end);
  return {
    begin() {
      end();
      timers = LOOKS_MS.map(ms => setTimeout(look, ms));
    },
  };
}
