// The hands of people who use five keys, one switch, two switches, a finger, or a pointer and the keyboard in the page.
import { expect } from '@playwright/test';
import { pointer } from './fill.js';
import { words } from './words.js';

/** More presses than any page of ours needs; a hand that needs more is caught somewhere. */
const MOST = 400;
/** Longer than a switch may bounce, see accessibility/src/scanning/. */
const SETTLED = 200;

const here = (locator) => locator.evaluate((element) => element === document.activeElement);

/** What the keys of the keyboard in the page show, in their order; of those with a drawing, what a voice says. */
const signs = (page) => page.locator('.keyboard .key').evaluateAll((keys) => keys.map((key) => (key.querySelector('span[aria-hidden]') ?? key).textContent));

const ERASE = words('fr', 'key-erase');
const CAPITAL = words('fr', 'key-shift');
const SPACE = words('fr', 'key-space');

/** The key that shows this; turns the pages of the keyboard, and presses for a capital, until there is one. */
const keyFor = async (page, press, sign, turns = 0) => {
  const shown = await signs(page);
  const at = shown.indexOf(sign);
  if (at >= 0) return page.locator('.keyboard .key').nth(at);
  const small = sign.toLowerCase();
  const next = sign !== small && shown.includes(small)
    ? shown.indexOf(CAPITAL)
    : shown.findIndex((other) => ['abc', 'éàç', '123'].filter((name) => shown.includes(name))[turns % 2] === other);
  expect(next, `a way to the key ${sign} from ${shown.join(' ')}`).toBeGreaterThanOrEqual(0);
  expect(turns, `turns to the key ${sign}`).toBeLessThan(4);
  await press(page, page.locator('.keyboard .key').nth(next));
  await expect.poll(() => signs(page)).not.toEqual(shown);
  return keyFor(page, press, sign, turns + 1);
};

/** Writes with the keyboard in the page alone, whichever way its keys are pressed. */
const writing = ({ press, enter }) => async (page, locator, text) => {
  await enter(page, locator);
  await expect(page.locator('.keyboard')).toHaveCount(1);
  await expect(page.locator('.keyboard')).toBeInViewport();
  const apart = await page.evaluate((id) => {
    const [box, keyboard] = [document.getElementById(id), document.querySelector('.keyboard')].map((element) => element.getBoundingClientRect());
    return keyboard.top >= box.bottom || keyboard.bottom <= box.top;
  }, await locator.getAttribute('id'));
  expect(apart, 'the keyboard covers nothing of the box').toBe(true);
  while ((await locator.inputValue()) !== '') {
    const before = await locator.inputValue();
    await press(page, await keyFor(page, press, ERASE));
    await expect(locator).not.toHaveValue(before);
  }
  let typed = '';
  for (const letter of text) {
    await press(page, await keyFor(page, press, letter === ' ' ? SPACE : letter));
    typed += letter;
    await expect(locator).toHaveValue(typed);
  }
};

/** A hand, from how it presses and how it goes into a box. */
const hand = (press, enter = press) => ({ press, choose: press, type: writing({ press, enter }) });

/** Five keys: 8 4 5 6 2 of a numeric block. */
export const fiveKeys = () => {
  const reach = async (page, locator) => {
    for (let presses = 0; !(await here(locator)); presses += 1) {
      expect(presses, `the pad reaches ${locator}`).toBeLessThan(MOST);
      const inRow = await locator.evaluate((element) => {
        const row = element.closest('.keyboard-row');
        return !row || row.contains(document.activeElement);
      });
      await page.keyboard.press(inRow ? 'Numpad6' : 'Numpad2');
    }
  };
  const press = async (page, locator) => {
    await reach(page, locator);
    await page.keyboard.press('Numpad5');
  };
  return hand(press, reach);
};

const lit = (locator) => locator.evaluate((element) => ['group', 'item'].includes(element.dataset.lit));

/** How many things are lit, and in which way. */
const light = (page) => page.locator('[data-lit]').evaluateAll((all) => `${all.length} ${all[0]?.dataset.lit}`);

/** Presses for what is lit; whether that was one thing, and not a group that opens. */
const chooses = async (page, switchPress) => {
  const [count, how] = (await light(page)).split(' ');
  await switchPress(page);
  await page.clock.runFor(SETTLED);
  return how === 'item' || count === '1';
};

/** One switch: one waits until what one wants is lit. The page's clock is the test's own, so that waiting costs nothing. */
export const oneSwitch = (switchPress) => hand(async (page, locator) => {
  for (let waits = 0; waits < MOST; waits += 1) {
    if ((await light(page)).startsWith('0')) {
      // The light rests after a few rounds; any press wakes it.
      await switchPress(page);
      await page.clock.runFor(SETTLED);
    } else if (await lit(locator)) {
      // Not in the moment of the move: that press would be for what was lit before.
      await page.clock.runFor(300);
      if (!(await lit(locator))) continue;
      if (await chooses(page, switchPress)) return;
    } else {
      await page.clock.runFor(500);
    }
  }
  throw new Error(`the light does not reach ${locator}`);
});

/** Two switches: Space goes on, Enter chooses. */
export const twoSwitches = () => hand(async (page, locator) => {
  for (let presses = 0; presses < MOST; presses += 1) {
    if (await lit(locator)) {
      if (await chooses(page, (on) => on.keyboard.press('Enter'))) return;
    } else {
      await page.keyboard.press('Space');
      await page.clock.runFor(SETTLED);
    }
  }
  throw new Error(`the light does not reach ${locator}`);
});

/** A pointer, and nothing but the keyboard in the page to write with. */
export const onScreenKeyboard = () => ({ ...pointer, type: writing({ press: pointer.press, enter: pointer.press }) });

/** A finger. */
export const finger = () => {
  const press = (page, locator) => locator.tap();
  const choose = async (page, locator) => { await page.locator(`label[for="${await locator.getAttribute('id')}"]`).first().tap(); };
  return { press, choose, type: writing({ press, enter: press }) };
};
