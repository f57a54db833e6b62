// The end of a session: canaries in every kind of field, then the wipe; nothing of them may be found anywhere.
import { journey, procedures, Walk } from './support/journey.js';
import { expect, test } from './support/test.js';

const CANARY = 'Canari';

/** The same answers with a word in every free text that nobody else would write. */
const withCanaries = (fixture) => {
  const mark = (value) => {
    if (typeof value === 'string' && /[A-Za-zÀ-ÿ] |^[A-ZÀ-Þ][a-zà-ÿ]+$/.test(value)) return `${CANARY} ${value}`;
    if (value && typeof value === 'object' && !Array.isArray(value) && !value.code && !value.bring) {
      return Object.fromEntries(Object.entries(value).map(([part, text]) => [part, part === 'locality' || part === 'country' ? text : mark(text)]));
    }
    return value;
  };
  const play = fixture.play.map((act) => (act.answer ? { answer: Object.fromEntries(Object.entries(act.answer).map(([id, value]) => [id, mark(value)])) } : act));
  return { ...fixture, play: play.filter((act) => !act.expectOutcome && !act.expectFinished) };
};

/** Everything that a page can still tell about somebody. */
const traces = (page) => page.evaluate(async () => {
  const found = [document.documentElement.outerHTML, document.title, location.href, JSON.stringify(history.state)];
  for (const input of document.querySelectorAll('input, textarea, select')) found.push(input.value);
  for (const storage of [localStorage, sessionStorage]) found.push(JSON.stringify({ ...storage }));
  found.push(document.cookie);
  if (typeof caches !== 'undefined') {
    for (const key of await caches.keys()) for (const request of await (await caches.open(key)).keys()) found.push(request.url);
  }
  if (indexedDB.databases) found.push(JSON.stringify(await indexedDB.databases()));
  if (navigator.serviceWorker) found.push(JSON.stringify((await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)));
  return found.join('\n');
});

const expectNothing = async (page, when) => {
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
  // A step back that was slow may still put another document under the question.
  const found = await traces(page).catch(async () => {
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
    return traces(page);
  });
  expect(found, when).not.toContain(CANARY);
};

const atReview = async (page, procedure, kiosk) => {
  const walk = new Walk(page, { kiosk });
  await walk.open();
  await walk.begin(procedure);
  const fixture = withCanaries(journey(procedure, { 'acte-de-naissance': 'heir', signalement: 'contact' }[procedure] ?? 'simple'));
  for (const act of fixture.play) {
    for (const [id, value] of Object.entries(act.answer ?? {})) if (kiosk && Array.isArray(value) && value[0]?.sha256) act.answer[id] = { bring: true };
  }
  await walk.play(fixture);
  await expect(page.locator('main h1')).toHaveText(walk.say('review-title'));
  if (kiosk) await walk.press('review-private-show');
  await expect(page.locator('main'), 'the canaries are really there').toContainText(CANARY);
  return walk;
};

const expectWiped = async (page, walk, { kiosk }) => {
  await expect(page.locator('main h1')).toHaveText(walk.say('ended-title'));
  await expectNothing(page, 'after the wipe');
  // Behind the back button, and forward again.
  for (let presses = 0; presses < 3; presses += 1) {
    // There may be nothing behind, or a page that sends forward again: what counts is what is on the screen then.
    await page.goBack({ timeout: 3_000 }).catch(() => {});
    if (!page.url().startsWith('http')) break;
    await expectNothing(page, `after ${presses + 1} times Back`);
  }
  await page.goto(kiosk ? '/kiosk' : '/');
  await expectNothing(page, 'on a fresh page');
};

for (const kiosk of [true, false]) {
  for (const procedure of procedures()) {
    test(`"erase and leave" leaves nothing of ${procedure} ${kiosk ? 'at a kiosk' : 'at home'}`, async ({ page }) => {
      const walk = await atReview(page, procedure, kiosk);
      await walk.press('erase-leave');
      await expectWiped(page, walk, { kiosk });
    });
  }
}

// covers: RGAA 13.1; EN 9.2.2.1
test('a kiosk asks whether somebody is there, lets them stay as often as they like, and then erases everything', async ({ page }) => {
  await page.clock.install();
  const walk = await atReview(page, 'signalement', true);
  const idle = page.locator('main h1', { hasText: walk.say('idle-title') });
  // At least ten times (WCAG 2.2.1).
  for (let times = 0; times < 10; times += 1) {
    await page.clock.runFor(95_000);
    await expect(idle).toBeVisible();
    await expect(page.locator('#status'), 'the warning is heard').not.toBeEmpty();
    await expect(page.locator('body'), 'nobody who comes by reads the answers').not.toContainText(CANARY);
    await walk.press('idle-stay');
    await expect(idle).toBeHidden();
    await expect(page.locator('main')).toContainText(CANARY);
  }
  await page.clock.runFor(95_000);
  await expect(idle).toBeVisible();
  await page.clock.runFor(35_000);
  await expectWiped(page, walk, { kiosk: true });
});

test('a half-typed answer is erased as well', async ({ page }) => {
  const walk = new Walk(page, { kiosk: true });
  await walk.open();
  await walk.begin('signalement');
  const fixture = journey('signalement', 'simple');
  await walk.play({ ...fixture, play: fixture.play.slice(0, fixture.play.findIndex((act) => act.expectStep === 'place') + 1) });
  await page.locator('[id="field-place-street"]').fill(`${CANARY} 12 rue des Lilas`);
  await walk.press('erase-leave');
  await expectWiped(page, walk, { kiosk: true });
});

test('a page at home that comes back from the cache of pages shows nothing of a session that was erased', async ({ page }) => {
  const walk = await atReview(page, 'signalement', false);
  await walk.press('erase-leave');
  await expect(page.locator('main h1')).toHaveText(walk.say('ended-title'));
  await page.goto('/find');
  await page.goBack();
  await expectNothing(page, 'back over a whole document');
});
