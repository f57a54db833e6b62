// Pictures of every screen: in four locales, in every theme, at 320 px, at a kiosk, and with letters at 400 %. Each page is walked to
// once, at home and at a kiosk, and changed in place.
//
//   node tests/browser/gallery.mjs            makes target/gallery/index.html
//   node tests/browser/gallery.mjs keyboards  the same of the ways with this in their name alone
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import { startHost } from './support/host.js';
import { bringing, journey, procedures, titleOf, Walk } from './support/journey.js';
import { browserPaths, target } from './support/paths.js';
import * as tour from './support/tour.js';

const DESK = { width: 1280, height: 900 };
const STAND = { width: 1080, height: 1920 };
const PHONE = { width: 320, height: 640 };

const LOCALES = ['fr', 'fr-simple', 'ar', 'en'];
/** One for each direction of writing: colours do not depend on the words. */
const DIRECTIONS = ['fr', 'ar'];
const THEMES = ['dark', 'contrast', 'yellow', 'forced'];
/** The one in which the pictures of easy words are looked at, too. */
const PICTURED = 'dark';
const inEveryTheme = (name, look) => THEMES.map((theme) => ({ ...look, name: `${name}, ${theme}`, theme, locales: theme === PICTURED ? [...DIRECTIONS, 'fr-simple'] : DIRECTIONS }));
/** Where, how large, and what the page is told: one picture for each, in these locales. */
const LOOKS = {
  home: [
    { name: 'desk', size: DESK, locales: ['fr'] },
    { name: '320 px', size: PHONE, locales: LOCALES },
    ...inEveryTheme('320 px', { size: PHONE }),
    { name: '320 px, 400 %', size: PHONE, textSize: '400', locales: LOCALES },
    { name: 'desk, letters and spacing', size: DESK, weightedLetters: 'on', wideSpacing: 'on', locales: ['fr'] },
  ],
  kiosk: [
    { name: 'kiosk', size: STAND, locales: LOCALES },
    ...inEveryTheme('kiosk', { size: STAND }),
    { name: 'kiosk, 400 %', size: STAND, textSize: '400', locales: LOCALES },
    ...inEveryTheme('kiosk, 400 %', { size: STAND, textSize: '400' }),
    { name: 'kiosk, low reach', size: STAND, lowReach: 'on', locales: ['fr'] },
  ],
};
/** Browsers draw no higher picture: the rest comes in further ones. */
const TALLEST = 16_000;
const USUAL = { theme: 'light', textSize: '100', weightedLetters: 'off', wideSpacing: 'off', lowReach: 'off' };
const columns = LOCALES.flatMap((locale) => Object.values(LOOKS).flat().filter(({ locales }) => locales.includes(locale)).map(({ name }) => ({ locale, name })));

const way = (procedure, name) => async (walk) => {
  await walk.begin(procedure);
  const fixture = journey(procedure, name);
  await walk.play(walk.kiosk ? bringing(fixture) : fixture);
  if (!fixture.play.some((act) => act.expectFinished)) return;
  const show = walk.button('review-private-show').first();
  if (await show.count()) {
    await walk.onScreen(`${procedure}-review-hidden`);
    await show.click();
  }
  await walk.send(procedure);
  await walk.turning(() => walk.press('sent-cannot-print'));
  await walk.onScreen('cannot-print');
};
const WAYS = {
  birth: way('acte-de-naissance', 'corrected'),
  voting: way('inscription-electorale', 'corrected'),
  street: way('signalement', 'kiosk'),
  urgent: way('signalement', 'urgent'),
  photos: way('signalement', 'photos'),
  address: way('changement-adresse', 'leaving'),
  canteen: way('cantine-periscolaire', 'two-children'),
  compost: way('composteur', 'corrected'),
  ground: way('espace-public', 'works'),
  school: way('inscription-scolaire', 'corrected'),
  appointment: way('rendez-vous', 'corrected'),
  aside: tour.aside,
  learning: tour.learning,
  keyboards: tour.keyboards,
  alphabet: (walk) => tour.keyboards(walk, 'alphabetical'),
  voice: tour.voice,
  waiting: tour.waiting,
};
/** At home the browser has the voice, and this one has none. */
const AT_KIOSKS = ['voice', 'waiting'];
/** A test picture instead of a camera, and a clock that the way itself turns. */
const CAMERA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
const CLOCKED = ['waiting'];

const folder = target('gallery');

const main = async () => {
  const wanted = process.argv[2] ?? '';
  if (!wanted) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const host = await startHost({ VOICE_PROGRAM: 'espeak-ng' });
  const browser = await chromium.launch({ executablePath: browserPaths().chromium, args: CAMERA });
  const pictures = new Map();
  const failed = [];
  try {
    const ways = Object.keys(WAYS).filter((name) => name.includes(wanted));
    await Promise.all([false, true].map((kiosk) => walkThrough(browser, host.url, kiosk, ways, pictures, failed)));
  } finally {
    await browser.close();
    await host.stop();
  }
  writeFileSync(join(folder, 'index.html'), index(pictures));
  console.log(`${[...pictures.values()].reduce((sum, row) => sum + row.size, 0)} pictures: ${join(folder, 'index.html')}`);
  if (failed.length) throw new Error(`some ways ended early:\n${failed.join('\n')}`);
};

