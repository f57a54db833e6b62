// What must be heard at a moment, and how often it was heard.

/** The marks at the end of a text and spaces are not heard. */
const bare = (text) => text.replace(/[\s.:…]+$/u, '');

/** How often a text stands in another, as whole words. */
export const times = (text, whole) => {
  const wanted = bare(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return wanted ? [...whole.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, 'gu'))].length : 0;
};

/** Orca begins with the name of what it speaks of; elsewhere in an utterance the same words belong to another name. */
const NAMES = ['heading', 'label'];

/** How often it was said: whole, or else sentence by sentence, as Orca reads what is long. */
const said = ({ kind, text }, utterances, together = false) => {
  const says = (part, utterance) => (NAMES.includes(kind) ? utterance.startsWith(bare(part)) : true) && times(part, utterance) > 0;
  const count = (part) => (together ? times(part, utterances.join(' ')) : utterances.filter((utterance) => says(part, utterance)).length);
  const whole = count(text);
  const sentences = text.split(/(?<=[.?!:])\s+/u);
  return whole > 0 || sentences.length < 2 ? whole : Math.min(...sentences.map(count));
};

/** Everything that can be judged of a moment: `[{ kind, text, wanted, heard }]`, where `wanted` is the least and the most. */
export const judge = ({ way, said: utterances, there, before }) => {
  // The title of the window is not the page: Orca says it where it believes that the document is another.
  const heard = utterances.filter((utterance) => !utterance.startsWith(`${there.title} `) && !utterance.startsWith(`${before.title} `));
  if (way === 'read') {
    const whole = there.whole.replaceAll('\n', ' ');
    return there.texts.filter(({ main }) => main).map((one) => {
      const often = Math.max(1, times(one.text, whole));
      return { ...one, wanted: [often, often], heard: said(one, heard, true) };
    });
  }
  const must = way === 'taken' ? [] : way === 'status' ? newStatus(there, before) : mustHear(way, there, before);
  const results = must.map((one) => ({ ...one, wanted: [1, 1], heard: said(one, heard) }));
  for (const text of there.texts) {
    if (must.some((one) => one.text === text.text)) continue;
    const count = said(text, heard);
    if (count > 1) results.push({ ...text, wanted: [0, 1], heard: count });
  }
  return results;
};

/** By Tab a field says its name and what describes it; whoever comes into a group hears of the group too. By lines, only its name and hint. */
const mustHear = (way, there, before) => {
  if (way === 'option' && there.focus === before.focus) return [];
  const entered = way === 'field' && there.group && there.group.name !== before.group?.name;
  const group = entered ? [{ kind: 'label', text: there.group.name }, ...there.group.texts] : [];
  // What a group says of itself is due when its first field is reached, also when its heading had the focus before.
  const first = !entered && way === 'field' && there.group && /^h\d/.test(before.focus) ? there.group.texts : [];
  const all = [...group, ...first, ...there.must];
  return all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at);
};

const newStatus = (there, before) => there.texts.filter(({ kind, text }) => kind === 'status' && !before.texts.some((one) => one.text === text));
