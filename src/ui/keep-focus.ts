/** What one can use; headings and rows of a list are only read. */
const STOPS = 'a[href], button, input, textarea, select, summary';
const HEADINGS = 'h1, h2, h3';
/** Parts of the screen that place the keyboard themselves do so within this time, ms. */
const THEIRS = 60;
/** How many things used last one looks back to. */
const LOOKED_BACK = 4;

/** Something used, and what it was called: drawn anew it is another element of the same name. */
interface Used {
  readonly element: Element;
  readonly name: string;
}

/** Where the keyboard is: the element, all it stands in, nearest first, and which row of a list it is in. */
interface Spot {
  readonly within: readonly Element[];
  readonly row: number;
}

const NOWHERE: Spot = { within: [], row: 0 };

const isRow = (element: Element): boolean => element.localName === 'li';

function spotOf(element: Element): Spot {
  const within: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) within.push(one);
  const row = within.find(isRow);
  return { within, row: row ? [...(row.parentElement?.children ?? [])].indexOf(row) : 0 };
}

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent;

/**
 * Whoever uses the keyboard keeps their place. What they were on may go, as a button does that did its work: then the
 * focus is on the row that took its place, on what they used before that is still there, or on the nearest heading, and
 * not at the top of the page. For as long as the page lives.
 */
export function keepFocus(): void {
  let spot = NOWHERE;
  let used: readonly Used[] = [];
  /** The keyboard is on nothing though its element is there: asleep for a moment, or a notice was in between. */
  let isAstray = false;
  let byPointer = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  /** False where it cannot have the keyboard: it is asleep or hidden. */
  const landOn = (element: Element | null | undefined): boolean => {
    if (!(element instanceof HTMLElement) || element.matches(':disabled')) return false;
    if (!element.matches(STOPS)) element.tabIndex = -1;
    // Whoever has a mouse looks where they clicked, and nothing jumps.
    element.focus({ preventScroll: byPointer });
    return document.activeElement === element;
  };

  const landOnRow = (list: Element): boolean => {
    const row = list.children[Math.min(spot.row, list.children.length - 1)];
    // Never its button of the same kind: pressed once too often it must not take that row away, too.
    return row !== undefined && isRow(row) && (landOn(row.querySelector('[data-row]')) || landOn(row));
  };

  const landOnUsed = (around: Element): boolean => {
    const pressed = used.find(({ element }) => element === spot.within[0])?.name;
    return used.some(({ element, name }) => {
      if (element.isConnected) return around.contains(element) && landOn(element);
      return [...around.querySelectorAll(element.localName)].some(one => {
        const row = one.closest('li');
        const isOther = name === pressed && row !== null && !spot.within.includes(row);
        return name !== '' && nameOf(one) === name && !isOther && landOn(one);
      });
    });
  };

  const isLost = (): boolean => {
    const [was] = spot.within;
    const { activeElement } = document;
    if (!was || (activeElement && activeElement !== document.body && activeElement !== was)) return false;
    return isAstray || !was.isConnected || was.matches(':disabled');
  };

  const follow = () => {
    // What is still being read comes in a moment.
    if (!isLost() || document.querySelector('[aria-busy=true], progress')) return;
    const [was] = spot.within;
    // Asleep while it works it wakes again; of a form that was sent only the fields are left to go to.
    if (was?.isConnected && (landOn(was) || !was.matches('[type=submit]'))) return;
    const left = spot.within.filter(one => one.isConnected);
    const list = spot.within.find(isRow)?.isConnected === false && left[0];
    if (list && landOnRow(list)) return;
    for (const around of left) if (landOnUsed(around) || [...around.querySelectorAll(HEADINGS)].some(landOn)) return;
  };

  const onChange = () => {
    if (!isLost()) return;
    isAstray = true;
    clearTimeout(waiting);
    waiting = setTimeout(follow, THEIRS);
  };
  const onFocus = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    isAstray = spot !== NOWHERE && target.closest('.toast') !== null;
    if (!isAstray) spot = spotOf(target);
  };
  const onUse = ({ target }: Event) => {
    const element = target instanceof Element && target.closest(STOPS);
    if (!element || element.closest('.toast')) return;
    used = [{ element, name: nameOf(element) }, ...used.filter(one => one.element !== element)].slice(0, LOOKED_BACK);
  };
  const onKey = () => {
    byPointer = false;
  };
  // A click beside everything means to be nowhere.
  const onPointer = () => {
    byPointer = true;
    spot = NOWHERE;
  };

  new MutationObserver(onChange).observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled'],
  });
  const heard = { focusin: onFocus, click: onUse, input: onUse, keydown: onKey, pointerdown: onPointer };
  for (const [type, hear] of Object.entries(heard)) document.addEventListener(type, hear, true);
}
