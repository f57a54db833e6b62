// The list of hostile procedures that the host is tried with (tests/fixtures/hostile-plugins), in the browser: in the worker, where each
// is a typed error within its second, and on the page, where each is an apology and a way on.
//
// `cargo test -p tests` writes what the host would serve of each into target/parvis/hostile; of those that the host refuses, what their
// authors wrote: the browser must hold by itself.
import { existsSync, readFileSync } from 'node:fs';
import { Walk } from './support/journey.js';
import { target } from './support/paths.js';
import { expect, test } from './support/test.js';

const LIST = target('parvis/hostile/list.json');
const list = existsSync(LIST) ? JSON.parse(readFileSync(LIST, 'utf8')) : [];
const moduleOf = (name) => readFileSync(target('parvis/hostile', `${name}.wasm`));

/** The app's own limits: procedure/src/lib.rs and kiosk-ui/src/worker/mod.rs. */
const REPLY_BYTES = 256 * 1024;
const CALL_MS = 1_000;
/** Whatever ends by itself may take longer on a full machine. */
const PATIENCE_MS = 10_000;
/** Each is asked this often, since what it left behind the first time must not be there the second. */
const TIMES = 3;
/** Tests of so many procedures each, so that both workers have something to do. */
const GROUP = 8;

const REQUESTS = ['[]', '[{"step":"child","values":{"child":"Zoé"}}]'].map((answers) => `{"contract":"1.0","today":"2026-11-22","answers":${answers}}`);

test('the list is there', () => {
  expect(list.length, `${LIST} is there; \`cargo test -p tests\` writes it`).toBeGreaterThan(40);
});

test('in the worker each hostile procedure is a typed error within its second, every time', async ({ page }) => {
  await page.route('**/hostile/*.wasm', (route) => {
    const name = new URL(route.request().url()).pathname.match(/([^/]+)\.wasm$/)[1];
    return route.fulfill({ body: moduleOf(name), contentType: 'application/wasm' });
  });
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
  const found = {};
  const expected = {};
  for (const { name, begins, browser } of list) {
    // What the worker takes for a text is judged by the app, which the other test shows.
    const worst = browser === 'bad-document' ? 'text' : browser;
    expected[name] = [begins ? 'text' : worst, ...Array(TIMES).fill(worst)];
    found[name] = await page.evaluate(async ([url, requests, limit, milliseconds]) => {
      let worker;
      const ask = (message, patience) => new Promise((resolve) => {
        const watchdog = setTimeout(() => { worker.terminate(); worker = undefined; resolve('out-of-time'); }, patience);
        worker.onmessage = ({ data }) => { clearTimeout(watchdog); resolve(data.error ?? 'text'); };
        worker.postMessage(message);
      });
      const replies = [];
      for (const request of requests) {
        if (!worker) {
          worker = new Worker(document.querySelector('link[rel="app-worker"]').href, { type: 'module' });
          const ready = await ask({ turn: 0, url }, 30_000);
          if (ready !== 'text') return [`not even loaded: ${ready}`];
        }
        replies.push(await ask({ turn: replies.length + 1, request, limit }, milliseconds));
      }
      worker?.terminate();
      return replies;
    }, [`/hostile/${name}.wasm`, [REQUESTS[0], ...Array(TIMES).fill(REQUESTS[1])], REPLY_BYTES, worst === 'out-of-time' ? CALL_MS : PATIENCE_MS]);
  }
  expect(found).toEqual(expected);
});

for (let from = 0; from < list.length; from += GROUP) {
  const group = list.slice(from, from + GROUP);
  test(`on the page each hostile procedure gets an apology and a way on: ${group.map(({ name }) => name).join(', ')}`, async ({ page, request, baseURL, expected }) => {
    expected.push(/RuntimeError|LinkError|worker|wasm|ERR_FAILED|NetworkError/i);
    const { procedures } = await (await request.get(`${baseURL}/api/procedures/fr`)).json();
    const { module } = procedures.find(({ description }) => description.id === 'signalement');
    let hostile;
    await page.route(`**${module}`, (route) => route.fulfill({ body: hostile, contentType: 'application/wasm', headers: { 'cache-control': 'no-store' } }));
    // The host would say the first question by a program that is not hostile.
    await page.route('**/first/*', (route) => route.abort());
    const walk = new Walk(page);
    for (const { name, does, begins, browser } of group) {
      await test.step(does, async () => {
        hostile = moduleOf(name);
        await walk.open();
        await walk.begin('signalement');
        if (begins) {
          await page.locator('[id="field-child"]').fill('Zoé');
          await walk.turning(() => walk.press('continue'));
        }
        await expect(page.locator('main h1'), name).toHaveText(walk.say('failed-title'));
        await expect(page.locator('main'), name).toContainText(walk.say(browser === 'out-of-time' ? 'failed-out-of-time' : 'failed-broken'));
        await expect(page.locator('main h1')).toBeFocused();
      });
    }
    await walk.turning(() => walk.press('back-to-list'));
    await walk.open();
    await walk.begin('acte-de-naissance');
    await expect(page.locator('[id="field-use"]')).toBeAttached();
  });
}
