// The silent voice of tests: it takes the place of the browser's own, in the test's page alone, and writes down what it is told to say.
//
// The app has no log of its own: what a person says aloud at a kiosk must lie nowhere that a page, an extension or the next person could
// read. So the log comes from outside, before the app starts, as one of the voices that the app knows anyway.
import { expect } from '@playwright/test';

/** How long the silent voice takes for a sentence, and for one that a test wants to interrupt. */
const SENTENCE_MS = 15;
const LONG_MS = 10_000;

/** How long a slow machine may need until something is heard. */
const PATIENCE_MS = 10_000;

export const silentVoice = (page, languages = ['fr-FR', 'en-GB', 'ar-SA'], slow = null, long = LONG_MS) => page.addInitScript(({ languages, slow, sentence, long }) => {
  const said = [];
  let current;
  const voices = languages.map((lang) => ({ lang, name: lang, voiceURI: lang, localService: true, default: false }));
  class Utterance extends EventTarget {
    constructor(text) { super(); Object.assign(this, { text, lang: '', rate: 1, volume: 1, voice: null }); }
  }
  const voice = Object.assign(new EventTarget(), {
    speaking: false,
    getVoices: () => voices,
    cancel() {
      clearTimeout(current);
      const last = said.at(-1);
      if (last?.under) Object.assign(last, { under: false, cut: performance.now() });
    },
    speak(utterance) {
      const { text, lang, rate, volume } = utterance;
      const one = { text, lang, rate, volume, by: utterance.voice?.lang, at: performance.now(), page: document.documentElement.lang, under: true };
      said.push(one);
      current = setTimeout(() => {
        one.under = false;
        utterance.dispatchEvent(new Event('end'));
      }, slow && text.includes(slow) ? long : sentence);
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: voice });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(window, 'saidInTest', { value: said });
}, { languages, slow, sentence: SENTENCE_MS, long });

/** What a keypad sends when a plug goes into its jack or out of it: a key that Playwright does not know. `window.pluggedAt` is just before. */
export const jack = async (page, code) => {
  await page.evaluate(() => { window.pluggedAt = performance.now(); });
  if (page.context().browser().browserType().name() === 'chromium') {
    const wire = await page.context().newCDPSession(page);
    const number = 111 + Number(code.slice(1));
    for (const type of ['rawKeyDown', 'keyUp']) await wire.send('Input.dispatchKeyEvent', { type, code, key: code, windowsVirtualKeyCode: number });
    return wire.detach();
  }
  return page.evaluate((key) => {
    for (const type of ['keydown', 'keyup']) document.body.dispatchEvent(new KeyboardEvent(type, { code: key, key, bubbles: true, cancelable: true }));
  }, code);
};

/** Outputs for sound that come and go: from `window.outputs(2)` on there are two. */
export const outputs = (page, first) => page.addInitScript((count) => {
  let now = count;
  const devices = Object.assign(new EventTarget(), {
    enumerateDevices: async () => {
      window.outputsCounted = true;
      return Array.from({ length: now }, () => ({ kind: 'audiooutput', deviceId: '', label: '', groupId: '' }));
    },
  });
  Object.defineProperty(navigator, 'mediaDevices', { value: devices });
  window.outputs = (next) => {
    now = next;
    devices.dispatchEvent(new Event('devicechange'));
  };
}, first);

/** Every sentence that the host is asked for, as the page asks: over WebDriver BiDi, which drives Firefox, Playwright does not see what is posted. */
export const askedOfHost = async (page) => {
  await page.addInitScript(() => {
    const asked = [];
    const fetched = window.fetch.bind(window);
    window.fetch = (url, init) => {
      if (String(url).endsWith('/api/voice')) asked.push(JSON.parse(new TextDecoder().decode(init.body)));
      return fetched(url, init);
    };
    Object.defineProperty(window, 'askedInTest', { value: asked });
  });
  return () => page.evaluate(() => window.askedInTest.map((one) => ({ ...one })));
};

/** The first page of a kiosk, and the ear of somebody who stands before it. */
export const open = async (page, Ear = Listener) => {
  await silentVoice(page);
  await page.goto('/kiosk');
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
  return new Ear(page);
};

/** Somebody who sees nothing: keys in, sentences out. */
export class Listener {
  constructor(page) { Object.assign(this, { page, heard: 0 }); }

  /** Every sentence so far. */
  said() { return this.page.evaluate(() => window.saidInTest.map((one) => ({ ...one }))); }

  /** The sentences since the last time, once the voice has been quiet for a while. */
  async listen() {
    // By the page's own clock: a page that is busy has not been quiet. And in the page: to ask it again and again takes longer than to listen.
    const fresh = () => this.page.evaluate(async (heard) => {
      const said = window.saidInTest;
      // Another document has said nothing yet.
      const from = Math.min(heard, said.length);
      let before = -1;
      for (let quiet = 0, silent = 0; quiet < 3 && silent < 60;) {
        await new Promise((done) => { setTimeout(done, 60); });
        const same = said.length === before;
        before = said.length;
        quiet = same && before > from ? quiet + 1 : 0;
        if (same && before === from) silent += 1;
      }
      return [said.slice(from).map(({ text }) => text), said.length];
    }, this.heard);
    const [all, length] = await fresh().catch(fresh);
    this.heard = length;
    return all.join(' ');
  }

  /** Listens until this is heard: a page may take its time to come. */
  async hear(expected, heard = '') {
    const start = Date.now();
    for (let all = heard; ;) {
      if (expected.test(all) || Date.now() - start > PATIENCE_MS) return all;
      all = `${all} ${await this.listen()}`.trim();
    }
  }

  /** Presses a key and listens. */
  async key(name) {
    await this.page.keyboard.press(name);
    return this.listen();
  }

  /** Goes on by a key until what is heard is this. */
  async until(words, name = 'Tab') {
    const heard = [];
    for (let presses = 0; presses < 60; presses += 1) {
      heard.push(await this.key(name));
      if (words.test(heard.at(-1))) return heard.at(-1);
    }
    throw new Error(`${words} was not heard: ${heard.join(' | ')}`);
  }

  /** Writes into the box that was heard of, and hears each letter. */
  async write(text) {
    for (const letter of text) await this.page.keyboard.type(letter);
    return this.listen();
  }

  /** Presses what was heard of, and hears the page that comes. */
  async go(words, expected) {
    await this.until(words);
    const heard = await this.hear(expected, await this.key('Enter'));
    expect(heard, `after ${words}`).toMatch(expected);
    return heard;
  }
}

/** Until the voice is on, again and again: what listens to keys comes with the rest of the program, shortly after the page. */
const untilVoiced = (page, attempt) => expect(() => attempt(
  () => expect(page.locator('html')).toHaveAttribute('data-self-voicing', 'on', { timeout: 3_000 }),
)).toPass({ timeout: 20_000 });

/** Holds a key for as long as somebody who tries does. */
export const hold = (page, key) => untilVoiced(page, async (on) => {
  await page.keyboard.down(key);
  try { await on(); } finally { await page.keyboard.up(key); }
});

/** Plugs a headset in that starts the voice. */
export const plugIn = (page) => untilVoiced(page, async (on) => {
  await jack(page, 'F15');
  await on();
});
