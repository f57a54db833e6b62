// Where what is heard is not what should be heard, each with its reason. An entry that no longer applies fails the run, so that it is taken
// out; one with `sometimes` may apply or not, and what its moments say is left out of the transcript.
//
// `heard` lists how often the text may be heard instead.

export const KNOWN = [
  {
    sometimes: 'a page that has come: its heading is heard, or not (known.mjs)',
    browser: 'firefox',
    moment: /^(?:before it begins|reply|review|receipt) is shown$/,
    kind: ['heading'],
    heard: [0],
    why: 'the heading of some new pages is not heard in Firefox; why is not known',
  },
];

/** The entry for a result, if there is one. */
export const known = (browser, moment, { kind, heard }) => KNOWN.find((entry) => isAbout(entry, browser, moment) && entry.kind.includes(kind)
  && entry.heard.includes(heard));

/** Why what a moment says is not the same at every run, if so. */
export const loose = (browser, moment) => KNOWN.find((entry) => entry.sometimes && isAbout(entry, browser, moment))?.sometimes;

/** Whether an entry is about this browser. */
export const concerns = (entry, browser) => !entry.browser || entry.browser === browser;

const isAbout = (entry, browser, moment) => concerns(entry, browser) && (!entry.way || entry.way === moment.way)
  && (!entry.moment || entry.moment.test(moment.name));
