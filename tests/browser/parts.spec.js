// The program in two parts: the second comes with the first question, is never missed, and no first question waits for it.
import { fill } from './support/fill.js';
import { journey, Walk } from './support/journey.js';
import { expect, test } from './support/test.js';

const REST = '**/kiosk_ui_rest.*.wasm';

/** How the rest was asked for: `xhr` by somebody who waited for it, `fetch` by nobody. */
const asked = (page) => {
  const kinds = [];
  page.on('request', (request) => { if (request.url().includes('kiosk_ui_rest')) kinds.push(request.resourceType()); });
  return kinds;
};

const answerFirst = async (page, walk, procedure) => {
  const { answer } = journey(procedure, 'simple').play.find((act) => act.answer);
  for (const [id, value] of Object.entries(answer)) await fill(page, id, value);
  await walk.turning(() => walk.press('continue'));
};

for (const [procedure, locale] of [['signalement', 'fr'], ['cantine-periscolaire', 'ar'], ['acte-de-naissance', 'fr-simple']]) {
  test(`the first question of ${procedure} in ${locale} is answered without the rest, which comes meanwhile @chromium`, async ({ page }) => {
    const kinds = asked(page);
    let go;
    const held = new Promise((resolve) => { go = resolve; });
    await page.route(REST, async (route) => { await held; await route.continue(); });
    const walk = new Walk(page, { locale });
    await walk.open();
    await walk.begin(procedure);
    await answerFirst(page, walk, procedure);
    expect(kinds, 'cargo xtask part lists anew what no first question needs').toEqual(['fetch']);
    go();
    await page.unrouteAll({ behavior: 'wait' });
  });
}

test('whoever needs the rest before it is there gets it at once, and all the way to the receipt @chromium', async ({ page, expected }) => {
  expected.push(/Failed to load resource|ERR_FAILED/i);
  const kinds = asked(page);
  await page.route(REST, (route) => (route.request().resourceType() === 'fetch' ? route.abort() : route.continue()));
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('signalement');
  await walk.play(journey('signalement', 'simple'));
  await walk.send('signalement');
  expect(kinds.filter((kind) => kind === 'xhr')).toHaveLength(1);
});

test('a program whose rest never comes says that it is sorry @chromium', async ({ page, expected }) => {
  expected.push(/./);
  await page.route(REST, (route) => route.abort());
  const walk = new Walk(page);
  await walk.open();
  await walk.press('accessibility-link');
  await expect(page.locator('html')).toHaveAttribute('data-app', 'failed');
  await expect(page.locator('#apology')).toBeVisible();
});
