// IBM's engine (Equal Access), which judges keyboard and ARIA by other rules than axe.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** Where a rule is not believed: the beginning of the element that it speaks of. */
const NOT_BELIEVED = {
  // The label is drawn as a button, and the input for files of one pixel behind it, which the keyboard reaches, is taken for hidden.
  label_ref_valid: '<label class="button',
};

/** What depends on colours alone. */
export const COLOURS_IBM = ['text_contrast_sufficient', 'style_focus_visible', 'style_highcontrast_visible'];

/** Fails with one line for every rule that is broken; what the engine only asks a person to look at is no violation. `only` these rules, or all. */
export const expectNoViolation = async (page, name, only = null) => {
  if (!await page.evaluate(() => typeof window.ace === 'object')) await page.evaluate(`${source};window.ace = ace;`);
  const violations = await page.evaluate(async ([notBelieved, only]) => {
    const checker = new window.ace.Checker();
    // What the engine does not know it passes over without a word.
    for (const rule of only ?? []) if (!checker.engine.getRulesIds().includes(rule)) throw new Error(`there is no rule ${rule}`);
    if (only) checker.rulesetRules.WCAG_2_2 = only;
    const { results } = await checker.check(document, ['WCAG_2_2']);
    const broken = results.filter(({ ruleId, value, snippet }) => value[0] === 'VIOLATION' && value[1] === 'FAIL' && !(ruleId in notBelieved && snippet.startsWith(notBelieved[ruleId])));
    return broken.map(({ ruleId, message, snippet, path }) => `${ruleId}: ${message} ${snippet.slice(0, 120)} ${path.dom.slice(-60)}`);
  }, [NOT_BELIEVED, only]);
  expect.soft(violations, `IBM's engine on ${name}`).toEqual([]);
};