const walkThrough = async (browser, baseURL, kiosk, ways, pictures, failed) => {
  for (const name of ways.filter((name) => kiosk || !AT_KIOSKS.includes(name))) {
    console.log(`${kiosk ? 'kiosk' : 'home'}: ${name} …`);
    const context = await browser.newContext({ baseURL, viewport: kiosk ? STAND : DESK, locale: 'fr-FR', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    if (CLOCKED.includes(name)) await page.clock.install();
    const walk = new Walk(page, { kiosk });
    walk.onScreen = (screen, again, only) => inEveryWay(walk, screen.replace('-kiosk', ''), { again, only }, pictures);
    // A way that ends early takes no other with it.
    await walk.open().then(() => WAYS[name](walk)).catch((error) => failed.push(`${kiosk ? 'kiosk' : 'home'}, ${name}: ${error.message}`));
    await context.close();
  }
};

/** One screen in every way of looking at it; then it is as it was. */
const inEveryWay = async (walk, screen, { again, only }, pictures) => {
  const { page, kiosk } = walk;
  const row = pictures.get(screen) ?? new Map();
  pictures.set(screen, row);
  const looks = LOOKS[kiosk ? 'kiosk' : 'home'];
  if (row.has(key(only ?? 'fr', looks[0].name))) return;
  const told = await page.evaluate((all) => Object.fromEntries(all.map((name) => [name, document.documentElement.dataset[name]])), Object.keys(USUAL));
  for (const locale of only ? [only] : LOCALES) {
    if (!only) await walk.speak(locale);
    await again?.();
    await whole(walk, locale);
    for (const { name, size, locales: _, theme = 'light', ...look } of looks.filter(({ locales }) => locales.includes(locale))) {
      await page.setViewportSize(size);
      // Whatever was pressed last looks as if it were pointed at.
      await page.mouse.move(0, 0);
      await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : 'none' });
      await page.evaluate((all) => Object.assign(document.documentElement.dataset, all), { ...USUAL, theme: theme === 'forced' ? 'light' : theme, ...look });
      await page.evaluate(() => {
        scrollTo(0, 0);
        // Painted before the picture is taken.
        return Promise.all([document.fonts.ready, ...Array.from(document.images, (image) => image.decode().catch(() => {}))])
          .then(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
      });
      // A host that has just started may send the first pictures late.
      await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode().catch(() => {}))));
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const files = [];
      for (let y = 0; y < height; y += TALLEST) {
        const file = `${screen}--${key(locale, name)}${y ? ` ${files.length + 1}` : ''}.jpg`.replace(/[ ,%]+/g, '-');
        const clip = height > TALLEST ? { x: 0, y, width: size.width, height: Math.min(TALLEST, height - y) } : undefined;
        await page.screenshot({ path: join(folder, file), fullPage: true, clip, animations: 'disabled', type: 'jpeg', quality: 70 });
        files.push(file);
      }
      row.set(key(locale, name), files);
    }
    await page.setViewportSize(kiosk ? STAND : DESK);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.evaluate((all) => Object.assign(document.documentElement.dataset, all), told);
  }
  if (!only) await walk.speak('fr');
  await again?.();
};

/** Waits for what is fetched in another language after the page is shown in it: the list of procedures. */
const whole = async ({ page }, locale) => {
  const listed = page.locator('.procedure');
  if (!(await listed.count())) return;
  const titles = procedures().map((procedure) => titleOf(procedure, locale));
  await expect.poll(async () => titles.includes(await listed.locator('b').first().textContent()), { message: `the list in ${locale}` }).toBe(true);
};

const key = (locale, name) => `${locale}, ${name}`;

/** The page of pictures: a row for each screen, a column for each way of looking, and boxes that hide columns. */
const index = (pictures) => {
  const kind = ({ locale, name }) => `${locale} ${THEMES.find((theme) => name.includes(theme)) ?? 'light'} ${name.includes('400') ? 'large' : 'usual'} ${name.split(',')[0].replace(' px', '')}`
    .split(' ').map((word) => `is-${word}`).join(' ');
  const kinds = [...LOCALES, 'light', ...THEMES, 'usual', 'large', 'desk', '320', 'kiosk'];
  const boxes = kinds.map((word) => `<label><input type="checkbox" id="${word}" checked> ${word}</label>`).join('\n');
  const hidden = kinds.map((word) => `body:has([id="${word}"]:not(:checked)) .is-${word}`).join(', ');
  const head = columns.map((column) => `<th scope="col" class="${kind(column)}">${key(column.locale, column.name)}</th>`).join('');
  const rows = [...pictures].map(([screen, row]) => {
    const cells = columns.map((column) => {
      const files = row.get(key(column.locale, column.name)) ?? [];
      const pictures = files.map((file) => `<a href="${file}"><img loading="lazy" src="${file}" alt="${screen}, ${key(column.locale, column.name)}"></a>`);
      return `<td class="${kind(column)}">${pictures.join('<br>')}</td>`;
    });
    return `<tr><th scope="row">${screen}</th>${cells.join('')}</tr>`;
  });
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Parvis: every screen</title>
<style>body{font:1rem/1.4 sans-serif;margin:1rem}label{margin-inline-end:1rem}img{inline-size:14rem;border:1px solid #888;vertical-align:top}th{text-align:start;vertical-align:top;position:sticky;inset-block-start:0;inset-inline-start:0;background:#fff}td{padding:.25rem;vertical-align:top}${hidden}{display:none}</style>
<h1>Parvis: every screen</h1><p>${boxes}</p><table><thead><tr><th scope="col">screen</th>${head}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></html>`;
};

await main();
