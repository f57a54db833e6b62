// What does not fit on a page: wider than the screen, cut off, one on the other, words in two pieces, too small for a finger, too near to
// its neighbour.

/** Words up to this long stand whole with the largest letters on the narrowest telephone, wide ones of Cyrillic too; longer ones want a hyphen,
    which only some browsers know how to set. A sign after its word, or before it, counts with it. Parts of an address are no words. */
const WHOLE = 9;

/** Everything that does not fit. `least`: the side of what can be pressed; `apart`: the room between two of them; both in px. */
export const misfits = (page, { least, apart = 0, whole = WHOLE }) => page.evaluate(async ({ least, apart, whole }) => {
  // With the letters that it will have: what is laid out asks for them.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth + 1) found.push(`the page is ${root.scrollWidth} px wide on a screen of ${root.clientWidth} px`);
  const name = (element) => `<${element.localName} id="${element.id}" class="${element.className}">${(element.textContent ?? '').trim().slice(0, 40)}`;
  const seen = (element) => {
    // What lies in a closed disclosure has a box, but nobody sees it.
    if (!element.checkVisibility()) return false;
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility === 'visible' && !element.closest('.aside, [hidden], [aria-hidden="true"]');
  };
  const all = [...document.querySelectorAll('body *')].filter(seen);
  for (const element of all) {
    const box = element.getBoundingClientRect();
    if (box.left < -1 || box.right > root.clientWidth + 1) found.push(`${name(element)} sticks out: ${Math.round(box.left)} to ${Math.round(box.right)}`);
    const style = getComputedStyle(element);
    // What is typed into a box scrolls inside it, as everywhere.
    const hides = !element.matches('input, textarea') && [style.overflowX, style.overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
    if (hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) found.push(`${name(element)} is cut off`);
    if (style.clipPath !== 'none' && element.textContent.trim()) found.push(`${name(element)} is cut off by a path`);
  }

  // Words on words: every line against every other, of the same element too. What is fixed stands before the page on purpose.
  const fixed = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true;
    return false;
  };
  const lines = [];
  for (const element of all) {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!own.length || fixed(element)) continue;
    for (const node of own) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 2 && box.height > 2) lines.push({ element, box });
    }
  }
  const cut = new Set();
  for (const element of all) {
    const size = parseFloat(getComputedStyle(element).fontSize);
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      for (const { 0: word, index } of node.data.matchAll(/(?:«[\u00a0\u202f])?[\p{L}\p{M}\p{N}'’]+(?:[\u00a0\u202f][?!:;»])?/gu)) {
        if ([...word].length > whole) continue;
        if (/[\p{L}\p{N}][.@/]$/u.test(node.data.slice(0, index)) || /^[.@/]\p{L}/u.test(node.data.slice(index + word.length))) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => top);
        if (Math.max(...tops) - Math.min(...tops) > size / 2) cut.add(`${name(element)}: “${word}” stands on two lines`);
      }
    }
  }
  found.push(...cut);
  lines.sort((one, other) => one.box.top - other.box.top);
  const on = new Set();
  for (let at = 0; at < lines.length; at += 1) {
    for (let next = at + 1; next < lines.length && lines[next].box.top < lines[at].box.bottom; next += 1) {
      const [one, other] = [lines[at], lines[next]];
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across <= 2) continue;
      // The box of a line is higher than its letters, in Firefox much higher for Arabic; inline neighbours share theirs.
      if (one.element === other.element) {
        if (Math.abs(one.box.top - other.box.top) < parseFloat(getComputedStyle(one.element).fontSize) * 0.9) on.add(`${name(one.element)} has lines that stand one on the other`);
      } else if (down > Math.min(one.box.height, other.box.height) / 3) {
        on.add(`${name(one.element)} and ${name(other.element)} stand one on the other`);
      }
    }
  }
  found.push(...on);

  // A choice is pressed anywhere on its tile. A link within a sentence is as high as its line (WCAG 2.5.8).
  const controls = [...document.querySelectorAll('button, a[href], input:not([type="file"]), textarea, summary, label.button')].filter(seen);
  const tiles = new Map();
  for (const control of controls) {
    const tile = control.matches('input[type="radio"], input[type="checkbox"]') ? control.closest('.choice') ?? control : control;
    const box = tile.getBoundingClientRect();
    if (box.height < least - 0.5 || box.width < least - 0.5) found.push(`${name(control)} is only ${Math.round(box.width)} x ${Math.round(box.height)} px`);
    if (!fixed(tile)) tiles.set(tile, box);
  }
  const near = new Set();
  const list = [...tiles];
  for (const [at, [one, box]] of list.entries()) {
    for (const [other, that] of list.slice(at + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      const across = Math.max(that.left - box.right, box.left - that.right);
      const down = Math.max(that.top - box.bottom, box.top - that.bottom);
      const room = Math.max(across, down);
      if (room < apart - 0.5) near.add(`${name(one)} and ${name(other)} are ${Math.round(room)} px apart`);
    }
  }
  found.push(...near);
  return found;
}, { least, apart, whole });
