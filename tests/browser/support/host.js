// Starts the real host on a free port with a data folder of its own, and stops it again.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { built, clockLibrary } from './paths.js';

const START_MS = 60_000;

/** The day of the journeys. On the machine's own day their dates would be in the past sooner or later, and their tests fail. */
const DAY = '2026-11-22';

/** The system's clock as a program sees it begins on that day; how long things take stays true. */
const clock = () => ({
  LD_PRELOAD: clockLibrary(),
  FAKETIME: `@${DAY} 12:00:00`,
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
  NO_FAKE_STAT: '1',
  TZ: 'UTC',
});

/** Starts `parvis serve`; `settings` are its environment variables without `PARVIS_`. A port that was free may be taken a moment later. */
export const startHost = async (settings = {}) => {
  for (let again = 0; ; again += 1) {
    const started = await start(settings).catch((error) => error);
    if (!(started instanceof Error)) return started;
    if (again === 2 || !/address|in use/i.test(started.message)) throw started;
  }
};

const start = async (settings) => {
  const { host, ui, packages, keys } = built();
  for (const path of [host, ui, packages, keys]) {
    if (!existsSync(path)) throw new Error(`${path} is not there; run \`cargo xtask build\` and \`cargo build --release -p host\` first`);
  }
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'parvis-test-'));
  const values = {
    LISTEN: `127.0.0.1:${port}`,
    DATA: data,
    UI: ui,
    PACKAGES: packages,
    KEYS: keys,
    TOWN_NAME: 'Mairie de Rennes',
    TOWN_ADDRESS: 'Place de la Mairie, 35000 Rennes',
    TOWN_TELEPHONE: '02 23 62 10 10',
    TOWN_DATA_PROTECTION_CONTACT: 'dpo@mairie.example',
    LOG_FILTER: 'warn',
    // Whether the machine has a voice must change no page; a test that listens says so.
    VOICE_PROGRAM: '',
    ...settings,
  };
  const environment = Object.fromEntries(Object.entries(values).map(([name, value]) => [`PARVIS_${name}`, String(value)]));
  const said = [];
  const url = `http://127.0.0.1:${port}`;
  let child;
  let ended;
  const down = async () => {
    child.kill('SIGTERM');
    for (let tries = 0; ended === undefined && tries < 50; tries += 1) await wait(100);
    if (ended === undefined) child.kill('SIGKILL');
  };
  const stop = async () => {
    await down();
    rmSync(data, { recursive: true, force: true });
  };
  const up = async () => {
    ended = undefined;
    // What it writes for a moment lies with its data, where tests look for it.
    const env = { PATH: process.env.PATH, TMPDIR: data, ...clock(), ...environment };
    child = spawn(host, ['serve'], { cwd: data, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => said.push(bytes.toString()));
    child.on('exit', (code, signal) => { ended = signal ?? code; });
    child.on('error', (error) => { ended = error.message; });
    for (const began = Date.now(); ; await wait(100)) {
      if (ended !== undefined) throw new Error(`the host ended (${ended}) before it served:\n${said.join('')}`);
      if (await fetch(`${url}/healthz`).then((answer) => answer.ok, () => false)) break;
      if (Date.now() - began > START_MS) {
        await stop();
        throw new Error(`the host did not serve within ${START_MS / 1000} s:\n${said.join('')}`);
      }
    }
  };
  await up();
  // `down` and `up` are a power cut: the same port, the same data.
  return { url, data, host, stop, down, up, log: () => said.join('') };
};

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer();
  server.on('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});
