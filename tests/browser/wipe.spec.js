// The end of a session: canaries in every kind of field, then the wipe; nothing of them may be found anywhere.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PHOTO } from './support/fill.js';
import { startHost } from './support/host.js';
import { journey, procedures, Walk } from './support/journey.js';
import { browserPaths } from './support/paths.js';
import { expect, test } from './support/test.js';
import { askedOfHost } from './support/voice.js';

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
    for (const key of await caches.keys()) {
      const cache = await caches.open(key);
      for (const request of await cache.keys()) found.push(key, request.url, await (await cache.match(request)).text());
    }
  }
  const given = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  for (const { name } of (await indexedDB.databases?.()) ?? []) {
    const database = await given(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store);
      found.push(name, store, JSON.stringify([await given(all.getAllKeys()), await given(all.getAll())]));
    }
    database.close();
  }
  // What was asked for under a name that says something, such as an address of a blob.
  found.push(window.name, ...performance.getEntries().map(({ name }) => name));
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
  expect(await heard(page), `${when}, for a screen reader`).not.toContain(CANARY);
};

/** What a screen reader could still be given: only Chromium tells. */
const heard = async (page) => {
  if (page.context().browser().browserType().name() !== 'chromium') return '';
  const wire = await page.context().newCDPSession(page);
  const { nodes } = await wire.send('Accessibility.getFullAXTree');
  await wire.detach();
  expect(nodes.length, 'there is a page to be heard').toBeGreaterThan(10);
  return JSON.stringify(nodes);
};

/** Everything in the files of a folder, as programs write texts. */
const inFiles = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .filter((file) => {
    const bytes = readFileSync(file);
    return ['utf8', 'utf16le'].some((coding) => bytes.includes(Buffer.from(CANARY, coding)));
  });

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
  if (page.context().browser().browserType().name() === 'chromium') expect(await heard(page), 'and are heard').toContain(CANARY);
  return walk;
};

/** Leaves; whatever worked in the background for whoever left has ended then. */
const leave = async (page, walk) => {
  const workers = page.workers();
  await walk.press('erase-leave');
  await expect(page.locator('main h1')).toHaveText(walk.say('ended-title'));
  await expect.poll(() => page.workers().filter((one) => workers.includes(one)).length, { message: 'workers of whoever left' }).toBe(0);
  return workers.length;
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
    test(`"erase and leave" leaves nothing of ${procedure} ${kiosk ? 'at a kiosk' : 'at home'}`, async ({ page, browserName }) => {
      const walk = await atReview(page, procedure, kiosk);
      const workers = await leave(page, walk);
      if (browserName === 'chromium') expect(workers, 'somebody worked in the background').toBeGreaterThan(0);
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

/** Writes a canary into the box for the street, and copies it. */
const copied = async (page, { kiosk }) => {
  const walk = new Walk(page, { kiosk });
  await walk.open();
  await walk.begin('signalement');
  const fixture = journey('signalement', 'simple');
  await walk.play({ ...fixture, play: fixture.play.slice(0, fixture.play.findIndex((act) => act.expectStep === 'place') + 1) });
  const box = page.locator('[id="field-place-street"]');
  await box.fill(`${CANARY} 12 rue des Lilas`);
  await box.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(box).toHaveValue(`${CANARY} 12 rue des Lilas`);
  return walk;
};

/** What the next person gets who pastes. */
const pasted = async (page, walk) => {
  await walk.turning(() => walk.press('ended-begin'));
  if (await walk.button('welcome-begin').count()) await walk.turning(() => walk.press('welcome-begin'));
  await page.locator('#search').focus();
  await page.keyboard.press('ControlOrMeta+v');
  await page.keyboard.type('!');
  await expect(page.locator('#search')).toHaveValue(/!$/);
  return page.locator('#search').inputValue();
};

// A kiosk's browser is Chromium; others ask for a press before a page may write into the clipboard.
test('what somebody copied at a kiosk, the next person cannot paste @chromium', async ({ page }) => {
  const walk = await copied(page, { kiosk: true });
  await leave(page, walk);
  expect(await pasted(page, walk)).toBe('!');
});

test('nor what was copied by somebody who only went away @chromium', async ({ page }) => {
  await page.clock.install();
  const walk = await copied(page, { kiosk: true });
  await page.clock.runFor(95_000);
  await expect(page.locator('main h1')).toHaveText(walk.say('idle-title'));
  await page.clock.runFor(35_000);
  await expect(page.locator('main h1')).toHaveText(walk.say('ended-title'));
  expect(await pasted(page, walk)).toBe('!');
});

test('at home the clipboard is the person’s own @chromium', async ({ page }) => {
  const walk = await copied(page, { kiosk: false });
  await leave(page, walk);
  expect(await pasted(page, walk)).toContain(CANARY);
});

test.describe('on the machine itself', () => {
  let host;
  test.use({
    baseURL: async ({}, use) => {
      host = await startHost({ VOICE_PROGRAM: 'espeak-ng', VOICE_HEADSET: true, LOG_FILTER: 'trace' });
      await use(host.url);
      await host.stop();
    },
  });

  test('neither the host’s files nor its log hold anything of a session that was erased, though it was read aloud @chromium', async ({ page }) => {
    const asked = await askedOfHost(page);
    const walk = new Walk(page, { kiosk: true });
    await walk.open();
    await walk.press('preset-listen');
    await walk.begin('composteur');
    const fixture = withCanaries(journey('composteur', 'simple'));
    await walk.play({ ...fixture, play: fixture.play.slice(0, fixture.play.findIndex((act) => act.expectStep === 'address')) });
    // Back on the name: the voice says what stands in the box.
    await walk.turning(() => walk.press('back'));
    await page.locator('#field-family-name').focus();
    await expect.poll(async () => (await asked()).filter(({ text, private: own }) => own && text.includes(CANARY)).length, { message: 'it is said' }).toBeGreaterThan(0);
    await leave(page, walk);
    expect(host.log(), 'the log is a full one').toMatch(/TRACE|DEBUG/);
    expect(host.log()).not.toContain(CANARY);
    expect(inFiles(host.data)).toEqual([]);
  });

  test('a file that was added and never sent has not reached the host @chromium', async ({ page }) => {
    const walk = new Walk(page);
    await walk.open();
    await walk.begin('signalement');
    const fixture = journey('signalement', 'photos');
    await walk.play({ ...fixture, play: fixture.play.slice(0, fixture.play.findIndex((act) => act.expectStep === 'photos') + 1) });
    await page.locator('#field-photos').setInputFiles({ name: `${CANARY}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.concat([PHOTO, Buffer.from(CANARY)]) });
    await expect(page.locator('.files')).toContainText(CANARY);
    await leave(page, walk);
    expect(host.log()).not.toContain(CANARY);
    expect(inFiles(host.data)).toEqual([]);
  });
});

test('a kiosk’s browser keeps nothing on its disk @chromium', async ({ playwright, baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'parvis-profile-'));
  const context = await playwright.chromium.launchPersistentContext(profile, { executablePath: browserPaths().chromium, baseURL, locale: 'fr-FR' });
  try {
    const page = context.pages()[0];
    const walk = await atReview(page, 'signalement', true);
    await leave(page, walk);
    await context.close();
    expect(readdirSync(profile, { recursive: true }).length, 'a profile was written').toBeGreaterThan(20);
    expect(inFiles(profile)).toEqual([]);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
