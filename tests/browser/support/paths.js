// Where things are: the tree, what was built, and the browsers of the machine.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../../..');

/** A path below cargo's target directory. */
export const target = (...parts) => resolve(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), ...parts);

/** What the tests run: the host that ships, the UI and the packages as `cargo xtask build` makes them. */
export const built = () => ({
  host: process.env.PARVIS_BIN ?? target('release/parvis'),
  ui: process.env.PARVIS_UI ?? target('parvis/ui'),
  packages: process.env.PARVIS_PACKAGES ?? target('parvis/packages'),
  keys: process.env.PARVIS_KEYS ?? target('parvis/keys'),
});

export const browserPaths = () => ({
  chromium: process.env.PARVIS_CHROMIUM ?? onPath('chromium', 'chromium-browser', 'google-chrome-stable'),
  firefox: process.env.PARVIS_FIREFOX ?? onPath('firefox-esr', 'firefox'),
});

/** The library that shows a program another day than the machine's. */
export const clockLibrary = () => {
  const machine = '/usr/lib';
  const found = readdirSync(machine).map((folder) => join(machine, folder, 'faketime/libfaketime.so.1')).find((path) => existsSync(path));
  if (!found) throw new Error('libfaketime is not there; run `cargo xtask setup`');
  return found;
};

const onPath = (...names) => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    if (found) return found;
  }
  return names[0];
};
