// Between the page and the device: the receipt on paper, fonts, what is pasted, and what the device says of its owner's eyes.
import { journey, Walk } from './support/journey.js';
import { expect, test } from './support/test.js';

const DAY = { fr: /22 novembre 2026/, ar: /22 (?:نوفمبر|تشرين الثاني)[^\d]* 2026/ };

for (const [locale, dir] of [['fr', 'ltr'], ['ar', 'rtl']]) {
  // Firefox cannot be told to show a page as paper.
  test(`the receipt on paper has the number, the town, the day, its language and direction, and nothing to press, in ${locale} @chromium`, async ({ page }) => {
    const walk = new Walk(page, { locale, kiosk: true });
    await walk.open();
    await walk.begin('composteur');
    await walk.play(journey('composteur', 'simple'));
    const reference = await walk.send('composteur');
    const look = () => page.evaluate(() => {
      const controls = [...document.querySelectorAll('button, input, textarea, select, summary, .button, nav')].filter((one) => one.checkVisibility() && one.getClientRects().length);
      return { text: document.body.innerText.replace(/[\u2066-\u2069\u00a0]/g, (sign) => (sign === '\u00a0' ? ' ' : '')), controls: controls.map((one) => one.textContent.trim()) };
    });
    expect((await look()).controls.length, 'on the screen there are some').toBeGreaterThan(3);
    await page.emulateMedia({ media: 'print' });
    const { text, controls } = await look();
    expect(controls).toEqual([]);
    expect(text.replace(/\s/g, ''), 'its groups may stand one below the other').toContain(reference);
    expect(text).toContain('Mairie de Rennes');
    expect(text).toMatch(DAY[locale]);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).direction)).toBe(dir);
  });
}

/** Fonts that are not ours and yet draw a glyph, by what they draw. */
const foreign = async (page) => {
  // What is laid out asks for its letters.
  await page.evaluate(() => { document.body.getBoundingClientRect(); return document.fonts.ready; });
  const wire = await page.context().newCDPSession(page);
  await wire.send('DOM.enable');
  await wire.send('CSS.enable');
  const { root } = await wire.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await wire.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body, body *' });
  const found = new Set();
  let ours = 0;
  const used = await Promise.all(nodeIds.map((nodeId) => wire.send('CSS.getPlatformFontsForNode', { nodeId })));
  for (const [at, { fonts }] of used.entries()) {
    for (const { familyName, isCustomFont, glyphCount } of fonts) {
      if (isCustomFont) ours += glyphCount;
      else found.add(`${familyName}: ${(await wire.send('DOM.getOuterHTML', { nodeId: nodeIds[at] })).outerHTML.slice(0, 200)}`);
    }
  }
  await wire.detach();
  expect(ours, 'letters are drawn at all').toBeGreaterThan(100);
  return [...found];
};

for (const locale of ['fr', 'ar', 'ru']) {
  test(`every letter on the screen is drawn with a font of ours, in ${locale} @chromium`, async ({ page }) => {
    const walk = new Walk(page, { locale, kiosk: true });
    walk.onScreen = async (name) => { expect.soft(await foreign(page), name).toEqual([]); };
    await walk.open();
    await walk.turning(() => walk.press('reading-link'));
    await walk.onScreen('reading');
    await page.locator('label[for="keyboard-usual"]').click();
    await walk.turning(() => walk.press('back'));
    await walk.turning(() => walk.press('welcome-begin'));
    await walk.onScreen('find');
    await page.locator('#search').click();
    const turners = page.locator('.keyboard .key[data-turns]');
    for (let turns = 0; turns <= 2; turns += 1) {
      if (turns) await turners.nth(turns - 1).click();
      await expect(turners).toHaveCount(2);
      await walk.onScreen(`keyboard ${turns}`);
    }
  });
}

/** The boxes that were pasted into. */
const pasted = new Set();
/** Writes, cuts it out and pastes it, in every box. */
const pasting = {
  press: (page, locator) => locator.click(),
  choose: async (page, locator) => { await page.locator(`label[for="${await locator.getAttribute('id')}"]`).first().click(); },
  type: async (page, locator, text) => {
    await locator.fill(text);
    if (text === '') return;
    await locator.focus();
    const before = await locator.inputValue();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+x');
    await expect(locator).toHaveValue('');
    await page.keyboard.press('ControlOrMeta+v');
    await expect(locator, 'what was pasted').toHaveValue(before);
    pasted.add(await locator.getAttribute('id'));
  },
};
test('into every box that one writes in one can paste @chromium', async ({ page }) => {
  test.slow();
  for (const [procedure, name] of [['acte-de-naissance', 'simple'], ['signalement', 'contact']]) {
    const walk = new Walk(page, { hand: pasting });
    await walk.open();
    await walk.begin(procedure);
    await walk.play(journey(procedure, name));
    await walk.leave();
  }
  expect(pasted.size, [...pasted].join(', ')).toBeGreaterThan(12);
});

