// What there is to hear on a page, read from the page itself through the browser's protocol.

/** Runs in the page: every text of its own that it shows, what has the focus, and what the focus must say. */
const look = () => {
  const tidy = (text) => (text ?? '').replace(/[\s\u00a0\u202f\u2066-\u2069]+/gu, ' ').trim();
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"]');
  const words = (element) => tidy(element.innerText);
  const kinds = [
    ['heading', 'h1, h2, h3'],
    ['error', '.problem'],
    ['hint', '.lead, .hint, .choice-hint'],
    ['label', 'label, legend, .summary-label, .fact-label'],
    ['answer', '.summary-answer p, .fact-value'],
    ['status', '[role="status"], [role="alert"], [aria-live]'],
    ['text', 'main p, main li'],
  ];
  const seen = new Set();
  const texts = [];
  for (const [kind, selector] of kinds) {
    for (const element of document.querySelectorAll(selector)) {
      const text = words(element);
      // What is announced may stand on the page as well.
      const own = kind === 'status' ? `status ${text}` : text;
      if (!text || seen.has(own) || !shown(element)) continue;
      seen.add(own);
      texts.push({ kind, text, main: Boolean(element.closest('main')) });
    }
  }
  const active = document.activeElement;
  const byIds = (attribute, element = active) => (element?.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean)
    .map((id) => document.getElementById(id)).filter(Boolean);
  const must = [];
  const push = (kind, text) => { if (tidy(text)) must.push({ kind, text: tidy(text) }); };
  // A description is read as the lines that it has.
  const describe = (element, whose = '') => {
    for (const one of byIds('aria-describedby', element)) {
      const lines = one.querySelectorAll('p').length ? [...one.querySelectorAll('p')] : [one];
      for (const line of lines) push(`${whose}${one.id.startsWith('error-') ? 'error' : 'hint'}`, line.innerText);
    }
  };
  if (active && active !== document.body) {
    const labels = byIds('aria-labelledby');
    const label = active.getAttribute('aria-label');
    if (active.id === 'error-summary') {
      // The heading holds the one message; of several it holds their number, and each message follows.
      if (active.querySelector('a')) push('error', active.querySelector('a').innerText);
      else push('heading', active.innerText);
    } else if (labels.length) push('label', labels.map((label) => label.innerText).join(' '));
    else if (label) push('label', label);
    else if (active.labels?.length) push('label', [...active.labels].map((label) => label.innerText).join(' '));
    else if (active.id !== 'main') push(/^H\d$/.test(active.tagName) ? 'heading' : 'label', active.innerText);
    describe(active);
  }
  // The group that the focus is in, with what describes it.
  const group = active?.closest('fieldset, [role="group"], [role="radiogroup"]');
  const nameOfGroup = () => tidy([...byIds('aria-labelledby', group).map((one) => one.innerText), group.getAttribute('aria-label')
    ?? group.querySelector(':scope > legend')?.innerText].filter(Boolean).join(' '));
  const own = must.splice(0);
  if (group) describe(group, 'group’s ');
  const ofGroup = must.splice(0);
  return {
    path: location.pathname,
    title: tidy(document.title),
    focus: active && active !== document.body ? `${active.tagName.toLowerCase()}${active.id ? `#${active.id}` : ''}` : 'page',
    group: group ? { name: nameOfGroup(), texts: ofGroup } : null,
    must: own,
    texts,
    levels: [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].filter(shown).map((heading) => Number(heading.tagName.slice(1))),
    lists: [...document.querySelectorAll('ul, ol')].filter(shown).map((list) => ({ length: [...list.children].filter(shown).length, main: Boolean(list.closest('main')) })),
    whole: words(document.querySelector('main')),
    everything: words(document.body),
  };
};

/** What there is to hear now: `{ path, title, focus, group, must, texts, levels, lists, whole, everything }`. */
export const toHear = (page) => page.evaluate(look);

/** Waits until the page is whole: words there, one heading. */
export const settled = async (page) => {
  await page.waitForFunction(() => document.documentElement.dataset.app === 'ready' && document.querySelectorAll('main h1').length === 1, null, { timeout: 60_000 });
};

/** Waits until the focus is where a page that has come puts it. */
export const arrived = (page) => page.waitForFunction(() => ['question', 'error-summary'].includes(document.activeElement?.id), null, { timeout: 60_000 });
