// IBM's engine (Equal Access), which judges keyboard and ARIA by other rules than axe.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** Rules that are left out, each with the reason. */
const LEFT_OUT = {};

/** Fails with one line for every rule that is broken; what the engine only asks a person to look at is no violation. */
export const expectNoViolation = async (page, name) => {
  if (!await page.evaluate(() => typeof window.ace === 'object')) await page.evaluate(`${source};window.ace = ace;`);
  const violations = await page.evaluate(async (leftOut) => {
    const { results } = await new window.ace.Checker().check(document, ['WCAG_2_2']);
    const broken = results.filter(({ ruleId, value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL' && !(ruleId in leftOut));
    return broken.map(({ ruleId, message, snippet, path }) => `${ruleId}: ${message} ${snippet.slice(0, 120)} ${path.dom.slice(-60)}`);
  }, LEFT_OUT);
  expect.soft(violations, `IBM's engine on ${name}`).toEqual([]);
};
