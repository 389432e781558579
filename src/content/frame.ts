/** Set by the object model and not as a style sheet, which the page's own policy may forbid and Firefox does not share. */
const RING: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  zIndex: '2147483647',
  pointerEvents: 'none',
  border: '2px solid #b3402a',
  borderRadius: '6px',
  background: 'rgb(179 64 42 / .12)',
};
const HINT: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  zIndex: '2147483647',
  pointerEvents: 'none',
  insetBlockStart: '16px',
  insetInline: '0',
  margin: '0 auto',
  inlineSize: 'fit-content',
  maxInlineSize: '90vw',
  padding: '10px 16px',
  borderRadius: '99px',
  background: '#241f1a',
  color: '#fff',
  font: '600 15px/1.4 system-ui, sans-serif',
  boxShadow: '0 4px 20px rgb(0 0 0 / .3)',
};

function box(style: Partial<CSSStyleDeclaration>): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, style);
  return element;
}

/**
 * What the reader sees while pointing: a ring round the words under the pointer and one line that says what to do.
 * The only thing Fondly ever adds to a page, only after a click, behind a closed shadow root, gone afterwards.
 */
export class Frame {
  readonly #host = box({ all: 'initial' });
  readonly #ring = box(RING);

  constructor() {
    const hint = box(HINT);
    hint.setAttribute('role', 'status');
    hint.textContent = chrome.i18n.getMessage('pickHint');
    this.#ring.hidden = true;
    this.#host.attachShadow({ mode: 'closed' }).append(this.#ring, hint);
    document.documentElement.append(this.#host);
  }

  showRound(element: Element | undefined): void {
    this.#ring.hidden = element === undefined;
    if (!element) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    const px = (length: number): string => `${Math.round(length)}px`;
    Object.assign(this.#ring.style, {
      left: px(left - 6),
      top: px(top - 6),
      width: px(width + 8),
      height: px(height + 8),
    });
  }

  remove(): void {
    this.#host.remove();
  }
}
