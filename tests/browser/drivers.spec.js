// One procedure, from the door to its receipt, by every way of pressing and writing that Parvis offers (EN 301 549, 5.1.6).
import { fiveKeys, finger, oneSwitch, onScreenKeyboard, twoSwitches } from './support/drivers.js';
import { journey, Walk } from './support/journey.js';
import { keyboard } from './support/keyboard.js';
import { expect, test } from './support/test.js';

/** Asks for a composter at a kiosk: choices, a number, names with accents, an address, a telephone number. */
const ask = async (page, { prefer, hand, clock = false }) => {
  if (clock) await page.clock.install();
  // The way of using Parvis is chosen by whoever helps, with a pointer; from then on the hand is alone.
  const walk = new Walk(page, { kiosk: true });
  await walk.open();
  if (prefer) await prefer(walk);
  walk.hand = hand;
  await walk.begin('composteur');
  await walk.play(journey('composteur', 'simple'));
  await walk.send('composteur');
};

const chosen = (...labels) => async (walk) => {
  await walk.turning(() => walk.press('reading-link'));
  for (const label of labels) await walk.page.locator(`label[for="${label}"]`).click();
  // A screen that scans hears no pointer any more: the way back is the switch's own.
  const scans = await walk.page.locator('html').getAttribute('data-scanning');
  if (scans === 'off') await walk.turning(() => walk.press('back'));
};

/** Switches are chosen last on the page of settings; the first press of the hand leads back from it. */
const switches = (count, hand) => async (walk) => {
  await chosen(`scanning-${count}`)(walk);
  walk.hand = hand;
  await walk.turning(() => walk.press('back'));
};

// covers: RGAA 7.3; EN 9.2.1.1
test('by a keyboard', ({ page }) => ask(page, { hand: keyboard }));

// covers: EN 5.1.2.2, 5.1.6.1
test('by five keys', ({ page }) => {
  test.slow();
  return ask(page, { hand: fiveKeys(), prefer: chosen('keypad') });
});

// covers: EN 5.1.6.1, 5.9
test('by one switch that is a key', ({ page }) => {
  test.slow();
  const hand = oneSwitch((on) => on.keyboard.press('Space'));
  return ask(page, { hand, prefer: switches('one', hand), clock: true });
});

test('by one switch that is the whole screen', ({ page }) => {
  test.slow();
  const hand = oneSwitch((on) => on.mouse.click(20, 20));
  return ask(page, { hand, prefer: switches('one', hand), clock: true });
});

// covers: EN 5.1.6.1
test('by two switches', ({ page }) => {
  test.slow();
  const hand = twoSwitches();
  return ask(page, { hand, prefer: switches('two', hand), clock: true });
});

// covers: EN 5.1.6.1, 5.1.7
test('by a pointer and the keyboard on the screen', ({ page }) => ask(page, { hand: onScreenKeyboard(), prefer: chosen('keyboard-usual') }));

test('by the keyboard on the screen in the order of the alphabet', ({ page }) => ask(page, { hand: onScreenKeyboard(), prefer: chosen('keyboard-alphabetical') }));

test.describe('with a finger', () => {
  test.use({ hasTouch: true });
  // covers: RGAA 13.10; EN 5.1.6.1, 5.1.7, 9.2.5.1
  test('alone', ({ page }) => ask(page, { hand: finger(), prefer: chosen('keyboard-usual') }));
});

// covers: EN 5.1.6.2
test('five keys go round the whole page, and nothing holds them', async ({ page }) => {
  const walk = new Walk(page, { kiosk: true });
  await walk.open();
  await chosen('keypad')(walk);
  for (const [key, back] of [['ArrowRight', 'ArrowLeft'], ['ArrowDown', 'ArrowUp']]) {
    const stops = [];
    const stop = () => page.evaluate(() => [...document.querySelectorAll('*')].indexOf(document.activeElement));
    await page.keyboard.press(key);
    const first = await stop();
    for (let at = first; !stops.includes(at); at = await stop()) {
      stops.push(at);
      await page.keyboard.press(key);
    }
    expect(await stop(), `${key} comes round`).toBe(first);
    expect(stops.length).toBeGreaterThan(8);
    await page.keyboard.press(back);
    expect(await stop(), `${back} undoes ${key}`).toBe(stops.at(-1));
    await page.keyboard.press(key);
  }
  // One of the keys that help.
  await walk.turning(() => page.keyboard.press('F1'));
  await expect(page.locator('main h1')).toHaveText(walk.say('help-title'));
});

test('a key of the keyboard on the screen leaves the focus and the caret in the box', async ({ page }) => {
  const walk = new Walk(page, { kiosk: true });
  await walk.open();
  await chosen('keyboard-usual')(walk);
  await walk.turning(() => walk.press('welcome-begin'));
  const search = page.locator('#search');
  await expect(page.locator('.keyboard')).toHaveCount(0);
  await search.click();
  const key = (name) => page.locator('.keyboard').getByRole('button', { name, exact: true }).click();
  for (const name of ['p', 'c', walk.say('key-back'), 'a', walk.say('key-shift'), 'R']) await key(name);
  await expect(search).toHaveValue('paRc');
  await expect(search).toBeFocused();
  // As from any keyboard: what was written was looked for.
  await expect(page.locator('#found')).toBeVisible();
  await key(walk.say('key-erase'));
  await expect(search).toHaveValue('pac');
  // Keys are large, and apart.
  const sizes = await page.locator('.keyboard .key').evaluateAll((keys) => keys.map((one) => {
    const { width, height, left, top } = one.getBoundingClientRect();
    return { width, height, left, top };
  }));
  for (const [at, one] of sizes.entries()) {
    expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(64);
    const beside = sizes[at + 1];
    if (beside && beside.top === one.top) expect(beside.left - one.left - one.width).toBeGreaterThanOrEqual(7.9);
  }
  await key(walk.say('key-done'));
  await expect(page.locator('.keyboard')).toHaveCount(0);
});

// covers: RGAA 12.10; EN 9.2.1.4
test('nothing is pressed before a switch is, and Escape ends it', async ({ page }) => {
  await page.clock.install();
  const walk = new Walk(page, { kiosk: true });
  await walk.open();
  await chosen('scanning-one')(walk);
  const before = await walk.where();
  const seen = new Set();
  for (let times = 0; times < 60; times += 1) {
    seen.add(await page.locator('[data-lit]').first().textContent().catch(() => ''));
    await page.clock.runFor(1000);
  }
  expect(seen.size, 'the light goes round').toBeGreaterThan(4);
  expect(await walk.where()).toBe(before);
  await expect(page.locator('label[for="scanning-one"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-scanning', 'off');
  await expect(page.locator('[data-lit]')).toHaveCount(0);
});
