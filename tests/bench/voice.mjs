// The time from asking for the voice to its first sentence, and from pulling the headset out to silence.
//
// The voice is the tests' silent one, and once the machine's own: how soon a loudspeaker follows is the machine's affair.
import { startHost } from '../browser/support/host.js';
import { jack, silentVoice } from '../browser/support/voice.js';
import { quantile } from './steps.mjs';

const ROUNDS = Number(process.env.PARVIS_BENCH_ROUNDS ?? 6);
/** What an administration may ask of a machine that speaks. */
const FIRST_MS = 1_000;
/** Nobody beside the person has understood a word by then. */
const SILENT_MS = 200;

export const measureVoice = async (open, slowDown) => {
  const samples = { pressed: [], plugged: [], silent: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    console.error(`  the voice at ${slowDown}x: ${round + 1} of ${ROUNDS}`);
    samples.pressed.push(await inPage(open, slowDown, async (page) => {
      const asked = await page.getByRole('button', { name: 'Écouter', exact: false }).first().evaluate((button) => {
        const now = performance.now();
        button.click();
        return now;
      });
      return (await first(page)).at - asked;
    }));
    samples.plugged.push(await inPage(open, slowDown, async (page) => {
      await jack(page, 'F15');
      return (await first(page)).at - await page.evaluate(() => window.pluggedAt);
    }));
    samples.silent.push(await inPage(open, slowDown, async (page) => {
      await jack(page, 'F15');
      await first(page);
      await jack(page, 'F16');
      return (await page.waitForFunction(() => window.saidInTest.find(({ cut }) => cut)).then((one) => one.jsonValue())).cut - await page.evaluate(() => window.pluggedAt);
    }));
  }
  return [
    measure(`first sentence after the button, ${slowDown}x slower`, samples.pressed, FIRST_MS),
    measure(`first sentence after the plug, ${slowDown}x slower`, samples.plugged, FIRST_MS),
    measure(`silence after the plug is out, ${slowDown}x slower`, samples.silent, SILENT_MS),
  ];
};

/** The same with the voice that the host gives the page: until the first sound starts to play. Each host has kept nothing yet. */
export const measureSound = async (open) => {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    console.error(`  the machine's own voice: ${round + 1} of ${ROUNDS}`);
    const host = await startHost({ VOICE_PROGRAM: 'espeak-ng' });
    const { context, page } = await open('fr', host.url);
    await page.addInitScript(() => {
      const { start } = AudioBufferSourceNode.prototype;
      AudioBufferSourceNode.prototype.start = function played(...given) {
        window.playedAt ??= performance.now();
        return start.apply(this, given);
      };
    });
    await page.goto('/kiosk');
    await page.waitForSelector('html[data-app="ready"]');
    const button = page.getByRole('button', { name: 'Écouter', exact: false }).first();
    await button.evaluate((one) => one.addEventListener('click', () => { window.askedAt = performance.now(); }, { capture: true }));
    await button.click();
    times.push(await (await page.waitForFunction(() => window.playedAt && window.playedAt - window.askedAt)).jsonValue());
    await context.close();
    await host.stop();
  }
  return [measure('first sound of the machine’s own voice after the button', times, FIRST_MS)];
};

/** A sentence is long enough to be cut. */
const inPage = async (open, slowDown, act) => {
  const { context, page } = await open('fr');
  await silentVoice(page, ['fr-FR', 'en-GB', 'ar-SA'], ' ');
  await page.goto('/kiosk');
  await page.waitForSelector('html[data-app="ready"]');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const took = await act(page);
  await context.close();
  return took;
};

const measure = (name, times, target) => ({
  part: 'the voice', name, unit: 'ms', median: quantile(times, 0.5), p99: quantile(times, 0.99), count: times.length, target, judged: 'p99',
});

const first = (page) => page.waitForFunction(() => window.saidInTest[0]).then((one) => one.jsonValue());
