// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RowList, type RowListHandle } from '../../src/ui/row-list.tsx';

const handle: { current: RowListHandle | null } = { current: null };
const items = Array.from({ length: 1_000 }, (_, i) => `Person ${i}`);

beforeEach(() => {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  render(
    <RowList
      items={items}
      label="People"
      rowRem={3}
      keyOf={name => name}
      row={(name, tabIndex) => (
        <button type="button" data-row tabIndex={tabIndex}>
          {name}
        </button>
      )}
      handle={handle}
    />,
    document.body,
  );
});

afterEach(() => render(null, document.body));

/** What is drawn next comes in a microtask; nothing is painted in between. */
const drawn = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) await Promise.resolve();
};

it('a key pressed at once after another finds the keyboard where that one put it', async () => {
  handle.current?.focus(0);
  await drawn();
  expect(document.activeElement?.textContent).toBe('Person 0');
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  await drawn();
  expect(document.activeElement?.textContent).toBe('Person 999');
});
