// The hands of people who use five keys, one switch, two switches, a finger, or a pointer and the keyboard in the page.
import { expect } from '@playwright/test';
import { pointer } from './fill.js';
import { words } from './words.js';

/** More presses than any page of ours needs; a hand that needs more is caught somewhere. */
const MOST = 400;
/** Longer than a switch may bounce, see accessibility/src/scanning/. */
const SETTLED = 200;
/** Longer than a press is for what was lit before, and shorter than anything stays lit. */
const LATE = 300;
/** As long as each thing stays lit: one step of the light, and never two. */
const DWELL = 2000;

/** What the keys of the keyboard in the page show, in their order; of those with a drawing, what a voice says. Some turn to other keys. */
const keys = (page) => page.locator('.keyboard .key').evaluateAll((all) => all.map((key) => ({
  sign: (key.querySelector('span[aria-hidden]') ?? key).textContent,
  turns: 'turns' in key.dataset,
})));
const signs = async (page) => (await keys(page)).map(({ sign }) => sign);

/** What a voice says of a key without a sign, in the language of the page. */
const named = async (page, id) => words(await page.locator('html').getAttribute('lang'), id);

/** The key that shows this; turns the pages of the keyboard, and presses for a capital, until there is one. */
const keyFor = async (page, press, sign, turns = 0) => {
  const all = await keys(page);
  const shown = all.map((key) => key.sign);
  const at = shown.indexOf(sign);
  if (at >= 0) return page.locator('.keyboard .key').nth(at);
  const small = sign.toLowerCase();
  const turners = [...all.keys()].filter((index) => all[index].turns);
  const next = sign !== small && shown.includes(small) ? shown.indexOf(await named(page, 'key-shift')) : turners[turns % 2] ?? -1;
  expect(next, `a way to the key ${sign} from ${shown.join(' ')}`).toBeGreaterThanOrEqual(0);
  expect(turns, `turns to the key ${sign}`).toBeLessThan(4);
  await press(page, page.locator('.keyboard .key').nth(next));
  await expect.poll(() => signs(page)).not.toEqual(shown);
  return keyFor(page, press, sign, turns + 1);
};

/** Waits until neither the keyboard nor anything else on the page covers any of the box that one writes in. */
export const expectFree = (locator) => expect.poll(() => locator.evaluate((box) => {
  const { top, bottom, left, right } = box.getBoundingClientRect();
  const keys = document.querySelector('.keyboard').getBoundingClientRect();
  // The middle, and the corners as far as they are not round.
  const places = [[(left + right) / 2, (top + bottom) / 2], ...[left + 20, right - 20].flatMap((x) => [[x, top + 4], [x, bottom - 4]])];
  return {
    apart: keys.top >= bottom || keys.bottom <= top,
    seen: places.every(([x, y]) => document.elementFromPoint(x, y) === box),
  };
}), 'all of the box is seen beside the keyboard').toEqual({ apart: true, seen: true });

/** Writes with the keyboard in the page alone, whichever way its keys are pressed. */
const writing = ({ press, enter }) => async (page, locator, text) => {
  await enter(page, locator);
  await expect(page.locator('.keyboard')).toHaveCount(1);
  await expect(page.locator('.keyboard')).toBeInViewport();
  await expectFree(locator);
  while ((await locator.inputValue()) !== '') {
    const before = await locator.inputValue();
    await press(page, await keyFor(page, press, await named(page, 'key-erase')));
    await expect(locator).not.toHaveValue(before);
  }
  let typed = '';
  for (const letter of text) {
    await press(page, await keyFor(page, press, letter === ' ' ? await named(page, 'key-space') : letter));
    typed += letter;
    await expect(locator).toHaveValue(typed);
  }
};

/** A hand, from how it presses and how it goes into a box. */
const hand = (press, enter = press) => ({ press, choose: press, type: writing({ press, enter }) });

/** Five keys: 8 4 5 6 2 of a numeric block. */
export const fiveKeys = () => {
  const reach = async (page, locator) => {
    for (let presses = 0; presses < MOST; presses += 1) {
      // To a key one goes by its row and column, as one sees it; to everything else simply on.
      const [key, times] = await locator.evaluate((element) => {
        const here = document.activeElement;
        if (element === here) return ['', 0];
        const row = element.closest('.keyboard-row');
        if (!row) return ['Numpad6', 1];
        const steps = (all, to, from) => all.indexOf(to) - all.indexOf(from);
        const inRow = row.contains(here);
        const other = here.closest('.keyboard-row');
        const count = inRow ? steps([...row.children], element, here) : other ? steps([...row.closest('.keyboard').querySelectorAll('.keyboard-row')], row, other) : 1;
        return [inRow ? (count < 0 ? 'Numpad4' : 'Numpad6') : (count < 0 ? 'Numpad8' : 'Numpad2'), Math.abs(count)];
      });
      if (key === '') return;
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    }
    throw new Error(`the pad does not reach ${locator}`);
  };
  const press = async (page, locator) => {
    await reach(page, locator);
    await page.keyboard.press('Numpad5');
  };
  return hand(press, reach);
};

/** What is lit: how many things, in which way, and whether this is one of them and can be chosen. */
const light = (locator) => locator.evaluate((element) => {
  const all = [...document.querySelectorAll('[data-lit]')];
  const how = all[0]?.dataset.lit;
  return { count: all.length, how, here: how !== 'leave' && all.includes(element) };
});

/** A switch that is pressed; the page's clock goes on until the next press counts. */
const switched = async (page, switchPress) => {
  await switchPress(page);
  await page.clock.runFor(SETTLED);
};

/** Whether a press for this chooses one thing; otherwise a group opens. */
const isOne = ({ count, how }) => how === 'item' || count === 1;

/** One switch: one waits until what one wants is lit. The page's clock is the test's own, so that waiting costs nothing. */
export const oneSwitch = (switchPress) => hand(async (page, locator) => {
  for (let waits = 0; waits < MOST; waits += 1) {
    let now = await light(locator);
    if (now.here) {
      // Not in the moment of the move: that press would be for what was lit before.
      await page.clock.runFor(LATE);
      now = await light(locator);
      if (!now.here) continue;
      await switched(page, switchPress);
      if (isOne(now)) return;
    } else if (now.count === 0) {
      // The light rests after a few rounds; any press wakes it.
      await switched(page, switchPress);
    } else {
      await page.clock.fastForward(DWELL);
    }
  }
  throw new Error(`the light does not reach ${locator}`);
});

/** Two switches: Space goes on, Enter chooses. */
export const twoSwitches = () => hand(async (page, locator) => {
  for (let presses = 0; presses < MOST; presses += 1) {
    const now = await light(locator);
    await switched(page, (on) => on.keyboard.press(now.here ? 'Enter' : 'Space'));
    if (now.here && isOne(now)) return;
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
