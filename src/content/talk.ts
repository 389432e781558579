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

/** The posts of a thread come a moment after its address. */
const THREAD_MS = 3_000;

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

/** Looks, a moment after `begin`, whether the page is a thread the reader talks in. Scrolled down, its first post is gone. */
export function watchThreads(onTalk: (talk: Sighting) => void, signal: AbortSignal): { begin(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const talk = scrollY > innerHeight ? undefined : threadTalk();
    if (talk) onTalk(talk);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    begin() {
      clearTimeout(timer);
      timer = setTimeout(look, THREAD_MS);
    },
  };
}
