// Plays a journey fixture by ear with five keys: what is heard says where one is and what to press, and nothing here looks at the page.
import { expect } from '@playwright/test';
import { FiveKeys, spelled } from './by-ear.js';
import { textOf, titleOf } from './journey.js';
import { words } from './words.js';

const say = (id) => words('fr', id);

/** Words as a pattern, whatever stands for their arguments. */
const pattern = (text) => text.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')).join('.+?');
/** A sentence that begins with one of these words and goes on like this. */
const begins = (texts, rest = '') => new RegExp(`(?:^|[.?!:…»] )(?:${[texts].flat().map(pattern).join('|')})${rest}`, 's');
const either = (...all) => new RegExp(all.map(({ source }) => source).join('|'), 's');

const BUTTON = `, ${say('speech-button')}`;
const NOT_CHOSEN = `, choix \\d+ sur \\d+, ${say('speech-not-chosen')}`;
const NOT_TICKED = `(?:, case \\d+ sur \\d+|, ${say('speech-box')}), ${say('speech-not-ticked')}`;
const CHOSEN = new RegExp(`, (?:${say('speech-chosen')}|${say('speech-ticked')})`);
/** After a name, and what helps to answer. */
const BOX = `(?: \\(facultatif\\))?(?:[,.]|(?<=[?!])) (?:.*?[.?!] )?(?:[Cc]hamp|[Gg]rand champ) à remplir,(?: en [^,.]+,)? ${say('speech-empty')}`;
/** The one box of a page is called after its question, which was just heard. */
const ONLY_BOX = begins('Champ à remplir', `,(?: en [^,.]+,)? ${say('speech-empty')}`);

/** Somebody who sees nothing, has five keys, and knows what a fixture knows. */
export class EarWalk extends FiveKeys {
  /** From the first page to the receipt; gives what is heard of it. */
  async walk({ procedure, play }) {
    const text = (id) => textOf(procedure, 'fr', id);
    await this.go(begins(say('welcome-begin'), BUTTON), begins(say('find-title')));
    await this.go(begins(titleOf(procedure, 'fr')), begins(say('before-data')));
    let come = await this.press(begins(say('before-begin'), BUTTON));
    for (const { expectStep, answer } of play) {
      // A question whose words depend on what was answered is known by its fields alone.
      const question = expectStep && optional(() => text(`step-${expectStep.replace(/ \d+$/, '')}`));
      if (question) come = await this.expectHeard(question, come);
      if (!answer) continue;
      const fields = Object.entries(answer);
      for (const [field, value] of fields) await this.fill({ label: text(`field-${field}`), consent: optional(() => text(`consent-${field}`)), option: (of) => optional(() => text(`option-${field}-${of}`)) }, value, fields.length === 1);
      come = await this.press(begins(say('continue'), BUTTON));
    }
    await this.expectHeard(say('review-title'), come);
    return this.go(begins(say('review-send'), BUTTON), /Voici ce qui est écrit sur le reçu.*Gardez ce numéro/s);
  }

  async expectHeard(words, come) {
    const wanted = new RegExp(pattern(words), 's');
    const heard = await this.hear(wanted, come);
    expect(heard).toMatch(wanted);
    return heard;
  }

  async press(heard) {
    await this.until(heard);
    return this.choose();
  }

  /** Chooses or ticks, and hears that it is. */
  async tick(heard) { expect(await this.press(heard)).toMatch(CHOSEN); }

  async fill({ label, option, consent }, value, alone) {
    if (typeof value === 'boolean') return this.tick(either(begins(label, NOT_TICKED), begins(consent ?? label, '(?:, |\\. |(?<=\\.) )[Cc]ase à cocher, non cochée'), begins(say(value ? 'value-yes' : 'value-no'), NOT_CHOSEN)));
    if (Array.isArray(value)) {
      for (const [at, one] of value.entries()) await (option(one) ? this.tick(begins(option(one), NOT_TICKED)) : this.photograph(at + 1));
    } else if (typeof value === 'object') {
      await this.fillRecord(label, value);
    } else if (option(value)) {
      await this.tick(begins(option(value), NOT_CHOSEN));
    } else if (/^\d{4}-\d\d-\d\d$/.test(value)) {
      const [year, month, day] = value.split('-').map((part) => String(Number(part)));
      await this.fillRecord(label, { day, month, year });
    } else {
      await this.enter(alone ? either(begins(label, BOX), ONLY_BOX) : begins(label, BOX), String(value));
    }
  }

  async fillRecord(label, value) {
    if (value.unknown) return this.tick(begins([say('field-unknown'), `${say('field-unknown')} : ${label}`], NOT_TICKED));
    if (value.bring) return this.tick(begins([say('field-document-bring'), say('field-document-show')], NOT_TICKED));
    if (value.code) {
      await this.enter(either(begins([label, say('field-commune-search')], BOX), ONLY_BOX), value.name);
      return this.tick(begins(value.name, `.*?${NOT_CHOSEN}`));
    }
    for (const [part, text] of Object.entries(value)) {
      const names = ['address', 'place', 'date'].map((kind) => optional(() => say(`field-${kind}-${part}`))).filter(Boolean);
      if (text === '') continue;
      // The boxes of a date stand side by side, where down would pass them: who has written one is led to the next.
      const beside = part === 'month' || part === 'year';
      await this.enter(begins(names, BOX), text, beside && (await this.done()));
    }
  }

  /** Writes into the box that is heard of, and hears each letter. */
  async enter(box, text, come) {
    if (come) expect(come).toMatch(box);
    else await this.until(box);
    expect(await this.write(text)).toBe(spelled(text));
  }

  async photograph(number) {
    await this.press(begins(say(number === 1 ? 'field-document-camera-start' : 'field-document-camera-another'), BUTTON));
    const come = await this.press(begins(say('field-document-camera-take'), BUTTON));
    expect(await this.hear(new RegExp(`photo.${number}`), come)).toMatch(new RegExp(`photo.${number}`));
  }
}

const optional = (get) => { try { return get(); } catch { return undefined; } };
