// The test object of every file: our browsers, and watchers that no test can forget.
import { test as base, expect } from '@playwright/test';

export { expect };

/** Commands of WebDriver BiDi that Playwright sends to every page but that Firefox ESR does not have yet; no test needs them. */
const MISSING_IN_FIREFOX = new Set(['emulation.setMediaFeaturesOverride']);

export const test = base.extend({
  // Playwright drives a stock Firefox over WebDriver BiDi, but refuses one that lacks a single command. The wire is answered here
  // for exactly these; remove it when the tests pass without.
  browser: [async ({ browser, browserName }, use) => {
    if (browserName === 'firefox') tolerate(browser);
    await use(browser);
  }, { scope: 'worker' }],

  baseURL: async ({}, use) => { await use(process.env.PARVIS_TEST_URL); },

  /** What a test expects to go wrong: patterns of console errors that it causes on purpose. */
  expected: async ({}, use) => { await use([]); },

  context: async ({ context, baseURL, expected }, use) => {
    const seen = watch(context, baseURL);
    await context.addInitScript(VIOLATIONS);
    await context.addInitScript(LOST_FOCUS);
    await use(context);
    const bad = seen.filter((line) => !expected.some((pattern) => pattern.test(line)));
    expect(bad, 'no request left this host, the policy held, and nothing failed in the console').toEqual([]);
  },
});

/** Firefox reports as an error that somebody left the page while letters were still on their way (NS_BINDING_ABORTED). */
const LEFT_IN_FIREFOX = /^download failed \(font-family: .* status=2152398850 /;

/** Notes every foreign request, violation of the policy and error, on every page that the context ever has. */
const watch = (context, baseURL) => {
  const seen = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${baseURL}/`) && !/^(blob|data|about):/.test(url)) seen.push(`foreign request: ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text())) seen.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    const { message } = error.error();
    if (!LEFT_IN_FIREFOX.test(message)) seen.push(`error: ${message}`);
  });
  return seen;
};

/** Reports violations through the console, which outlives a page that is replaced. */
const VIOLATIONS = () => {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    console.error(`Content-Security-Policy: ${violatedDirective} refused ${blockedURI} from ${sourceFile}`);
  });
};

/**
 * Reports that whoever stood on something stands nowhere, because it was taken away while the page stayed the same: for eyes nothing changed,
 * for a keyboard and a screen reader all is lost.
 */
const LOST_FOCUS = () => {
  let last;
  let page;
  const now = () => `${location.pathname} ${document.querySelector('main h1')?.textContent}`;
  addEventListener('focusin', ({ target }) => { [last, page] = [target, now()]; }, true);
  // Some browsers say that the focus has gone before what had it is taken away.
  addEventListener('blur', ({ target }) => { setTimeout(() => { if (last === target && target.isConnected) last = undefined; }); }, true);
  new MutationObserver(() => {
    if (!last || last.isConnected) return;
    const [lost, where] = [last, page];
    last = undefined;
    setTimeout(() => {
      if (document.activeElement === document.body && now() === where) console.error(`the focus was lost with ${lost.outerHTML.slice(0, 150)} on ${where}`);
    }, 500);
  }).observe(document, { childList: true, subtree: true });
};

export const tolerate = (browser) => {
  const wire = browser._connection.toImpl(browser)._browserSession.connection;
  if (wire.tolerant) return;
  wire.tolerant = true;
  const send = wire.rawSend.bind(wire);
  wire.rawSend = (message) => {
    if (!MISSING_IN_FIREFOX.has(message.method)) return send(message);
    queueMicrotask(() => wire._dispatchMessage({ type: 'success', id: message.id, result: {} }));
  };
};
