// When something fails: the line, the host, the program itself. Nothing is lost, nothing is blank, there is a way on. What hostile
// procedures do is in hostile.spec.js.
import { fill } from './support/fill.js';
import { journey, textOf, titleOf, Walk } from './support/journey.js';
import { expect, test } from './support/test.js';

test('without a line nothing is lost: the answers stay, and go on when it is back', async ({ page, context, expected }) => {
  expected.push(/Failed to load resource|NetworkError|ERR_INTERNET_DISCONNECTED|fetch/i);
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('signalement');
  const fixture = journey('signalement', 'simple');
  const half = fixture.play.findIndex((act) => act.expectStep === 'place');
  await walk.play({ ...fixture, play: fixture.play.slice(0, half) });
  await context.setOffline(true);
  await walk.play({ ...fixture, play: fixture.play.slice(half) });
  await expect(page.locator('main h1')).toHaveText(walk.say('review-title'));
  await walk.press('review-send');
  await expect(page.locator('#error-summary')).toBeFocused();
  await expect(page.locator('#error-summary')).toContainText(walk.say('review-failed-title'));
  // The device knows that it is its own line, and not the town hall.
  await expect(page.locator('#error-summary')).toContainText(walk.say('error-no-connection'));
  await context.setOffline(false);
  await walk.send('signalement');
});

test('the first question does not wait for its program; without it the page says so after the answer, and goes on when it is there', async ({ page, expected }) => {
  expected.push(/Failed to load resource|NetworkError|ERR_FAILED/i);
  await page.route('**/module.wasm', (route) => route.abort());
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('signalement');
  const { play } = journey('signalement', 'simple');
  const { answer } = play.find((act) => act.answer);
  for (const [id, value] of Object.entries(answer)) await fill(page, id, value);
  await walk.turning(() => walk.press('continue'));
  await expect(page.locator('main h1')).toHaveText(walk.say('failed-title'));
  await page.unroute('**/module.wasm');
  await walk.turning(() => walk.press('try-again'));
  const next = journey('signalement', 'simple').play.filter((act) => act.expectStep)[1].expectStep;
  await expect(page.locator('main h1')).toContainText(textOf('signalement', 'fr', `step-${next}`));
});

test('where the host does not say the first question, the procedure does', async ({ page, expected }) => {
  expected.push(/Failed to load resource|NetworkError|ERR_FAILED/i);
  await page.route('**/first/*', (route) => route.abort());
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('signalement');
  await walk.play(journey('signalement', 'simple'));
  await walk.send('signalement');
});

test('where the line stalls before the first question, the procedure is asked', async ({ page, expected }) => {
  expected.push(/abort/i);
  // A request that nobody ever answers.
  await page.route('**/first/*', () => {});
  const walk = new Walk(page);
  await walk.open();
  await walk.turning(() => walk.press('welcome-begin'));
  await walk.turning(() => page.locator('button.procedure', { hasText: titleOf('signalement', 'fr') }).click());
  await walk.press('before-begin');
  const { expectStep } = journey('signalement', 'simple').play[0];
  const question = textOf('signalement', 'fr', `step-${expectStep}`);
  await expect(page.locator('main h1')).toContainText(question, { timeout: 40_000 });
});

test('what the host refuses is said in words, and can be tried again', async ({ page, expected }) => {
  expected.push(/Failed to load resource/i);
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('signalement');
  await walk.play(journey('signalement', 'simple'));
  const refusal = { type: 'about:blank', title: 'Service Unavailable', status: 503, code: 'store-unavailable', requestId: '7f3a' };
  await page.route('**/api/dossiers', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(refusal) }));
  await walk.press('review-send');
  await expect(page.locator('#error-summary')).toBeFocused();
  await expect(page.locator('#error-summary')).toContainText(walk.say('error-store-unavailable'));
  await expect(page.locator('main')).toContainText('7f3a');
  await page.unroute('**/api/dossiers');
  await walk.send('signalement');
});

test('a dossier that is sent twice is one dossier', async ({ page, expected }) => {
  expected.push(/Failed to load resource|NetworkError|ERR_/i);
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('signalement');
  await walk.play(journey('signalement', 'simple'));
  // The host gets the dossier, but its answer is lost on the way: the person can only press again.
  const sent = [];
  page.on('request', (request) => { if (request.url().endsWith('/api/dossiers')) sent.push(request.headers()['idempotency-key']); });
  await page.evaluate(() => {
    const real = window.fetch;
    window.fetch = async (...call) => {
      if (!String(call[0]).endsWith('/api/dossiers')) return real(...call);
      const answer = await real(...call);
      window.fetch = real;
      window.lost = (await answer.json()).reference;
      throw new TypeError('the line is cut');
    };
  });
  await walk.press('review-send');
  await expect(page.locator('#error-summary')).toBeFocused();
  const reference = await walk.send('signalement');
  expect(sent).toHaveLength(2);
  expect(new Set(sent).size).toBe(1);
  expect(reference).toBe(await page.evaluate(() => window.lost));
});

for (const [locale, language] of [['fr', 'fr-FR'], ['en', 'en-GB'], ['ar', 'ar']]) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale: language });

    test('when the program cannot load, the page itself apologises', async ({ page, expected }) => {
      expected.push(/Failed to load|ERR_FAILED|NetworkError|module|wasm/i);
      await page.route('**/*.wasm', (route) => route.abort());
      await page.goto('/');
      const apology = page.locator('#apology');
      await expect(apology.locator(`[lang="${locale}"] h1`)).toBeVisible();
      await expect(apology.locator(`[lang="${locale}"] a`)).toBeVisible();
      await expect(page.locator('#app')).toBeHidden();
    });
  });
}

test('without scripts the page itself apologises, in every language', async ({ page, expected }) => {
  expected.push(/sandboxed/);
  // Playwright's `javaScriptEnabled: false` is not heard by Firefox: nothing is sent for it over WebDriver BiDi. A document in a sandbox
  // without `allow-scripts` is one whose scripts the browser does not run, in both.
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': 'sandbox allow-same-origin' } });
  });
  await page.goto('/');
  for (const locale of ['fr', 'en', 'ar']) await expect(page.locator(`#apology [lang="${locale}"] h1`)).toBeVisible({ timeout: 20_000 });
});

test('a program that panics is replaced by the apology, and what was on the screen is gone', async ({ page, expected }) => {
  expected.push(/./);
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('signalement');
  await page.evaluate(() => dispatchEvent(new Event('parvis-failed')));
  await expect(page.locator('#apology [lang="fr"] h1')).toBeVisible();
  await expect(page.locator('#app')).toHaveCount(0);
});
