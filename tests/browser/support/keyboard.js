// The hand of a person who has only a keyboard: Tab until it is there, then type, Space, Enter or arrows.
import { expect } from '@playwright/test';

/** More stops than any page of ours has; a walk that needs more is caught somewhere. */
const MOST_STOPS = 80;

const here = (page, locator) => locator.evaluate((element) => element === document.activeElement);

/** Goes to an element by Tab alone, forwards; says what stood in the way. */
export const reach = async (page, locator) => {
  const passed = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await here(page, locator)) return;
    await page.keyboard.press('Tab');
    passed.push(await page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.id}`));
  }
  throw new Error(`Tab does not reach ${locator}: ${passed.join(', ')}`);
};

/** In a group of radio buttons Tab stops once; arrows go on from there and choose at once. */
const reachRadio = async (page, locator) => {
  const name = await locator.getAttribute('name');
  const inGroup = () => page.evaluate((group) => document.activeElement?.getAttribute('name') === group, name);
  for (let stops = 0; !(await inGroup()); stops += 1) {
    expect(stops, `Tab reaches the group ${name}`).toBeLessThan(MOST_STOPS);
    await page.keyboard.press('Tab');
  }
  for (let steps = 0; !(await here(page, locator)); steps += 1) {
    expect(steps, `arrows reach every choice of ${name}`).toBeLessThan(MOST_STOPS);
    await page.keyboard.press('ArrowDown');
  }
  if (!(await locator.isChecked())) await page.keyboard.press('Space');
};

export const keyboard = {
  press: async (page, locator) => {
    await reach(page, locator);
    await page.keyboard.press('Enter');
  },
  choose: async (page, locator) => {
    if ((await locator.getAttribute('type')) === 'radio') return reachRadio(page, locator);
    await reach(page, locator);
    await page.keyboard.press('Space');
  },
  type: async (page, locator, text) => {
    await reach(page, locator);
    await page.keyboard.press('ControlOrMeta+a');
    if (text === '') await page.keyboard.press('Delete');
    await page.keyboard.type(text);
  },
};
