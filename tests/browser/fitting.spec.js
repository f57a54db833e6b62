// Nothing is cut off and nothing must be scrolled sideways: with letters twice and four times as large (WCAG 1.4.4, 1.4.10), on a
// narrow telephone and on a tall kiosk.
import { bringing, journey, Walk } from './support/journey.js';
import { misfits } from './support/misfits.js';
import { expect, test } from './support/test.js';
import { LOCALES, OTHERS } from './support/words.js';

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
      // covers: RGAA 10.4, 10.11; EN 9.1.4.4, 9.1.4.10
      test(`everything fits on a ${screen}, ${told}, in ${locale}`, async ({ page }) => {
        test.setTimeout(300_000);
        await page.setViewportSize(viewport);
        const kiosk = screen === 'kiosk';
        const onScreen = async (name) => {
          expect.soft(await misfits(page, kiosk ? { least: 64, apart: 8 } : { least: 44 }), `${name} on a ${screen}, ${told}`).toEqual([]);
        };
        const walk = new Walk(page, { locale, kiosk });
        await walk.open();
        await walk.prefer({ ...way, larger: LARGER[way.percent] });
        await expect(page.locator('html')).toHaveAttribute('data-theme', way.theme);
        await onScreen('welcome');
        walk.onScreen = onScreen;
        await walk.begin('acte-de-naissance');
        const fixture = journey('acte-de-naissance', 'corrected');
        await walk.play(kiosk ? bringing(fixture) : fixture);
        await walk.send('acte-de-naissance');
        await walk.turning(() => walk.press('help-link'));
        await onScreen('help');
      });
    }
  }
}

/** How far down the page begins, and the button that begins a procedure, in heights of the screen. */
const FAR = {
  telephone: [{ page: 0.4, button: 2.3 }, { page: 0.45, button: 8 }],
  kiosk: [{ page: 0.25, button: 1 }, { page: 0.4, button: 4.2 }],
};

for (const [screen, sizes] of Object.entries(FAR)) {
  test(`what stands on every page leaves room for the page, and the button that begins is not far: ${screen}`, async ({ page }) => {
    const { viewport } = SCREENS[screen];
    await page.setViewportSize(viewport);
    const walk = new Walk(page, { kiosk: screen === 'kiosk' });
    await walk.open();
    await walk.begin('acte-de-naissance');
    await walk.turning(() => walk.press('back'));
    for (const [at, expected] of sizes.entries()) {
      for (const locale of ['fr', 'en', 'ar']) {
        await walk.speak(locale);
        await page.evaluate((textSize) => { document.documentElement.dataset.textSize = textSize; }, at ? '400' : '100');
        const top = (selector) => page.locator(selector).first().evaluate((element) => (element.getBoundingClientRect().top + scrollY) / innerHeight);
        expect.soft(await top('main'), `the page in ${locale}, ${at ? '400' : '100'} %`).toBeLessThan(expected.page);
        expect.soft(await top('main .button-primary'), `the button in ${locale}, ${at ? '400' : '100'} %`).toBeLessThan(expected.button);
        await page.evaluate(() => { document.documentElement.dataset.textSize = '100'; });
      }
      await walk.speak('fr');
    }
  });
}

test('languages, easy words and settings take two rows on the narrowest telephone, in every language', async ({ page }) => {
  await page.setViewportSize(SCREENS.telephone.viewport);
  const walk = new Walk(page);
  await walk.open();
  // The first page has all languages.
  for (const locale of [...LOCALES, ...OTHERS]) {
    await walk.speak(locale);
    const rows = await page.locator('.brand .tool').evaluateAll((all) => new Set(all.map((tool) => Math.round(tool.getBoundingClientRect().top))).size);
    expect.soft(rows, `rows in ${locale}`).toBeLessThanOrEqual(2);
  }
});

