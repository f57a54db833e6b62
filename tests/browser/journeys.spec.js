// Each procedure from the door to its receipt, in both scripts; one of them without touching anything but the keyboard.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectNoTrap } from './support/crawl.js';
import { keyboard } from './support/keyboard.js';
import { journey, Walk } from './support/journey.js';
import { root } from './support/paths.js';
import { expect, test } from './support/test.js';
import { wordsPattern } from './support/words.js';

const WAYS = [
  { procedure: 'acte-de-naissance', name: 'corrected', kiosk: false },
  { procedure: 'composteur', name: 'corrected', kiosk: true },
  { procedure: 'inscription-electorale', name: 'simple', kiosk: false },
  { procedure: 'signalement', name: 'kiosk', kiosk: true },
];

for (const locale of ['fr', 'ar']) {
  for (const { procedure, name, kiosk } of WAYS) {
    test(`${procedure} in ${locale} leads from the door to its receipt ${kiosk ? 'at a kiosk' : 'at home'}`, async ({ page }) => {
      const walk = new Walk(page, { locale, kiosk });
      await walk.open();
      await walk.begin(procedure);
      await walk.play(journey(procedure, name));
      const reference = await walk.send(procedure);
      expect(await page.title(), 'a title tells nothing about the person').not.toContain(reference);
      await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
    });
  }
}

// covers: RGAA 7.3; EN 9.2.1.1
test('with the keyboard alone a birth certificate is asked for, errors made and mended', async ({ page }) => {
  const seen = [];
  const onScreen = async (screen) => {
    seen.push(screen);
    if (['welcome'].includes(screen)) return;
    // At a step the question has the focus, at an error the heading that says the error.
    const error = await page.locator('#error-summary').count();
    await expect(page.locator(error ? 'h2#error-summary' : 'h1#question'), `focus on ${screen}`).toBeFocused();
    if (error) await expect(page).toHaveTitle(wordsPattern('fr', 'title-error'));
    else expect(await page.title()).toContain((await page.locator('main h1').innerText()).trim().split('\n')[0].replace(/\s*\(facultatif\)/, ''));
  };
  const walk = new Walk(page, { hand: keyboard, onScreen });
  await walk.open();
  await walk.begin('acte-de-naissance');
  // No file dialog opens without a pointer in a test; the person says that the paper will be brought.
  const fixture = journey('acte-de-naissance', 'corrected');
  for (const act of fixture.play) {
    if (act.answer?.['identity-document']) act.answer['identity-document'] = { bring: true };
  }
  await walk.play(fixture);
  await walk.send('acte-de-naissance');
  expect(seen).toContain('acte-de-naissance-birth-date-date-in-future');
});

// covers: RGAA 11.10; EN 9.3.3.1
test('the error summary leads to the field, and says the same words as the field', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('acte-de-naissance');
  await walk.press('continue');
  const summary = page.locator('#error-summary');
  await expect(summary).toBeFocused();
  const message = await page.locator('main [id^="error-"].problem').innerText();
  expect((await summary.innerText()).trim()).toBe(message.trim());
  await summary.getByRole('link').press('Enter');
  await expect(page.locator('[id="field-use"]')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

// covers: RGAA 12.8, 12.9; EN 9.2.1.2, 9.2.4.3, 9.3.2.1
test('Tab goes through a whole page, forwards and back, and gets out again', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('signalement');
  const stops = async (key) => {
    const found = [];
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press(key);
      const stop = await page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return '';
        return [...document.querySelectorAll('*')].indexOf(activeElement).toString();
      });
      if (stop === '' || found.includes(stop)) break;
      found.push(stop);
    }
    return found;
  };
  // From the heading, which has the focus of every new page: browsers go on from there, and round to it again.
  await expect(page.locator('main h1')).toBeFocused();
  const forwards = await stops('Tab');
  expect(forwards.length).toBeGreaterThan(8);
  const places = forwards.map(Number);
  const first = places.indexOf(Math.min(...places));
  const fromTheTop = [...places.slice(first), ...places.slice(0, first)];
  expect(fromTheTop, 'the order of Tab is the order of the page').toEqual([...places].sort((a, b) => a - b));
});

/** Each where it has more of its own: files at home, the keypad and the clock at a kiosk. */
const CRAWLED = { 'acte-de-naissance': false, signalement: true };

for (const [procedure, kiosk] of Object.entries(CRAWLED)) {
  // covers: RGAA 12.8, 12.9; EN 9.2.1.2, 9.2.4.3
  test(`no screen of ${procedure} ${kiosk ? 'at a kiosk' : 'at home'} holds the focus or passes anything by`, { tag: '@chromium' }, async ({ page }) => {
    const seen = [];
    const onScreen = async (screen) => {
      seen.push(screen);
      expect(await expectNoTrap(page, screen), screen).toBeGreaterThan(5);
    };
    const walk = new Walk(page, { kiosk, onScreen });
    await walk.open();
    await walk.begin(procedure);
    await walk.play(journey(procedure, WAYS.find((way) => way.procedure === procedure).name));
    await walk.send(procedure);
    expect(seen).toContain(`${procedure}-review`);
    expect(seen.at(-1)).toBe(`${procedure}-sent`);
  });
}

test('the documents that were added arrive at the host, and only with a dossier', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('acte-de-naissance');
  await walk.play(journey('acte-de-naissance', 'corrected'));
  const uploads = [];
  page.on('request', (request) => { if (request.method() === 'PUT') uploads.push(request.url()); });
  await walk.send('acte-de-naissance');
  expect(uploads).toHaveLength(1);
  expect(uploads[0]).toMatch(/\/api\/uploads\/[0-9a-f]{64}$/);
});

test('every fixture that a browser plays says what the file says', () => {
  for (const { procedure, name } of WAYS) {
    const text = readFileSync(join(root, 'plugins', procedure, 'journeys', `${name}.json`), 'utf8');
    expect(JSON.parse(text).play.at(0)).toHaveProperty('expectStep');
  }
});

// covers: EN 9.3.2.1
test('who stands on a button of the first page stays on it when the rest of the program comes', async ({ page }) => {
  await page.addInitScript(() => {
    const { Instance } = WebAssembly;
    WebAssembly.Instance = function joined(...parts) {
      window.restIsThere = true;
      return new Instance(...parts);
    };
  });
  await new Walk(page).open();
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
  const stands = await page.evaluateHandle(() => document.activeElement);
  await page.waitForFunction(() => window.restIsThere, null, { timeout: 60_000 });
  // What is drawn then is drawn within a moment.
  await page.waitForTimeout(1_500);
  expect(await stands.evaluate((element) => element === document.activeElement), 'on the same button').toBe(true);
});
