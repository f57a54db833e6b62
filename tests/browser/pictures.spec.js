// Pictures beside words, in a real browser: they are drawn where people want them, whole, and nobody else pays for them.
import { Walk, procedures, textOf } from './support/journey.js';
import { expect, test } from './support/test.js';

/** The pictures of the page that are drawn, and those that are not. */
const pictures = async (page) => {
  const all = () => page.locator('main img.picture').evaluateAll((images) => images.map(({ complete, naturalWidth, src, alt, ariaHidden }) => ({ drawn: complete && naturalWidth > 0, src, heard: alt !== '' || ariaHidden !== 'true' })));
  await expect.poll(async () => (await all()).every(({ drawn }) => drawn), { message: 'every picture is drawn' }).toBe(true);
  const found = await all();
  expect(found.filter(({ heard }) => heard)).toEqual([]);
  return found.length;
};

const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Fails unless every choice of the page has its picture, beside its words and on none of them. */
const beside = async (page) => {
  const choices = await page.locator('main .choice').count();
  expect(await pictures(page)).toBeGreaterThanOrEqual(choices);
  const covered = await page.locator('main .choice').evaluateAll((tiles) => tiles.filter((tile) => {
    const picture = tile.querySelector('img.picture')?.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(tile.querySelector('.choice-name'));
    const words = [...range.getClientRects()].filter(({ width, height, left, top }) => !(left === picture?.left && top === picture?.top) && width > 0 && height > 0);
    const input = tile.querySelector('input').getBoundingClientRect();
    const apart = (one, two) => one.right <= two.left + 1 || two.right <= one.left + 1 || one.bottom <= two.top + 1 || two.bottom <= one.top + 1;
    return !picture || !apart(picture, input) || words.some((line) => line.width !== picture.width && !apart(line, picture));
  }).map((tile) => tile.textContent));
  expect(covered, 'choices without a picture, or with one on their words').toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
};

for (const kiosk of [true, false]) {
  test(`${kiosk ? 'a kiosk' : 'a page at home'} draws a picture beside each moment of life, each procedure and each first choice`, async ({ page }) => {
    const walk = new Walk(page, { locale: 'fr-simple', kiosk });
    await walk.open();
    await walk.turning(() => walk.press('welcome-begin'));
    await beside(page);
    const all = procedures();
    expect(await page.locator('button.procedure > img.picture').count()).toBe(all.length);
    for (const procedure of all) {
      const title = textOf(procedure, 'fr-simple', 'procedure-title');
      await walk.turning(() => page.locator('button.procedure', { hasText: title }).click());
      expect(await pictures(page)).toBe(1);
      await walk.turning(() => walk.press('before-begin'));
      await beside(page);
      await walk.turning(() => walk.press('back'));
      await walk.turning(() => walk.press('back'));
    }
  });
}

test('no picture is fetched for who reads usual words, and the first page fetches none', async ({ page }) => {
  const fetched = [];
  page.on('request', (request) => { if (/picture/.test(new URL(request.url()).pathname)) fetched.push(request.url()); });
  const walk = new Walk(page, { locale: 'fr', kiosk: true });
  await walk.open();
  await walk.speak('fr-simple');
  expect(fetched).toEqual([]);
  await walk.speak('fr');
  await walk.begin('signalement');
  expect(fetched).toEqual([]);
});

test('they are turned on for any words, and stand at the start of the line in Arabic too, on a telephone and four times as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const walk = new Walk(page, { locale: 'ar' });
  await walk.open();
  await walk.prefer({ ticked: ['pictures-on'], larger: 5 });
  await walk.begin('signalement');
  await beside(page);
  const [picture, tile] = await Promise.all(['img.picture', ''].map((inside) => page.locator(`main .choice ${inside}`.trim()).first().boundingBox()));
  expect(picture.x + picture.width / 2).toBeGreaterThan(tile.x + tile.width / 2);
});

test.describe(() => {
  // A kiosk may still be fetching words of other languages when its line is cut.
  test.use({ expected: [/404|ERR_INTERNET_DISCONNECTED/] });

  test('what was seen is there without a network, and what was not leaves the page as it is @chromium', async ({ page, context }) => {
    const walk = new Walk(page, { locale: 'fr-simple', kiosk: true });
    await walk.open();
    await walk.begin('signalement');
    await beside(page);
    const size = await page.locator('main .choice').first().boundingBox();
    await context.setOffline(true);
    await walk.turning(() => walk.press('back'));
    await walk.turning(() => walk.press('before-go-on'));
    await beside(page);
    await context.setOffline(false);
    await context.route('**/pictures/*', (route) => route.fulfill({ status: 404 }));
    await page.evaluate(() => document.querySelectorAll('main img.picture').forEach((image) => { image.src = `${image.src}?gone`; }));
    await expect.poll(() => page.locator('main img.picture').evaluateAll((images) => images.every(({ complete, naturalWidth }) => complete && naturalWidth === 0))).toBe(true);
    expect(await page.locator('main .choice').first().boundingBox()).toEqual(size);
  });
});