test('who is asked whether somebody is there sees the button at once, however large the letters are', async ({ page }) => {
  await page.setViewportSize(SCREENS.kiosk.viewport);
  await page.clock.install();
  const walk = new Walk(page, { kiosk: true });
  await walk.open();
  await walk.turning(() => walk.press('welcome-begin'));
  for (const locale of LOCALES) {
    await walk.speak(locale);
    await page.evaluate(() => { document.documentElement.dataset.textSize = '400'; });
    await page.clock.runFor(95_000);
    await expect.soft(walk.button('idle-stay'), `in ${locale}`).toBeInViewport({ ratio: 1 });
    await walk.turning(() => walk.press('idle-stay'));
    await page.evaluate(() => { document.documentElement.dataset.textSize = '100'; });
  }
});

test('the three numbers in the example of a date stand in one line, however large their letters are', async ({ page }) => {
  await page.setViewportSize(SCREENS.telephone.viewport);
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('acte-de-naissance');
  const fixture = journey('acte-de-naissance', 'simple');
  await walk.play({ ...fixture, play: fixture.play.slice(0, fixture.play.findIndex(({ answer }) => answer?.['birth-date'])) });
  for (const locale of ['fr', 'fr-simple', 'en']) {
    await walk.speak(locale);
    for (const size of ['150', '200', '300', '400']) {
      const lines = await page.getByText(/27\s3\s1985/).evaluate((hint, textSize) => {
        document.documentElement.dataset.textSize = textSize;
        const range = document.createRange();
        const node = [...hint.childNodes].find(({ data }) => data?.includes('27'));
        range.setStart(node, node.data.indexOf('27'));
        range.setEnd(node, node.data.indexOf('1985') + 4);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      }, size);
      expect.soft(lines, `lines of the example in ${locale}, ${size} %`).toBe(1);
    }
    await page.evaluate(() => { document.documentElement.dataset.textSize = '100'; });
  }
});

