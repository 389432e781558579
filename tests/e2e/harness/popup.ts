/**
 * The real popup, driven over the DevTools protocol: Playwright has no page for it.
 * Elements are found by what assistive technology is told, role and accessible name, as the tests' user would.
 */
import { writeFileSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** Generous: a busy machine may be several times slower than the one a test was written on. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 40;

type Reply = { id: number; result?: Record<string, unknown>; error?: { message: string } };
type Node = { backendDOMNodeId: number; name?: { value?: string }; role?: { value?: string } };

const pause = (): Promise<void> => new Promise(done => setTimeout(done, PAUSE_MS));

/** Asks again and again until there is an answer. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await look();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${PATIENCE_MS} ms in vain for ${what}`);
    await pause();
  }
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** Every target of the browser, tabs and popups included. */
async function everything(browser: CDPSession): Promise<Target[]> {
  const { targetInfos } = (await browser.send('Target.getTargets', { filter: [{}] })) as { targetInfos: Target[] };
  return targetInfos;
}

export class RealPopup {
  #next = 0;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #isGone = false;
  readonly #browser: CDPSession;
  readonly #session: string;
  readonly #target: string;
  /** When the button was pressed, ms since 1970; undefined for a popup that opened by itself. */
  pressedAt: number | undefined;

  private constructor(browser: CDPSession, session: string, target: string) {
    this.#browser = browser;
    this.#session = session;
    this.#target = target;
    browser.on('Target.receivedMessageFromTarget', event => {
      if (event.sessionId !== session) return;
      const reply = JSON.parse(event.message) as Reply;
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
    // Whatever was asked of a popup that closes is never answered.
    browser.on('Target.detachedFromTarget', event => {
      if (event.sessionId !== session) return;
      this.#isGone = true;
      for (const [id, answer] of this.#waiting) answer({ id, error: { message: 'the popup is gone' } });
      this.#waiting.clear();
    });
  }

  /** Presses the toolbar button on a page. */
  static async open(context: BrowserContext, browser: CDPSession, page: Page, id: string): Promise<RealPopup> {
    await page.bringToFront();
    const session = await context.newCDPSession(page);
    // Asked again until both agree: the page of a failed navigation gets its address a moment later.
    const tab = await until(`a tab that shows ${page.url()}`, async () => {
      const { targetInfo } = await session.send('Target.getTargetInfo');
      const targets = await everything(browser);
      return targets.filter(target => target.type === 'tab' && target.url === targetInfo.url).at(-1);
    });
    await session.detach();
    const pressedAt = Date.now();
    await browser.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
    const popup = await RealPopup.attach(browser);
    popup.pressedAt = pressedAt;
    return popup;
  }

  /** The popup that is open, or opens by itself in a moment. */
  static async attach(browser: CDPSession): Promise<RealPopup> {
    const target = await until('the popup', async () =>
      (await everything(browser)).find(one => one.url.includes('/src/popup/popup.html') && one.type !== 'tab'),
    );
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
    return new RealPopup(browser, sessionId, target.targetId);
  }

  async send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    if (this.#isGone) throw new Error(`${method}: the popup is gone`);
    const id = ++this.#next;
    const reply = new Promise<Reply>(done => this.#waiting.set(id, done));
    await this.#browser.send('Target.sendMessageToTarget', {
      sessionId: this.#session,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await reply;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return (answer['result'] as { value: T }).value;
  }

  async #nodes(role: string, name?: string): Promise<Node[]> {
    const { root } = (await this.send('DOM.getDocument', { depth: 0 })) as { root: { backendNodeId: number } };
    const query = { backendNodeId: root.backendNodeId, role, ...(name !== undefined && { accessibleName: name }) };
    return ((await this.send('Accessibility.queryAXTree', query)) as { nodes: Node[] }).nodes;
  }

  /** Waits for an element of that role and exact accessible name, or one that fits a pattern. */
  async find(role: string, name: string | RegExp): Promise<Node> {
    const look = async (): Promise<Node | undefined> => {
      if (typeof name === 'string') return (await this.#nodes(role, name))[0];
      return (await this.#nodes(role)).find(node => name.test(node.name?.value ?? ''));
    };
    try {
      return await until(`${role} "${name}" in the popup`, look);
    } catch (error) {
      throw new Error(`${String(error)}, which says: ${await this.text()}`);
    }
  }

  /** The accessible names of every element of that role. */
  async names(role: string): Promise<string[]> {
    return (await this.#nodes(role)).map(node => node.name?.value ?? '');
  }

  async has(role: string, name: string): Promise<boolean> {
    return (await this.#nodes(role, name)).length > 0;
  }

  async #call<T>(node: Node, body: string, ...values: unknown[]): Promise<T> {
    const { object } = (await this.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId })) as {
      object: { objectId: string };
    };
    const answer = await this.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: body,
      arguments: values.map(value => ({ value })),
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    return (answer['result'] as { value: T }).value;
  }

  /** The middle of an element that did not move for two frames and that a mouse would hit; undefined while it moves. */
  async #stillPlace(role: string, name: string | RegExp): Promise<{ x: number; y: number } | undefined> {
    return this.#call<{ x: number; y: number } | undefined>(
      await this.find(role, name),
      `async function () {
        this.scrollIntoView({ block: 'center' });
        const frame = () => new Promise(done => { requestAnimationFrame(done); setTimeout(done, 100); });
        const before = this.getBoundingClientRect();
        await frame();
        await frame();
        const { left, top, width, height } = this.getBoundingClientRect();
        const x = left + width / 2, y = top + height / 2;
        const isHit = this.contains(document.elementFromPoint(x, y));
        return before.left === left && before.top === top && width > 0 && isHit ? { x, y } : undefined;
      }`,
    ).catch(() => undefined);
  }

  /** A real click of the mouse in the middle of the element. */
  async click(role: string, name: string | RegExp): Promise<void> {
    const place = await until(`${role} "${name}" to hold still`, () => this.#stillPlace(role, name));
    const at = { ...place, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  }

  /** Types into a field as a keyboard does, in place of what stood there. */
  async fill(role: string, name: string, text: string): Promise<void> {
    await this.#call(await this.find(role, name), 'function () { this.focus(); this.select(); }');
    await this.send('Input.insertText', { text });
  }

  async focus(role: string, name: string): Promise<void> {
    await this.#call(await this.find(role, name), 'function () { this.focus(); }');
  }

  /** @param ctrl with the Control key held */
  async press(key: string, ctrl = false): Promise<void> {
    const codes: Record<string, number> = { Enter: 13, Tab: 9, Escape: 27, ArrowDown: 40, ArrowUp: 38, z: 90 };
    const event = {
      key,
      code: key === 'z' ? 'KeyZ' : key,
      windowsVirtualKeyCode: codes[key] ?? 0,
      ...(key === 'Enter' && { text: '\r' }),
      ...(ctrl && { modifiers: 2 }),
    };
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /** Types where the keyboard is. */
  async type(text: string): Promise<void> {
    await this.send('Input.insertText', { text });
  }

  /** What is announced: the text of every live region. */
  statuses(): Promise<string[]> {
    return this.evaluate(`[...document.querySelectorAll('[role=status],[aria-live]')].map(node => node.innerText)`);
  }

  /** What stands in the fields. */
  values(role: 'textbox'): Promise<string[]> {
    return this.evaluate(
      `[...document.querySelectorAll('${role === 'textbox' ? 'input,textarea' : role}')].map(field => field.value)`,
    );
  }

  text(): Promise<string> {
    return this.evaluate("document.body?.innerText ?? ''");
  }

  /** Waits until the popup shows some text. */
  async shows(text: string): Promise<void> {
    const isThere = until(`"${text}" in the popup`, async () => (await this.text()).includes(text));
    await isThere.catch(async error => {
      throw new Error(`${String(error)}, which says: ${await this.text()}`);
    });
  }

  /** Waits until nothing moves and the browser has given the window the size it asks for. */
  async still(): Promise<void> {
    const look =
      "[innerWidth, innerHeight, document.getAnimations().filter(one => one.playState === 'running').length].join()";
    await until('the popup to hold still', async () => {
      const before = await this.evaluate<string>(look);
      await new Promise(done => setTimeout(done, 400));
      return before.endsWith(',0') && before === (await this.evaluate<string>(look));
    });
  }

  async screenshot(path: string): Promise<void> {
    await this.still();
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  /** Closes it as a click elsewhere does. */
  async close(): Promise<void> {
    // Not awaited: a popup that is gone answers nothing any more.
    void this.evaluate('window.close()').catch(() => undefined);
    // Whoever looks for the next popup must not find this one on its way out.
    await until('the popup to be gone', async () =>
      (await everything(this.#browser)).every(one => one.targetId !== this.#target),
    );
  }
}
