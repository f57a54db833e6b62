// What a person may change at any time, and what must stay then: language, register, earlier answers, back and forward, a reload.
import { journey, titleOf, Walk } from './support/journey.js';
import { fill } from './support/fill.js';
import { expect, test } from './support/test.js';

const until = (fixture, step) => ({ ...fixture, play: fixture.play.slice(0, fixture.play.findIndex((act) => act.expectStep === step) + 1) });

const atNameStep = async (page, options) => {
  const walk = new Walk(page, options);
  await walk.open();
  await walk.begin('acte-de-naissance');
  await walk.play(until(journey('acte-de-naissance', 'simple'), 'your-name'));
  return walk;
};

// covers: RGAA 7.4; EN 9.3.2.2
test('language and register switch in the middle of a step: place, answers and focus stay', async ({ page }) => {
  const walk = await atNameStep(page);
  await fill(page, 'birth-name', 'Lefèvre');
  await fill(page, 'given-names', 'Zoé');
  const path = new URL(page.url()).pathname;
  for (const locale of ['fr-simple', 'ar', 'en', 'fr']) {
    const heading = await page.locator('main h1').innerText();
    await walk.speak(locale);
    expect(new URL(page.url()).pathname).toBe(path);
    await expect(page.locator('[id="field-birth-name"]')).toHaveValue('Lefèvre');
    await expect(page.locator('[id="field-given-names"]')).toHaveValue('Zoé');
    if (locale !== 'fr-simple') expect(await page.locator('main h1').innerText()).not.toBe(heading);
    // Whoever pressed the button still stands on it.
    const focused = await page.evaluate(() => document.activeElement?.closest('[role="group"]') !== null);
    expect(focused, `the focus stays among the tools in ${locale}`).toBe(true);
  }
});

// covers: RGAA 8.7, 8.8, 8.10; EN 9.3.1.2
test('the list of procedures says in which language it still is, until the one in the new language is there', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open();
  await walk.turning(() => walk.press('welcome-begin'));
  const name = page.locator('.procedure b', { hasText: titleOf('signalement', 'fr') });
  const own = name.locator('xpath=descendant-or-self::*[not(*)]');
  const spoken = () => own.evaluate((words) => [words.closest('[lang]').lang, words.closest('[dir]').dir]);
  expect(await spoken()).toEqual(['fr', 'ltr']);
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route('**/api/procedures/ar', async (route) => { await held; await route.continue(); });
  await walk.speak('ar');
  expect(await spoken()).toEqual(['fr', 'ltr']);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  release();
  const arabic = page.locator('.procedure b', { hasText: titleOf('signalement', 'ar') });
  await expect(arabic).toBeVisible();
  expect(await arabic.evaluate((words) => [words.closest('[lang]').lang, words.querySelector('[lang]')])).toEqual(['ar', null]);
});

test('a switch of language keeps the errors and says them in the new language', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('acte-de-naissance');
  await walk.press('continue');
  const french = await page.locator('#error-summary').innerText();
  await walk.speak('en');
  await expect(page.locator('#error-summary')).toBeVisible();
  expect(await page.locator('#error-summary').innerText()).not.toBe(french);
});

test("the browser's back and forward lead through the steps, and nothing typed is lost", async ({ page }) => {
  const walk = await atNameStep(page);
  await fill(page, 'birth-name', 'Lefèvre');
  const here = await page.locator('main h1').innerText();
  await walk.turning(() => page.goBack());
  await expect(page.locator('[id="field-copies"]')).toHaveValue('1');
  await walk.turning(() => page.goForward());
  await expect(page.locator('main h1')).toHaveText(here);
  await expect(page.locator('[id="field-birth-name"]')).toHaveValue('Lefèvre');
});

// covers: RGAA 11.12; EN 9.3.3.4
test('an earlier answer is changed from the review; later answers that still fit are kept', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('acte-de-naissance');
  await walk.play(journey('acte-de-naissance', 'changed-at-the-review'));
  await walk.send('acte-de-naissance');
});