/** What moves by itself while somebody points at buttons and opens what is closed. */
const moving = async (page, expected = 0) => {
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('composteur');
  await page.evaluate(() => {
    window.moved = new Set();
    const look = () => {
      for (const one of document.getAnimations()) window.moved.add(one.transitionProperty ?? one.animationName);
      requestAnimationFrame(look);
    };
    look();
  });
  await walk.button('continue').hover();
  await page.waitForTimeout(300);
  await page.locator('main summary').first().click();
  await expect.poll(() => page.evaluate(() => window.moved.size)).toBeGreaterThanOrEqual(expected);
  await page.waitForTimeout(300);
  return page.evaluate(() => [...window.moved]);
};

test('nothing moves for whose device asks for calm @chromium', async ({ page }) => {
  expect(await moving(page, 2), 'otherwise a little does').toEqual(expect.arrayContaining(['background-color', 'transform']));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving(page)).toEqual([]);
});

test('at home a device that asks for contrast gets it, a dark one with it yellow on black; a kiosk’s own asks for nobody @chromium', async ({ page }) => {
  const theme = page.locator('html');
  for (const [contrast, colorScheme, expected] of [['no-preference', 'light', 'light'], ['more', 'light', 'contrast'], ['more', 'dark', 'yellow'], ['no-preference', 'dark', 'dark']]) {
    await page.emulateMedia({ contrast, colorScheme });
    await page.goto('/');
    await expect(theme, `${contrast}, ${colorScheme}`).toHaveAttribute('data-theme', expected);
  }
  await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
  await page.goto('/kiosk');
  await expect(theme).toHaveAttribute('data-app', 'ready');
  await expect(theme).toHaveAttribute('data-theme', 'light');
});

// covers: EN 5.1.4
test('letters at a kiosk are as large as the measures of a screen say', async ({ page }) => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  const walk = new Walk(page, { kiosk: true });
  await walk.open();
  const found = await page.evaluate(async () => {
    await document.fonts.load('1000px "Atkinson Hyperlegible"', 'H');
    const sizes = [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => [...element.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim()) && element.getClientRects().length)
      .map((element) => parseFloat(getComputedStyle(element).fontSize));
    const context = document.createElement('canvas').getContext('2d');
    context.font = '1000px "Atkinson Hyperlegible"';
    return { smallest: Math.min(...sizes), capital: context.measureText('H').actualBoundingBoxAscent / 1000 };
  });
  // As in accessibility/src/measures.rs.
  expect(found.smallest).toBeGreaterThanOrEqual(0.875 * (16 + 0.0095 * 1080) - 0.1);
  expect(found.capital).toBeCloseTo(0.668, 2);
});

/** What leads out of a page: tabs, windows, files, history, tools for programmers, other programs. */
const WAYS_OUT = ['Control+t', 'Control+n', 'Control+Shift+n', 'Control+o', 'Control+l', 'Control+h', 'Control+j', 'Control+u', 'Control+s', 'Control+p',
  'Control+w', 'Control+Shift+i', 'Control+Shift+c', 'Control+Shift+a', 'ContextMenu', 'Alt+f', 'Alt+ArrowLeft', 'F1', 'F11', 'F12', 'Shift+Escape'];

for (const [kiosk, told] of [[true, 'a kiosk’s page refuses every key that leads out of it, and none that writes'], [false, 'at home the browser keeps its keys']]) {
  // A kiosk's browser is Chromium; what Firefox does by itself with these keys comes first when WebDriver BiDi sends them.
  test(told, { tag: '@chromium' }, async ({ page }) => {
    await new Walk(page, { kiosk }).open();
    await page.evaluate(() => {
      window.refused = [];
      addEventListener('keydown', (event) => {
        if (!['Control', 'Shift', 'Alt', 'AltGraph'].includes(event.key)) window.refused.push(event.defaultPrevented);
        event.preventDefault();
      });
    });
    for (const key of WAYS_OUT) await page.keyboard.press(key);
    expect(await page.evaluate(() => window.refused.splice(0))).toEqual(WAYS_OUT.map(() => kiosk));
    for (const key of ['Control+c', 'Control+v', 'Control+ArrowLeft', 'Shift+a', 'a', 'Escape']) await page.keyboard.press(key);
    // As a keyboard with AltGr writes @, where that key is Control and Alt at once.
    await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true, cancelable: true })));
    expect(await page.evaluate(() => window.refused)).toEqual(Array(7).fill(false));
  });
}
