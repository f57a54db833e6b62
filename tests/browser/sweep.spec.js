// Screens in every way of looking at them, changed in place: axe, IBM's engine, sizes, room and lines. Our own page rules judge every
// screen in every locale without a browser, in kiosk-ui/src/screens/tests/.
import { COLOURS, expectAccessible } from './support/axe.js';
import { expectNoViolation } from './support/ibm.js';
import { journey, procedures, Walk } from './support/journey.js';
import { misfits } from './support/misfits.js';
import { startHost } from './support/host.js';
import { expect, test } from './support/test.js';
import * as tour from './support/tour.js';
import { LOCALES, OTHERS } from './support/words.js';

const THEMES = ['light', 'dark', 'contrast', 'yellow'];
/** One for each direction of writing: what depends on colours and sizes, and not on the words, is judged in these. */
const DIRECTIONS = ['fr', 'ar'];
const DESK = { width: 1280, height: 900 };
/** At home WCAG's largest size of what is pressed; at a kiosk ours. */
const SIZES = {
  home: [{ viewport: { width: 320, height: 640 }, least: 44 }],
  kiosk: [{ viewport: { width: 1080, height: 1920 }, least: 64, apart: 8 }],
};
/** Those that are judged in every way; every screen of the others is judged in both directions of writing. */
const WHOLE = { 'acte-de-naissance': 'corrected', 'inscription-electorale': 'corrected', signalement: 'kiosk' };
const sizesOf = (kiosk) => SIZES[kiosk ? 'kiosk' : 'home'];
const usualSize = (kiosk) => (kiosk ? SIZES.kiosk[0].viewport : DESK);

/** Another way of looking, at once: what changes slowly for people has changed. */
const look = (page, attributes) => page.evaluate((all) => {
  Object.assign(document.documentElement.dataset, all);
  for (const animation of document.getAnimations()) if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}, attributes);

/** Looks at a page in every way, and leaves it as it was; each screen once. */
const looker = (walk, locales = LOCALES) => {
  const { page, kiosk } = walk;
  const done = new Set();
  return async (screen, again, only) => {
    if (done.has(`${screen} ${only}`)) return;
    done.add(`${screen} ${only}`);
    for (const locale of only ? [only] : locales) {
      if (!only) await walk.speak(locale);
      await again?.();
      const name = `${screen} in ${locale}`;
      await expectAccessible(page, name);
      if (DIRECTIONS.includes(locale)) await inEveryColour(page, name);
      await inEverySize(page, name, sizesOf(kiosk));
      await page.setViewportSize(usualSize(kiosk));
    }
    // A key would end what stands in one language alone: it waits for any.
    if (only) return;
    await walk.speak('fr');
    await again?.();
    await expectBasics(page, screen);
  };
};

/** Looks at a page as it is, and at its least room: rules, and sizes with the usual letters and the largest. */
const glance = (walk, locales) => {
  const { page, kiosk } = walk;
  const done = new Set();
  return async (screen) => {
    if (done.has(screen)) return;
    done.add(screen);
    for (const locale of locales) {
      if (locales.length > 1) await walk.speak(locale);
      const name = `${screen} in ${locale}`;
      await expectAccessible(page, name);
      if (locale === locales[0]) await expectNoViolation(page, name);
      for (const { viewport, ...size } of sizesOf(kiosk)) {
        await page.setViewportSize(viewport);
        await inBothSizes(page, name, viewport, size);
      }
      await page.setViewportSize(usualSize(kiosk));
    }
    if (locales.length > 1) await walk.speak(locales[0]);
  };
};

const inEveryColour = async (page, name) => {
  for (const theme of THEMES) {
    await look(page, { theme });
    if (theme !== 'light') await expectAccessible(page, `${name}, ${theme}`, COLOURS);
    if (['light', 'yellow'].includes(theme)) await expectNoViolation(page, `${name}, ${theme}`);
  }
  await look(page, { theme: 'light' });
  await page.emulateMedia({ forcedColors: 'active' });
  await expectAccessible(page, `${name}, colours of the machine`, COLOURS);
  await page.emulateMedia({ forcedColors: 'none' });
};

const inEverySize = async (page, name, sizes) => {
  for (const { viewport, ...size } of sizes) {
    await page.setViewportSize(viewport);
    await inBothSizes(page, name, viewport, size);
    await spaced(page, true);
    expect.soft(await misfits(page, { least: 0, whole: WHOLE_SPACED }), `${name}, ${viewport.width} px wide, spaced as in WCAG 1.4.12`).toEqual([]);
    await spaced(page, false);
  }
};

