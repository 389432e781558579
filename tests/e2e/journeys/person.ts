import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../harness/popup.ts';
import type { Finding, Found, Screen } from '../harness/screen.ts';
import { life } from '../trust/life.ts';
import type { Where } from './there.ts';

const FOCUSED = "document.activeElement.getAttribute('aria-label') ?? document.activeElement.tagName";

/** What is changed, how, and what the page says before and after. */
const EDITS = [
  {
    where: 'Ways to reach them',
    edit: 'Edit nora@armchair.example',
    editAfter: 'Edit nora@chair.example',
    field: 'Their address or number',
    to: 'nora@chair.example',
    before: 'nora@armchair.example',
    after: 'nora@chair.example',
    remove: 'Remove nora@armchair.example',
  },
  {
    where: 'Where they publish',
    edit: 'Edit armchair.example',
    editAfter: 'Edit sofa.example',
    field: 'Address of the blog or profile',
    to: 'sofa.example',
    before: 'armchair.example',
    after: 'sofa.example',
    remove: 'Remove armchair.example',
  },
  {
    where: 'Lines you kept',
    edit: 'Edit this line',
    editAfter: 'Edit this line',
    field: 'Their words',
    to: 'A small move is how most games are decided.',
    before: 'made on an ordinary afternoon',
    after: 'A small move is how',
    remove: 'Remove this line',
  },
  {
    where: 'You two',
    edit: 'Edit this on the time line',
    editAfter: 'Edit this on the time line',
    field: 'When',
    to: '2020-02-29',
    before: 'Why small moves matter',
    after: 'February 29, 2020',
    remove: 'Remove this from the time line',
  },
] as const;

/** A person page, where everything can be changed in its place. */
export function person(there: Where): void {
  let page: Screen;

  beforeAll(async () => {
    await there().begin(life(Date.now()));
    page = await there().open('src/options/options.html#person/nora');
  });

  afterAll(() => page.close());

  const section = (name: string): Found =>
    page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });
  const button = (name: string | RegExp, within: Finding = page): Found =>
    within.getByRole('button', { name, exact: true });
  const keyboardIsOn = (name: string): Promise<unknown> =>
    until(`the keyboard on "${name}"`, async () => (await page.evaluate(FOCUSED)) === name);

  describe.each(EDITS)('$where', ({ where, edit, editAfter, field, to, before, after, remove }) => {
    const form = (): Found => section(where).locator('li form');

    it('is edited in place: Escape and Cancel change nothing, Save does, and the keyboard comes back', async () => {
      await button(edit, section(where)).first().click();
      await form().getByLabel(field, { exact: true }).fill(to);
      await page.keyboard.press('Escape');
      await keyboardIsOn(edit);
      await page.keyboard.press('Enter');
      await form().getByLabel(field, { exact: true }).fill(to);
      await button('Cancel', form()).click();
      await keyboardIsOn(edit);
      expect(await section(where).getByText(before).count()).toBe(1);
      expect(await section(where).getByText(after).count()).toBe(0);
      await page.keyboard.press('Enter');
      await form().getByLabel(field, { exact: true }).fill(to);
      await button('Save', form()).click();
      await section(where).getByText(after).first().waitFor();
      await keyboardIsOn(editAfter);
      await button('Undo').click();
      await section(where).getByText(after).waitFor({ state: 'detached' });
      await section(where).getByText(before).first().waitFor();
    });

    it('is removed with a way back', async () => {
      await button(remove, section(where)).first().click();
      await section(where).getByText(before).waitFor({ state: 'detached' });
      await button('Undo').click();
      await section(where).getByText(before).first().waitFor();
    });
  });

  it('says what is wrong with an address and keeps it in the form', async () => {
    await button('Edit nora@armchair.example').click();
    const field = page.getByLabel('Their address or number');
    await field.fill('nora');
    await page.keyboard.press('Enter');
    await page.getByText('This does not look like a mail address.').waitFor();
    expect(await field.inputValue()).toBe('nora');
    await page.keyboard.press('Escape');
    await keyboardIsOn('Edit nora@armchair.example');
  });

  it('shows the other name of somebody joined, which can go and come back, and parts them', async () => {
    await page.getByLabel('Name of the other one').fill('Zora');
    await button('Join with Zora Whitlock').click();
    const names = page.getByRole('list', { name: 'Also known as' });
    await names.getByText('Zora Whitlock').waitFor();
    await button('Remove Zora Whitlock').click();
    await names.waitFor({ state: 'detached' });
    await button('Undo').click();
    await names.getByText('Zora Whitlock').waitFor();
    await button('Part them again').click();
    await names.waitFor({ state: 'detached' });
  });
}
