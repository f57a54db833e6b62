// What hearing the journey shows, as checks that the grid of criteria counts. Each judges a share of what the moments hold, in each browser.

/** Every check: `{ name, judges }`, where `judges` says whether a result of `judge` is one of its own. */
export const CHECKS = [];

const hears = (name, judges) => CHECKS.push({ name, judges });

const arrival = (moment) => moment.way === 'arrival';
const reached = (moment) => ['field', 'option', 'taken'].includes(moment.way);

// covers: RGAA 9.1, 12.8; EN 9.1.3.1, 9.2.4.3
hears('a new page says its heading once', (moment, { kind }) => arrival(moment) && kind === 'heading');

// covers: RGAA 9.1; EN 9.1.3.1
hears('each heading of a page that is read says its level', (moment, { kind }) => kind === 'level');

// covers: RGAA 9.3; EN 9.1.3.1
hears('each list of a page that is read says how long it is', (moment, { kind }) => kind === 'list');

// The review is one of them: who does not see can check every answer before it is sent.
// covers: RGAA 7.1, 11.12; EN 9.3.3.4
hears('a page that is read says every text of its own as often as it stands there', (moment, { kind }) => moment.way === 'read'
  && !['level', 'list'].includes(kind));

// covers: RGAA 7.1, 11.1; EN 9.3.3.2, 9.4.1.2
hears('a field that is reached says its name once', (moment, { kind }) => reached(moment) && kind === 'label');

// covers: RGAA 11.5, 11.6; EN 9.1.3.1
hears('a group that is entered says its name once', (moment, { kind }) => kind === 'group');

// covers: RGAA 11.10; EN 9.1.3.1, 9.3.3.2
hears('a field that is reached says its hint once', (moment, { kind }) => reached(moment) && kind.endsWith('hint'));

// covers: RGAA 7.1; EN 9.4.1.2
hears('a choice that is taken says so', (moment, { kind }) => kind === 'state');

// covers: RGAA 11.10; EN 9.3.3.1
hears('a page with a problem and the field that has it say the problem once', (moment, { kind }) => kind.endsWith('error'));

// covers: RGAA 7.5; EN 9.4.1.3
hears('what comes of a search is said without a move of the focus', (moment, { kind }) => moment.way === 'status' && kind === 'status');

/** The results that a check judges, of `[{ moment, result }]`. */
export const own = ({ judges }, results) => results.filter(({ moment, result }) => judges(moment, result));
