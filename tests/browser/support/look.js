// Looks at one screen in every way that somebody may look at it, changed in place: rules, colours, sizes, spacing, and the focus.
import { COLOURS, expectAccessible } from './axe.js';
import { COLOURS_IBM, expectNoViolation } from './ibm.js';
import { misfits } from './misfits.js';
import { expect, test } from './test.js';

const THEMES = ['light', 'dark', 'contrast', 'yellow'];
const DESK = { width: 1280, height: 900 };
/** At home WCAG's largest size of what is pressed; at a kiosk ours. */
const SIZES = {
  home: { viewport: { width: 320, height: 640 }, least: 44 },
  kiosk: { viewport: { width: 1080, height: 1920 }, least: 64, apart: 8 },
};
/** One for each direction of writing: what depends on colours and sizes, and not on the words, is judged in these. */
export const DIRECTIONS = ['fr', 'ar'];

/** How much is judged. `coloured`: these in every colour; `engine`: IBM's, in these themes; `whole`: spacing and the focus, too. */
export const WAYS = {
  glance: (locales) => ({ locales, coloured: [], engine: { [locales[0]]: ['light'] }, whole: false }),
  look: (locales) => ({ locales, coloured: DIRECTIONS, engine: Object.fromEntries(DIRECTIONS.map((locale) => [locale, ['light', 'yellow']])), whole: true }),
  thorough: (locales) => ({
    locales,
    coloured: locales,
    engine: Object.fromEntries(locales.map((locale) => [locale, DIRECTIONS.includes(locale) ? THEMES : ['light']])),
    whole: true,
  }),
};

const sizeOf = (kiosk) => SIZES[kiosk ? 'kiosk' : 'home'];
export const usualSize = (kiosk) => (kiosk ? SIZES.kiosk.viewport : DESK);

/** Looks at a page in each of these ways, and leaves it as it was; each screen once, and none of those that others look at. */
export const looker = (walk, { locales, coloured, engine, whole }, others = []) => {
  const { page, kiosk } = walk;
  const done = new Set(others);
  return async (screen, again, only) => {
    const key = only ? `${screen} ${only}` : screen;
    if (done.has(key)) return;
    done.add(key);
    for (const locale of only ? [only] : locales) {
      if (!only && locales.length > 1) await walk.speak(locale);
      await again?.();
      const name = `${screen} in ${locale}`;
      test.info().annotations.push({ type: 'judged', description: name });
      await expectAccessible(page, name);
      await inEveryColour(page, name, coloured.includes(locale), engine[locale] ?? []);
      await inEverySize(page, name, sizeOf(kiosk), whole);
      await page.setViewportSize(usualSize(kiosk));
    }
    // A key would end what stands in one language alone: it waits for any.
    if (only) return;
    if (locales.length > 1) await walk.speak(locales[0]);
    await again?.();
    if (whole) await expectBasics(page, screen);
  };
};

/** Another way of looking, at once: what changes slowly for people has changed. */
const look = (page, attributes) => page.evaluate((all) => {
  Object.assign(document.documentElement.dataset, all);
  for (const animation of document.getAnimations()) if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}, attributes);

const inEveryColour = async (page, name, coloured, engine) => {
  for (const theme of THEMES) {
    if (!coloured && !engine.includes(theme)) continue;
    await look(page, { theme });
    if (coloured && theme !== 'light') await expectAccessible(page, `${name}, ${theme}`, COLOURS);
    if (engine.includes(theme)) await expectNoViolation(page, `${name}, ${theme}`, theme === 'light' ? null : COLOURS_IBM);
  }
  await look(page, { theme: 'light' });
  if (!coloured) return;
  await page.emulateMedia({ forcedColors: 'active' });
  await expectAccessible(page, `${name}, colours of the machine`, COLOURS);
  await page.emulateMedia({ forcedColors: 'none' });
};

const inEverySize = async (page, name, { viewport, ...size }, whole) => {
  const told = `${name}, ${viewport.width} px wide`;
  await page.setViewportSize(viewport);
  for (const [textSize, letters] of [['400', ', letters at 400 %'], ['100', '']]) {
    await look(page, { textSize });
    expect.soft(await misfits(page, size), `${told}${letters}`).toEqual([]);
  }
  if (!whole) return;
  await spaced(page, true);
  expect.soft(await misfits(page, { least: 0, whole: WHOLE_SPACED }), `${told}, spaced as in WCAG 1.4.12`).toEqual([]);
  await spaced(page, false);
};

/** Words up to this long stand whole with letters so far apart. */
const WHOLE_SPACED = 9;

/** Lines, words and letters as far apart as WCAG 1.4.12 says; by the browser's own interface, which no policy forbids. */
const spaced = (page, on) => page.evaluate((wanted) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets = wanted ? [sheet] : [];
}, on);

/** What every page has, whatever its words and colours. */
const expectBasics = async (page, name) => {
  const found = await page.evaluate(() => {
    const faults = [];
    if (document.doctype?.name !== 'html') faults.push('no type of document');
    const endless = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().iterations === Infinity);
    if (endless.length) faults.push(`${endless.length} animations never end`);
    return faults;
  });
  expect.soft(found, `${name}: type of document, nothing that moves for ever`).toEqual([]);
  expect.soft(await withoutRing(page), `${name}: what has the focus shows it`).toEqual([]);
};

/** Whatever can have the focus and does not show it by a line of two pixels at least. */
const withoutRing = async (page) => {
  // After a key browsers show the focus wherever a script puts it.
  await page.keyboard.press('Shift');
  return page.evaluate(() => {
    const before = document.activeElement;
    const faults = [];
    for (const element of document.querySelectorAll('button, a[href], input, textarea, summary')) {
      if (element.disabled || element.closest('[hidden]') || !element.getClientRects().length) continue;
      element.focus({ preventScroll: true });
      if (document.activeElement !== element) continue;
      // The ring of a choice is drawn around its tile.
      const ring = [element, element.closest('.choice'), element.closest('label'), element.nextElementSibling].filter(Boolean).map((one) => getComputedStyle(one));
      const seen = ring.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
      if (!seen) faults.push(`<${element.localName} id="${element.id}" class="${element.className}">`);
    }
    before?.focus({ preventScroll: true });
    return faults;
  });
};
