// Pictures of every screen: in French, easy French and Arabic, in every theme, at 320 px, at a kiosk, and with letters at 400 %.
// Each page is walked to once, at home and at a kiosk, and changed in place.
//
//   node tests/browser/gallery.mjs        makes target/gallery/index.html
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startHost } from './support/host.js';
import { journey, Walk } from './support/journey.js';
import { browserPaths, target } from './support/paths.js';
import { words } from './support/words.js';

const DESK = { width: 1280, height: 900 };
const STAND = { width: 1080, height: 1920 };
const PHONE = { width: 320, height: 640 };

const LOCALES = ['fr', 'fr-simple', 'ar'];
const THEMES = ['light', 'dark', 'contrast', 'yellow'];
/** Where, how large, and what the page is told: one picture for each, in these locales. */
const LOOKS = {
  home: [
    { name: 'desk', size: DESK, locales: ['fr'] },
    { name: '320 px', size: PHONE, locales: LOCALES },
    { name: '320 px, 400 %', size: PHONE, textSize: '400', locales: ['fr', 'ar'] },
    { name: 'desk, letters and spacing', size: DESK, weightedLetters: 'on', wideSpacing: 'on', locales: ['fr'] },
  ],
  kiosk: [
    { name: 'kiosk', size: STAND, locales: LOCALES },
    ...THEMES.slice(1).map((theme) => ({ name: `kiosk, ${theme}`, size: STAND, theme, locales: ['fr', 'ar'] })),
    { name: 'kiosk, 400 %', size: STAND, textSize: '400', locales: ['fr'] },
    { name: 'kiosk, low reach', size: STAND, lowReach: 'on', locales: ['fr'] },
  ],
};
const USUAL = { theme: 'light', textSize: '100', weightedLetters: 'off', wideSpacing: 'off', lowReach: 'off' };
const columns = LOCALES.flatMap((locale) => Object.values(LOOKS).flat().filter(({ locales }) => locales.includes(locale)).map(({ name }) => `${locale}, ${name}`));

const WAYS = [['acte-de-naissance', 'corrected'], ['inscription-electorale', 'corrected'], ['signalement', 'kiosk'], ['signalement', 'urgent']];
const ASIDE = { 'reading-link': 'reading', 'help-link': 'help', 'accessibility-link': 'accessibility', 'legal-link': 'legal', 'personal-data-link': 'personal-data' };

const folder = target('gallery');

const main = async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const host = await startHost();
  const browser = await chromium.launch({ executablePath: browserPaths().chromium, args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] });
  const pictures = new Map();
  try {
    await Promise.all([false, true].map((kiosk) => walkThrough(browser, host.url, kiosk, pictures)));
  } finally {
    await browser.close();
    await host.stop();
  }
  writeFileSync(join(folder, 'index.html'), index(pictures));
  console.log(`${[...pictures.values()].reduce((sum, row) => sum + row.size, 0)} pictures: ${join(folder, 'index.html')}`);
};

const walkThrough = async (browser, baseURL, kiosk, pictures) => {
  for (const way of [...WAYS, null]) {
    console.log(`${kiosk ? 'kiosk' : 'home'}: ${way?.join(', ') ?? 'pages aside'} …`);
    const context = await browser.newContext({ baseURL, viewport: kiosk ? STAND : DESK, locale: 'fr-FR', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const walk = new Walk(page, { kiosk });
    walk.onScreen = (screen) => inEveryWay(walk, screen.replace('-kiosk', ''), pictures);
    await walk.open();
    await (way ? procedure(walk, way) : aside(walk));
    await context.close();
  }
};

/** One screen in every way of looking at it; then it is as it was. */
const inEveryWay = async (walk, screen, pictures) => {
  const { page, kiosk } = walk;
  const row = pictures.get(screen) ?? new Map();
  pictures.set(screen, row);
  const looks = LOOKS[kiosk ? 'kiosk' : 'home'];
  if (row.has(`fr, ${looks[0].name}`)) return;
  for (const locale of LOCALES) {
    await walk.speak(locale);
    for (const { name, size, locales: _, ...look } of looks.filter(({ locales }) => locales.includes(locale))) {
      await page.setViewportSize(size);
      await page.evaluate((all) => Object.assign(document.documentElement.dataset, all), { ...USUAL, ...look });
      await page.evaluate(() => document.fonts.ready);
      const file = `${screen}--${locale}-${name.replace(/[^a-z0-9]+/gi, '-')}.jpg`;
      await page.screenshot({ path: join(folder, file), fullPage: true, animations: 'disabled', type: 'jpeg', quality: 70 });
      row.set(`${locale}, ${name}`, file);
    }
    await page.setViewportSize(kiosk ? STAND : DESK);
    await page.evaluate((all) => Object.assign(document.documentElement.dataset, all), USUAL);
  }
  await walk.speak('fr');
};

const procedure = async (walk, [id, name]) => {
  await walk.begin(id);
  const fixture = journey(id, name);
  for (const act of fixture.play) {
    for (const [field, value] of Object.entries(act.answer ?? {})) {
      if (walk.kiosk && Array.isArray(value) && value[0]?.sha256) act.answer[field] = { bring: true };
    }
  }
  await walk.play(fixture);
  if (fixture.play.some((act) => act.expectFinished)) await walk.send(id);
};

const aside = async (walk) => {
  for (const [link, name] of Object.entries(ASIDE)) {
    await walk.turning(() => walk.page.getByRole('button', { name: words(walk.locale, link), exact: true }).first().click());
    await walk.onScreen(name);
  }
  await walk.leave();
  await walk.onScreen('ended');
};

const index = (pictures) => {
  const head = columns.map((name) => `<th scope="col">${name}</th>`).join('');
  const rows = [...pictures].map(([screen, row]) => {
    const cells = columns.map((name) => (row.has(name) ? `<td><a href="${row.get(name)}"><img loading="lazy" src="${row.get(name)}" alt="${screen}, ${name}"></a></td>` : '<td></td>'));
    return `<tr><th scope="row">${screen}</th>${cells.join('')}</tr>`;
  });
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Parvis: every screen</title>
<style>body{font:1rem/1.4 sans-serif;margin:1rem}img{inline-size:14rem;border:1px solid #888;vertical-align:top}th{text-align:start;vertical-align:top;position:sticky;inset-block-start:0;inset-inline-start:0;background:#fff}td{padding:.25rem}</style>
<h1>Parvis: every screen</h1><table><thead><tr><th scope="col">screen</th>${head}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></html>`;
};

await main();
