// One procedure, from the door to its receipt, by every way of pressing and writing that Parvis offers (EN 301 549, 5.1.6).
import { brief as shortened } from './support/brief.js';
import { expectFree, fiveKeys, finger, oneSwitch, onScreenKeyboard, twoSwitches } from './support/drivers.js';
import { journey, procedures, Walk } from './support/journey.js';
import { keyboard } from './support/keyboard.js';
import { THOROUGH } from './support/plan.js';
import { expect, test } from './support/test.js';

/** Choices, a number, names, an address, an address of e-mail: with time enough, everything that procedures ask, files and photos too. */
const USUAL = 'composteur';
const PLAYED = THOROUGH ? procedures() : [USUAL];
const brief = shortened(journey(USUAL, 'simple'));

/** Begins a procedure at a kiosk, and plays it as far as the fixture goes. */
const ask = async (page, { prefer, hand, fixture = brief, clock = false }) => {
  if (clock) await page.clock.install();
  // The way of using Parvis is chosen by whoever helps, with a pointer; from then on the hand is alone.
  const walk = new Walk(page, { kiosk: true });
  await walk.open();
  if (prefer) await prefer(walk);
  walk.hand = hand;
  await walk.begin(fixture.procedure);
  await walk.play(fixture);
  return walk;
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

/** Every way of pressing and writing; `all` of them write every letter. */
const HANDS = {
  'a keyboard': () => ({ hand: keyboard, all: true }),
  'a mouse and the keyboard on the screen': () => ({ hand: onScreenKeyboard(), prefer: chosen('keyboard-usual'), all: true }),
  'a mouse and letters in the order of the alphabet': () => ({ hand: onScreenKeyboard(), prefer: chosen('keyboard-alphabetical') }),
  'five keys': () => ({ hand: fiveKeys(), prefer: chosen('keypad') }),
  'one switch that is a key': () => {
    const hand = oneSwitch((on) => on.keyboard.press('Space'));
    return { hand, prefer: switches('one', hand), clock: true };
  },
  'two switches': () => {
    const hand = twoSwitches();
    return { hand, prefer: switches('two', hand), clock: true };
  },
};

const played = async (page, procedure, { all, ...way }) => {
  // Hundreds of presses each: on a machine that has much else to do they take long.
  test.setTimeout(THOROUGH ? 1_800_000 : 540_000);
  const fixture = journey(procedure, 'simple');
  await (await ask(page, { ...way, fixture: all ? fixture : shortened(fixture) })).send(procedure);
};

for (const procedure of PLAYED) {
  for (const [name, way] of Object.entries(HANDS)) {
    // covers: RGAA 7.3; EN 5.1.2.2, 5.1.6.1, 5.1.7, 5.9, 9.2.1.1
    test(`${procedure} by ${name}`, ({ page }) => played(page, procedure, way()));
  }

  // Over WebDriver BiDi, which drives Firefox, Playwright's tap does nothing at all.
  test.describe(`${procedure} with a finger @chromium`, () => {
    test.use({ hasTouch: true });
    // covers: RGAA 13.10; EN 5.1.6.1, 5.1.7, 9.2.5.1
    test('alone', ({ page }) => played(page, procedure, { hand: finger(), prefer: chosen('keyboard-usual') }));
  });
}

test('by one switch that is the whole screen, as far as a number', ({ page }) => {
  const hand = oneSwitch((on) => on.mouse.click(20, 20));
  const fixture = { ...brief, play: brief.play.slice(0, 4) };
  return ask(page, { hand, prefer: switches('one', hand), fixture, clock: true });
});

/** Names as people write them: letters that only this language has, capitals, a space, a hyphen. */
const NAMES = {
  ar: 'فاطمة', fa: 'پژمان گل', ru: 'Щёголь', uk: 'Ґаля Їж', tr: 'Işık İğ', ro: 'Țîșcă',
};

// covers: EN 5.1.6.1
test(`a name is written on the screen as its bearer writes it, in ${Object.keys(NAMES).join(', ')}`, { tag: '@chromium' }, async ({ page }) => {
  const walk = new Walk(page, { kiosk: true });
  await walk.open();
  await chosen('keyboard-usual')(walk);
  await walk.begin('composteur');
  await walk.play({ ...brief, play: brief.play.slice(0, 4) });
  const { type } = onScreenKeyboard();
  for (const [locale, name] of Object.entries(NAMES)) {
    // On this page alone are all languages.
    await walk.turning(() => walk.press('reading-link'));
    await walk.speak(locale);
    await walk.turning(() => walk.press('back'));
    const box = page.locator('[id="field-family-name"]');
    await type(page, box, name);
    await expect(box).toHaveValue(name);
    await walk.press('key-done');
  }
});

// What is found stands below the box, and comes with the second letter.
// covers: RGAA 12.8; EN 9.2.4.3
test('the box in which one looks for a town keeps the focus while towns are found', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('inscription-electorale');
  const { play } = journey('inscription-electorale', 'simple');
  await walk.play({ procedure: 'inscription-electorale', play: play.slice(0, play.findIndex(({ answer }) => answer?.['voting-commune'])) });
  const box = page.locator('[id="field-voting-commune"]');
  await box.focus();
  await page.keyboard.type('Rennes', { delay: 30 });
  await expect(page.locator('[id="field-voting-commune-35238"]')).toBeVisible();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('Rennes');
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
  for (const name of ['p', 'c', walk.say('key-back'), 'a']) await key(name);
  // Whether the next letter is a capital is said and seen (EN 301 549, 5.6).
  const capital = page.getByRole('button', { name: walk.say('key-shift'), exact: true });
  const ground = () => capital.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.mouse.move(0, 0);
  await expect(capital).toHaveAttribute('aria-pressed', 'false');
  const small = await ground();
  await key(walk.say('key-shift'));
  await page.mouse.move(0, 0);
  await expect(capital).toHaveAttribute('aria-pressed', 'true');
  expect(await ground()).not.toBe(small);
  await key('R');
  await expect(capital).toHaveAttribute('aria-pressed', 'false');
  await expect(search).toHaveValue('paRc');
  await expect(search).toBeFocused();
  // As from any keyboard: what was written was looked for.
  await expect(page.locator('#found')).toBeVisible();
  await key(walk.say('key-erase'));
  await expect(search).toHaveValue('pac');
  await key(walk.say('key-done'));
  await expect(page.locator('.keyboard')).toHaveCount(0);
});

