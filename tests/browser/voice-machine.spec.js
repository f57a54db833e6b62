// Where the sound of the kiosk's voice comes from: the host's own program, a headset that is another output, a screen reader that is heard instead.
import { FiveKeys } from './support/by-ear.js';
import { startHost } from './support/host.js';
import { Walk, journey } from './support/journey.js';
import { expect, test } from './support/test.js';
import { playedSeconds, recordings } from './support/recordings.js';
import { askedOfHost, hold, jack, Listener, open, outputs, silentVoice } from './support/voice.js';

/** A machine with a voice of its own, whose sound only the person hears; the others have none. */
let starting;
const machine = () => { starting ??= startHost({ VOICE_PROGRAM: 'espeak-ng', VOICE_HEADSET: true, VOICE_HEADSET_OUTPUTS: true }); return starting; };
/** A machine with a screen reader of its own. */
let reading;
const withReader = () => { reading ??= startHost({ VOICE_SCREEN_READER: true }); return reading; };
/** A machine whose headset is an output, with the voices of the browser. */
let silent;
const withUsb = () => { silent ??= startHost({ VOICE_HEADSET_OUTPUTS: true }); return silent; };
test.afterAll(async () => {
  // The same worker may come back for another group of these tests, with this module as it left it.
  const all = [starting, reading, silent];
  starting = reading = silent = undefined;
  for (const host of all) await (await host)?.stop();
});

test('the host’s voice is sound, comes by the body of a request alone, and nothing is offered that nobody can hear', async ({ page }) => {
  const speaking = await machine();
  const answer = await page.request.post(`${speaking.url}/api/voice`, { data: { text: 'Quel est votre nom ?', locale: 'fr-simple', rate: 100, private: false } });
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('audio/wav');
  const wav = await answer.body();
  expect(wav.toString('latin1', 0, 4) + wav.toString('latin1', 8, 12)).toBe('RIFFWAVE');
  const samples = Array.from({ length: (wav.length - 44) / 2 }, (_, at) => Math.abs(wav.readInt16LE(44 + 2 * at)));
  expect(samples.length / 22_050, 'seconds').toBeGreaterThan(0.8);
  expect(Math.max(...samples)).toBeGreaterThan(3_000);
  const refused = await page.request.post(`${speaking.url}/api/voice`, { data: { text: 'ti', locale: 'ti', rate: 100, private: false } });
  expect([refused.status(), (await refused.json()).code]).toEqual([404, 'voice-missing']);
  expect(speaking.log()).not.toContain('nom');

  // Here the browser has no voice, and neither has the host of the other tests.
  const listen = page.getByRole('button', { name: 'Écouter', exact: false });
  await page.goto('/kiosk');
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
  await expect(listen).toHaveCount(0);
});

test.describe('at a machine with a voice', () => {
  test.use({ baseURL: async ({}, use) => { await use((await machine()).url); } });

  // Firefox without a sound card asked for no second sentence.
  test('a kiosk with a voice of the host’s plays it, sentence after sentence @chromium', async ({ page }) => {
    const asked = await askedOfHost(page);
    await page.goto('/kiosk');
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
    await hold(page, 'Space');
    await expect(page.locator('[data-voiced]')).toHaveCount(1);
    await expect.poll(async () => (await asked()).length, { message: 'the next sentence comes when the first has been played' }).toBeGreaterThan(1);
    const [first] = await asked();
    expect(first).toMatchObject({ locale: 'fr', rate: 100, private: false });
    expect(first.text).toMatch(/^La voix est en marche/);
    await page.keyboard.press('Shift');
    await expect(page.locator('[data-voiced]')).toHaveCount(0);
  });

  // covers: EN 5.1.3.2
  test('a headset on USB, which is another output for sound, starts the voice and ends it', async ({ page }) => {
    await outputs(page, 1);
    const asked = await askedOfHost(page);
    await page.goto('/kiosk');
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
    // One that was there before the outputs were counted, or before the town said what they mean, is none that comes.
    await expect(page.getByRole('button', { name: 'Écouter', exact: false }).first()).toBeVisible();
    await page.waitForFunction(() => window.outputsCounted);
    await page.evaluate(() => window.outputs(2));
    await expect.poll(async () => (await asked())[0]?.text).toMatch(/^La voix est en marche/);
    await page.evaluate(() => window.outputs(1));
    await expect(page.locator('html')).toHaveAttribute('data-self-voicing', 'off');
    await expect(page.locator('[data-voiced]')).toHaveCount(0);
  });

  test('in a headset, what is private is said, and the host is told to keep nothing of it @chromium', async ({ page }) => {
    const asked = await askedOfHost(page);
    const walk = new Walk(page, { kiosk: true });
    await walk.open();
    await walk.press('preset-listen');
    await walk.begin('composteur');
    const fixture = journey('composteur', 'simple');
    await walk.play({ ...fixture, play: fixture.play.slice(0, 4) });
    await page.locator('#field-family-name').focus();
    // What is said of the box would hold the letter, too.
    await expect.poll(async () => (await asked()).some(({ text }) => text.includes('champ à remplir')), { message: 'the box' }).toBe(true);
    await page.keyboard.type('L');
    await expect.poll(async () => (await asked()).at(-1), { message: 'the letter' }).toMatchObject({ text: 'L majuscule', private: true });
    expect((await asked()).filter((one) => one.private), 'nothing else is').toHaveLength(1);
  });
});

