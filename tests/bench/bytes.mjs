// Everything that travels, compressed and with its headers, until the first question is on the screen. What comes meanwhile, for its answer, is
// held back until then, which shows that the question does not need it; it is said apart.
import { fill } from '../browser/support/fill.js';

/** Loaded when a commune is first searched for; what no first question needs of the program; the program of the procedure. */
const APART = /\/(communes|kiosk_ui_rest|module)\./;
const BUDGET = 200 * 1024;
/** What the fonts of another script may add. */
const SCRIPT_BUDGET = 100 * 1024;

export const measureBytes = async (open, procedure, locale, answer) => {
  const { context, page, walk } = await open(locale);
  const asked = [];
  // Also what the procedure's own thread loads: a request is noted here whoever makes it.
  context.on('requestfinished', (request) => asked.push(travelled(request)));
  let asksOn;
  const shown = new Promise((resolve) => { asksOn = resolve; });
  await context.route(APART, async (route) => {
    await shown;
    await route.continue();
  });
  await walk.open();
  await walk.begin(procedure);
  asksOn();
  for (const [id, value] of Object.entries(answer)) await fill(page, id, value);
  await walk.turning(() => walk.press('continue'));
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  const files = await Promise.all(asked);
  await context.close();

  const missing = ['.wasm', 'module.wasm', '.css', '.js', '.woff2', '.ftl', '/api/settings', '/api/procedures/', '/first/'].filter((part) => !files.some(({ path }) => path.includes(part)));
  if (missing.length) throw new Error(`no request for ${missing.join(', ')} was seen, so the sum would be wrong`);
  const first = files.filter(({ path }) => !APART.test(path));
  const measures = [{
    part: 'first question',
    name: `${procedure}, ${locale}`,
    unit: 'bytes',
    median: sum(first),
    count: 1,
    target: locale === 'ar' ? BUDGET + SCRIPT_BUDGET : BUDGET,
    files: Object.fromEntries(first.sort((a, b) => b.bytes - a.bytes).map(({ path, bytes }) => [path, bytes])),
  }];
  const later = (part, name, pattern) => {
    const bytes = sum(files.filter(({ path }) => pattern.test(path)));
    if (locale === 'fr' && bytes) measures.push({ part, name, unit: 'bytes', median: bytes, count: 1 });
  };
  later('on first use', `communes, asked for by ${procedure}`, /\/communes\./);
  later('meanwhile', `the rest of the program, ${procedure}`, /\/kiosk_ui_rest\./);
  later('meanwhile', `the program of ${procedure}`, /\/module\.wasm$/);
  return measures;
};

const travelled = async (request) => {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return { path: new URL(request.url()).pathname, bytes: responseBodySize + responseHeadersSize };
};

const sum = (files) => files.reduce((bytes, file) => bytes + file.bytes, 0);
