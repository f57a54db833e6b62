// The browser tests: one suite, run in the machine's own Chromium and Firefox against the real host.
//
//   node node_modules/@playwright/test/cli.js test -c tests/browser                 everything
//   … --project=chromium wipe                                                      one file in one browser
//   … --update-snapshots                                                           after looking at every difference
import { defineConfig } from '@playwright/test';
import { browserPaths, target } from './support/paths.js';

const { chromium, firefox } = browserPaths();

// A camera that shows a test picture, so that photos can be taken where there is none.
const chromiumArguments = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', '--autoplay-policy=no-user-gesture-required'];
// And scroll bars that take no room from the page, as on every telephone and touch screen.
const firefoxPreferences = { 'media.navigator.streams.fake': true, 'media.navigator.permission.disabled': true, 'ui.useOverlayScrollbars': 1 };

export default defineConfig({
  testDir: '.',
  outputDir: target('browser-tests'),
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  globalSetup: './support/setup.js',
  reporter: [['list'], ['json', { outputFile: target('browser-tests.json') }]],
  forbidOnly: true,
  fullyParallel: true,
  workers: Number(process.env.PARVIS_TEST_WORKERS ?? 2),
  // Generous, since a full machine must not make a test fail; what must be fast is measured in the bench.
  timeout: 180_000,
  // Once more where something came too late; `cargo xtask test` tells which tests needed it.
  retries: 1,
  expect: { timeout: 15_000 },
  use: { actionTimeout: 15_000, navigationTimeout: 30_000, trace: 'off', screenshot: 'only-on-failure', locale: 'fr-FR', timezoneId: 'Europe/Paris' },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: { executablePath: chromium, args: chromiumArguments } } },
    {
      name: 'firefox',
      // Firefox ESR 153 ends with a segmentation fault when the accessibility tree is read after axe has run, so that the pages are
      // judged in Chromium; everything that people do is done in both.
      // The preview is its author's: one browser shows that it works.
      testIgnore: ['screens.spec.js', 'preview.spec.js'],
      // So are single tests with this mark: a page that axe judges, or what only Chromium can be told to show.
      grepInvert: /@chromium/,
      // No pictures of failures here: Playwright takes them with a style in the page, which the policy refuses and the watchers report.
      use: { browserName: 'firefox', channel: 'moz-firefox', screenshot: 'off', launchOptions: { executablePath: firefox, firefoxUserPrefs: firefoxPreferences } },
    },
  ],
});