test('a key on the screen counts once for hands that tremble, and a key that is held chooses once', async ({ page }) => {
  const walk = new Walk(page, { kiosk: true });
  await walk.open();
  await chosen('keypad', 'keyboard-usual')(walk);
  await walk.turning(() => walk.press('welcome-begin'));
  const search = page.locator('#search');
  await search.click();
  const letter = (name) => page.locator('.keyboard').getByRole('button', { name, exact: true });
  await letter('a').dblclick();
  await expect(search).toHaveValue('aa');
  // Down to the keyboard; the second and third are what a keyboard sends while a key is held.
  await page.keyboard.press('Numpad2');
  for (const repeated of [false, true, true]) {
    await page.keyboard.down('Numpad5');
    await expect(search, `held: ${repeated}`).toHaveValue('aaa');
  }
  await page.keyboard.up('Numpad5');
  await walk.turning(() => walk.press('reading-link'));
  await page.locator('label[for="steady-hands"]').click();
  await page.waitForTimeout(STEADY);
  await walk.turning(() => walk.press('back'));
  // All that points is one: a press on another thing must be as far apart.
  await page.waitForTimeout(STEADY);
  await search.click();
  await page.waitForTimeout(STEADY);
  const before = await search.inputValue();
  await letter('e').dblclick();
  await page.waitForTimeout(STEADY);
  await letter('t').click();
  await expect(search).toHaveValue(`${before}et`);
});

/** Longer than the same press must be apart for hands that tremble (EN 301 549, 5.8). */
const STEADY = 700;

/** The size of the screen, and the ways that are chosen on it. */
const SCREENS = {
  'a kiosk': { size: [1080, 1920], together: true },
  'a kiosk at 400 %': { size: [1080, 1920], larger: 5, together: true },
  'a kiosk from a wheelchair': { size: [1080, 1920], ticked: ['low-reach'] },
  'a small screen': { size: [320, 640] },
  'a small screen at 400 %': { size: [320, 640], larger: 5 },
  'a telephone': { size: [320, 640], home: true, together: true },
  'a telephone at 400 %': { size: [320, 640], larger: 5, home: true, together: true },
};
/** What stands on the keys that turn to the keyboard's other pages. */
const PAGES = ['éàç', '123', 'abc'];

