// One person's way from the door to the receipt, by real keys alone: a lamp that is out is reported, with two mistakes on the way, a photo, and
// a host that is away when it is sent. Then a kiosk, where somebody thinks for so long that it asks whether they are still there.
import { setTimeout as wait } from 'node:timers/promises';
import { PHOTO } from '../browser/support/fill.js';
import { press, type } from './ears.mjs';
import { arrived, settled, toHear } from './page.mjs';

/** More stops than any page of ours has. */
const MOST_STOPS = 60;
const SEND = 'main section[aria-labelledby="send"] button.button-primary';
/** A full machine may take this long to show a page. */
const PAGE_MS = 60_000;

/** How long somebody may think at the kiosk of this journey, and then has to say that they are there: long enough for a full machine. */
export const SETTINGS = { KIOSK_IDLE_SECONDS: 20, KIOSK_IDLE_WARNING_SECONDS: 90 };

/** Plays the journey; gives the moments, each `{ name, way, said, there, before, behind }`. */
export const play = async ({ page, ears, host, say = () => {} }) => {
  const walk = new Walk(page, ears, say);
  await home(walk, host);
  await kiosk(walk, host);
  return walk.moments;
};

const home = async (walk, host) => {
  await walk.open(`${host.url}/`);
  await walk.tabTo('main .actions button, main > * button.button-primary', 'the door');
  await walk.turn('the list of procedures');
  await walk.tabTo('input[type="search"], main input[type="text"]', 'the search');
  await walk.act('words are searched', 'status', () => type('lampe'));
  await walk.tabTo('button.procedure', 'what was found');
  await walk.turn('before it begins');
  await walk.tabTo('main button.button-primary', 'before it begins');
  await walk.turn('danger');
  await walk.next('danger', 'danger, unanswered');
  await walk.act('the message leads to its field', 'field', () => press('Tab'));
  await walk.act('the field with its problem', 'field', () => press('Return'));
  await walk.choose('danger', 'none');
  await walk.next('danger again', 'kind');
  await walk.choose('kind', 'lighting');
  await walk.next('kind', 'lamp-fault');
  await walk.choose('lamp-fault', 'several-off');
  await walk.next('lamp-fault', 'place');
  await walk.write('place', 'place-near', 'devant la gare');
  await walk.next('place', 'seen');
  await walk.write('seen', 'seen-on-year', '2999');
  await walk.next('seen', 'seen, in the future');
  await walk.write('seen again', 'seen-on-year', '');
  await walk.next('seen again', 'photos');
  await walk.tabTo('#field-photos', 'photos');
  await walk.add('a photo is added', '#field-photos', 'lampe.jpg');
  await walk.next('photos', 'reply');
  await walk.choose('reply', 'answer');
  await walk.next('reply', 'contact');
  await walk.write('contact', 'email', 'camille');
  await walk.next('contact', 'contact, no address');
  await walk.write('contact again', 'email', 'camille@example.org');
  await walk.next('contact again', 'review');
  await walk.read('the review is read');
  await walk.tabTo(SEND, 'the review');
  await host.down();
  await walk.turn('the review, not sent,');
  await host.up();
  await walk.tabTo(SEND, 'the review again');
  await walk.turn('receipt');
  await walk.read('the receipt is read');
};

const kiosk = async (walk, host) => {
  await walk.open(`${host.url}/kiosk`);
  for (const [button, name] of [['main .actions button', 'the list'], ['button.procedure', 'before it begins'], ['main button.button-primary', 'a question']]) {
    await walk.reach(button);
    await walk.turn(`${name} at the kiosk`);
  }
  await walk.idle('whether somebody is there');
  // Any key keeps what was answered.
  await walk.turn('the question again', 'Tab');
};

class Walk {
  constructor(page, ears, say) {
    Object.assign(this, { page, ears, say, moments: [], before: null });
  }

  async open(url) {
    await this.page.goto(url);
    await settled(this.page);
    // What is said of a page that loads depends on when its app begins; nothing is asked of it.
    await this.ears.heard();
    this.before = await toHear(this.page);
  }

