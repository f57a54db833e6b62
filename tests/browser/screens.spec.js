// Every screen: the accessibility tree is the one that somebody looked at. What axe says of the same screens is in sweep.spec.js.
import { journey, Walk } from './support/journey.js';
import { expect, test } from './support/test.js';
import { words } from './support/words.js';

/** Locales whose trees are kept: one for each direction of writing. The words of the others are asked for by the tidy check. */
const KEPT = ['fr', 'ar'];

/** What differs from run to run, in the tree of a receipt. */
const settle = (tree) => tree
  .replace(/\b[0-9A-Z]{4}- ?[0-9A-Z]{4}- ?[0-9A-Z]{4}\b/g, 'REFERENCE')
  .replace(/\b(?:[0-9A-Z]\b[ ,.]*){12}/g, 'REFERENCE')
  .replace(/\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) 20\d\d/g, 'DATE')
  .replace(/\d{1,2} (?:يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر) 20\d\d/g, 'DATE');

/** Looks at the page as a screen reader does. */
const looker = (page, locale) => async (name) => {
  expect.soft(settle(await page.locator('body').ariaSnapshot()), `the tree of ${name} in ${locale}`).toMatchSnapshot([locale, `${name}.yml`]);
};

for (const locale of KEPT) {
  test.describe(locale, () => {
    for (const [procedure, name, kiosk] of [['acte-de-naissance', 'corrected', false], ['inscription-electorale', 'corrected', false], ['signalement', 'kiosk', true]]) {
      test(`${procedure} in ${locale}: every screen from the door to the receipt`, async ({ page }) => {
        test.setTimeout(600_000);
        const walk = new Walk(page, { locale, kiosk, onScreen: looker(page, locale) });
        await walk.open();
        await walk.begin(procedure);
        await walk.play(journey(procedure, name));
        await walk.send(procedure);
        await walk.turning(() => walk.press('sent-cannot-print'));
        await walk.onScreen(`${procedure}-cannot-print`);
      });
    }

    test(`the pages aside in ${locale}`, async ({ page }) => {
      test.setTimeout(300_000);
      const walk = new Walk(page, { locale });
      const look = looker(page, locale);
      await walk.open();
      const pages = { 'reading-link': 'reading', 'help-link': 'help', 'accessibility-link': 'accessibility', 'legal-link': 'legal', 'personal-data-link': 'personal-data' };
      for (const [link, name] of Object.entries(pages)) {
        await walk.turning(() => page.getByRole('button', { name: words(locale, link), exact: true }).first().click());
        await look(name);
      }
      await page.goto('/nowhere');
      await walk.speak(locale);
      await look('not-found');
      await page.goto('/find');
      await walk.speak(locale);
      await page.locator('#search').fill('xyzzy');
      // It is said a moment later.
      await expect(page.locator('#status')).not.toBeEmpty();
      await look('find-nothing');
      await walk.leave();
      await look('ended');
    });

    test(`ways out in ${locale}`, async ({ page }) => {
      test.setTimeout(300_000);
      for (const [procedure, name] of [['signalement', 'urgent'], ['acte-de-naissance', 'exit-born-elsewhere']]) {
        const walk = new Walk(page, { locale });
        await walk.open();
        await walk.begin(procedure);
        walk.onScreen = async (screen) => { if (screen.includes('-exit-')) await looker(page, locale)(screen); };
        await walk.play(journey(procedure, name));
      }
    });
  });
}