test('at home a reload keeps the place and the answers', async ({ page }) => {
  const walk = await atNameStep(page);
  await fill(page, 'birth-name', 'Lefèvre');
  await fill(page, 'given-names', 'Zoé');
  await page.reload();
  await walk.settled();
  await expect(page.locator('[id="field-birth-name"]')).toHaveValue('Lefèvre');
  await fill(page, 'given-names', 'Zoé');
  await walk.turning(() => walk.press('continue'));
});

test('at home a reload after sending shows the receipt again, and no answer is kept', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('composteur');
  await walk.play(journey('composteur', 'simple'));
  const kept = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  expect(await kept()).toContain('Lemoine');
  const reference = await walk.send('composteur');
  await expect.poll(kept).not.toContain('Lemoine');
  await page.reload();
  await walk.settled();
  await expect(page.locator('main h1')).toHaveText(walk.say('sent-title'));
  await expect(page.locator('main')).toContainText(reference);
  await walk.leave();
  expect(await kept()).not.toContain(reference);
});

test('at a kiosk a reload forgets', async ({ page }) => {
  const walk = await atNameStep(page, { kiosk: true });
  await fill(page, 'birth-name', 'Lefèvre');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
  await expect(page.locator('main h1')).toHaveText(walk.say('welcome-title'));
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test('at a kiosk Back stays inside, and nothing is filled in from memory', async ({ page }) => {
  const walk = await atNameStep(page, { kiosk: true });
  for (const input of await page.locator('main input:not([type="radio"]):not([type="checkbox"])').all()) {
    await expect(input).toHaveAttribute('autocomplete', 'off');
  }
  await walk.turning(() => page.evaluate(() => history.back()));
  expect(new URL(page.url()).pathname).toBe('/kiosk');
  await expect(page.locator('[id="field-copies"]')).toHaveValue('1');
});

// The extended letters, four kilobytes, are for “Română”.
test('a page in French fetches of other letters only those of the languages\' names', async ({ page }) => {
  const fonts = [];
  page.on('request', (request) => { if (request.resourceType() === 'font') fonts.push(request.url().split('/').pop().split('.')[0]); });
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('signalement');
  await page.evaluate(() => document.fonts.ready);
  expect([...new Set(fonts)].sort()).toEqual(['atkinson-400', 'atkinson-700', 'atkinson-700-extended', 'language-names-arabic', 'language-names-cyrillic']);
});

/** The files of words and letters that a page asks for from now on, by the beginning of their names. */
const fetched = (page) => {
  const names = [];
  page.on('request', (request) => {
    const [name, locale] = request.url().split('/').pop().split('.');
    if (name === 'words') names.push(`words.${locale}`);
    if (request.resourceType() === 'font') names.push(name);
  });
  return names;
};

test('at a kiosk all words and letters are there before a person chooses others', async ({ page }) => {
  const early = fetched(page);
  const walk = new Walk(page, { kiosk: true });
  await walk.open();
  const { locales } = await (await page.request.get('/api/settings')).json();
  for (const name of [...locales.map((locale) => `words.${locale}`), 'arabic-400', 'arabic-700', 'weighted-400', 'weighted-700']) {
    await expect.poll(() => early, { message: `${name} comes by itself` }).toContain(name);
  }
  await page.evaluate(() => document.fonts.ready);
  const late = fetched(page);
  for (const locale of ['ar', 'fr', 'fr-simple']) await walk.speak(locale);
  expect(late).toEqual([]);
});

test('at home the words of another language come with the pointer, and not before', async ({ page }) => {
  const names = fetched(page);
  const walk = new Walk(page);
  await walk.open();
  await page.waitForLoadState('networkidle');
  expect(names.filter((name) => name.startsWith('words'))).toEqual(['words.fr']);
  await page.locator('.tool-languages [lang="ar"]').hover();
  // What listens for pointers comes with the rest of the program, ten seconds after the page.
  await expect.poll(() => names, { timeout: 60_000 }).toContain('words.ar');
  await walk.speak('ar');
  expect(names.filter((name) => name === 'words.ar')).toHaveLength(1);
});
