// Goes round a screen by Tab, and back by Shift and Tab: nothing is passed by, nothing holds whoever comes to it, and the way out is open.
import { expect } from '@playwright/test';

/** Every stop that the page ought to have, in its order; from now on the page writes down where each Tab led. */
const begin = (page) => page.evaluate(() => {
  const FOCUSABLE = 'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]';
  const named = (element) => `${element.tagName.toLowerCase()} ${element.id || element.textContent.trim().slice(0, 40)}`;
  // Of choices that belong together Tab reaches one; arrows go on from there.
  const first = (element) => (element.type === 'radio' ? document.getElementsByName(element.name)[0] : element);
  const reachable = (element) => element.tabIndex >= 0 && !element.disabled && !element.closest('[inert]') && element.checkVisibility({ visibilityProperty: true });
  const all = [...document.querySelectorAll(FOCUSABLE)].filter(reachable);
  const stops = [...new Set(all.map(first))];
  const passed = [];
  const stop = (element) => (element === document.body ? '' : `${stops.indexOf(first(element))} ${named(first(element))}`);
  const onkeyup = ({ key }) => { if (key === 'Tab') passed.push(stop(document.activeElement)); };
  addEventListener('keyup', onkeyup, true);
  const before = document.activeElement;
  window.crawl = {
    now: () => stop(document.activeElement),
    take: () => passed.splice(0),
    begin: (at) => all.at(at).focus(),
    end: () => {
      removeEventListener('keyup', onkeyup, true);
      before.focus({ preventScroll: true });
    },
  };
  return stops.map(stop);
});

const now = (page) => page.evaluate(() => window.crawl.now());

/** Goes from one end to the other by this key, through these and nothing else, and out. */
const expectThrough = async (page, name, key, stops) => {
  await page.evaluate((at) => window.crawl.begin(at), key === 'Tab' ? 0 : -1);
  for (let presses = 1; presses < stops.length; presses += 1) await page.keyboard.press(key);
  expect([stops[0], ...(await page.evaluate(() => window.crawl.take()))], `${name}: ${key} goes through all of the page in its order`).toEqual(stops);
  await page.keyboard.press(key);
  await expect.poll(() => now(page), { message: `${name}: ${key} leads out of the page from its last stop`, intervals: [5, 20, 50] }).not.toBe(stops.at(-1));
  await page.evaluate(() => window.crawl.take());
};

/** Tries every stop of the page that is shown, and leaves the focus where it was; gives how many there are. */
export const expectNoTrap = async (page, name) => {
  // Between two pages the focus is on its way to the heading.
  await expect(page.locator('#between-pages:focus')).toHaveCount(0);
  const stops = await begin(page);
  await expectThrough(page, name, 'Tab', stops);
  await expectThrough(page, name, 'Shift+Tab', stops.toReversed());
  await page.evaluate(() => window.crawl.end());
  return stops.length;
};
