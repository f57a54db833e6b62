// Measures what a person waits for, in the machine's own Chromium against the real host: bytes until the first question is shown,
// and the times from Continue to the next question, from asking for the voice to its first sentence, and from a press to the page in
// another language or way.
//
//   cargo xtask bench --only browser     builds what it takes and judges the numbers; this file alone only prints them, as JSON
import { chromium } from '@playwright/test';
import { startHost } from '../browser/support/host.js';
import { journey, procedures, Walk } from '../browser/support/journey.js';
import { browserPaths } from '../browser/support/paths.js';
import { measureChanges } from './changes.mjs';
import { measureSteps } from './steps.mjs';
import { measureBytes } from './bytes.mjs';
import { measureSound, measureVoice } from './voice.mjs';

const LOCALES = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-MA' };
/** Processor speeds: as it is, and as on an old tablet. */
const SLOW_DOWNS = [1, 6];

const main = async () => {
  const host = await startHost();
  const browser = await chromium.launch({ executablePath: browserPaths().chromium, args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] });
  const open = async (locale, url = host.url) => {
    // A context of its own each time: its caches are empty.
    const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 }, locale: LOCALES[locale] });
    const page = await context.newPage();
    return { context, page, walk: new Walk(page, { locale }) };
  };
  const measures = [];
  try {
    for (const procedure of procedures()) {
      for (const locale of Object.keys(LOCALES)) {
        console.error(`  bytes: ${procedure} in ${locale}`);
        measures.push(...await measureBytes(open, procedure, locale, firstAnswer(procedure)));
      }
    }
    for (const slowDown of SLOW_DOWNS) measures.push(...await measureSteps(open, slowDown));
    for (const slowDown of SLOW_DOWNS) measures.push(...await measureVoice(open, slowDown));
    measures.push(...await measureSound(open));
    measures.push(...await measureChanges(open));
  } finally {
    await browser.close();
    await host.stop();
  }
  console.log(JSON.stringify(measures));
};

/** What the author's simple journey answers first. */
const firstAnswer = (procedure) => journey(procedure, 'simple').play.find((act) => act.answer).answer;

await main();
