// Hears a journey with Orca and judges it: `node tests/orca/run.mjs [--browser chromium|firefox]`; without a browser, in both.
// The last line is `N passed, N failed`. UPDATE=1 writes the transcripts anew; ORCA_TWICE=1 makes a page say something twice.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { startHost } from '../browser/support/host.js';
import { target } from '../browser/support/paths.js';
import { open } from './browsers.mjs';
import { CHECKS, own } from './checks.mjs';
import { Ears } from './ears.mjs';
import { play, SETTINGS } from './journey.mjs';
import { judge } from './judge.mjs';
import { concerns, KNOWN, known } from './known.mjs';
import { compare, write } from './transcript.mjs';

const here = import.meta.dirname;
/** What the desktop is made of. */
const PROGRAMS = ['orca', 'Xvfb', 'xdotool', 'openbox', 'dbus-launch', 'gdbus', 'speech-dispatcher', 'localedef'];
/** One journey takes three minutes, and five on two busy cores. */
const MOST_MS = 10 * 60_000;
/** So long Orca may be behind before it passes over a focus that is over: as long as the empty place between two pages has it. */
const BEHIND_MS = 300;
/** How the program in the desktop ends, and the desktop itself. */
const FAILED = 1;
const ONLY_MISSED = 2;
const NO_DESKTOP = 3;

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

/**
 * A desktop of its own for each browser, with this script in it. A full machine may lose a moment, and a page cannot come a second time as
 * if it were the first; so the whole journey is heard once more, and that is said, where nothing but the machine can be to blame: when texts
 * were never said, all of them at moments at which Orca was behind or this program was not woken in time, or time was up. Texts said twice, and texts
 * never said while the machine kept pace, are defects of a page, and fail at once.
 */
const desktop = async (browser) => {
  const first = await once(browser);
  if (first.code !== ONLY_MISSED) return first;
  console.log(`${browser}: ${first.failed} failed, all while the machine was too slow; the whole journey once more, and that one counts`);
  return once(browser);
};

const once = (browser) => new Promise((resolve, reject) => {
  rmSync(results(browser), { force: true });
  const child = spawn(join(here, 'desktop.sh'), [process.execPath, join(here, 'run.mjs'), '--browser', browser], { stdio: ['ignore', 'pipe', 'inherit'] });
  const late = setTimeout(() => child.kill('SIGTERM'), MOST_MS + 90_000);
  let output = '';
  child.stdout.on('data', (bytes) => { output += bytes; process.stdout.write(bytes); });
  child.on('error', reject);
  child.on('exit', (code) => {
    clearTimeout(late);
    if (code === NO_DESKTOP) console.log(`FAILED ${browser}: the desktop with Orca could not be started, so nothing was heard; the lines above say what does not answer`);
    const [, passed, failed] = output.match(/(\d+) passed, (\d+) failed\s*$/) ?? [];
    resolve(passed === undefined ? { passed: 0, failed: 1, code } : { passed: Number(passed), failed: Number(failed), code });
  });
});

/** Which checks passed in a browser: `{ name: true }`, which `cargo xtask test` reads for the grid. */
const results = (browser) => target('parvis', `heard-${browser}.json`);

/** In the desktop: host, browser, journey, judgement. */
const inside = async (browser) => {
  const host = await startHost(SETTINGS);
  let window;
  let late;
  const tooLate = new Promise((_, reject) => {
    late = setTimeout(() => reject(new TimeIsUp(`${browser}: not at the receipt within ${MOST_MS / 60_000} minutes`)), MOST_MS);
  });
  try {
    window = await open[browser]();
    if (process.env.ORCA_TWICE) await window.page.addInitScript(twice);
    const ears = new Ears();
    const started = Date.now();
    const say = process.env.PARVIS_ORCA_VERBOSE ? console.log : () => {};
    const moments = await Promise.race([play({ page: window.page, ears, host, say }), tooLate]);
    console.log(`${browser} ${window.version}: ${moments.length} moments in ${Math.round((Date.now() - started) / 1000)} s`);
    return verdict(browser, moments);
  } finally {
    clearTimeout(late);
    await window?.close().catch(() => {});
    await host.stop();
  }
};

class TimeIsUp extends Error {}

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
  let passed = 0;
  const faults = [];
  const used = new Set();
  const all = moments.flatMap((moment) => judge(moment).map((result) => ({ moment, result })));
  const right = ({ result: { heard, wanted: [least, most] } }) => heard >= least && heard <= most;
  for (const one of all) {
    const { moment, result } = one;
    const [least, most] = result.wanted;
    const entry = right(one) ? undefined : known(browser, moment, result);
    if (entry) used.add(entry);
    if (right(one)) passed += 1;
    else if (!entry) {
      const missed = result.heard < least && moment.behind > BEHIND_MS;
      const lines = [`${moment.name}: ${result.kind} heard ${result.heard} times, not ${least === most ? least : `${least} to ${most}`}: ${result.text}`,
        `    Orca or this machine was behind for ${moment.behind} ms`, ...moment.said.map((utterance) => `    ${utterance}`)];
      faults.push({ missed, lines: lines.join('\n') });
    }
  }
  for (const entry of used) console.log(`known in ${browser}: ${entry.why}`);
  for (const entry of KNOWN.filter((one) => concerns(one, browser) && !used.has(one))) {
    faults.push({ lines: `no longer so, take it out of known.mjs: ${entry.why}` });
  }
  // What lacks something, or says it twice, is not kept.
  const differences = compare(join(here, 'transcripts', `${browser}-fr.txt`), write(browser, moments), Boolean(process.env.UPDATE) && !faults.length);
  const slow = (name) => moments.some((moment) => moment.behind > BEHIND_MS && name.startsWith(`${moment.name} (`));
  // What differs at a moment that the machine held up is heard a second time; that decides.
  for (const { name, lines } of differences) faults.push({ missed: slow(name), lines: `another transcript: ${lines}` });
  if (!differences.length) passed += 1;
  const checks = {};
  for (const check of CHECKS) {
    const judged = own(check, all);
    checks[check.name] = judged.length > 0 && judged.every(right);
    if (!judged.length) faults.push({ lines: `nothing was judged by the check: ${check.name}` });
  }
  mkdirSync(target('parvis'), { recursive: true });
  writeFileSync(results(browser), JSON.stringify(checks));
  for (const { lines } of faults) console.log(`FAILED ${browser}: ${lines}`);
  return { passed, failed: faults.length, missed: faults.length > 0 && faults.every(({ missed }) => missed) };
};

const total = await main().catch((error) => {
  console.log(`FAILED: ${error.stack}`);
  return { passed: 0, failed: 1, missed: error instanceof TimeIsUp };
});
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? (total.missed ? ONLY_MISSED : FAILED) : 0);
