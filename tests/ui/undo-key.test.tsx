// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useUndoKey } from '../../src/ui/undo-key.ts';

const undo = vi.fn();

function Notice({ canUndo }: { readonly canUndo: boolean }) {
  useUndoKey(canUndo ? undo : undefined);
  return (
    <>
      <button type="button">Later</button>
      <input type="text" />
      <input type="checkbox" />
      <textarea defaultValue="Dear Nora" />
    </>
  );
}

const show = (canUndo = true): void => {
  void act(() => render(<Notice canUndo={canUndo} />, document.body));
};

beforeEach(() => {
  undo.mockReset();
  show();
});

afterEach(() => act(() => render(null, document.body)));

const CTRL_Z = { key: 'z', code: 'KeyZ', ctrlKey: true };

/** @returns true where the key was taken and nothing else comes of it */
function press(selector: string, init: KeyboardEventInit): boolean {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  document.querySelector(selector)?.dispatchEvent(event);
  return event.defaultPrevented;
}

it.each([
  ['Control+Z', CTRL_Z],
  ['⌘Z', { key: 'z', code: 'KeyZ', metaKey: true }],
  ['with Caps Lock', { ...CTRL_Z, key: 'Z' }],
  ['where Z is in the place of Y', { ...CTRL_Z, code: 'KeyY' }],
  ['where the letters are Arabic', { ...CTRL_Z, key: 'ئ' }],
])('undoes by %s', (_, init) => {
  expect(press('button', init)).toBe(true);
  expect(undo).toHaveBeenCalledTimes(1);
});

it.each([
  ['z alone', { key: 'z', code: 'KeyZ' }],
  ['redo', { ...CTRL_Z, shiftKey: true }],
  ['a letter by AltGr', { ...CTRL_Z, altKey: true }],
  ['Y in the place of Z', { ...CTRL_Z, key: 'y' }],
])('does not undo by %s', (_, init) => {
  expect(press('button', init)).toBe(false);
  expect(undo).not.toHaveBeenCalled();
});

it('undoes from a tick and from an empty field, as both have nothing of their own to take back', () => {
  press('[type=checkbox]', CTRL_Z);
  press('[type=text]', CTRL_Z);
  expect(undo).toHaveBeenCalledTimes(2);
});

it('leaves the key to a field with words in it, and to one that was emptied just now', () => {
  expect(press('textarea', CTRL_Z)).toBe(false);
  document.querySelector('[type=text]')?.dispatchEvent(new Event('input', { bubbles: true }));
  expect(press('[type=text]', CTRL_Z)).toBe(false);
  expect(undo).not.toHaveBeenCalled();
});

it('takes no key where there is nothing to undo, or not any more', () => {
  show(false);
  expect(press('button', CTRL_Z)).toBe(false);
  show();
  void act(() => render(null, document.body));
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...CTRL_Z });
  document.body.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(undo).not.toHaveBeenCalled();
});
