// What is judged where. Usually every screen is judged somewhere in both directions of writing, as far as a usual run has time for;
// `cargo xtask sweep` judges every screen of every procedure in every language, at home and at a kiosk, in every way.
import { journey, journeyNames, procedures, screensOf } from './journey.js';
import { DIRECTIONS, WAYS } from './look.js';
import { LOCALES, OTHERS } from './words.js';

/** `all`, or the languages that are judged so, with commas between them; nothing for a usual run. */
const asked = (process.env.PARVIS_THOROUGH ?? '').split(',').filter(Boolean);
export const THOROUGH = asked.length > 0;
const wanted = (locale) => asked.includes('all') || asked.includes(locale);
/** In these every procedure is written; every page has buttons for them. */
const WRITTEN = [...LOCALES, 'en-simple'];
const TOGETHER = WRITTEN.filter(wanted);
/** In these, the procedures below alone; each takes a walk of its own. */
const APART = OTHERS.filter((locale) => !WRITTEN.includes(locale) && wanted(locale));
/** Those that are judged in every way and written in every language; every screen of the others is judged in both directions of writing. */
const WHOLE = { 'acte-de-naissance': 'corrected', 'inscription-electorale': 'corrected', signalement: 'kiosk' };
const PLACES = [false, true];

/** Ways through procedures that are judged in every way. */
export const looks = () => {
  if (!THOROUGH) return Object.entries(WHOLE).map(([procedure, name]) => ({ procedure, name, kiosk: procedure === 'signalement', ways: WAYS.look(LOCALES) }));
  const everywhere = (procedure, walk) => cover(procedure).flatMap((way) => PLACES.map((kiosk) => ({ procedure, ...way, kiosk, ...walk })));
  return thoroughly().flatMap((walk) => (APART.includes(walk.locale) ? Object.keys(WHOLE) : procedures()).flatMap((procedure) => everywhere(procedure, walk)));
};

/** Each walk with the languages that are judged on it. */
const thoroughly = () => [TOGETHER, ...APART.map((locale) => [locale])].filter(([locale]) => locale).map((all) => ({ locale: all[0], ways: WAYS.thorough(all) }));

/** Ways that are judged as they are, and at their least room. Each other language goes one way, each another than its neighbours. */
export const glances = () => {
  if (THOROUGH) return [];
  const known = Object.keys(WHOLE);
  const languages = OTHERS.map((locale, at) => ({ procedure: known[at % known.length], kiosk: at % 2 === 1, locale, ways: WAYS.glance([locale]) }));
  const rest = procedures().filter((procedure) => !(procedure in WHOLE)).map((procedure, at) => ({ procedure, kiosk: at % 2 === 0, ways: WAYS.glance(DIRECTIONS) }));
  return [...languages, ...rest].map((one) => ({ ...one, name: 'simple' }));
};

const TOURS = {
  aside: { about: 'the pages aside and the grid of criteria', places: PLACES, locales: LOCALES },
  learning: { about: 'practice and the page to print', places: PLACES },
  keyboards: { about: 'the keyboards on the screen', places: PLACES },
  voice: { about: 'the controls of the voice', places: [true] },
  waiting: { about: 'the page that asks whether somebody is there', places: [true] },
  exits: { about: 'the ways out', places: PLACES, locales: LOCALES },
};

/** Ways to the screens that no journey passes, and out of those that do. */
export const tours = () => Object.entries(TOURS).flatMap(([name, { about, places, locales = DIRECTIONS }]) => places.flatMap((kiosk) => {
  const one = { name, about, kiosk };
  if (!THOROUGH) return [{ ...one, ways: WAYS.look(locales) }];
  // Every way out is among the ways through the procedures.
  if (name === 'exits') return [];
  return thoroughly().map((walk) => ({ ...one, ...walk }));
}));

/** Fixtures that together pass every screen of a procedure, the longest first; with each what others show already. */
const cover = (procedure) => {
  const left = journeyNames(procedure).map((name) => ({ name, screens: screensOf(journey(procedure, name)).map(({ screen }) => screen).filter(Boolean) }));
  const chosen = [];
  for (let others = new Set(); ;) {
    const fresh = ({ screens }) => new Set(screens.filter((screen) => !others.has(screen))).size;
    const next = left.reduce((best, one) => (fresh(one) > fresh(best) ? one : best));
    if (fresh(next) === 0) return chosen;
    chosen.push({ name: next.name, others: [...others] });
    others = new Set([...others, ...next.screens, ...everyWay(procedure)]);
  }
};

/** Screens of every way through a procedure that no fixture names. */
const everyWay = (procedure) => ['welcome', 'welcome-kiosk', 'find', `${procedure}-before`, `${procedure}-review`, `${procedure}-sent`, `${procedure}-cannot-print`];
