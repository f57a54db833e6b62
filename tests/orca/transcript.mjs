// The transcript: what was said at every moment, kept in git, so that a change of the page or of Orca shows as a difference.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
/** What is another at each run. */
const VARYING = [
  [/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, '<numéro>'],
  [/(?:\b[0-9A-Z] ){3}[0-9A-Z](?:, (?:[0-9A-Z] ){3}[0-9A-Z])+/g, '<numéro épelé>'],
  [new RegExp(`\\b(?:1er|\\d{1,2}) (?:${MONTHS}) \\d{4}`, 'g'), '<date>'],
  [/127\.0\.0\.1:\d+/g, '<adresse>'],
];

/** What a browser says of itself: its bars, the address, that a page was loaded, a notice of its own. No page of ours has an alert. */
const BROWSER = /barre d’outils$| liste déroulante\.$|^https?:\/\/|^Chargement de |^La page possède |^alerte\.$/;

/**
 * Whether something is said by chance. The title of the window and what stands around the page are said where Orca believes for a moment
 * that the document is another, or is not done with loading yet: by how fast the machine is, and not by what the page is.
 */
export const byChance = (utterance, { there, before }) => [there, before].some(({ title }) => title && utterance.startsWith(`${title} `)) || BROWSER.test(utterance);

/** One utterance as it is kept. */
const kept = (utterance) => VARYING.reduce((text, [pattern, name]) => text.replace(pattern, name), utterance);

/** The transcript of a journey. */
export const write = (browser, moments) => {
  const lines = [`# What Orca says in ${browser}, in French. Written by \`UPDATE=1 node tests/orca/run.mjs --browser ${browser}\`.`];
  for (const moment of moments) {
    lines.push('', `## ${moment.name} (${moment.there.focus})`, ...heardIn(moment).map((utterance) => `- ${kept(utterance)}`));
  }
  return `${lines.join('\n')}\n`;
};

/** Of a page that has come, what stands on it; of a page that is read, from its heading to the end of what is its own. */
const heardIn = ({ way, said, there, before }) => {
  const heard = said.filter((utterance) => utterance && !byChance(utterance, { there, before }));
  // Orca may say before it where one has come from, by how fast the browser is.
  if (way === 'arrival') return heard.filter((utterance) => there.texts.some(({ text }) => utterance.startsWith(text.split(/(?<=[.?!:])\s+/u)[0])));
  if (way !== 'read') return heard;
  const first = heard.findIndex((utterance) => there.texts.some(({ kind, text }) => kind === 'heading' && text === utterance));
  const last = heard.findIndex((utterance) => utterance.startsWith('sortie du contenu principal'));
  return heard.slice(Math.max(0, first), last < 0 ? undefined : last);
};

/** Compares with the file, or writes it; gives the differences, each `{ name, lines }` with the name of its moment. */
export const compare = (file, text, update) => {
  const stored = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (stored === text) return [];
  if (update) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return [];
  }
  return difference(stored.split('\n'), text.split('\n'));
};

/** The moments of which the two sides have other lines. */
const difference = (stored, now) => {
  const [before, after] = [sections(stored), sections(now)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => ({ name, lines: `${name}\n  kept:\n${indented(before.get(name))}\n  heard:\n${indented(after.get(name))}` }));
};

const indented = (text) => (text === undefined ? '    (no such moment)' : text.split('\n').map((line) => `    ${line}`).join('\n'));

const sections = (lines) => {
  const found = new Map();
  let name = 'the head';
  for (const line of lines) {
    if (line.startsWith('## ')) {
      name = line.slice(3);
      // The same stop can be made twice.
      for (let again = 2; found.has(name); again += 1) name = `${line.slice(3)} (${again})`;
      found.set(name, '');
    } else if (line) {
      found.set(name, [found.get(name), line].filter(Boolean).join('\n'));
    }
  }
  return found;
};
