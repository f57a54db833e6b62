// Where what is heard is not what should be heard, each with its reason. An entry that no longer applies fails the run, so that it is taken
// out. A check with such a result does not count as passed in the grid of criteria.
//
// An entry is `{ browser, moment, kind, heard, why }`: the browser or none for both, a pattern for the moment's name or none for all, the
// kinds of texts, how often they may be heard instead, and the reason. There is none today.

export const KNOWN = [];

/** The entry for a result, if there is one. */
export const known = (browser, moment, { kind, heard }) => KNOWN.find((entry) => concerns(entry, browser) && (!entry.moment || entry.moment.test(moment.name))
  && entry.kind.includes(kind) && entry.heard.includes(heard));

/** Whether an entry is about this browser. */
export const concerns = (entry, browser) => !entry.browser || entry.browser === browser;
