// A kiosk does not ask whether somebody is there while somebody listens, or waits for a light.
import { Walk } from './support/journey.js';
import { expect, test } from './support/test.js';
import { Listener, silentVoice } from './support/voice.js';

/** Longer than a kiosk is left alone before it asks. */
const ALONE = 95_000;

const begun = async (page) => {
  await page.clock.install();
  const walk = new Walk(page, { kiosk: true });
  await walk.open();
  return [walk, page.locator('main h1', { hasText: walk.say('idle-title') })];
};

// covers: RGAA 13.1; EN 9.2.2.1
test('a kiosk waits as long as its voice reads, and only then counts @chromium', async ({ page }) => {
  // Four seconds for each sentence of more than one word: longer, and a short one would be that of a voice that has died.
  await silentVoice(page, ['fr-FR'], ' ', 4_000);
  const [walk, asks] = await begun(page);
  await walk.turning(() => walk.press('welcome-begin'));
  await page.clock.runFor(ALONE);
  await expect(asks, 'in silence it asks').toBeVisible();
  await walk.turning(() => walk.press('idle-stay'));
  await walk.turning(() => walk.press('back'));
  await walk.press('preset-listen');
  await walk.turning(() => walk.press('welcome-begin'));
  await page.keyboard.press('F4');
  const ear = new Listener(page);
  const reads = async () => (await ear.said()).at(-1).under;
  let seconds = 0;
  for (; await reads(); seconds += 5) {
    await expect(asks, `after ${seconds} s of reading`).toBeHidden();
    expect(seconds, 'the page has an end').toBeLessThan(600);
    await page.clock.runFor(5_000);
  }
  expect(seconds * 1000, 'longer than it waits in silence').toBeGreaterThan(ALONE);
  await expect(asks).toBeHidden();
  await page.clock.runFor(ALONE);
  await expect(asks, 'nobody is there').toBeVisible();
});

// covers: RGAA 13.1; EN 9.2.2.1
test('a kiosk waits as long as a light goes round for one switch, and only then counts @chromium', async ({ page }) => {
  const [walk, asks] = await begun(page);
  await walk.turning(() => walk.press('reading-link'));
  await page.locator('label[for="scanning-one"]').click();
  const lit = page.locator('[data-lit]');
  await expect(lit.first()).toBeVisible();
  let seconds = 0;
  for (; await lit.count(); seconds += 5) {
    await expect(asks, `after ${seconds} s of light`).toBeHidden();
    expect(seconds, 'the light rests').toBeLessThan(600);
    await page.clock.runFor(5_000);
  }
  expect(seconds * 1000, 'longer than it waits for anybody else').toBeGreaterThan(ALONE);
  await expect(asks).toBeHidden();
  await page.clock.runFor(ALONE);
  await expect(asks, 'nobody is there').toBeVisible();
});
