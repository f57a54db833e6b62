// Ways of using Parvis, in a real browser: what one press changes, what it must not, and that the next person finds none of it.
import { expectAccessible } from './support/axe.js';
import { Walk } from './support/journey.js';
import { expect, test } from './support/test.js';

const open = async (page, kiosk = true) => {
  const walk = new Walk(page, { kiosk });
  await walk.open();
  return walk;
};

const preset = (walk, name) => walk.button(`preset-${name}`);
const attributes = (page) => page.evaluate(() => ({ ...document.documentElement.dataset }));
const pressed = (button) => button.getAttribute('aria-pressed');

// covers: EN 5.2
test('every preset works at one press, and nothing of it is left for the next person', async ({ page }) => {
  const walk = await open(page);
  const before = await attributes(page);
  const presets = page.locator('.toggle[aria-pressed]');
  const count = await presets.count();
  expect(count).toBeGreaterThan(5);
  for (let at = 1; at < count; at += 1) {
    const own = await attributes(page);
    await presets.nth(at).click();
    await expect(presets.nth(at)).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => attributes(page), { message: `preset ${at} is seen by the style sheet` }).not.toEqual(own);
    // The one that ignores quick presses may be on by now.
    await page.waitForTimeout(600);
    // With one switch every press is the switch's, until Escape ends it.
    if ((await attributes(page)).scanning === 'one') await page.keyboard.press('Escape');
  }
  await walk.leave();
  await expect.poll(() => attributes(page)).toEqual(before);
});

test('at home the letters that are heavier at the foot are fetched when somebody asks for them, not before', async ({ page }) => {
  const fetched = [];
  page.on('request', (request) => { if (request.url().includes('/weighted-')) fetched.push(request.url()); });
  const walk = await open(page, false);
  await page.evaluate(() => document.fonts.ready);
  expect(fetched).toEqual([]);
  await preset(walk, 'letters').click();
  await expect.poll(() => fetched.length).toBeGreaterThan(0);
  const used = () => page.evaluate(() => [...document.fonts].filter(({ family, status }) => family.includes('Weighted') && status === 'loaded').length);
  await expect.poll(async () => fetched.length - await used(), { message: 'what was fetched is used' }).toBe(0);
});

test('with low reach, whatever can be pressed can only be pressed in the lower half', async ({ page }) => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  const walk = await open(page);
  const high = () => page.evaluate(() => {
    const found = [];
    for (let y = 4; y < innerHeight / 2; y += 8) {
      for (let x = 4; x < innerWidth; x += 24) {
        const control = document.elementFromPoint(x, y)?.closest('button, a, input, label, summary, textarea');
        if (control) found.push(`${y}: ${control.textContent.trim()}`);
      }
    }
    return [...new Set(found)];
  });
  expect(await high(), 'without it, some are higher').not.toEqual([]);
  await preset(walk, 'reach').click();
  await walk.turning(() => walk.press('reading-link'));
  for (const end of [0, 0.3, 0.7, 1]) {
    await page.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), end);
    expect(await high(), `scrolled to ${end * 100} %`).toEqual([]);
  }
  // What takes the focus is seen (WCAG 2.4.11). Firefox does not scroll for what is seen in part already.
  await page.locator('main button').last().focus();
  for (let presses = 0; presses < 14; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    const seen = await page.evaluate(() => (document.activeElement.closest('.choice') ?? document.activeElement).getBoundingClientRect().bottom - innerHeight / 2);
    expect(seen, `stop ${presses} of the Tab key`).toBeGreaterThan(20);
  }
});

test('a second press that comes too soon does not count, neither of a finger nor of a key', async ({ page }) => {
  const walk = await open(page);
  // One that moves nothing: letters that grow take the button from under the finger.
  const button = preset(walk, 'time');
  await button.evaluate((target) => {
    window.heard = [];
    for (const sign of ['click', 'keydown']) target.addEventListener(sign, () => window.heard.push(sign));
  });
  /** What arrives at the button of what `act` does, well after whatever was before. */
  const heard = async (act) => {
    await page.waitForTimeout(600);
    await page.evaluate(() => { window.heard = []; });
    await act();
    return (await page.evaluate(() => window.heard)).join(' ');
  };
  // Sent together, so that a slow machine does not put time between them.
  const keys = (...names) => () => Promise.all(names.flatMap((name) => [page.keyboard.down(name), page.keyboard.up(name)]));
  expect(await heard(() => button.dblclick()), 'without it, both count').toBe('click click');
  expect(await heard(keys('Space', 'Space'))).toBe('keydown click keydown click');

  await preset(walk, 'steady').click();
  expect(await heard(() => button.dblclick())).toBe('click');
  expect(await heard(() => button.click()), 'after half a second it counts again').toBe('click');
  expect(await heard(keys('Space', 'Space', 'Space'))).toBe('keydown click');
  expect(await heard(keys('Space', 'Enter', 'Space')), 'another key is another press').toBe('keydown click keydown click keydown click');
  const hold = () => Promise.all(Array.from({ length: 5 }, () => page.keyboard.down('Enter')).concat(page.keyboard.up('Enter')));
  expect(await heard(hold), 'what the keyboard repeats by itself').toBe('keydown click');
  // Words are typed as ever, but for letters twice in a row.
  await walk.turning(() => walk.press('welcome-begin'));
  await page.locator('#search').pressSequentially('acte');
  await expect(page.locator('#search')).toHaveValue('acte');
});

test('in all colours the page of settings is one that axe finds nothing wrong with', { tag: '@chromium' }, async ({ page }) => {
  const walk = await open(page);
  await walk.turning(() => walk.press('reading-link'));
  for (const theme of ['light', 'dark', 'contrast', 'yellow']) {
    await page.locator(`label[for="theme-${theme}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    // What is shown as chosen is judged too.
    if (theme === 'light') for (const way of ['weighted-letters', 'calm-motion']) await page.locator(`label[for="${way}"]`).click();
    await expectAccessible(page, `settings in ${theme}`);
  }
});

// covers: RGAA 3.1; EN 9.1.4.1
test('colours that the device forces leave every edge, every state and the focus', { tag: '@chromium' }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const walk = await open(page);
  await preset(walk, 'larger').click();
  await walk.turning(() => walk.press('reading-link'));
  const faults = await page.evaluate(() => {
    const line = (element) => {
      const style = getComputedStyle(element);
      const border = style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0 ? `border ${style.borderTopWidth} ${style.borderTopColor}` : '';
      const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 ? `outline ${style.outlineWidth} ${style.outlineColor}` : '';
      return border + outline + (style.textDecorationLine.includes('underline') ? 'underline' : '');
    };
    const found = [];
    for (const control of document.querySelectorAll('button, .choice > label')) if (!line(control)) found.push(`nothing around ${control.textContent.trim()}`);
    for (const [on, off] of [['.toggle[aria-pressed="true"]', '.toggle[aria-pressed="false"]'], ['input:checked + label', 'input:not(:checked) + label'], ['.tool[aria-current]', 'li .tool:not([aria-current])']]) {
      if (line(document.querySelector(on)) === line(document.querySelector(off))) found.push(`${on} looks like ${off}`);
    }
    return found;
  });
  expect(faults).toEqual([]);
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const at = document.activeElement;
      const style = getComputedStyle(at.matches('.choice > input') ? at.nextElementSibling : at);
      return style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
    });
    expect(ring, `the ring at stop ${presses}`).toBeGreaterThanOrEqual(2);
  }
});
