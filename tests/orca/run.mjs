// Hears a journey with Orca and judges it: `node tests/orca/run.mjs [--browser chromium|firefox]`; without a browser, in both.
// The last line is `N passed, N failed`. UPDATE=1 writes the transcripts anew; ORCA_TWICE=1 makes a page say something twice.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { startHost } from '../browser/support/host.js';
import { open } from './browsers.mjs';
import { Ears } from './ears.mjs';
import { play } from './journey.mjs';
import { judge } from './judge.mjs';
import { concerns, KNOWN, known, loose } from './known.mjs';
import { compare, write } from './transcript.mjs';

const here = import.meta.dirname;
/** What the desktop is made of. */
const PROGRAMS = ['orca', 'Xvfb', 'xdotool', 'openbox', 'dbus-launch', 'gdbus', 'speech-dispatcher', 'localedef'];
/** One journey takes three minutes, and four on two busy cores. */
const MOST_MS = 8 * 60_000;

const main = async () => {
  const asked = process.argv.indexOf('--browser');
  const browsers = asked > 0 ? [process.argv[asked + 1]] : Object.keys(open);
  if (browsers.some((name) => !(name in open))) throw new Error(`--browser is one of ${Object.keys(open).join(', ')}`);
  if (process.env.PARVIS_HEARD) return inside(browsers[0]);
  const missing = PROGRAMS.filter((program) => !onPath(program));
  if (missing.length) throw new Error(`not installed: ${missing.join(', ')}; \`cargo xtask listen\` installs them`);
  let total = { passed: 0, failed: 0 };
  for (const browser of browsers) {
    const { passed, failed } = await desktop(browser);
    total = { passed: total.passed + passed, failed: total.failed + failed };
  }
  return total;
};

const onPath = (program) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** A desktop of its own for each browser, with this script in it; once more if it fails, and that is said. */
const desktop = async (browser) => {
  const first = await once(browser);
  if (first.failed === 0) return first;
  console.log(`${browser}: ${first.failed} failed; the whole journey once more, and that one counts`);
  return once(browser);
};

const once = (browser) => new Promise((resolve, reject) => {
  const child = spawn(join(here, 'desktop.sh'), [process.execPath, join(here, 'run.mjs'), '--browser', browser], { stdio: ['ignore', 'pipe', 'inherit'] });
  const late = setTimeout(() => child.kill('SIGTERM'), MOST_MS + 90_000);
  let output = '';
  child.stdout.on('data', (bytes) => { output += bytes; process.stdout.write(bytes); });
  child.on('error', reject);
  child.on('exit', () => {
    clearTimeout(late);
    const [, passed, failed] = output.match(/(\d+) passed, (\d+) failed\s*$/) ?? [];
    resolve(passed === undefined ? { passed: 0, failed: 1 } : { passed: Number(passed), failed: Number(failed) });
  });
});

/** In the desktop: host, browser, journey, judgement. */
const inside = async (browser) => {
  const host = await startHost();
  let window;
  let late;
  const tooLate = new Promise((_, reject) => {
    late = setTimeout(() => reject(new Error(`${browser}: not at the receipt within ${MOST_MS / 60_000} minutes`)), MOST_MS);
  });
  try {
    window = await open[browser]();
    if (process.env.ORCA_TWICE) await window.page.addInitScript(twice);
    const ears = new Ears();
    const started = Date.now();
    const say = process.env.PARVIS_ORCA_VERBOSE ? console.log : () => {};
    const moments = await Promise.race([play({ page: window.page, ears, url: host.url, say }), tooLate]);
    console.log(`${browser} ${window.version}: ${moments.length} moments in ${Math.round((Date.now() - started) / 1000)} s`);
    return verdict(browser, moments);
  } finally {
    clearTimeout(late);
    await window?.close().catch(() => {});
    await host.stop();
  }
};

/** To see the checks fail: an error is also put into a live region, as pages do that want to be sure. */
const twice = () => {
  const region = document.createElement('div');
  region.setAttribute('aria-live', 'assertive');
  addEventListener('DOMContentLoaded', () => document.documentElement.append(region));
  let last = '';
  setInterval(() => {
    const now = document.querySelector('#error-summary a')?.textContent ?? '';
    if (now !== last) region.textContent = now;
    last = now;
  }, 200);
};

const verdict = (browser, moments) => {
  let [passed, failed] = [0, 0];
  const used = new Set();
  for (const moment of moments) {
    for (const result of judge(moment)) {
      const [least, most] = result.wanted;
      const right = result.heard >= least && result.heard <= most;
      const entry = right ? undefined : known(browser, moment, result);
      if (entry) used.add(entry);
      if (right) passed += 1;
      else if (!entry) {
        failed += 1;
        console.log(`FAILED ${browser}: ${moment.name}: ${result.kind} heard ${result.heard} times, not ${least === most ? least : `${least} to ${most}`}: ${result.text}`);
        console.log(moment.said.map((utterance) => `    ${utterance}`).join('\n'));
      }
    }
  }
  for (const entry of used) console.log(`known in ${browser}: ${entry.why}`);
  for (const entry of KNOWN.filter((one) => !one.sometimes && concerns(one, browser) && !used.has(one))) {
    failed += 1;
    console.log(`FAILED ${browser}: no longer so, take it out of known.mjs: ${entry.why}`);
  }
  const differences = compare(join(here, 'transcripts', `${browser}-fr.txt`), write(browser, moments, (moment) => loose(browser, moment)), Boolean(process.env.UPDATE) && !process.env.ORCA_TWICE);
  for (const lines of differences) console.log(`FAILED ${browser}: another transcript: ${lines}`);
  if (differences.length) failed += 1;
  else passed += 1;
  return { passed, failed };
};

const total = await main().catch((error) => {
  console.log(`FAILED: ${error.stack}`);
  return { passed: 0, failed: 1 };
});
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
