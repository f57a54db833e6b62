// Where what is heard is not what should be heard, each with its reason. An entry that no longer applies fails the run, so that it is taken
// out; one with `sometimes` may apply or not, and what its moments say is left out of the transcript.
//
// `heard` lists how often the text may be heard instead.

export const KNOWN = [
  {
    // The button that was pressed goes away with its page. Orca 43 then looks for a new place to be, finds the heading, which has the focus
    // already, and says nothing; when it comes later than the browser's own event, it says the heading. In a group that the heading names, the
    // question is said as the group and as the heading.
    sometimes: 'a page that has come: its heading is heard, or not, or as group and heading (known.mjs)',
    way: 'arrival',
    moment: /^(?!.*(?:unanswered|in the future|no address)).* is shown$/,
    kind: ['heading'],
    heard: [0, 2],
    why: 'the heading of a page that has come is heard never or twice',
  },
  {
    way: 'field',
    kind: ['group’s hint', 'group’s error'],
    heard: [0],
    why: 'what describes a group (aria-describedby of a fieldset) is not heard when the first of its fields is reached',
  },
  {
    // Each key makes Orca forget the announcements that wait, and the count has not changed again after the last letter.
    sometimes: 'how many were found: heard, or forgotten at the next letter (known.mjs)',
    way: 'status',
    kind: ['status'],
    heard: [0],
    why: 'how many procedures were found is not heard while words are typed',
  },
  {
    browser: 'chromium',
    way: 'option',
    kind: ['label'],
    heard: [2],
    why: 'by lines an option is heard as the button and again as the text of its label',
  },
  {
    browser: 'firefox',
    moment: /^contact again, stop 2$/,
    kind: ['hint', 'error'],
    heard: [2],
    why: 'hint and problem of a box that was marked wrong are heard again after “Mode focus”',
  },
  {
    browser: 'firefox',
    moment: /^the review is read$/,
    kind: ['label', 'answer'],
    heard: [0, 1, 2],
    why: 'a <dd> beside one that holds a button, and that one, are read without their words: no answer of the review is heard',
  },
  {
    browser: 'firefox',
    moment: /^the review, stop \d$/,
    kind: ['label'],
    heard: [2],
    why: 'a <dd> that holds only a button is heard, and then its button',
  },
  {
    browser: 'firefox',
    moment: /^the receipt is read$/,
    kind: ['answer'],
    heard: [0],
    why: 'a <dd> that holds only a link is read without it: the telephone of the town hall is not heard',
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
