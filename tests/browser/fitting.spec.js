// Nothing is cut off and nothing must be scrolled sideways: with letters twice and four times as large (WCAG 1.4.4, 1.4.10), on a
// narrow telephone and on a tall kiosk.
import { journey, Walk } from './support/journey.js';
import { expect, test } from './support/test.js';

/** Everything that does not fit: a page wider than the screen, words cut off in their box, controls too small for a finger. */
const misfits = (page, smallest) => page.evaluate((least) => {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth + 1) found.push(`the page is ${root.scrollWidth} px wide on a screen of ${root.clientWidth} px`);
  const name = (element) => `<${element.localName} id="${element.id}" class="${element.className}">${(element.textContent ?? '').trim().slice(0, 40)}`;
  const seen = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility === 'visible' && !element.closest('.aside, [hidden], [aria-hidden="true"]');
  };
  for (const element of document.querySelectorAll('body *')) {
    if (!seen(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.left < -1 || box.right > root.clientWidth + 1) found.push(`${name(element)} sticks out: ${Math.round(box.left)} to ${Math.round(box.right)}`);
    const style = getComputedStyle(element);
    // What is typed into a box scrolls inside it, as everywhere.
    const hides = !element.matches('input, textarea') && [style.overflowX, style.overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
    if (hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) found.push(`${name(element)} is cut off`);
  }
  for (const control of document.querySelectorAll('button, a[href], input:not([type="file"]), textarea, summary, label.button')) {
    if (!seen(control)) continue;
    // A choice is pressed anywhere on its tile.
    const tile = control.matches('input[type="radio"], input[type="checkbox"]') ? control.closest('.choice') ?? control : control;
    const box = tile.getBoundingClientRect();
    if (box.height < least - 0.5 || box.width < least - 0.5) found.push(`${name(control)} is only ${Math.round(box.width)} x ${Math.round(box.height)} px`);
  }
  return found;
}, smallest);

const LIGHT = { theme: 'light' };
const SCREENS = {
  telephone: { viewport: { width: 320, height: 640 }, ways: [LIGHT, { theme: 'dark', percent: 200 }, { theme: 'contrast', percent: 400, ticked: ['wide-spacing'] }] },
  kiosk: { viewport: { width: 1080, height: 1920 }, ways: [LIGHT, { theme: 'dark', percent: 400 }, { theme: 'yellow', percent: 400, ticked: ['wide-spacing', 'low-reach'] }] },
};
/** How often one presses until the text is so large. */
const LARGER = { 200: 3, 400: 5 };

for (const [screen, { viewport, ways }] of Object.entries(SCREENS)) {
  for (const way of ways) {
    const told = `${way.theme}${way.percent ? ` at ${way.percent} %` : ''}${way.ticked ? ` with ${way.ticked.join(' and ')}` : ''}`;
    for (const locale of ['fr', 'ar']) {
      test(`everything fits on a ${screen}, ${told}, in ${locale}`, async ({ page }) => {
        test.setTimeout(300_000);
        await page.setViewportSize(viewport);
        const kiosk = screen === 'kiosk';
        const onScreen = async (name) => {
          expect.soft(await misfits(page, kiosk ? 64 : 44), `${name} on a ${screen}, ${told}`).toEqual([]);
        };
        const walk = new Walk(page, { locale, kiosk });
        await walk.open();
        await walk.prefer({ ...way, larger: LARGER[way.percent] });
        await expect(page.locator('html')).toHaveAttribute('data-theme', way.theme);
        await onScreen('welcome');
        walk.onScreen = onScreen;
        await walk.begin('acte-de-naissance');
        const fixture = journey('acte-de-naissance', 'corrected');
        for (const act of fixture.play) {
          if (kiosk && act.answer?.['identity-document']) act.answer['identity-document'] = { bring: true };
        }
        await walk.play(fixture);
        await walk.send('acte-de-naissance');
        await walk.turning(() => walk.press('help-link'));
        await onScreen('help');
      });
    }
  }
}
