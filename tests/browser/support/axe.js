// axe-core with everything on: WCAG 2.x A, AA and AAA, best practices, contrast and target size.
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';

const { source } = createRequire(import.meta.url)('axe-core');

/** Rules that are left out, each with the reason. */
const LEFT_OUT = {};

/** Fails with one line for every element that breaks a rule. */
export const expectAccessible = async (page, name) => {
  const loaded = await page.evaluate(() => typeof window.axe === 'object');
  if (!loaded) await page.evaluate(source);
  const violations = await page.evaluate(async (leftOut) => {
    const rules = window.axe.getRules().filter(({ tags }) => !tags.includes('deprecated') && !tags.includes('experimental'));
    const enabled = Object.fromEntries(rules.map(({ ruleId }) => [ruleId, { enabled: !(ruleId in leftOut) }]));
    const result = await window.axe.run(document, { rules: enabled, resultTypes: ['violations'] });
    return result.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)} ${node.failureSummary.split('\n').slice(1, 3).join(' ').trim()}`));
  }, LEFT_OUT);
  expect.soft(violations, `axe on ${name}`).toEqual([]);
};