  /** Does something and notes what is said of it. `way` is how the person got there, which decides what must be heard. */
  async act(name, way, doing) {
    this.ears.behind = 0;
    await doing();
    const said = await this.ears.heard();
    const there = await toHear(this.page);
    const { behind } = this.ears;
    this.moments.push({ name, way, said, there, before: this.before, behind });
    this.say(`${name} (${there.focus}, ${behind} ms behind): ${said.join(' | ').slice(0, 160)}`);
    this.before = there;
  }

  where() {
    return this.page.evaluate(() => `${location.pathname} ${document.title} ${document.getElementById('error-summary')?.textContent ?? ''}`);
  }

  /** Presses what has the focus; another page comes, or the same with its problems. */
  turn(name, key = 'Return') { return this.arrive(name, 'arrival', () => press(key)); }

  /** Nothing is done, until the kiosk asks. */
  idle(name) { return this.arrive(name, 'warning', () => {}); }

  async arrive(name, way, doing) {
    await this.act(`${name} is shown`, way, async () => {
      const before = await this.where();
      await doing();
      for (const start = Date.now(); (await this.where().catch(() => before)) === before;) {
        if (Date.now() - start > PAGE_MS) throw new Error(`no other page after ${before}; wanted ${name}`);
        await wait(100);
      }
      await settled(this.page);
      await arrived(this.page);
    });
  }

  /** Goes on by Tab until the focus is there; every stop is a moment. */
  async tabTo(selector, name) {
    const here = () => this.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    for (let stops = 1; stops <= MOST_STOPS; stops += 1) {
      if (stops === 1 && this.moments.length && (await here())) return;
      await this.act(`${name}, stop ${stops}`, 'field', () => press('Tab'));
      if (await here()) return;
    }
    throw new Error(`${name}: Tab does not reach ${selector}`);
  }

  /** Reaches a choice line by line, as a person who reads does, and takes it. */
  async choose(field, option) {
    const [first, wanted] = [`#field-${field}`, `[id="field-${field}-${option}"]`];
    if (!(await this.page.evaluate((id) => document.activeElement?.matches(id), first))) await this.tabTo(first, field);
    const here = () => this.page.evaluate((id) => document.activeElement?.matches(id) ?? false, wanted);
    for (let lines = 1; !(await here()); lines += 1) {
      if (lines > MOST_STOPS) throw new Error(`Down does not reach ${wanted}`);
      await this.act(`${field}, line ${lines}`, 'option', () => press('Down'));
    }
    await this.act(`${field}, ${option} is taken`, 'taken', () => press('space'));
  }

  /** Reaches a box and writes into it, whatever stood there. */
  async write(step, box, text) {
    await this.tabTo(`[id="field-${box}"]`, step);
    await press('ctrl+a');
    await press('Delete');
    if (text) await type(text);
    // A person hears each letter. That is between Orca and its settings.
    await this.ears.heard();
  }

  /** Continue. */
  async next(step, name) {
    await this.tabTo('form.step button[type="submit"]', step);
    await this.turn(name);
  }

  /** Chooses a file: the browser's own window for that is no page of ours. */
  async add(name, box, file) {
    await this.act(name, 'status', () => this.page.locator(box).setInputFiles({ name: file, mimeType: 'image/jpeg', buffer: PHOTO }));
  }

  /** Stands on something at once. What is said on the way there is judged elsewhere. */
  async reach(selector) {
    await this.page.evaluate((wanted) => document.querySelector(wanted).focus(), selector);
    await this.ears.heard();
    this.before = await toHear(this.page);
  }

  /** The whole page from its beginning, with Orca's command for it. */
  async read(name) {
    await press('ctrl+Home');
    await this.ears.heard();
    await this.act(name, 'read', () => press('KP_Add'));
    // Any key ends the reading; this one does nothing else.
    await press('Control_L');
    await this.page.evaluate(() => document.getElementById('question')?.focus());
    await this.ears.heard();
  }
}
