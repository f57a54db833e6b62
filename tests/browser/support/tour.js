// Ways to the screens that no journey passes, for whoever looks at screens: the gallery, and the checks of rules and sizes.
// Each begins at the door. `walk.onScreen(name, again, only)` hears of every screen; `again` brings it back after a change of language,
// where one takes it away; `only` is the one language in which it stands, where none can be chosen on it.
import { expect } from '@playwright/test';
import { journey, titleOf } from './journey.js';

const LINKS = { 'reading-link': 'reading', 'help-link': 'help', 'accessibility-link': 'accessibility', 'legal-link': 'legal', 'personal-data-link': 'personal-data' };

/** The pages about Parvis, the grid of criteria, what is not there, and the page after the last. */
export const aside = async (walk) => {
  for (const [link, name] of Object.entries(LINKS)) {
    await walk.turning(() => walk.press(link));
    await walk.onScreen(name);
    if (name === 'accessibility') await grid(walk);
  }
  if (walk.kiosk) {
    // A kiosk has one address: any other is the page of somebody at home.
    await walk.turning(() => walk.press('back'));
    await walk.turning(() => walk.press('welcome-begin'));
  } else {
    await walk.page.goto('/nowhere');
    await walk.settled();
    await walk.onScreen('not-found');
    await walk.turning(() => walk.press('back-to-list'));
  }
  await walk.page.locator('#search').fill('xyzzy');
  await walk.onScreen('find-nothing');
  await walk.leave();
  await walk.onScreen('ended');
};

const grid = async (walk) => {
  await walk.press('accessibility-grid-open');
  const here = () => expect(walk.page.locator('table.grid').first()).toBeVisible();
  await here();
  await walk.onScreen('grid', here);
};

/** Practice from its first page to its end, and the page to print. */
export const learning = async (walk, procedure = 'acte-de-naissance') => {
  const answers = journey(procedure, 'simple').play.filter(({ answer }) => answer).length;
  await before(walk, procedure);
  await walk.turning(() => walk.press('practice-begin'));
  for (let step = 1; step <= answers; step += 1) {
    // Help is shown, then folded, then gone: the first of each.
    const folded = walk.page.locator('summary', { hasText: walk.say('practice-answer-show') });
    if (await folded.count()) await folded.click();
    if (step === 1 || step === 4) await walk.onScreen(`practice-${step === 1 ? 'shown' : 'folded'}`);
    const write = walk.button('practice-write');
    if (await write.count()) await write.click();
    await walk.turning(() => walk.press('continue'));
  }
  await walk.onScreen('practice-review');
  await walk.turning(() => walk.press('practice-end'));
  await walk.onScreen('practised');
  await walk.turning(() => walk.press('sheet-open'));
  await walk.onScreen('sheet');
};

/** The keyboards in the page: letters, accents, digits, numbers alone. */
export const keyboards = async (walk, which = 'usual') => {
  await walk.prefer({ ticked: [`keyboard-${which}`] });
  await walk.turning(() => walk.press('welcome-begin'));
  await keyboard(walk, walk.page.locator('#search'), `keyboard-${which}`);
  await walk.turning(() => walk.press('back'));
  await walk.begin('composteur');
  const { play } = journey('composteur', 'simple');
  const at = (step) => play.findIndex(({ expectStep }) => expectStep === step);
  const onScreen = walk.onScreen;
  walk.onScreen = async () => {};
  await walk.play({ procedure: 'composteur', play: play.slice(0, at('garden')) });
  walk.onScreen = onScreen;
  await keyboard(walk, walk.page.locator('[id="field-garden"]'), `keyboard-${which}-numbers`);
};

/** Every page of the keyboard for this box. */
const keyboard = async (walk, box, name) => {
  const keys = walk.page.locator('.keyboard');
  const turners = keys.locator('.keyboard-below .key:has(span[aria-hidden])');
  for (let page = 0, pages = 1; page < pages; page += 1) {
    const again = async () => {
      if (await keys.count()) await walk.press('key-done');
      await box.click();
      await expect(keys).toBeVisible();
      if (page) await turners.nth(page - 1).click();
    };
    await again();
    pages = 1 + await turners.count();
    await walk.onScreen(page ? `${name}-${page + 1}` : name, again);
  }
  await walk.press('key-done');
};

/** A page with a voice beside its sentences, and how fast and loud it is. The machine must have one. */
export const voice = async (walk) => {
  await walk.prefer({ ticked: ['read-aloud'] });
  await walk.onScreen('voice-page');
  await walk.turning(() => walk.press('reading-link'));
  await walk.page.locator('label[for="self-voicing"]').click();
  await expect(walk.button('voice-slower')).toBeVisible();
  await walk.onScreen('voice-reading');
};

/** A kiosk that nobody touches asks whether somebody is there. The clock is the page's own. */
export const waiting = async (walk) => {
  await walk.turning(() => walk.press('welcome-begin'));
  for (const locale of ['fr', 'ar']) {
    await walk.speak(locale);
    await walk.page.clock.runFor(95_000);
    await expect(walk.button('idle-stay')).toBeVisible();
    await walk.onScreen('idle', undefined, locale);
    await walk.turning(() => walk.press('idle-stay'));
  }
};

/** Ways out of procedures: with and without something to call at once. */
export const exits = async (walk) => {
  const { onScreen } = walk;
  for (const [procedure, name] of [['signalement', 'urgent'], ['acte-de-naissance', 'exit-born-elsewhere']]) {
    walk.onScreen = async () => {};
    await walk.open();
    await walk.begin(procedure);
    walk.onScreen = async (screen) => { if (screen.includes('-exit-')) await onScreen(screen); };
    await walk.play(journey(procedure, name));
  }
};

const before = async (walk, procedure) => {
  await walk.turning(() => walk.press('welcome-begin'));
  await walk.turning(() => walk.hand.press(walk.page, walk.page.locator('button.procedure', { hasText: titleOf(procedure, walk.locale) })));
};
