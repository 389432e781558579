import { answer, isConnected, tell } from './channel.ts';
import { copyPage, mayRead } from './copy.ts';
import { watchReading } from './reading.ts';
import { watchComments, watchThreads } from './talk.ts';
import { watch } from './watch.ts';

/** Ends what watches this page; undefined while nothing does. */
let life: AbortController | undefined;
/** Where the reader taught us to look on this site: a CSS selector. */
let rule: string | undefined;
/** The address the reader asked about last, by a click. */
let askedAt: string | undefined;

function end(): void {
  life?.abort();
  life = undefined;
}

function begin(): void {
  const mine = new AbortController();
  const { signal } = mine;
  life = mine;
  const reading = watchReading(
    async (piece, isLast) => (await tell('read', { copy: copyPage(rule, false), piece, isLast })) !== false,
    signal,
  );
  const threads = watchThreads(
    talk => void tell('talked', talk),
    () => mayRead(false),
    signal,
  );
  watchComments(() => void tell('commented', copyPage(rule, false)), signal);
  watch(isNewAddress => {
    if (!isConnected()) return end();
    // A page nobody may read is told of, too, as nobody's: whoever stood on the button before must not stay there.
    const from = performance.now();
    void tell('seen', copyPage(rule, false)).then(said => {
      if (life !== mine || said === undefined) return;
      if (!said.goOn) return end();
      reading.at(said.url, said.isPiece, from);
    });
    if (isNewAddress) threads.begin();
  }, signal);
}

/** Watches the page exactly while the reader allows it. */
async function follow(): Promise<boolean> {
  const told = await tell('loaded', undefined);
  rule = told?.rule ?? rule;
  if (!told?.watch) end();
  else if (!life) begin();
  return life !== undefined;
}

function start(): void {
  answer({
    readPage: ({ rule: taught, asked }) => {
      if (asked) {
        askedAt = location.href;
        rule = taught;
      }
      const isAsked = askedAt === location.href;
      return isAsked || life ? copyPage(rule, isAsked) : undefined;
    },
    askAgain: follow,
  });
  void follow();
}

// The script is registered for new pages and injected on a click: one page may get it twice, in the same world.
const mark = Symbol.for('fondly');
const world = globalThis as { [mark]?: true };
if (!world[mark] && window.top === window) {
  world[mark] = true;
  start();
}
