// Pictures of every screen: in every locale as it usually looks, and in French with one preference varied at a time.
//
//   node tests/browser/gallery.mjs        makes target/gallery/index.html
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startHost } from './support/host.js';
import { journey, Walk } from './support/journey.js';
import { browserPaths, target } from './support/paths.js';
import { LOCALES, words } from './support/words.js';

const DESK = { width: 1280, height: 900 };
const STAND = { width: 1080, height: 1920 };
const PHONE = { width: 360, height: 720 };

const VARIANTS = [
  ...LOCALES.map((locale) => ({ name: locale, locale, size: DESK })),
  { name: 'kiosk', locale: 'fr', size: STAND, kiosk: true },
  { name: 'kiosk, Arabic', locale: 'ar', size: STAND, kiosk: true },
  { name: 'telephone', locale: 'fr', size: PHONE },
  { name: 'dark', locale: 'fr', size: DESK, theme: 'dark' },
  { name: 'black on white', locale: 'fr', size: DESK, theme: 'contrast' },
  { name: 'yellow on black', locale: 'fr', size: DESK, theme: 'yellow' },
  { name: '200 %', locale: 'fr', size: DESK, larger: 3 },
  { name: '400 %', locale: 'fr', size: DESK, larger: 5 },
  { name: 'letters and spacing', locale: 'fr', size: DESK, ticked: ['weighted-letters', 'wide-spacing'] },
  { name: 'kiosk, low reach', locale: 'fr', size: STAND, kiosk: true, ticked: ['low-reach'] },
];

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
    for (const variant of VARIANTS) {
      console.log(`${variant.name} …`);
      await walkThrough(browser, host.url, variant, pictures);
    }
  } finally {
    await browser.close();
    await host.stop();
  }
  writeFileSync(join(folder, 'index.html'), index(pictures));
  console.log(`${[...pictures.values()].reduce((sum, row) => sum + row.size, 0)} pictures: ${join(folder, 'index.html')}`);
};

const walkThrough = async (browser, baseURL, variant, pictures) => {
  for (const way of [...WAYS, null]) {
    const context = await browser.newContext({ baseURL, viewport: variant.size, locale: 'fr-FR', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const onScreen = (screen) => picture(page, variant, screen, pictures);
    const walk = new Walk(page, { locale: variant.locale, kiosk: Boolean(variant.kiosk) });
    await walk.open();
    await walk.prefer(variant);
    walk.onScreen = onScreen;
    if (way) await procedure(walk, way, variant);
    else await aside(walk, onScreen);
    await context.close();
  }
};

const procedure = async (walk, [id, name], variant) => {
  await walk.onScreen('welcome');
  await walk.begin(id);
  const fixture = journey(id, name);
  for (const act of fixture.play) {
    for (const [field, value] of Object.entries(act.answer ?? {})) {
      if (variant.kiosk && Array.isArray(value) && value[0]?.sha256) act.answer[field] = { bring: true };
    }
  }
  await walk.play(fixture);
  if (fixture.play.some((act) => act.expectFinished)) await walk.send(id);
};

const aside = async (walk, onScreen) => {
  for (const [link, name] of Object.entries(ASIDE)) {
    await walk.turning(() => walk.page.getByRole('button', { name: words(walk.locale, link), exact: true }).first().click());
    await onScreen(name);
  }
  await walk.leave();
  await onScreen('ended');
};

const picture = async (page, variant, screen, pictures) => {
  const row = pictures.get(screen) ?? new Map();
  pictures.set(screen, row);
  if (row.has(variant.name)) return;
  const file = `${screen}--${variant.name.replace(/[^a-z0-9]+/gi, '-')}.png`;
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, file), fullPage: true, animations: 'disabled' });
  row.set(variant.name, file);
};

const index = (pictures) => {
  const head = VARIANTS.map(({ name }) => `<th scope="col">${name}</th>`).join('');
  const rows = [...pictures].map(([screen, row]) => {
    const cells = VARIANTS.map(({ name }) => (row.has(name) ? `<td><a href="${row.get(name)}"><img loading="lazy" src="${row.get(name)}" alt="${screen}, ${name}"></a></td>` : '<td></td>'));
    return `<tr><th scope="row">${screen}</th>${cells.join('')}</tr>`;
  });
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Parvis: every screen</title>
<style>body{font:1rem/1.4 sans-serif;margin:1rem}img{inline-size:14rem;border:1px solid #888;vertical-align:top}th{text-align:start;vertical-align:top;position:sticky;inset-block-start:0;inset-inline-start:0;background:#fff}td{padding:.25rem}</style>
<h1>Parvis: every screen</h1><table><thead><tr><th scope="col">screen</th>${head}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></html>`;
};

await main();