for (const [screen, { viewport }] of Object.entries(SCREENS)) {
  test(`a number to call stands in one line of its card, however large its letters are: ${screen}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const walk = new Walk(page, { kiosk: screen === 'kiosk' });
    await walk.open();
    await walk.begin('signalement');
    const fixture = journey('signalement', 'urgent');
    let played = 0;
    for (const exit of ['gas', 'electricity']) {
      const until = 1 + fixture.play.findIndex(({ expectExit }) => expectExit === exit);
      await walk.play({ ...fixture, play: fixture.play.slice(played, until) });
      played = until;
      for (const locale of ['fr', 'ar']) {
        await walk.speak(locale);
        for (const way of [{}, { textSize: '200' }, { textSize: '400' }, { textSize: '400', wideSpacing: 'on' }, { textSize: '400', weightedLetters: 'on' }]) {
          const broken = await page.locator('.contact-number bdi').evaluateAll(async (all, told) => {
            Object.assign(document.documentElement.dataset, { textSize: '100', wideSpacing: 'off', weightedLetters: 'off', ...told });
            document.body.getBoundingClientRect();
            await document.fonts.ready;
            return all.map((number) => {
              const range = document.createRange();
              range.selectNodeContents(number);
              const [line, card] = [number.getBoundingClientRect(), number.closest('li').getBoundingClientRect()];
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
              return lines > 1 || line.left < card.left + 8 || line.right > card.right - 8 ? `${number.textContent}: ${lines} lines, ${Math.round(line.width)} of ${Math.round(card.width)} px` : '';
            }).filter(Boolean);
          }, way);
          expect.soft(broken, `${exit} in ${locale}, ${JSON.stringify(way)}`).toEqual([]);
        }
        await page.evaluate(() => Object.assign(document.documentElement.dataset, { textSize: '100', wideSpacing: 'off', weightedLetters: 'off' }));
      }
      await walk.speak('fr');
    }
  });
}

/** The words that stand on each line of an element, for the eye. */
const linesOf = (element) => element.evaluate((element) => {
  const lines = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (let at = 0; at < node.data.length; at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = [...range.getClientRects()].find(({ width }) => width > 0);
      if (!box) continue;
      const middle = box.top + box.height / 2;
      if (!lines.length || Math.abs(lines.at(-1).middle - middle) > box.height / 2) lines.push({ middle, text: '' });
      lines.at(-1).text += node.data[at];
    }
  }
  return lines.map(({ text }) => text.trim());
});

// Firefox ends the lines of an address, and of the number to keep, elsewhere.
// covers: RGAA 10.11; EN 9.1.4.10
test('numbers of laws, numbers with their unit and the parts of an address stand whole, and are heard whole @chromium', async ({ page }) => {
  await page.setViewportSize(SCREENS.telephone.viewport);
  const walk = new Walk(page);
  await walk.open();
  await walk.begin('acte-de-naissance');
  await walk.turning(() => walk.press('back'));
  for (const locale of ['fr', 'en', 'ar']) {
    await walk.speak(locale);
    for (const textSize of ['100', '400']) {
      await page.evaluate((size) => { document.documentElement.dataset.textSize = size; }, textSize);
      const lines = async (id) => linesOf(page.locator('.fact', { has: page.getByText(walk.say(id), { exact: true }) }).locator('.fact-value'));
      const told = `in ${locale}, ${textSize} %`;
      const law = (await lines('before-data-law')).join('\n');
      for (const whole of [/101-1/, /2017-890/, /6\u00a0\p{L}+/u]) expect.soft(law, told).toMatch(whole);
      expect.soft((await lines('before-data-keep')).join('\n'), told).toMatch(/365\u00a0\p{L}/u);
      const address = String(await lines('before-data-contact'));
      expect.soft(['dpo@mairie.example', 'dpo@mairie.,example', 'dpo@,mairie.,example'], `${told}: ${address}`).toContain(address);
    }
    await page.evaluate(() => { document.documentElement.dataset.textSize = '100'; });
  }
  // What a browser tells a screen reader: of an element that is named by its text, the name.
  await page.locator('.address').evaluate((address) => address.setAttribute('role', 'button'));
  const { nodes } = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree');
  expect(nodes.filter(({ role }) => role?.value === 'button').map(({ name }) => name.value)).toContain('dpo@mairie.example');
});

for (const [screen, { viewport }] of Object.entries(SCREENS)) {
  test(`no hyphen hangs at the end of a line in the number to keep: ${screen} @chromium`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const walk = new Walk(page, { kiosk: screen === 'kiosk' });
    await walk.open();
    await walk.begin('composteur');
    await walk.play(journey('composteur', 'simple'));
    const number = await walk.send('composteur');
    for (const textSize of ['100', '125', '150', '200', '300', '400']) {
      for (const wideSpacing of ['off', 'on']) {
        await page.evaluate((all) => Object.assign(document.documentElement.dataset, all), { textSize, wideSpacing });
        const lines = await linesOf(page.locator('#reference'));
        expect.soft([number, number.split('-').join()], `${textSize} %, wide spacing ${wideSpacing}`).toContain(String(lines));
      }
    }
  });
}

// Eleven moments of life, each on a line of its own, would stand between the box and what it finds.
for (const [screen, { viewport, ways }] of Object.entries(SCREENS)) {
  test(`whoever searches sees what was found, on a ${screen}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const walk = new Walk(page, { kiosk: screen === 'kiosk' });
    await walk.open();
    if (screen === 'kiosk') await walk.prefer({ ...ways[1], larger: LARGER[400] });
    await walk.turning(() => walk.press('welcome-begin'));
    const below = async () => (await page.locator('#found').boundingBox()).y - (await page.locator('#search').boundingBox()).y;
    await page.locator('#search').fill('xyzzy');
    await expect.poll(below).toBeLessThan(viewport.height / 2);
    const fold = page.locator('summary', { hasText: walk.say('find-life-events') });
    await fold.click();
    await page.locator('#search').fill('');
    await page.locator('label[for="life-event-street"]').click();
    // Whoever chooses all of them again is not folded away with what has the focus.
    await page.locator('label[for="life-event-all"]').click();
    await expect(page.locator('#life-event-all')).toBeFocused();
    await expect(page.locator('label[for="life-event-all"]')).toBeVisible();
    await page.locator('label[for="life-event-street"]').click();
    await fold.click();
    await expect.poll(below).toBeLessThan(viewport.height / 2);
    await expect(page.locator('.procedure').first()).toBeVisible();
  });
}
