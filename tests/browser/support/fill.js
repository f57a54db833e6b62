// Fills the fields of a step as a person does, by the kind of input that the page shows; nothing here knows a procedure.
import { expect } from '@playwright/test';

/** The smallest photo. */
export const PHOTO = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
  'base64',
);

/** How a test acts: with a pointer, or with the keyboard alone (see keyboard.js). */
export const pointer = {
  press: (page, locator) => locator.click(),
  choose: async (page, locator) => { await page.locator(`label[for="${await locator.getAttribute('id')}"]`).first().click(); },
  type: (page, locator, text) => locator.fill(text),
};

/** The ids of the fields on the page, in their order. */
export const fieldsOf = (page) => page.evaluate(() => {
  const ids = [...document.querySelectorAll('main [id^="hint-"], main [id^="field-"], main [id^="error-"]')];
  const names = ids.map((element) => element.id.replace(/^(hint|field|error)-/, ''));
  return [...new Set(names)];
});

/** Whether the page has this field. */
export const hasField = (page, id) => page.locator(`[id="field-${id}"], [id^="field-${id}-"], [id="files-${id}"]`).first().isVisible()
  .catch(() => false);

/** Empties every box that belongs to none of these fields: an answer is the whole page. */
export const emptyOthers = async (page, ids, hand = pointer) => {
  for (const box of await page.locator('main form input[type="text"], main form input[type="email"], main form input[type="tel"], main form textarea').all()) {
    const own = await box.getAttribute('id');
    const named = ids.some((id) => own === `field-${id}` || own.startsWith(`field-${id}-`));
    if (!named && (await box.inputValue()) !== '') await hand.type(page, box, '');
  }
};

/** Puts a value as a journey fixture writes it into the field. */
export const fill = async (page, id, value, hand = pointer) => {
  const own = page.locator(`[id="field-${id}"]`);
  const part = (name) => page.locator(`[id="field-${id}-${name}"]`);
  if (typeof value === 'boolean') return fillFlag(page, own, part('no'), value, hand);
  if (Array.isArray(value)) return fillList(page, id, value, hand);
  if (value !== null && typeof value === 'object') return fillRecord(page, id, value, hand);
  if (await part('year').count()) return fillParts(page, id, dateParts(String(value)), hand);
  const kind = await own.getAttribute('type');
  if (kind === 'radio') {
    // The first choice of a group has the id of the field itself, so that the error summary leads to it.
    const choice = part(value);
    return hand.choose(page, (await choice.count()) ? choice : own);
  }
  const cents = typeof value === 'number' && (await own.getAttribute('inputmode')) === 'decimal';
  return hand.type(page, own, cents ? (value / 100).toFixed(2).replace('.', ',') : String(value));
};

const fillFlag = async (page, own, no, value, hand) => {
  if ((await own.getAttribute('type')) === 'radio') return hand.choose(page, value ? own : no);
  if ((await own.isChecked()) !== value) await hand.choose(page, own);
};

const fillList = async (page, id, value, hand) => {
  const own = page.locator(`[id="field-${id}"]`);
  if (value.every((one) => typeof one === 'string')) {
    const wanted = [];
    for (const choice of value) {
      const box = page.locator(`[id="field-${id}-${choice}"]`);
      wanted.push((await box.count()) ? box : own);
    }
    // What was ticked for an earlier answer is no part of this one.
    const ids = await Promise.all(wanted.map((box) => box.getAttribute('id')));
    const ticked = await own.locator('xpath=ancestor::*[self::fieldset or @role="group"][1]').locator('input:checked').evaluateAll((all) => all.map((box) => box.id));
    for (const other of ticked.filter((box) => !ids.includes(box))) await hand.choose(page, page.locator(`[id="${other}"]`));
    for (const box of wanted) if (!(await box.isChecked())) await hand.choose(page, box);
    return;
  }
  // Documents: at home through the browser's file input, at a kiosk with the camera in the page. Each file has bytes of its own.
  for (const [at, file] of value.entries()) {
    const kind = await own.getAttribute('type');
    if (kind === 'file') {
      // Whatever the fixture's file is, this one is a photo, and a name that says otherwise is refused.
      await own.setInputFiles({ name: file.name.replace(/\.\w+$/, '.jpg'), mimeType: 'image/jpeg', buffer: Buffer.concat([PHOTO, Buffer.from([at])]) });
    } else {
      await hand.press(page, own);
      await hand.press(page, page.locator(`[id="field-${id}-take"]`));
    }
    await expect(page.locator(`[id="files-${id}"] + ul > li`)).toHaveCount(at + 1);
  }
};

const fillRecord = async (page, id, value, hand) => {
  if (value.unknown) {
    const box = page.locator(`[id="unknown-${id}"]`);
    if (!(await box.isChecked())) await hand.choose(page, box);
    return;
  }
  if (value.bring) {
    const box = page.locator(`[id="field-${id}-bring"]`);
    if (!(await box.isChecked())) await hand.choose(page, box);
    return;
  }
  if (value.code && value.name) {
    await hand.type(page, page.locator(`[id="field-${id}"]`), value.name);
    await hand.choose(page, page.locator(`[id="field-${id}-${value.code}"]`));
    return;
  }
  await fillParts(page, id, value, hand);
};

/** The parts that a value does not name are blank in it, whatever stood in their boxes before. */
const fillParts = async (page, id, parts, hand) => {
  const boxes = await page.locator(`input[type="text"][id^="field-${id}-"]`).evaluateAll((inputs) => inputs.map((input) => input.id));
  const blank = Object.fromEntries(boxes.map((box) => [box.slice(`field-${id}-`.length), '']));
  for (const [name, text] of Object.entries({ ...blank, ...parts })) {
    const box = page.locator(`[id="field-${id}-${name}"]`);
    if (text !== '' || (await box.inputValue()) !== '') await hand.type(page, box, String(text));
  }
};

const dateParts = (value) => {
  const [year, month = '', day = ''] = value.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
};
