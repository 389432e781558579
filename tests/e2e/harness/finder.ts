/** Finds things on a page of Firefox by what assistive technology is told of them, as Playwright does in Chromium. */

export type Pattern =
  | { readonly words: string; readonly exact: boolean }
  | { readonly regex: string; readonly flags: string };

export type Step =
  | {
      readonly by: 'role';
      readonly role: string;
      readonly name?: Pattern;
      readonly pressed?: boolean;
      readonly level?: number;
    }
  | { readonly by: 'label' | 'text'; readonly text: Pattern }
  | { readonly by: 'css'; readonly css: string }
  | { readonly by: 'filter'; readonly hasText?: Pattern; readonly has?: readonly Step[] }
  | { readonly by: 'nth'; readonly index: number };

/** What is asked of what was found. */
export type Ask =
  | { readonly what: 'shown' | 'names' }
  | { readonly what: 'place' | 'value' | 'checked' | 'text' | 'html' | 'focus' | 'element' }
  | { readonly what: 'attribute' | 'fill' | 'select'; readonly words: string };

/**
 * Runs in a page, as text: it may use nothing from around it.
 * @returns `shown` and `names` tell of all that was found; anything else asks one thing, and is undefined where it is not there
 * yet. Throws where it is not one.
 */
export function finder(root: Document, path: readonly Step[], ask: Ask): unknown {
  const view = root.defaultView;
  if (!view) return undefined;
  const CONTROLS = 'input, textarea, select, button';
  const ROLES: Readonly<Record<string, string>> = {
    alert: '[role=alert]',
    button: 'button, [role=button], summary',
    checkbox: 'input[type=checkbox], [role=checkbox]',
    dialog: 'dialog, [role=dialog], [role=alertdialog]',
    figure: 'figure, [role=figure]',
    heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
    link: 'a[href], [role=link]',
    list: 'ul, ol, [role=list]',
    listitem: 'li, [role=listitem]',
    main: 'main',
    region: 'section, [role=region]',
    status: 'output, [role=status]',
    textbox: 'textarea, input:not([type]), input[type=text], input[type=email], input[type=url], [role=textbox]',
  };

  const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const fits = (pattern: Pattern, text: string): boolean => {
    if ('regex' in pattern) return new RegExp(pattern.regex, pattern.flags).test(text);
    if (pattern.exact) return text === tidy(pattern.words);
    return text.toLowerCase().includes(tidy(pattern.words).toLowerCase());
  };
  const isDrawn = (element: Element): boolean =>
    element.getClientRects().length > 0 && view.getComputedStyle(element).visibility === 'visible';
  const isTold = (element: Element): boolean => !element.closest('[aria-hidden=true], [inert]') && isDrawn(element);

  /** The words inside, without what is hidden from ears; parts that stand on lines of their own stay apart. */
  const wordsIn = (element: Element): string => {
    if (element.getAttribute('aria-hidden') === 'true') return '';
    const told = element.getAttribute('aria-label');
    if (told !== null) return told;
    const parts = [...element.childNodes].map(node => {
      if (node.nodeType === 3) return node.nodeValue ?? '';
      if (node.nodeType !== 1) return '';
      const { display } = view.getComputedStyle(node as Element);
      if (display === 'none') return '';
      return display.startsWith('inline') ? wordsIn(node as Element) : ` ${wordsIn(node as Element)} `;
    });
    return tidy(parts.join(''));
  };
  const labelsOf = (element: Element): string[] => {
    const told = element.getAttribute('aria-label');
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const named = by.map(id => root.getElementById(id)).filter(one => one !== null);
    return [...(told === null ? [] : [told]), ...[...named, ...labels].map(wordsIn)];
  };
  const nameOf = (element: Element): string => {
    const [label] = labelsOf(element);
    if (label !== undefined) return tidy(label);
    return element.matches('button, a, summary, h1, h2, h3, h4, h5, h6, [role=button], [role=link]')
      ? wordsIn(element)
      : '';
  };

  const every = (from: readonly (Document | Element)[], css: string): Element[] => [
    ...new Set(from.flatMap(one => [...one.querySelectorAll(css)])),
  ];
  const follow = (from: readonly (Document | Element)[], step: Step): Element[] => {
    const elements = from as readonly Element[];
    switch (step.by) {
      case 'css':
        return every(from, step.css);
      case 'nth':
        return elements.slice(step.index, step.index + 1);
      case 'label':
        return every(from, `${CONTROLS}, [aria-label], [aria-labelledby]`).filter(element =>
          labelsOf(element).some(label => fits(step.text, tidy(label))),
        );
      case 'text': {
        const has = (element: Element): boolean => fits(step.text, tidy(element.textContent ?? ''));
        return every(from, '*').filter(
          element => !element.matches('script, style') && has(element) && ![...element.children].some(has),
        );
      }
      case 'filter':
        return elements.filter(
          element =>
            (!step.hasText || fits(step.hasText, tidy(element.textContent ?? ''))) &&
            (!step.has || step.has.reduce<readonly (Document | Element)[]>(follow, [element]).length > 0),
        );
      case 'role':
        return every(from, ROLES[step.role] ?? '[role]').filter(
          element =>
            isTold(element) &&
            // A section without a name is no region.
            (step.role !== 'region' || nameOf(element) !== '') &&
            (!element.hasAttribute('role') || element.getAttribute('role') === step.role || step.role === 'dialog') &&
            (step.level === undefined || element.localName === `h${step.level}`) &&
            (step.pressed === undefined || element.getAttribute('aria-pressed') === String(step.pressed)) &&
            (!step.name || fits(step.name, nameOf(element))),
        );
    }
  };

  const found = path.reduce<readonly (Document | Element)[]>(follow, [root]) as readonly Element[];
  if (ask.what === 'shown') return found.map(isDrawn);
  if (ask.what === 'names') return found.map(nameOf);
  if (found.length > 1)
    throw new Error(`${found.length} things are meant: ${found.map(one => one.outerHTML.slice(0, 99))}`);
  const [one] = found as readonly HTMLInputElement[];
  if (!one) return undefined;
  switch (ask.what) {
    case 'element':
      return one;
    case 'value':
      return one.value;
    case 'checked':
      return one.checked;
    case 'text':
      return one.innerText;
    case 'html':
      return one.innerHTML;
    case 'attribute':
      return [one.getAttribute(ask.words)];
    case 'focus':
      one.focus();
      return true;
    case 'place': {
      if (!isDrawn(one) || one.disabled) return undefined;
      const before = one.getBoundingClientRect();
      if (before.top < 0 || before.bottom > view.innerHeight)
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
      // What is drawn on several lines is pressed on its first.
      const { left, top, width, height } = one.getClientRects()[0] ?? before;
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = root.elementFromPoint(x, y);
      const label = hit?.closest('label');
      return one.contains(hit) || (label && label.control === one) ? { x, y } : undefined;
    }
    case 'select': {
      const select = one as unknown as HTMLSelectElement;
      const option = [...select.options].find(it => it.label === ask.words);
      if (!option) return undefined;
      option.selected = true;
      for (const type of ['input', 'change']) select.dispatchEvent(new view.Event(type, { bubbles: true }));
      return true;
    }
    case 'fill': {
      if (!isDrawn(one) || one.disabled) return undefined;
      one.focus();
      if (one.type === 'date' || one.type === 'time') {
        one.value = ask.words;
        for (const type of ['input', 'change']) one.dispatchEvent(new view.Event(type, { bubbles: true }));
        return true;
      }
      one.select();
      // As a hand does: with an `input` that the browser itself sends.
      if (ask.words !== '') root.execCommand('insertText', false, ask.words);
      else if (one.value !== '') root.execCommand('delete');
      return one.value === ask.words;
    }
  }
}
