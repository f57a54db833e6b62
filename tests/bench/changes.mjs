// The time from choosing another way of using Parvis, or another language, to the page painted in it, on an old tablet.
//
// On a machine with other things to do, the clock on the wall says how busy it was. So each change is measured twice: the processor's time
// of the page's main thread, taken at full speed and multiplied, which is judged; and the wall's time in a page that is slowed down.
import { quantile } from './steps.mjs';

const ROUNDS = Number(process.env.PARVIS_BENCH_ROUNDS ?? 6);
const SLOW_DOWN = 6;
/** What feels like at once. */
const TARGET = 100;
/** Whoever has calm hands chosen is not heard again before that. */
const BETWEEN_MS = 700;
/** So long a finger stays down. */
const PRESS_MS = 80;
/** So long somebody looks at the first page. */
const LOOK_MS = 2_500;
/** Once it is chosen, a press anywhere is a switch's, and chooses what is lit. */
const LEFT_OUT = ['scanning', 'scan-pace'];
/** What the next person at a kiosk may press first. */
const FIRST = { en: '.tool-languages [lang="en"]', ar: '.tool-languages [lang="ar"]', register: 'button.tool[aria-pressed]' };

export const measureChanges = async (open) => {
  const meter = await Meter.attach(open);
  await everyWay(open, meter, 1);
  await everyWay(open, meter, SLOW_DOWN);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, control] of Object.entries(FIRST)) await firstOf(open, meter, name, control);
  }
  return meter.measures();
};

/** One person goes through all ways of using Parvis. */
const everyWay = async (open, meter, slowDown) => {
  const { context, page, walk } = await begin(open, slowDown);
  await walk.turning(() => walk.press('reading-link'));
  const change = async (name, locator) => {
    await page.waitForTimeout(BETWEEN_MS);
    await meter.measure(page, name, slowDown, locator);
  };
  const inputs = await page.locator('main .choice input').evaluateAll((all) => all.map(({ id, name, type }) => ({ id, name, type })));
  for (let round = 0; round < ROUNDS; round += 1) {
    console.error(`  changes at ${slowDown}x: ${round + 1} of ${ROUNDS}`);
    for (const { id, name, type } of inputs.filter(({ name }) => !LEFT_OUT.includes(name))) {
      // What is chosen already changes nothing; the first of a group is chosen again by the next round.
      if (type === 'radio' && await page.locator(`[id="${id}"]`).isChecked()) continue;
      await change(name, page.locator(`label[for="${id}"]`).first());
      if (type === 'checkbox') await change(name, page.locator(`label[for="${id}"]`).first());
    }
    for (const step of ['text-size-larger', 'text-size-smaller']) await change('text-size', walk.button(step));
    for (const locale of ['en', 'ar', 'fr']) {
      await change('language', page.locator(`.tool-languages [lang="${locale}"]`));
      // The name of a page's own buttons is in its language.
      walk.locale = locale;
    }
  }
  await context.close();
};

/** The next person at a kiosk: nothing has been chosen in this page yet, and its program has hardly run. */
const firstOf = async (open, meter, name, control) => {
  const { context, page } = await begin(open, 1);
  await page.waitForTimeout(LOOK_MS);
  await meter.measure(page, `the first of a person: ${name}`, 1, page.locator(control));
  await context.close();
};

const begin = async (open, slowDown) => {
  const opened = await open('fr');
  await opened.page.addInitScript(watchPage);
  await opened.page.goto('/kiosk');
  await opened.walk.speak('fr');
  const session = await opened.context.newCDPSession(opened.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return opened;
};

/** Reads the time of the page's main thread between two marks that the page sets. */
class Meter {
  samples = { processor: new Map(), wall: new Map() };

  static async attach(open) {
    const { context } = await open('fr');
    const meter = new Meter();
    meter.session = await context.browser().newBrowserCDPSession();
    await context.close();
    return meter;
  }

  async measure(page, name, slowDown, locator) {
    await page.evaluate(() => { globalThis.parvisChanged = null; });
    const events = slowDown === 1 ? await this.trace() : null;
    await locator.click({ delay: PRESS_MS });
    const wall = await (await page.waitForFunction(() => globalThis.parvisChanged)).jsonValue();
    if (!events) return this.note('wall', name, wall);
    const processor = busy(await events());
    // Now and then a task comes without its processor's time: what cannot be counted is no sample.
    if (Number.isFinite(processor)) this.note('processor', name, processor * SLOW_DOWN);
  }

  async trace() {
    const events = [];
    const collect = ({ value }) => events.push(...value);
    this.session.on('Tracing.dataCollected', collect);
    const includedCategories = ['blink.user_timing', 'disabled-by-default-devtools.timeline'];
    await this.session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
    return async () => {
      const complete = new Promise((resolve) => { this.session.once('Tracing.tracingComplete', resolve); });
      await this.session.send('Tracing.end');
      await complete;
      this.session.off('Tracing.dataCollected', collect);
      return events;
    };
  }

  note(kind, name, time) {
    const named = this.samples[kind];
    named.set(name, [...(named.get(name) ?? []), time]);
  }

  measures() {
    const kinds = { processor: [`processor time x ${SLOW_DOWN}`, { target: TARGET, judged: 'median' }], wall: [`by the wall, ${SLOW_DOWN}x slower`, {}] };
    return Object.entries(kinds).flatMap(([kind, [how, judged]]) => [...this.samples[kind]].map(([name, times]) => ({
      part: 'another way of using it', name: `${name}, ${how}`, unit: 'ms', median: quantile(times, 0.5), p99: quantile(times, 0.99), count: times.length, ...judged,
    })));
  }
}

/** Milliseconds that the thread of the marks worked between them, on the processor's own clock. */
const busy = (events) => {
  const [pressed, painted] = ['parvis-pressed', 'parvis-painted'].map((name) => events.find((event) => event.name === name));
  const tasks = events.filter(({ name, pid, tid, ts, dur }) => name === 'RunTask' && pid === pressed.pid && tid === pressed.tid && ts + dur > pressed.ts && ts < painted.ts);
  // The press comes in the middle of a task.
  const worked = ({ ts, tts, tdur }) => (ts < pressed.ts ? Math.max(0, tts + tdur - pressed.tts) : tdur);
  return tasks.reduce((sum, task) => sum + worked(task), 0) / 1_000;
};

/** Runs inside the page: from a click to the end of the frame that shows what it changed. */
const watchPage = () => {
  addEventListener('click', ({ target, timeStamp }) => {
    if (!target.closest?.('button, label')) return;
    performance.mark('parvis-pressed');
    const language = target.closest('[lang]:is(button)')?.lang;
    const simple = document.documentElement.lang.endsWith('-simple');
    const register = target.closest('button.tool[aria-pressed], [for^="register-"]');
    const changes = new MutationObserver(() => {
      // Other words are there when the page says so; until then only the button has changed.
      const { lang } = document.documentElement;
      if (language && !lang.startsWith(language)) return;
      if (register && lang.endsWith('-simple') === simple) return;
      changes.disconnect();
      // A frame's own callbacks run before its styles, layout and painting, and a message that they send after these.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          performance.mark('parvis-painted');
          globalThis.parvisChanged = performance.now() - timeStamp;
        };
        port2.postMessage(null);
      });
    });
    changes.observe(document, { attributes: true, childList: true, subtree: true, characterData: true });
  }, { capture: true });
};
