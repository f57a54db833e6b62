// What Orca says, and the real keys that make it speak.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Orca is done when it has been quiet for this long. It speaks within a few hundred milliseconds on an idle machine, and this one may be full. */
const QUIET_MS = Number(process.env.PARVIS_ORCA_QUIET_MS ?? 1_500);
/** Before its first word Orca may take longer than between words. */
const FIRST_WORD_MS = 4 * QUIET_MS;
/** Orca notes 20 times a second that it has no event left to look at (`orca-customizations.py`). Without such a note for longer, it is behind. */
const PULSE_MS = 300;
/** How often is looked. */
const TICK_MS = 50;
/** Nobody listens to one page for longer. */
const MOST_MS = 60_000;

const run = promisify(execFile);

/** Presses a key as a person does. Keys sent through the browser's protocol move the focus, but Orca does not hear them. */
export const press = (key) => run('xdotool', ['key', '--clearmodifiers', key]);

/** Types a text, slowly enough for a full machine. */
export const type = (text) => run('xdotool', ['type', '--delay', '120', text]);

/** A listener to the file of utterances. */
export class Ears {
  constructor(file = process.env.PARVIS_HEARD) {
    this.file = file;
    this.read = statSync(file).size;
    /** For how long Orca was behind with events, or this program was not woken, since it was last set to 0: at most, in milliseconds. */
    this.behind = 0;
    let asleep = Date.now();
    setInterval(() => {
      this.behind = Math.max(this.behind, Date.now() - asleep - TICK_MS, this.late());
      asleep = Date.now();
    }, TICK_MS).unref();
  }

  /** How long ago Orca was last without work. */
  late() {
    const file = `${this.file}.idle`;
    return existsSync(file) ? Math.round(Date.now() - statSync(file).mtimeMs) : 0;
  }

  /** Everything said since the last call, once Orca has looked at every event and is quiet. */
  async heard() {
    const start = Date.now();
    let [size, last] = [this.read, start];
    for (;;) {
      await wait(TICK_MS);
      const now = statSync(this.file).size;
      if (now !== size) [size, last] = [now, Date.now()];
      if (this.late() > PULSE_MS) last = Date.now();
      const patience = size === this.read ? FIRST_WORD_MS : QUIET_MS;
      if (Date.now() - last >= patience || Date.now() - start >= MOST_MS) break;
    }
    const said = readFileSync(this.file).subarray(this.read, size).toString();
    this.read = size;
    return said.split('\n').filter(Boolean).map((line) => tidy(JSON.parse(line)));
  }
}

/** Spaces of any width are one space: nobody hears them. */
export const tidy = (text) => String(text).replace(/[\s\u00a0\u202f\u2066-\u2069]+/gu, ' ').trim();
