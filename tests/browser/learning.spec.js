// Practice from the first page to its end, with nothing sent and nothing kept; and the page that says how to do it alone.
import { execFileSync } from 'node:child_process';
import { expectAccessible } from './support/axe.js';
import { startHost } from './support/host.js';
import { journey, titleOf, Walk } from './support/journey.js';
import { expect, test } from './support/test.js';
import { wordsPattern } from './support/words.js';

const PROCEDURE = 'acte-de-naissance';
/** Of the made-up person of that procedure's journey `simple`. */
const MADE_UP = 'Camille';

/** To the page before the procedure. */
const before = async (walk, procedure = PROCEDURE) => {
  await walk.turning(() => walk.press('welcome-begin'));
  await walk.turning(() => walk.page.locator('button.procedure', { hasText: titleOf(procedure, walk.locale) }).click());
};

/** Every request that changes something. */
const changes = (page) => {
  const seen = [];
  page.on('request', (request) => { if (!['GET', 'HEAD'].includes(request.method())) seen.push(`${request.method()} ${request.url()}`); });
  return seen;
};

/** Through every step with the help that is given, to the review of practice; gives how help was given at each step. */
const practise = async (walk) => {
  const help = [];
  await walk.turning(() => walk.press('practice-begin'));
  for (let steps = 0; steps < 30 && !(await walk.button('practice-end').count()); steps += 1) {
    await expect(walk.page.locator('.practice-band'), 'the band is on every page').toContainText(walk.say('practice-band'));
    await expect(walk.page).toHaveTitle(wordsPattern(walk.locale, 'title-practice'));
    const folded = walk.page.locator('summary', { hasText: walk.say('practice-answer-show') });
    if (await folded.count()) await folded.click();
    const write = walk.button('practice-write');
    help.push((await folded.count()) ? 'folded' : (await write.count()) ? 'shown' : 'none');
    if (await write.count()) await write.click();
    await walk.turning(() => walk.press('continue'));
  }
  return help;
};

for (const locale of ['fr', 'fr-simple', 'en', 'ar']) {
  test(`whoever practises in ${locale} comes to the end, sends nothing and leaves nothing`, async ({ page }) => {
    const walk = new Walk(page, { locale, kiosk: locale === 'ar' });
    const changed = changes(page);
    await walk.open();
    await before(walk);
    const help = await practise(walk);
    expect(help.slice(0, 3)).toEqual(['shown', 'shown', 'shown']);
    expect(help.slice(3), 'later it is there for whoever asks').not.toContain('shown');
    expect(help).toContain('folded');
    await expect(walk.button('review-send'), 'there is nothing to send with').toHaveCount(0);
    const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
    expect(kept, 'nothing is kept while one practises').not.toContain(MADE_UP);
    await expectAccessible(page, `the review of practice in ${locale}`);
    await walk.turning(() => walk.press('practice-end'));
    await expect(page.locator('main h1')).toHaveText(walk.say('practised-title'));
    await expectAccessible(page, `the end of practice in ${locale}`);
    expect(await page.content()).not.toContain(MADE_UP);
    await walk.turning(() => walk.press('sheet-open'));
    const sheet = page.locator('main');
    await expect(sheet).toContainText(titleOf(PROCEDURE, locale));
    await expect(sheet.locator('ol > li')).toHaveCount(journey(PROCEDURE, 'simple').play.filter(({ answer }) => answer).length);
    await expect(sheet).toContainText('02 23 62 10 10');
    await expectAccessible(page, `the page to print in ${locale}`);
    expect(changed).toEqual([]);
  });
}

test('the page to print is there before practice too, with every question, and prints', async ({ page }) => {
  await page.addInitScript(() => { window.print = () => { document.documentElement.dataset.printed = 'yes'; }; });
  const walk = new Walk(page);
  await walk.open();
  await before(walk, 'changement-adresse');
  await walk.turning(() => walk.press('sheet-open'));
  expect(await page.locator('main ol > li').count()).toBeGreaterThan(5);
  await walk.press('sheet-print');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await walk.turning(() => walk.press('back'));
  await expect(walk.button('before-begin')).toBeVisible();
});

// Over WebDriver BiDi, which drives Firefox, Playwright cannot ask for paper.
test('on paper there are the questions and no button @chromium', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open();
  await before(walk, 'changement-adresse');
  await walk.turning(() => walk.press('sheet-open'));
  await page.emulateMedia({ media: 'print' });
  await expect(walk.button('sheet-print')).toBeHidden();
  await expect(page.locator('main ol > li').first()).toBeVisible();
});

test('practice that is stopped leaves nothing, and what follows is in earnest', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open();
  await before(walk);
  await walk.turning(() => walk.press('practice-begin'));
  await walk.press('practice-write');
  await walk.turning(() => walk.press('practice-stop'));
  await walk.turning(() => walk.press('before-begin'));
  await expect(page.locator('.practice-band')).toHaveCount(0);
  await expect(page.locator('main input:checked')).toHaveCount(0);
});
test('where the answer stands is shown on a picture, and not to know is an answer that the review says', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('changement-adresse');
  const fixture = journey('changement-adresse', 'leaving');
  const at = fixture.play.findIndex(({ expectStep }) => expectStep === 'meter');
  await walk.play({ ...fixture, play: fixture.play.slice(0, at) });
  await page.locator('summary', { hasText: walk.say('details-find') }).click();
  const picture = page.locator('figure.paper img');
  await expect.poll(() => picture.evaluate((image) => image.complete && image.naturalWidth)).toBeGreaterThan(0);
  const [whole, mark] = await Promise.all([picture, page.locator('.paper-mark-line')].map((part) => part.boundingBox()));
  expect(mark.x).toBeGreaterThan(whole.x);
  expect(mark.x + mark.width).toBeLessThan(whole.x + whole.width);
  expect(mark.y).toBeGreaterThan(whole.y);
  expect(mark.y + mark.height).toBeLessThan(whole.y + whole.height);
  await expectAccessible(page, 'a step with a picture');
  const answer = await page.request.get(await picture.getAttribute('src'));
  expect(answer.headers()['content-security-policy']).toMatch(/sandbox/);
  expect(answer.headers()['content-type']).toBe('image/svg+xml');
  expect(answer.headers()['cache-control']).toContain('immutable');
  await walk.play({ ...fixture, play: fixture.play.slice(at) });
  await expect(page.locator('.summary-row', { hasText: walk.say('value-unknown') })).toHaveCount(1);
});
