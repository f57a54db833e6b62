// A device that is turned sideways: nothing is cut off, what was written stays, and a whole procedure can be done.
import { expectFree } from './support/drivers.js';
import { journey, Walk } from './support/journey.js';
import { misfits } from './support/misfits.js';
import { expect, test } from './support/test.js';

const DEVICES = {
  'a telephone': { size: [320, 640], kiosk: false, least: 44 },
  'a kiosk': { size: [1080, 1920], kiosk: true, least: 64 },
};

for (const [device, { size: [width, height], kiosk, least }] of Object.entries(DEVICES)) {
  for (const locale of ['fr', 'ar']) {
    // Firefox lays out one direction on each device.
    const tag = (locale === 'ar') === kiosk ? [] : ['@chromium'];
    // covers: RGAA 13.9; EN 9.1.3.4
    test(`${device} that lies on its side shows every screen whole, and keeps what was written when it is turned, in ${locale}`, { tag }, async ({ page }) => {
      test.slow();
      const upright = () => page.setViewportSize({ width, height });
      const lying = () => page.setViewportSize({ width: height, height: width });
      await upright();
      const walk = new Walk(page, { locale, kiosk });
      await walk.open();
      await lying();
      walk.onScreen = async (name) => {
        expect.soft(await misfits(page, { least }), `${name} on ${device} on its side`).toEqual([]);
        await upright();
        expect.soft(await misfits(page, { least }), `${name} on ${device} upright again`).toEqual([]);
        await lying();
      };
      await walk.onScreen('welcome');
      await walk.begin('composteur');
      const { play, ...fixture } = journey('composteur', 'simple');
      const at = play.findIndex(({ expectStep }) => expectStep === 'name');
      await walk.play({ ...fixture, play: play.slice(0, at) });
      const box = page.locator('[id="field-family-name"]');
      await box.fill('Lemoine');
      await upright();
      await expect(box, 'what was written').toHaveValue('Lemoine');
      await expect(box, 'and where').toBeFocused();
      await lying();
      await expect(box).toHaveValue('Lemoine');
      await walk.play({ ...fixture, play: play.slice(at) });
      await expect(page.locator('main h1')).toHaveText(walk.say('review-title'));
      await walk.send('composteur');
    });
  }
}

test('on a kiosk that lies on its side one sees the box and the keyboard on the screen together @chromium', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const walk = new Walk(page, { kiosk: true });
  await walk.open();
  await walk.prefer({ ticked: ['keyboard-usual'] });
  await walk.begin('composteur');
  const { play, ...fixture } = journey('composteur', 'simple');
  await walk.play({ ...fixture, play: play.slice(0, play.findIndex(({ expectStep }) => expectStep === 'name')) });
  for (const id of ['family-name', 'given-name']) {
    const box = page.locator(`[id="field-${id}"]`);
    await box.click();
    await expectFree(box);
    const [top, bottom] = await Promise.all([box, page.locator('.keyboard')].map((one) => one.boundingBox()));
    expect(top.y).toBeGreaterThanOrEqual(0);
    expect(bottom.y + bottom.height).toBeLessThanOrEqual(1080);
    expect(await misfits(page, { least: 64 }), `the keyboard of ${id}`).toEqual([]);
  }
});
