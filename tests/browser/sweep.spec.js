// Screens in every way of looking at them, changed in place: axe, IBM's engine, sizes, room and lines. Which screens in which languages and
// places, and in which ways, says support/plan.js. Our own page rules judge every screen in every locale without a browser, in
// kiosk-ui/src/screens/tests/.
import { bringing, journey, Walk } from './support/journey.js';
import { looker, usualSize } from './support/look.js';
import { glances, looks, tours } from './support/plan.js';
import { startHost } from './support/host.js';
import { expect, test } from './support/test.js';
import * as tour from './support/tour.js';

const AT = { true: 'at a kiosk', false: 'at home' };
/** Many screens, each in many ways: it takes as long as it takes. */
const LONG = 1_800_000;

/** From the door to the receipt, or to the way out. */
const sweep = async (page, { procedure, name, kiosk, ways, others, locale = 'fr' }) => {
  test.setTimeout(LONG);
  const walk = new Walk(page, { kiosk, locale });
  walk.onScreen = looker(walk, ways, others);
  await walk.page.setViewportSize(usualSize(kiosk));
  await walk.open();
  await walk.begin(procedure);
  const fixture = journey(procedure, name);
  await walk.play(kiosk ? bringing(fixture) : fixture);
  // Some go back from the review, and stay there.
  if (!fixture.play.some((act) => act.expectFinished) || fixture.play.at(-1).expectStep) return;
  await walk.send(procedure);
  await walk.turning(() => walk.press('sent-cannot-print'));
  await walk.onScreen(`${procedure}-cannot-print`);
};

const told = ({ procedure, name, kiosk, ways }) => `every screen of ${procedure}, ${name}, in ${ways.locales.join(', ')} ${AT[kiosk]}`;

for (const one of looks()) {
  // covers: RGAA 3.2, 6.2, 7.1, 8.1, 8.3, 8.5, 9.2, 10.4, 10.6, 10.7, 10.11, 10.12, 11.1, 13.8; EN 9.1.4.3, 9.1.4.4, 9.1.4.10, 9.1.4.12, 9.2.2.2, 9.2.4.7, 9.4.1.2
  test(`${told(one)}, in every size, and in every colour in ${one.ways.coloured.join(', ')}`, { tag: '@chromium' }, ({ page }) => sweep(page, one));
}

for (const one of glances()) {
  // covers: RGAA 8.3, 8.5, 10.4, 10.11, 11.1, 13.8; EN 9.1.4.3, 9.1.4.4, 9.1.4.10, 9.4.1.2
  test(`${told(one)}, in both sizes of letters`, { tag: '@chromium' }, ({ page }) => sweep(page, one));
}

for (const { name, about, kiosk, ways, locale = 'fr' } of tours()) {
  test.describe(name, () => {
    // The machine of all others has no voice.
    if (name === 'voice') test.use({ baseURL: async ({}, use) => { const host = await startHost({ VOICE_PROGRAM: 'espeak-ng' }); await use(host.url); await host.stop(); } });
    // covers: RGAA 3.2, 6.2, 7.1, 8.1, 8.3, 8.5, 9.2, 10.4, 10.6, 10.7, 10.11, 10.12, 11.1, 13.8; EN 9.1.4.3, 9.1.4.4, 9.1.4.10, 9.1.4.12, 9.2.2.2, 9.2.4.7, 9.4.1.2
    test(`${about} in ${ways.locales.join(', ')}, in every size, and in every colour in ${ways.coloured.join(', ')}, ${AT[kiosk]}`, { tag: '@chromium' }, async ({ page }) => {
      test.setTimeout(LONG);
      if (name === 'waiting') await page.clock.install();
      const walk = new Walk(page, { kiosk, locale });
      await page.setViewportSize(usualSize(kiosk));
      await walk.open();
      walk.onScreen = looker(walk, ways);
      await tour[name](walk);
    });
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
