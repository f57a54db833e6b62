// The time from pressing Continue to the next question on the screen, and how much of it the procedure itself took.
import { journey, procedures, Walk } from '../browser/support/journey.js';

/** Fewer say little about the slowest of a hundred. */
const STEPS = Number(process.env.PARVIS_BENCH_STEPS ?? 120);
const TARGET = 50;

export const measureSteps = async (open, slowDown) => {
  const samples = { changed: [], painted: [], worked: [] };
  const ways = procedures();
  for (let round = 0; samples.painted.length < STEPS; round += 1) {
    const procedure = ways[round % ways.length];
    await walkOnce(open, procedure, slowDown, samples);
    console.error(`  steps at ${slowDown}x: ${samples.painted.length} of ${STEPS}`);
  }
  const measure = (name, times) => ({ part: 'next question', name: `${name}, ${slowDown}x slower`, unit: 'ms', median: quantile(times, 0.5), p99: quantile(times, 0.99), count: times.length });
  return [
    { ...measure('painted', samples.painted), ...(slowDown === 1 ? {} : { target: TARGET, judged: 'p99' }) },
    // What is left after this is style, layout, paint, and waiting for frames: about one and a half of 16.7 ms on an idle machine.
    { ...measure('of which until it stands in the page', samples.changed) },
    // The browser slows the page down, not its workers.
    { ...measure('of which in the worker, which is not slowed', samples.worked) },
  ];
};

const walkOnce = async (open, procedure, slowDown, samples) => {
  const { context, page, walk } = await open('fr');
  const workers = [];
  page.on('worker', (worker) => workers.push(watchWorker(worker)));
  await page.addInitScript(watchPage);
  await walk.open();
  await walk.begin(procedure);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await walk.play(journey(procedure, 'simple'));
  const seen = await page.evaluate(() => globalThis.parvisSteps);
  samples.changed.push(...seen.map(({ changed }) => changed));
  samples.painted.push(...seen.map(({ painted }) => painted));
  for (const worker of await Promise.all(workers)) samples.worked.push(...await worker.evaluate(() => globalThis.parvisWorked));
  await context.close();
};

/** Runs inside the page: from the click on the form's button to two frames after another question stands in the page. */
const watchPage = () => {
  globalThis.parvisSteps = [];
  addEventListener('click', ({ target, timeStamp }) => {
    const form = target.closest?.('button[type=submit]')?.closest('form.step');
    const before = document.getElementById('question');
    if (!form) return;
    const changes = new MutationObserver(() => {
      const now = document.getElementById('question');
      if (!now || now === before) return;
      changes.disconnect();
      // The review and a way out are no questions.
      if (!now.closest('form.step')) return;
      const changed = performance.now() - timeStamp;
      requestAnimationFrame(() => requestAnimationFrame(() => globalThis.parvisSteps.push({ changed, painted: performance.now() - timeStamp })));
    });
    changes.observe(document, { childList: true, subtree: true });
  }, { capture: true });
};

/** Times each call inside the worker, once its own script has said what it does with a message. */
const watchWorker = async (worker) => {
  await worker.evaluate(async () => {
    globalThis.parvisWorked = [];
    while (!globalThis.onmessage) await new Promise((resolve) => { setTimeout(resolve, 1); });
    const own = globalThis.onmessage;
    globalThis.onmessage = async (message) => {
      const start = performance.now();
      await own(message);
      // Loading the program happens once, before the first question.
      if (!message.data.url) globalThis.parvisWorked.push(performance.now() - start);
    };
  });
  return worker;
};

/** The smallest sample that at least this share of all are not above. */
export const quantile = (samples, share) => [...samples].sort((a, b) => a - b)[Math.max(0, Math.ceil(samples.length * share) - 1)];
