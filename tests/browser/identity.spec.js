// The browser's engine answers every request of every journey with the very bytes that wasmtime answered.
//
// `cargo test -p tests` plays every fixture in wasmtime and writes each call into target/parvis/advances.jsonl, one JSON object a
// line: {"procedure", "journey", "request", "answer"}, where request and answer are the strings that went in and came out.
import { existsSync, readFileSync } from 'node:fs';
import { journeys, procedures } from './support/journey.js';
import { target } from './support/paths.js';
import { expect, test } from './support/test.js';

const FILE = target('parvis/advances.jsonl');

test('every request of every journey gets the same bytes in this browser as in wasmtime', async ({ page, request, baseURL }) => {
  expect(existsSync(FILE), `${FILE} is there; \`cargo test -p tests\` writes it`).toBe(true);
  const calls = readFileSync(FILE, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
  const played = new Set(calls.map((call) => `${call.procedure}: ${call.journey}`));
  const written = procedures().flatMap((procedure) => journeys(procedure).map(({ name }) => `${procedure}: ${name}`));
  expect([...played].sort(), 'every fixture was played').toEqual([...new Set(written)].sort());

  const catalogue = await (await request.get(`${baseURL}/api/procedures/fr`)).json();
  const modules = Object.fromEntries(catalogue.procedures.map(({ description, module }) => [description.id, module]));
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
  for (const procedure of procedures()) {
    const own = calls.filter((call) => call.procedure === procedure);
    // The worker is the one that people's answers go through, not one of the test's. No answer may be longer than wasmtime's.
    const answers = await page.evaluate(async ([module, requests]) => {
      const worker = new Worker(document.querySelector('link[rel="app-worker"]').href, { type: 'module' });
      const ask = (message) => new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = reject;
        worker.postMessage(message);
      });
      const ready = await ask({ turn: 0, url: module });
      if (ready.error) throw new Error(ready.error);
      const found = [];
      for (const [turn, { request, limit }] of requests.entries()) found.push(await ask({ turn: turn + 1, request, limit }));
      worker.terminate();
      return found;
    }, [modules[procedure], own.map(({ request, answer }) => ({ request, limit: Buffer.byteLength(answer) }))]);
    for (const [at, call] of own.entries()) {
      expect(answers[at], `${procedure}, ${call.journey}: ${call.request.slice(0, 200)}`).toEqual({ turn: at + 1, ok: call.answer });
    }
  }
});
