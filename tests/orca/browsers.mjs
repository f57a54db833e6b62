// The machine's browsers, as a window that fills the screen and tells Orca everything.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox } from '@playwright/test';
import { browserPaths } from '../browser/support/paths.js';
import { tolerate } from '../browser/support/test.js';

const PAGE = { locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: null };

/** Opens a window: `{ page, version, close }`. */
export const open = {
  chromium: async () => {
    const profile = mkdtempSync(join(process.env.HOME ?? tmpdir(), 'chromium-'));
    // Orca would read the question whether this page shall be translated; no switch turns that off.
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default/Preferences'), '{"translate":{"enabled":false}}');
    const context = await chromium.launchPersistentContext(profile, {
      ...PAGE,
      executablePath: browserPaths().chromium,
      headless: false,
      // Its bar is read, and Tab stops there.
      ignoreDefaultArgs: ['--enable-automation'],
      // `--test-type` hides the bar that complains of `--no-sandbox`, without which root has no Chromium.
      args: ['--no-sandbox', '--test-type', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update',
        '--disable-sync', '--force-renderer-accessibility', '--kiosk', '--lang=fr'],
    });
    return { page: context.pages()[0], version: context.browser()?.version(), close: () => context.close() };
  },
  firefox: async () => {
    const browser = await firefox.launch({
      channel: 'moz-firefox',
      executablePath: browserPaths().firefox,
      headless: false,
      args: ['--kiosk'],
      firefoxUserPrefs: { 'accessibility.force_disabled': -1, 'browser.translations.enable': false, 'intl.accept_languages': 'fr' },
    });
    tolerate(browser);
    const context = await browser.newContext({ viewport: null });
    return { page: await context.newPage(), version: browser.version(), close: () => browser.close() };
  },
};