for (const [name, { size: [width, height], home, together, ...ways }] of Object.entries(SCREENS)) {
  test(`the keyboard covers no box and its keys are large and apart, on each of its pages: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const walk = new Walk(page, { kiosk: !home });
    await walk.open();
    await walk.prefer(ways);
    await chosen('keyboard-usual')(walk);
    await walk.begin('composteur');
    await walk.play({ ...brief, play: brief.play.slice(0, 4) });
    const [least, room, most] = home ? [44, 3.9, height] : [64, 7.9, height / 2];
    for (const id of ['family-name', 'given-name']) {
      const box = page.locator(`[id="field-${id}"]`);
      await box.click();
      for (const sign of PAGES) {
        // The pointer scrolls to the keys that turn the keyboard.
        if (sign === PAGES[0]) await expectFree(box);
        if (together) {
          const [top, bottom] = await Promise.all([box, page.locator('.keyboard')].map((one) => one.boundingBox()));
          expect(bottom.y + bottom.height - top.y, `the box and all keys are seen at once, before ${sign}`).toBeLessThan(most);
        }
        const keys = await page.locator('.keyboard .key').evaluateAll((all) => all.map((key) => key.getBoundingClientRect().toJSON()));
        expect(keys.length).toBeGreaterThan(20);
        for (const [at, one] of keys.entries()) {
          expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(least);
          expect(one.left >= 0 && one.right <= width, 'in the screen').toBe(true);
          for (const other of keys.slice(at + 1)) {
            const apart = Math.max(other.left - one.right, one.left - other.right, other.top - one.bottom, one.top - other.bottom);
            expect(apart).toBeGreaterThanOrEqual(room);
          }
        }
        await page.locator('.keyboard .key', { has: page.getByText(sign, { exact: true }) }).click();
      }
    }
  });
}

for (const percent of [100, 400]) {
  test(`where letters flow they lie in columns as they are read, and what writes none lies below them in one order, at ${percent} %`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const walk = new Walk(page, { locale: 'ar' });
    await walk.open();
    await walk.prefer({ larger: percent === 400 ? 5 : 0 });
    await chosen('keyboard-alphabetical')(walk);
    await walk.turning(() => walk.press('welcome-begin'));
    await page.locator('#search').click();
    const lie = () => page.locator('.keyboard').evaluate((keyboard) => {
      const boxes = [...keyboard.querySelectorAll('.keyboard-letters .key')].map((key) => key.getBoundingClientRect());
      const below = [...keyboard.querySelectorAll('.keyboard-below .key')].map((key) => key.getBoundingClientRect());
      const [first, second] = boxes;
      // Keys of the last row that come one after the other: the next stands to the right, or in the next line.
      const ordered = below.every((box, at) => !at || box.left > below[at - 1].left || box.top > below[at - 1].top);
      return {
        columns: new Set(boxes.map(({ left }) => Math.round(left))).size === boxes.filter(({ top }) => top === first.top).length,
        wide: Math.round(Math.max(...boxes.map(({ width }) => width)) - Math.min(...boxes.map(({ width }) => width))),
        from: second.left > first.left ? 'left' : 'right',
        ordered: ordered && below[0].top > Math.max(...boxes.map(({ top }) => top)),
      };
    });
    expect(await lie(), 'Arabic letters in their order').toEqual({ columns: true, wide: 0, from: 'right', ordered: true });
    for (const sign of ['abc', '123']) {
      await page.locator('.keyboard .key', { has: page.getByText(sign, { exact: true }) }).click();
      expect(await lie(), sign).toEqual({ columns: true, wide: 0, from: 'left', ordered: true });
    }
  });
}

// covers: RGAA 12.10; EN 9.2.1.4
test('nothing is pressed before a switch is, and Escape ends it', async ({ page }) => {
  await page.clock.install();
  const walk = new Walk(page, { kiosk: true });
  await walk.open();
  await chosen('scanning-one')(walk);
  const before = await walk.where();
  const seen = new Set();
  for (let times = 0; times < 40; times += 1) {
    seen.add(await page.evaluate(() => document.querySelector('[data-lit]')?.textContent ?? ''));
    await page.clock.fastForward(2000);
  }
  expect(seen.size, 'the light goes round').toBeGreaterThan(4);
  expect(await walk.where()).toBe(before);
  await expect(page.locator('label[for="scanning-one"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-scanning', 'off');
  await expect(page.locator('[data-lit]')).toHaveCount(0);
});
