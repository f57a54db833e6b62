// Plays up to the first answer of every procedure with a program that notes which of its functions ran; prints their numbers, as JSON.
//
//   cargo xtask part     makes that program and lists the functions that did not run
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { fill } from '../browser/support/fill.js';
import { startHost } from '../browser/support/host.js';
import { journey, procedures, Walk } from '../browser/support/journey.js';
import { browserPaths } from '../browser/support/paths.js';
import { silentVoice } from '../browser/support/voice.js';

/** Each procedure in one of these, at home: a kiosk brings all of it at once, from a host that is near. */
const LOCALES = ['fr', 'ar', 'fr-simple', 'en', 'en-simple'];

/** As many as a device with a hundred voices has languages, each twice. */
const VOICES = Array.from({ length: 100 }, (_, number) => `${String.fromCharCode(97 + (number % 50) / 2, 97 + (number % 25))}-${number}`).concat(['fr-FR', 'en-GB', 'ar-SA']);
/** A line that makes people wait, longer than what comes in after a while: voices that are looked for, say. */
const SLOW_MS = 3_000;
/** See `browser/voices.rs`. */
const VOICES_FOUND_MS = 2_200;

const program = readFileSync(process.argv[2]);
const host = await startHost();
const browser = await chromium.launch({ executablePath: browserPaths().chromium });
const ran = new Set();

/** Keeps the program's exports where the notes can be read. */
const keep = () => {
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const real = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await real.apply(WebAssembly, given);
      globalThis.watched = (made.instance ?? made).exports;
      return made;
    };
  }
};

const notes = () => Object.entries(globalThis.watched)
  .filter(([name, { value }]) => name.startsWith('ran') && value)
  .map(([name]) => Number(name.slice('ran'.length)));

try {
  for (const [number, procedure] of procedures().entries()) {
    const locale = LOCALES[number % LOCALES.length];
    console.error(`  watching ${procedure} in ${locale}`);
    const context = await browser.newContext({ baseURL: host.url, viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(keep);
    // Most people's devices have voices, and many of them.
    await silentVoice(page, VOICES);
    await page.route('**/kiosk_ui_bg.*.wasm', (route) => route.fulfill({ body: program, contentType: 'application/wasm' }));
    // Whole as it is, the program needs no rest; what waits until that is there waits for good.
    await page.route('**/kiosk_ui_rest.*.wasm', (route) => route.abort());
    // Every second person has a slow line: what a page shows while it waits is needed as early.
    if (number % 2) {
      await page.route(/\/first\/|\/api\/|\.ftl$/, async (route) => {
        await new Promise((resolve) => { setTimeout(resolve, SLOW_MS); });
        await route.continue();
      });
    }
    const walk = new Walk(page, { locale });
    await walk.open();
    // Voices may come or go, and are looked for once more after a while.
    await page.evaluate(() => speechSynthesis.dispatchEvent(new Event('voiceschanged')));
    await page.waitForTimeout(VOICES_FOUND_MS);
    await walk.begin(procedure);
    // Whoever answers at once must not wait for the rest.
    const answer = journey(procedure, 'simple').play.find((act) => act.answer).answer;
    for (const [id, value] of Object.entries(answer)) await fill(page, id, value);
    await walk.turning(() => walk.press('continue'));
    for (const note of await page.evaluate(notes)) ran.add(note);
    await context.close();
  }
} finally {
  await browser.close();
  await host.stop();
}
console.log(JSON.stringify([...ran].sort((one, other) => one - other)));
