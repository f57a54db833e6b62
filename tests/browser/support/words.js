// Parvis' own words, read from the Fluent files, so that tests press the buttons that people read.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';

/** In these every page is walked through. */
export const LOCALES = ['fr', 'fr-simple', 'en', 'ar'];
/** All others that there are. */
export const OTHERS = readdirSync(join(root, 'locales'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'locales', entry.name, 'kiosk.ftl')) && !LOCALES.includes(entry.name))
  .map(({ name }) => name);
const FILES = ['kiosk', 'fields', 'learning', 'problems', 'legal', 'speech'];
const cache = new Map();

const messages = (locale) => {
  if (!cache.has(locale)) {
    const found = new Map();
    for (const file of FILES) {
      const text = readFileSync(join(root, 'locales', locale, `${file}.ftl`), 'utf8');
      // One line, one message: buttons and titles have neither variants nor continuation lines.
      for (const [, id, words] of text.matchAll(/^([a-z][a-z0-9-]*) = (.+)$/gm)) found.set(id, words.trim());
    }
    cache.set(locale, found);
  }
  return cache.get(locale);
};

/** The words of a message without arguments, as a browser shows them. */
export const words = (locale, id) => {
  const found = messages(locale).get(id);
  if (found === undefined) throw new Error(`locales/${locale} has no message ${id} of one line`);
  if (found.includes('{')) throw new Error(`${id} of locales/${locale} takes arguments: ${found}`);
  return found;
};

/** A pattern that the words of a message with arguments match. */
export const wordsPattern = (locale, id) => {
  const found = messages(locale).get(id);
  if (found === undefined) throw new Error(`locales/${locale} has no message ${id} of one line`);
  const parts = found.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.*'));
};
