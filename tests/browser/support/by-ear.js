// The hands of somebody who sees nothing and has five keys, or two switches: every press is one that something heard asked for.
import { expect } from '@playwright/test';
import { Listener } from './voice.js';
import { words } from './words.js';

const name = (id) => words('fr', id).toLowerCase();
const [SPACE, CAPITAL, ERASE, BACK, ON, DONE] = ['space', 'shift', 'erase', 'back', 'on', 'done'].map((id) => name(`key-${id}`));
const [LETTERS, ACCENTS, DIGITS] = ['letters', 'accents', 'digits'].map((id) => name(`key-page-${id}`));

/** What is said of a key that has no letter on it. */
const SAID = { ' ': SPACE, '@': 'arobase', '.': 'point', '-': 'tiret', "'": 'apostrophe', '+': 'plus', ',': 'virgule' };

/** The keyboards as the fingers know them by heart, row by row. */
const rows = (...all) => all.map((row) => (typeof row === 'string' ? [...row].map((sign) => SAID[sign] ?? sign) : row));
const BOARDS = {
  letters: rows('azertyuiop', 'qsdfghjklm', "wxcvbn'-", [ACCENTS, DIGITS, CAPITAL, ERASE, SPACE, BACK, ON, DONE]),
  accents: rows('éèêëàâäçœæ', 'îïôöùûüÿñßİ', 'áíóúãõåøčšžł', 'ńśżćğışșăț', [LETTERS, DIGITS, CAPITAL, ERASE, SPACE, BACK, ON, DONE]),
  digits: rows('1234567890', "-'.,:/@+_?", [LETTERS, ACCENTS, ERASE, SPACE, BACK, ON, DONE]),
  number: rows('123', '456', '789', [BACK, '0', ON], [ERASE, DONE]),
  telephone: rows('123', '456', '789', ['plus', '0', ERASE], [SPACE, BACK, ON, DONE]),
  email: rows('1234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn@.-_+', [ERASE, BACK, ON, DONE]),
};
/** The page of letters that has this one, and the key that leads to it. */
const PAGES = { letters: LETTERS, accents: ACCENTS, digits: DIGITS };

/** The keyboard that comes for this, where it is none of letters and pages. */
const withDigits = (text) => {
  if (text.includes('@')) return 'email';
  return text.includes(' ') ? 'telephone' : 'number';
};

/** What is heard of a text that is written letter by letter. */
export const spelled = (text) => [...text].map((letter) => {
  const small = letter.toLowerCase();
  return `${SAID[letter] ?? letter}${letter === small ? '' : ' majuscule'}`;
}).join(' ');

/** What a key is called, from what is heard on it. */
const key = (heard) => heard.match(/^(?:.*\. )?([^.]+?), bouton/)?.[1].toLowerCase() ?? heard;

/** 8 4 5 6 2 of a numeric block, and nothing else. */
export class FiveKeys extends Listener {
  until(heard, press = 'Numpad2') { return super.until(heard, press); }

  /** Presses what was heard of, and hears what comes of it. */
  choose() { return this.key('Numpad5'); }

  async go(heard, expected, press) {
    await this.until(heard, press);
    const come = await this.hear(expected, await this.choose());
    expect(come, `after ${heard}`).toMatch(expected);
    return come;
  }

  /** Goes to a key as it lies from the one that was heard last. */
  async toKey(wanted, board) {
    const find = (sign) => {
      const row = board.findIndex((one) => one.includes(sign));
      expect(row, `“${sign}” is a key that the fingers know`).toBeGreaterThanOrEqual(0);
      return [row, board[row].indexOf(sign)];
    };
    const [row, column] = find(wanted);
    for (let presses = 0; presses < 40; presses += 1) {
      const [down, on] = find(this.here);
      if (down === row && on === column) return;
      const press = down !== row ? (down < row ? 'Numpad2' : 'Numpad8') : (on < column ? 'Numpad6' : 'Numpad4');
      this.here = key(await this.key(press));
    }
    throw new Error(`“${wanted}” was not reached`);
  }

  /** Writes into the box that was heard of, letter by letter, and hears each. */
  async write(text) {
    this.here = key(await this.choose());
    // Which keyboard came is heard at its first row: those without pages begin with digits.
    const only = /^\d$/.test(this.here) ? withDigits(text) : null;
    let page = 'letters';
    const echo = [];
    const turn = async (to) => {
      await this.toKey(PAGES[to], BOARDS[page]);
      this.here = key(await this.choose());
      page = to;
    };
    for (const letter of text) {
      const small = letter.toLowerCase();
      const sign = SAID[letter] ?? small;
      const has = (board) => BOARDS[board].some((row) => row.includes(sign));
      if (!only && !has(page)) await turn(Object.keys(PAGES).find(has));
      if (letter !== small) {
        await this.toKey(CAPITAL, BOARDS[page]);
        expect(await this.choose(), 'that the next is a capital is heard').toMatch(/Majuscule, bouton, (?!.*non).*(activé|enfoncé)/);
      }
      await this.toKey(sign, BOARDS[only ?? page]);
      echo.push((await this.choose()).trim());
    }
    this.board = BOARDS[only ?? page];
    return echo.join(' ');
  }

  /** Ends writing, and hears where one comes to. */
  async done() {
    await this.toKey(DONE, this.board);
    return this.choose();
  }
}

/** Two switches: Space goes on, Enter chooses; of a group that is named, what is in it. */
export class TwoSwitches extends Listener {
  async choose(wanted) {
    let heard = await this.until(wanted, 'Space');
    // Groups may lie in groups.
    while (/^Groupe de \d/.test(heard)) {
      heard = await this.key('Enter');
      if (!wanted.test(heard)) heard = await this.until(wanted, 'Space');
    }
    return this.key('Enter');
  }

  async go(wanted, expected) {
    const come = await this.hear(expected, await this.choose(wanted));
    expect(come, `after ${wanted}`).toMatch(expected);
    return come;
  }

  /** Writes with the keyboard of the box that is in use, letter by letter, and hears each. */
  async write(text, only = null) {
    let page = 'letters';
    const press = (sign) => this.choose(new RegExp(`(?:^|: |\\. )${sign}(?:\\.|, )`, 'i'));
    for (const letter of text) {
      const sign = SAID[letter] ?? letter;
      const has = (board) => BOARDS[board].some((row) => row.includes(sign));
      if (!only && !has(page)) {
        page = Object.keys(PAGES).find(has);
        await press(PAGES[page]);
      }
      expect(await press(sign), `the echo of ${letter}`).toMatch(new RegExp(`^${sign}\\b`, 'i'));
    }
  }
}
