// What must be heard at a moment, and how often it was heard.
import { byChance } from './transcript.mjs';

/** The marks at the end of a text and spaces are not heard. */
const bare = (text) => text.replace(/[\s.:…]+$/u, '');

/** How often a text stands in another, as whole words. */
export const times = (text, whole) => {
  const wanted = bare(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return wanted ? [...whole.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, 'gu'))].length : 0;
};

/** Orca begins with the name of what it speaks of; elsewhere in an utterance the same words belong to another name. */
const NAMES = ['heading', 'label', 'group'];

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
  const heard = utterances.filter((utterance) => !byChance(utterance, { there, before }));
  if (way === 'read') {
    const texts = there.texts.filter(({ main }) => main).map((one) => {
      // What stands around the main part may have the same words, such as the town's name.
      const [own, all] = [there.whole, there.everything].map((whole) => Math.max(1, times(one.text, whole)));
      return { ...one, wanted: [own, Math.max(own, all)], heard: said(one, heard, true) };
    });
    return [...texts, ...structure(there, heard)];
  }
  // Orca says it of what has the focus already.
  if (way === 'taken') return [{ kind: 'state', text: 'sélectionné', wanted: [1, 1], heard: heard.filter((utterance) => utterance === 'sélectionné').length }];
  const must = way === 'status' ? newStatus(there, before) : mustHear(way, there, before);
  // The kiosk's question comes by itself: what will happen is told with it.
  if (way === 'warning') must.push(...newStatus(there, before));
  const results = must.map((one) => ({ ...one, wanted: [1, 1], heard: said(one, heard) }));
  for (const text of there.texts) {
    if (must.some((one) => one.text === text.text)) continue;
    const count = said(text, heard);
    if (count > 1) results.push({ ...text, wanted: [0, 1], heard: count });
  }
  return results;
};

/** What Orca calls the headings of each level and the lists of each length, and how often it says so. */
const structure = ({ levels, lists }, heard) => {
  const often = (all, one) => all.filter((other) => other === one).length;
  const result = (kind, text, wanted) => ({ kind, text, wanted, heard: heard.filter((utterance) => bare(utterance) === text).length });
  const [own, all] = [lists.filter(({ main }) => main), lists].map((some) => some.map(({ length }) => length));
  return [
    ...[...new Set(levels)].map((level) => result('level', `en-tête niveau ${level}`, [often(levels, level), often(levels, level)])),
    // Who lets the page be read to its end hears the lists after the main part too.
    ...[...new Set(own)].map((length) => result('list', `Liste à ${length} élément${length > 1 ? 's' : ''}`, [often(own, length), often(all, length)])),
  ];
};

/** By Tab a field says its name and what describes it; whoever comes into a group hears of the group too. By lines, only its name and hint. */
const mustHear = (way, there, before) => {
  if (way === 'option' && there.focus === before.focus) return [];
  const entered = way === 'field' && there.group && there.group.name !== before.group?.name;
  const group = entered ? [{ kind: 'group', text: there.group.name }, ...there.group.texts] : [];
  // What a group says of itself is due when its first field is reached, also when its heading had the focus before.
  const first = !entered && way === 'field' && there.group && /^h\d/.test(before.focus) ? there.group.texts : [];
  const all = [...group, ...first, ...there.must];
  return all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at);
};

const newStatus = (there, before) => there.texts.filter(({ kind, text }) => kind === 'status' && !before.texts.some((one) => one.text === text));