/** What a kiosk says first, from a voice that is asked for it: that is what people would record. */
const firstSentences = async (browser) => {
  const page = await browser.newPage();
  const asked = await askedOfHost(page);
  await page.goto(`${(await machine()).url}/kiosk`);
  await hold(page, 'Space');
  await expect.poll(async () => (await asked()).length).toBeGreaterThan(1);
  const [first, second] = (await asked()).map(({ text }) => text);
  await page.close();
  return [first, second];
};

test.describe('where people recorded the sentences', () => {
  let sentences;
  test.use({
    // A sentence that nobody recorded is not found, which a browser calls an error.
    expected: [/404/],
    baseURL: async ({ browser }, use) => {
      sentences = await firstSentences(browser);
      const [first, second] = sentences;
      const host = await startHost({ VOICE_CLIPS: recordings('fr', { [first]: 0.31, [second]: 0.47 }) });
      await use(host.url);
      await host.stop();
    },
  });

  // Over WebDriver BiDi nothing is played without a sound card.
  test('a kiosk plays a recording of each sentence that has one, and the browser’s voice says the others @chromium', async ({ page }) => {
    const played = await playedSeconds(page);
    await silentVoice(page, ['fr-FR']);
    await page.goto('/kiosk');
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
    await hold(page, 'Space');
    await expect.poll(played, { message: 'two recordings, one after the other' }).toEqual([0.31, 0.47]);
    const said = async () => (await new Listener(page).said()).map(({ text }) => text);
    await expect.poll(async () => (await said()).length, { message: 'what nobody recorded' }).toBeGreaterThan(0);
    expect((await said()).filter((text) => sentences.includes(text)), 'nothing is said twice').toEqual([]);
    expect(await played(), 'nothing else was recorded').toHaveLength(2);
  });
});

test.describe('where a headset on USB tells of no keys', () => {
  test.use({ baseURL: async ({}, use) => { await use((await withUsb()).url); } });

  test('whom a headset on USB woke gets five keys by holding one of them, and hears what they do', async ({ page }) => {
    await outputs(page, 1);
    const ear = await open(page, FiveKeys);
    await page.waitForFunction(() => window.outputsCounted);
    await page.evaluate(() => window.outputs(2));
    expect(await ear.hear(/Bienvenue\. /)).toMatch(/La touche Tab va plus loin/);
    const html = page.locator('html');
    await expect(html, 'nothing told of a pad').toHaveAttribute('data-keypad', 'off');
    await page.keyboard.down('ArrowDown');
    await expect(html).toHaveAttribute('data-keypad', 'on');
    await page.keyboard.up('ArrowDown');
    expect(await ear.listen()).toMatch(/^Les flèches vont plus loin ou en arrière\. La touche du milieu choisit\. /);
    expect(await ear.until(/^Commencer, bouton\./)).toBeTruthy();
  });
});

test.describe('where a screen reader speaks', () => {
  test.use({ baseURL: async ({}, use) => { await use((await withReader()).url); } });

  // covers: EN 5.1.3.10
  test('at a kiosk with a screen reader of its own, Parvis does not speak as well', async ({ page }) => {
    await silentVoice(page);
    await page.goto('/kiosk');
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
    await expect(page.getByRole('button', { name: 'Écouter', exact: false })).toHaveCount(0);
    await page.keyboard.down('Space');
    await page.waitForTimeout(1_300);
    await page.keyboard.up('Space');
    await jack(page, 'F15');
    await page.waitForTimeout(500);
    await expect(page.locator('html')).toHaveAttribute('data-self-voicing', 'off');
    await expect(page.locator('html'), 'the screen reader has keys of its own').toHaveAttribute('data-keypad', 'off');
    expect(await new Listener(page).said()).toEqual([]);
  });
});
