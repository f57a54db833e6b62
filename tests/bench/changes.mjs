// The time from choosing another way of using Parvis, or another language, to the page painted in it, on an old tablet.
import { quantile } from './steps.mjs';

const ROUNDS = Number(process.env.PARVIS_BENCH_ROUNDS ?? 6);
const SLOW_DOWN = 6;
/** What feels like at once. */
const TARGET = 100;
/** Whoever has calm hands chosen is not heard again before that. */
const BETWEEN_MS = 700;
/** Once it is chosen, a press anywhere is a switch's, and chooses what is lit. */
const LEFT_OUT = ['scanning', 'scan-pace'];

export const measureChanges = async (open) => {
  const samples = new Map();
  const note = (name, time) => samples.set(name, [...(samples.get(name) ?? []), time]);
  const { context, page, walk } = await open('fr');
  await page.addInitScript(watchPage);
  await page.goto('/kiosk');
  await walk.speak('fr');
  await walk.turning(() => walk.press('reading-link'));
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const change = async (name, locator) => {
    await page.waitForTimeout(BETWEEN_MS);
    await page.evaluate(() => { globalThis.parvisChanged = null; });
    await locator.click();
    note(name, await (await page.waitForFunction(() => globalThis.parvisChanged)).jsonValue());
  };
  const inputs = await page.locator('main .choice input').evaluateAll((all) => all.map(({ id, name, type }) => ({ id, name, type })));
  for (let round = 0; round < ROUNDS; round += 1) {
    console.error(`  changes: ${round + 1} of ${ROUNDS}`);
    for (const { id, name, type } of inputs.filter(({ name }) => !LEFT_OUT.includes(name))) {
      // What is chosen already changes nothing; the first of a group is chosen again by the next round.
      if (type === 'radio' && await page.locator(`[id="${id}"]`).isChecked()) continue;
      await change(name, page.locator(`label[for="${id}"]`).first());
      if (type === 'checkbox') await change(name, page.locator(`label[for="${id}"]`).first());
    }
    for (const step of ['text-size-larger', 'text-size-smaller']) await change('text-size', walk.button(step));
    for (const locale of ['en', 'ar', 'fr']) {
      const first = round === 0 && locale !== 'fr';
      await change(first ? 'language, its words fetched' : 'language', page.locator(`.tool-languages [lang="${locale}"]`));
      // The name of a page's own buttons is in its language.
      walk.locale = locale;
    }
  }
  await context.close();
  return [...samples].map(([name, times]) => ({
    part: 'another way of using it', name: `${name}, ${SLOW_DOWN}x slower`, unit: 'ms', median: quantile(times, 0.5), p99: quantile(times, 0.99), count: times.length, target: TARGET, judged: 'p99',
  }));
};

/** Runs inside the page: from a click to two frames after the page has changed for the last time within them. */
const watchPage = () => {
  addEventListener('click', ({ target, timeStamp }) => {
    if (!target.closest?.('button, label')) return;
    const language = target.closest('[lang]:is(button)')?.lang;
    const changes = new MutationObserver(() => {
      // Another language is there when the page says so; until then only the button has changed.
      if (language && !document.documentElement.lang.startsWith(language)) return;
      changes.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.parvisChanged = performance.now() - timeStamp; }));
    });
    changes.observe(document, { attributes: true, childList: true, subtree: true, characterData: true });
  }, { capture: true });
};
