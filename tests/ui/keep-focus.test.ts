// @vitest-environment jsdom
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { keepFocus } from '../../src/ui/keep-focus.ts';

const watching: MutationObserver[] = [];

beforeAll(() => {
  vi.useFakeTimers();
  const Real = MutationObserver;
  vi.stubGlobal(
    'MutationObserver',
    class extends Real {
      constructor(heard: MutationCallback) {
        super(heard);
        watching.push(this);
      }
    },
  );
  keepFocus();
});

// It lives as long as its page, and the page of a test has no end of its own.
afterAll(() => {
  for (const one of watching) one.disconnect();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const draw = (html: string): void => {
  document.body.innerHTML = html;
};

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

/** As Enter does on a button: it has the focus and is clicked. */
function press(selector: string): HTMLElement {
  const button = find(selector);
  button.focus();
  button.click();
  return button;
}

/** What the keyboard is on once all has come to rest. */
async function focused(): Promise<Element | null> {
  await vi.advanceTimersByTimeAsync(200);
  return document.activeElement;
}

it('goes to the heading nearest to a button that went away', async () => {
  draw('<main><h1>Who’s next</h1><article><h2>Nora</h2><div><button id="later">Later</button></div></article></main>');
  press('#later').remove();
  expect(await focused()).toBe(find('h2'));
  find('article').remove();
  expect(await focused()).toBe(find('h1'));
});

it('goes back to what was used before: the button that opened a menu, the field of a form', async () => {
  draw('<h1>Nora</h1><div><button id="never">Never</button><button id="later">Later</button></div>');
  press('#later');
  find('div').insertAdjacentHTML('beforeend', '<fieldset><button id="day">Tomorrow</button></fieldset>');
  find('#never').focus();
  press('#day');
  find('fieldset').remove();
  expect(await focused()).toBe(find('#later'));
});

it('goes to the field when the button of its form is asleep again', async () => {
  draw('<h1>Nora</h1><form><textarea></textarea><button type="submit">Keep it</button></form>');
  find('textarea').dispatchEvent(new Event('input', { bubbles: true }));
  find('form').addEventListener('submit', event => event.preventDefault());
  press('button').setAttribute('disabled', '');
  expect(await focused()).toBe(find('textarea'));
});

it('comes back to a button that was asleep while it worked, and not before', async () => {
  draw('<h1>Nora</h1><button type="button">Look</button>');
  const button = press('button');
  // As browsers do with what falls asleep.
  button.blur();
  button.setAttribute('disabled', '');
  expect(await focused()).toBe(document.body);
  button.removeAttribute('disabled');
  expect(await focused()).toBe(button);
});

const ROWS =
  '<h2>Never look at</h2><ul><li>a <button>Remove</button><li>b <button>Remove</button><li>c <button>Remove</button></ul>';

it('goes to the row that took the place, never to its button, and from the last one to the one before', async () => {
  draw(ROWS);
  const [a, b, c] = [...document.querySelectorAll('li')];
  press('li:nth-child(2) button');
  b?.remove();
  expect(await focused()).toBe(c);
  press('li:nth-child(2) button');
  c?.remove();
  expect(await focused()).toBe(a);
  press('li button');
  a?.remove();
  expect(await focused()).toBe(find('h2'));
});

it('goes to what a row is opened by, where there is such a thing', async () => {
  draw('<ul><li><button>x</button></li><li><input type="checkbox"><a href="#nora" data-row>Nora</a></li></ul>');
  press('li button').closest('li')?.remove();
  expect(await focused()).toBe(find('[data-row]'));
});

it('does not take the button of another list for its own, though one like it was pressed before', async () => {
  draw('<p><button>Remove</button></p>');
  press('button');
  const list = '<ul><li><button>Remove</button></li></ul>';
  draw(`<section><h2>Lines</h2>${list}${list}</section>`);
  press('button').closest('ul')?.remove();
  expect(await focused()).toBe(find('h2'));
});

it('knows the same thing drawn anew by its name', async () => {
  draw('<section><h1>Home</h1><button>Open</button></section>');
  press('button');
  draw('<section><button id="back">Back</button></section>');
  press('#back');
  draw('<section><h1>Home</h1><button aria-label="Save">S</button><button id="again">Open</button></section>');
  expect(await focused()).toBe(find('#again'));
});

it('waits for what is still being read, and leaves alone who has gone on by themselves', async () => {
  draw('<main><h1>Home</h1><button>Back</button><p aria-busy="true"></p></main>');
  press('button').remove();
  expect(await focused()).toBe(document.body);
  find('p').remove();
  expect(await focused()).toBe(find('h1'));

  draw('<main><h1>Home</h1><button>Back</button><a href="#x">More</a></main>');
  press('button').remove();
  await Promise.resolve();
  find('a').focus();
  expect(await focused()).toBe(find('a'));
});

it('stays on a notice whatever changes, is back where it was when that goes, and Undo is nothing to come back to', async () => {
  draw(
    '<main><h1>Home</h1><button id="on">Later</button></main><div class="toast"><button id="undo">Undo</button></div>',
  );
  find('#on').focus();
  find('#undo').focus();
  find('h1').append('!');
  expect(await focused()).toBe(find('#undo'));
  press('#undo').parentElement?.remove();
  expect(await focused()).toBe(find('#on'));
  document.body.insertAdjacentHTML('beforeend', '<h1>Home</h1><div class="toast"><button>Undo</button></div>');
  find('main').remove();
  expect(await focused()).toBe(find('h1'));
});

it('stays nowhere for who clicked beside everything', async () => {
  draw('<main><h1>Home</h1><button>Later</button></main>');
  const button = press('button');
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  button.blur();
  button.remove();
  expect(await focused()).toBe(document.body);
});
