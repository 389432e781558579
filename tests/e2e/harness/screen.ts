/**
 * What a journey asks of a browser, in words that Playwright's pages have too: a Chromium page fits as it is, a Firefox page
 * is made to (firefox-screen.ts). So one journey is written once and gone in both.
 */
export type Name = string | RegExp;

export type Role =
  | 'alert'
  | 'button'
  | 'checkbox'
  | 'dialog'
  | 'figure'
  | 'heading'
  | 'link'
  | 'list'
  | 'listitem'
  | 'main'
  | 'region'
  | 'status'
  | 'textbox';

/** A name that is no pattern is looked for anywhere in what a thing is called, in either case, unless it is `exact`. */
export interface Finding {
  getByRole(role: Role, options?: { name?: Name; exact?: boolean; pressed?: boolean; level?: number }): Found;
  getByLabel(text: Name, options?: { exact?: boolean }): Found;
  getByText(text: Name, options?: { exact?: boolean }): Found;
  locator(css: string): Found;
}

/** Things on a page, looked up anew whenever something is asked of them. What acts on one throws where there are several. */
export interface Found extends Finding {
  first(): Found;
  nth(index: number): Found;
  filter(options?: { has?: Found; hasText?: Name }): Found;
  count(): Promise<number>;
  waitFor(options?: { state?: 'attached' | 'detached' | 'visible' }): Promise<void>;
  click(): Promise<void>;
  check(): Promise<void>;
  uncheck(): Promise<void>;
  focus(): Promise<void>;
  /** Puts a text in place of what stands in a field. */
  fill(text: string): Promise<void>;
  selectOption(label: string): Promise<unknown>;
  setInputFiles(path: string): Promise<void>;
  inputValue(): Promise<string>;
  innerText(): Promise<string>;
  innerHTML(): Promise<string>;
  getAttribute(name: string): Promise<string | null>;
}

export interface Download {
  suggestedFilename(): string;
  path(): Promise<string>;
}

export interface Screen extends Finding {
  readonly keyboard: { press(key: string): Promise<void>; insertText(text: string): Promise<void> };
  /** Runs an expression in the page. */
  evaluate<T>(work: string): Promise<T>;
  goto(address: string): Promise<unknown>;
  reload(): Promise<unknown>;
  bringToFront(): Promise<void>;
  /** To be asked for before whatever starts it. */
  waitForEvent(event: 'download'): Promise<Download>;
  close(): Promise<void>;
}

/** The popup under the toolbar button. Names are exact unless they are a pattern. */
export interface Popup {
  find(role: Role, name: Name): Promise<unknown>;
  click(role: Role, name: Name): Promise<void>;
  fill(role: Role, name: string, text: string): Promise<void>;
  names(role: Role): Promise<string[]>;
  text(): Promise<string>;
  /** What is announced: the text of every live region. */
  statuses(): Promise<string[]>;
  shows(text: string): Promise<void>;
  close(): Promise<void>;
}
