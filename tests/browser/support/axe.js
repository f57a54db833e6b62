// axe-core with everything on: WCAG 2.x A, AA and AAA, best practices, contrast and target size.
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';

const { source } = createRequire(import.meta.url)('axe-core');

/** Rules that are left out, by browser, each with the reason. */
const LEFT_OUT = {
  chromium: {},
  // Firefox ESR 153 dies of a segmentation fault when Playwright reads the accessibility tree after this rule has run. The sizes are
  // measured in fitting.spec.js, in both browsers, and stricter.
  firefox: { 'target-size': true },
};

/** What depends on colours alone. */
export const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Fails with one line for every element that breaks a rule; `only` these rules, or all. */
export const expectAccessible = async (page, name, only = null) => {
  const loaded = await page.evaluate(() => typeof window.axe === 'object');
  if (!loaded) await page.evaluate(source);
  const violations = await page.evaluate(async ([leftOut, only]) => {
    const rules = window.axe.getRules().filter(({ tags, ruleId }) => (only ? only.includes(ruleId) : !tags.includes('deprecated') && !tags.includes('experimental')));
    const enabled = Object.fromEntries(rules.map(({ ruleId }) => [ruleId, { enabled: !(ruleId in leftOut) }]));
    const runOnly = only ? { runOnly: { type: 'rule', values: only } } : {};
    const result = await window.axe.run(document, { rules: enabled, resultTypes: ['violations'], ...runOnly });
    const told = (node) => `${node.target.join(' ')} ${node.html.slice(0, 120)} ${node.failureSummary.split('\n').slice(1, 3).join(' ').trim().slice(0, 160)}`;
    return result.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.length} times, such as ${told(nodes[0])}`);
  }, [LEFT_OUT[page.context().browser().browserType().name()], only]);
  expect.soft(violations, `axe on ${name}`).toEqual([]);
};