const inBothSizes = async (page, name, viewport, size) => {
  for (const [textSize, told] of [['400', ', letters at 400 %'], ['100', '']]) {
    await look(page, { textSize });
    expect.soft(await misfits(page, size), `${name}, ${viewport.width} px wide${told}`).toEqual([]);
  }
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

const DIRECTED = DIRECTIONS.join(' and ');
const AT = { true: 'at a kiosk', false: 'at home' };

/** From the door to the receipt. */
const whole = async (walk, procedure, fixture) => {
  for (const act of fixture.play) {
    for (const [field, value] of Object.entries(act.answer ?? {})) {
      if (walk.kiosk && Array.isArray(value) && value[0]?.sha256) act.answer[field] = { bring: true };
    }
  }
  await walk.page.setViewportSize(usualSize(walk.kiosk));
  await walk.open();
  await walk.begin(procedure);
  await walk.play(fixture);
  await walk.send(procedure);
};

for (const [procedure, name] of Object.entries(WHOLE)) {
  const kiosk = procedure === 'signalement';
  // covers: RGAA 3.2, 6.2, 7.1, 8.1, 8.3, 8.5, 9.2, 10.4, 10.6, 10.7, 10.11, 10.12, 11.1, 13.8; EN 9.1.4.3, 9.1.4.4, 9.1.4.10, 9.1.4.12, 9.2.2.2, 9.2.4.7, 9.4.1.2
  test(`every screen of ${procedure} in ${LOCALES.join(', ')}, in every size, and in every colour in ${DIRECTED}`, { tag: '@chromium' }, async ({ page }) => {
    test.setTimeout(900_000);
    const walk = new Walk(page, { kiosk });
    walk.onScreen = looker(walk);
    await whole(walk, procedure, journey(procedure, name));
    await walk.turning(() => walk.press('sent-cannot-print'));
    await walk.onScreen(`${procedure}-cannot-print`);
  });
}

// Every other language goes one way, each another than its neighbours, by turns at home and at a kiosk.
for (const [at, locale] of OTHERS.entries()) {
  const procedure = Object.keys(WHOLE)[at % Object.keys(WHOLE).length];
  const kiosk = at % 2 === 1;
  // covers: RGAA 8.3, 8.5, 10.4, 10.11, 11.1, 13.8; EN 9.1.4.3, 9.1.4.4, 9.1.4.10, 9.4.1.2
  test(`every screen of ${procedure} in ${locale} ${AT[kiosk]}, in both sizes of letters`, { tag: '@chromium' }, async ({ page }) => {
    test.setTimeout(600_000);
    const walk = new Walk(page, { kiosk, locale });
    walk.onScreen = glance(walk, [locale]);
    await whole(walk, procedure, journey(procedure, 'simple'));
  });
}

for (const [at, procedure] of procedures().filter((procedure) => !(procedure in WHOLE)).entries()) {
  const kiosk = at % 2 === 0;
  // covers: RGAA 8.3, 8.5, 10.4, 10.11, 11.1, 13.8; EN 9.1.4.3, 9.1.4.4, 9.1.4.10, 9.4.1.2
  test(`every screen of ${procedure} in ${DIRECTED} ${AT[kiosk]}, in both sizes of letters`, { tag: '@chromium' }, async ({ page }) => {
    test.setTimeout(600_000);
    const walk = new Walk(page, { kiosk });
    walk.onScreen = glance(walk, DIRECTIONS);
    await whole(walk, procedure, journey(procedure, 'simple'));
  });
}

const TOURS = {
  aside: { told: 'the pages aside and the grid of criteria', places: [false, true], locales: LOCALES },
  learning: { told: 'practice and the page to print', places: [false, true] },
  keyboards: { told: 'the keyboards on the screen', places: [false, true] },
  voice: { told: 'the controls of the voice', places: [true] },
  waiting: { told: 'the page that asks whether somebody is there', places: [true] },
};
for (const [name, { told, places, locales = DIRECTIONS }] of Object.entries(TOURS)) {
  test.describe(name, () => {
    // The machine of all others has no voice.
    if (name === 'voice') test.use({ baseURL: async ({}, use) => { const host = await startHost({ VOICE_PROGRAM: 'espeak-ng' }); await use(host.url); await host.stop(); } });
    for (const kiosk of places) {
      // covers: RGAA 3.2, 6.2, 7.1, 8.1, 8.3, 8.5, 9.2, 10.4, 10.6, 10.7, 10.11, 10.12, 11.1, 13.8; EN 9.1.4.3, 9.1.4.4, 9.1.4.10, 9.1.4.12, 9.2.2.2, 9.2.4.7, 9.4.1.2
      test(`${told} in ${locales.join(', ')}, in every size, and in every colour in ${DIRECTED}, ${AT[kiosk]}`, { tag: '@chromium' }, async ({ page }) => {
        test.setTimeout(900_000);
        if (name === 'waiting') await page.clock.install();
        const walk = new Walk(page, { kiosk });
        await page.setViewportSize(usualSize(kiosk));
        await walk.open();
        walk.onScreen = looker(walk, locales);
        await tour[name](walk);
      });
    }
  });
}

for (const kiosk of [false, true]) {
  // covers: RGAA 3.2, 6.2, 7.1, 8.1, 8.3, 8.5, 9.2, 10.4, 10.6, 10.7, 10.11, 10.12, 11.1, 13.8; EN 9.1.4.3, 9.1.4.4, 9.1.4.10, 9.1.4.12, 9.2.2.2, 9.2.4.7, 9.4.1.2
  test(`the ways out in ${LOCALES.join(', ')}, in every size, and in every colour in ${DIRECTED}, ${AT[kiosk]}`, { tag: '@chromium' }, async ({ page }) => {
    test.setTimeout(900_000);
    const walk = new Walk(page, { kiosk });
    const onScreen = looker(walk);
    await page.setViewportSize(usualSize(kiosk));
    for (const [procedure, name] of [['signalement', 'urgent'], ['acte-de-naissance', 'exit-born-elsewhere']]) {
      await walk.open();
      await walk.begin(procedure);
      walk.onScreen = async (screen) => { if (screen.includes('-exit-')) await onScreen(screen); };
      await walk.play(journey(procedure, name));
      walk.onScreen = async () => {};
    }
  });
}

// covers: RGAA 13.11; EN 9.2.5.2
test('what is pressed and left again before the finger lifts is not pressed', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open();
  const before = await walk.where();
  const button = walk.button('welcome-begin').first();
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  expect(await walk.where(), 'nothing happens while it is held').toBe(before);
  await page.mouse.move(2, 2);
  await page.mouse.up();
  expect(await walk.where(), 'nothing happens when it slides off').toBe(before);
  await walk.turning(() => walk.press('welcome-begin'));
});
