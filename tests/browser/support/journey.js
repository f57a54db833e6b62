// Plays a journey fixture in the browser, from the first page to the receipt.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { emptyOthers, fill, hasField, pointer } from './fill.js';
import { built, root } from './paths.js';
import { words } from './words.js';

/** Every procedure that is bundled. */
export const procedures = () => readdirSync(built().packages)
  .filter((file) => file.endsWith('.parvis'))
  .map((file) => file.slice(0, -'.parvis'.length))
  .filter((name) => existsSync(join(root, 'plugins', name, 'journeys')));

/** One fixture: `journey('signalement', 'simple')`. */
export const journey = (procedure, name) => JSON.parse(readFileSync(join(root, 'plugins', procedure, 'journeys', `${name}.json`), 'utf8'));

/** Every fixture of a procedure. */
export const journeys = (procedure) => journeyNames(procedure).map((name) => journey(procedure, name));

export const journeyNames = (procedure) => readdirSync(join(root, 'plugins', procedure, 'journeys'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

/** The same where no file can be chosen: people bring what it asks for. */
export const bringing = (fixture) => ({
  ...fixture,
  play: fixture.play.map((act) => {
    const brought = ([field, value]) => [field, Array.isArray(value) && value[0]?.sha256 ? { bring: true } : value];
    return act.answer ? { ...act, answer: Object.fromEntries(Object.entries(act.answer).map(brought)) } : act;
  }),
});

/** A message of a procedure in a locale. */
export const textOf = (procedure, locale, id) => {
  const text = readFileSync(join(root, 'plugins', procedure, 'locales', `${locale}.ftl`), 'utf8');
  const found = text.match(new RegExp(`^${id} = (.+)$`, 'm'));
  if (!found) throw new Error(`plugins/${procedure}/locales/${locale}.ftl has no message ${id} of one line`);
  return found[1].trim();
};

/** The title of a procedure in a locale. */
export const titleOf = (procedure, locale) => textOf(procedure, locale, 'procedure-title');

/** A page that is late is waited for as long where no test says how long. */
const PATIENCE_MS = 15_000;

/** One person's way through Parvis. */
export class Walk {
  constructor(page, { locale = 'fr', kiosk = false, hand = pointer, onScreen = async () => {} } = {}) {
    Object.assign(this, { page, locale, kiosk, hand, onScreen });
  }

  /** The words of one of Parvis' own messages. */
  say(id) { return words(this.locale, id); }

  button(id) { return this.page.getByRole('button', { name: this.say(id), exact: true }); }

  /** Presses a button by the words on it; the first, where the same stands twice. */
  async press(id) { await this.hand.press(this.page, this.button(id).first()); }

  /** Which page this is, for a person: its path and its heading. */
  where() {
    return this.page.evaluate(() => `${location.pathname} ${document.querySelector('main h1')?.textContent ?? ''}`);
  }

  /** Does something and waits until another page is shown. */
  async turning(act) {
    const before = await this.where();
    await act();
    // A wipe replaces the document, and then there is nothing to ask for a moment.
    const now = () => this.where().catch(() => before);
    await expect.poll(now, { message: `another page after ${JSON.stringify(before)}`, intervals: [50, 100, 200], timeout: PATIENCE_MS }).not.toBe(before);
    await this.settled();
  }

  /** Waits until the page is whole: words there, focus set. */
  async settled() {
    await expect(this.page.locator('html')).toHaveAttribute('data-app', 'ready');
    await expect(this.page.locator('main h1')).toHaveCount(1);
    await expect(this.page.locator('html')).toHaveAttribute('lang', this.locale);
  }

  /** Opens the first page in the language of this walk. */
  async open() {
    await this.page.goto(this.kiosk ? '/kiosk' : '/');
    await expect(this.page.locator('html')).toHaveAttribute('data-app', 'ready');
    await this.speak(this.locale);
    await this.onScreen(this.kiosk ? 'welcome-kiosk' : 'welcome');
  }

  /** Erases everything and leaves; what follows is the page of a stranger, in the language of the device. */
  async leave() {
    const { locale } = this;
    const ended = this.page.waitForURL('**/*?ended');
    await this.press('erase-leave');
    await ended;
    await expect(this.page.locator('html')).toHaveAttribute('data-app', 'ready');
    await expect(this.page.locator('main h1')).toHaveCount(1);
    await this.speak(locale);
  }

  /** Chooses a language and register with the tools of the page. */
  async speak(locale) {
    const [language, simple] = [locale.split('-')[0], locale.endsWith('-simple')];
    const html = this.page.locator('html');
    // Before that the page says what it was written in, not what it will speak.
    await expect(html).toHaveAttribute('data-app', 'ready');
    const now = () => html.getAttribute('lang');
    if ((await now()).split('-')[0] !== language) {
      // A few stand on every page, all of them on the first and on that of settings.
      await this.hand.press(this.page, this.page.locator(`.tool-languages [lang="${language}"], .languages [lang="${language}"]`).first());
      await expect(html).toHaveAttribute('lang', new RegExp(`^${language}(-|$)`));
    }
    if ((await now()).endsWith('-simple') !== simple) {
      await this.hand.press(this.page, this.page.locator('button.tool[aria-pressed]'));
    }
    this.locale = locale;
    await this.settled();
  }

  /** Chooses ways of using Parvis on their page, and comes back. `larger`: how often one presses for larger letters. */
  async prefer({ theme, larger = 0, ticked = [] }) {
    await this.turning(() => this.press('reading-link'));
    if (theme) await this.page.locator(`label[for="theme-${theme}"]`).click();
    for (const way of ticked) await this.page.locator(`label[for="${way}"]`).click();
    for (let times = 0; times < larger; times += 1) await this.press('text-size-larger');
    await this.turning(() => this.press('back'));
  }

  /** From the first page to the first question of a procedure. */
  async begin(procedure) {
    await this.turning(() => this.press('welcome-begin'));
    await this.onScreen('find');
    const title = titleOf(procedure, this.locale);
    await this.turning(() => this.hand.press(this.page, this.page.locator('button.procedure', { hasText: title })));
    await this.onScreen(`${procedure}-before`);
    await this.turning(() => this.press('before-begin'));
  }

  /** Plays the answers of a fixture until it is finished or leaves. */
  async play(fixture) {
    const bank = answerBank(fixture);
    for (const { act, screen } of screensOf(fixture)) {
      if (act.expectStep) {
        await this.onScreen(screen);
      } else if (act.answer) {
        await this.answer(act.answer, bank, fixture.play[fixture.play.indexOf(act) + 1]);
      } else if (act.expectProblem) {
        await this.expectProblem(act.expectProblem);
        await this.onScreen(screen);
      } else if (act.change) {
        await this.change(act.change, fixture);
      } else if (act.back) {
        for (let times = 0; times < act.back; times += 1) await this.turning(() => this.press('back'));
      } else if (act.expectExit) {
        await expect(this.page.locator('main h1')).toHaveText(textOf(fixture.procedure, this.locale, `exit-${act.expectExit}`));
        await this.onScreen(screen);
      }
    }
  }

  async answer(answer, bank, next) {
    const wanted = Object.keys(answer);
    const known = wanted.length === 0 || (await Promise.all(wanted.map((id) => hasField(this.page, id)))).every(Boolean);
    // The calendar may ask something that it did not ask on the fixture's day: another journey knows the answer.
    const values = known ? answer : await bank(this.page);
    await emptyOthers(this.page, Object.keys(values), this.hand);
    for (const [id, value] of Object.entries(values)) await fill(this.page, id, value, this.hand);
    if (next?.expectProblem) {
      const summary = () => this.page.evaluate(() => document.getElementById('error-summary')?.textContent ?? '');
      const before = await summary();
      await this.press('continue');
      await expect.poll(summary, { message: `a problem ${next.expectProblem.code}` }).not.toBe(before);
      return;
    }
    await this.turning(() => this.press('continue'));
    if (!known) await this.answer(answer, bank, next);
  }

  async expectProblem({ field }) {
    const summary = this.page.locator('#error-summary');
    await expect(summary).toBeFocused();
    if (field) await expect(this.page.locator(`[id="error-${field}"]`)).toBeVisible();
  }

  /** Changes an answer from the review: by the row of the first field of that step. */
  async change(step, fixture) {
    const row = await this.rowOf(step, fixture);
    await this.turning(() => this.hand.press(this.page, row.getByRole('button').first()));
  }

  async rowOf(step, fixture) {
    const index = fixture.play.findIndex((act) => act.expectStep === step);
    const field = Object.keys(fixture.play.slice(index).find((act) => act.answer).answer)[0] ?? step;
    const label = textOf(fixture.procedure, this.locale, `field-${field}`);
    return this.page.locator('.summary-row', { has: this.page.locator('.summary-label', { hasText: label }) });
  }

  /** From the review to the receipt; gives the number. */
  async send(procedure) {
    await this.onScreen(`${procedure}-review`);
    await this.turning(() => this.press('review-send'));
    await expect(this.page.locator('main h1')).toHaveText(this.say('sent-title'));
    await this.onScreen(`${procedure}-sent`);
    const reference = (await this.page.locator('main').textContent()).match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0];
    expect(reference, 'the receipt shows a number').toBeTruthy();
    return reference;
  }
}

/** Problems that only a program can cause: a page does not offer what is not there, takes no file too many, and "none" unticks the rest. */
const ONLY_BY_PROGRAM = ['choice-unknown', 'choices-exclusive', 'documents-too-many', 'answer-shape', 'answer-unexpected'];

const canBeDone = (act, at, play) => {
  const problem = (act.expectProblem ?? (act.answer && play[at + 1]?.expectProblem))?.code;
  return !ONLY_BY_PROGRAM.includes(problem);
};

/** What a fixture does, and the name of the screen that it stands before then, if that is another one. */
export const screensOf = ({ procedure, play }) => {
  let step = '';
  const visits = {};
  return play.filter(canBeDone).map((act) => {
    if (act.expectStep) {
      step = act.expectStep.replace(' ', '-');
      visits[step] = (visits[step] ?? 0) + 1;
      return { act, screen: `${procedure}-${step}${visits[step] > 1 ? `-visit-${visits[step]}` : ''}` };
    }
    if (act.expectProblem) return { act, screen: `${procedure}-${step}-${act.expectProblem.code}` };
    if (act.expectExit) return { act, screen: `${procedure}-exit-${act.expectExit}` };
    return { act };
  });
};

/** Answers of all fixtures of a procedure, for whatever the page asks. */
const answerBank = ({ procedure }) => {
  const answers = journeys(procedure).flatMap(({ play }) => play.filter((act, at) => act.answer && !play[at + 1]?.expectProblem));
  return async (page) => {
    for (const { answer } of answers) {
      const ids = Object.keys(answer);
      if (ids.length && (await Promise.all(ids.map((id) => hasField(page, id)))).every(Boolean)) return answer;
    }
    throw new Error(`no fixture of ${procedure} answers the page ${JSON.stringify(await page.title())}`);
  };
};
