// Starts the app, and shows the page's own apology when it cannot start or falls over.
const root = document.documentElement;
const link = (relation) => document.querySelector(`link[rel="${relation}"]`)?.href;

const apologise = () => {
  if (root.dataset.app === 'failed') return;
  root.dataset.app = 'failed';
  // What was on the screen is somebody's: it goes before anything else.
  document.getElementById('app')?.remove();
  document.getElementById('apology').hidden = false;
  const mine = document.querySelector(`#apology > [lang|="${root.lang.split('-')[0]}"]`) ?? document.querySelector('#apology > [lang]');
  mine?.querySelector('h1')?.focus();
  // At a kiosk nobody may stay to press the button.
  if (location.pathname === '/kiosk') setTimeout(() => location.replace('/kiosk'), 60_000);
};

// Until the app knows better, the apology speaks the browser's language; a kiosk's browser has none of its own.
if (location.pathname !== '/kiosk') {
  const mine = navigator.languages.map((tag) => document.querySelector(`#apology > [lang="${tag.split('-')[0]}"]`)).find(Boolean);
  if (mine) [root.lang, root.dir] = [mine.lang, mine.dir || 'ltr'];
}

addEventListener('parvis-failed', apologise);
// A trap ends the app without a word of its own: the stack or the memory is full.
const trapped = (error) => { if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) apologise(); };
addEventListener('error', ({ error }) => trapped(error));
addEventListener('unhandledrejection', ({ reason }) => trapped(reason));

// A page that comes back from the back-forward cache may belong to somebody who has left.
addEventListener('pageshow', ({ persisted }) => { if (persisted) location.reload(); });

// What somebody copied at a kiosk outlives their page. Without a press Chromium refuses to write into the clipboard, so the first press of
// whoever comes next empties it: the first page has nothing to paste into.
if (location.pathname === '/kiosk') {
  const presses = ['click', 'keydown'];
  const empty = () => navigator.clipboard?.writeText('').then(() => { for (const press of presses) removeEventListener(press, empty, true); }, () => {});
  for (const press of presses) addEventListener(press, empty, true);
}

// A kiosk's browser has keys that lead out of the page, to other windows, files, the history. Where it runs in a window of its own
// (`--app`), the page is asked first; what writes letters, copies and pastes stays.
if (location.pathname === '/kiosk') {
  addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, altKey, metaKey, shiftKey } = event;
    // Keyboards of other scripts have the letters of these keys in their places alone.
    const letter = /^[a-z]$/i.test(key) ? key : code.replace('Key', '');
    const edits = ctrlKey && !altKey && ((!shiftKey && /^[acvxz]$/i.test(letter)) || /^(Arrow|Home|End|Back|Del)/.test(key));
    const leads = ctrlKey || altKey || metaKey || /^(F\d+|ContextMenu|Browser.+|Launch.+)$/.test(key) || (shiftKey && key === 'Escape');
    if (leads && !edits && !event.getModifierState('AltGraph')) event.preventDefault();
  }, true);
}

// The program comes in two parts. The second is asked for with the first question, or when the first page has had its time; whoever needs it
// sooner has it brought at once, which holds up the page: both parts are one program, and a function cannot wait.
const QUIET = 10_000;
const rest = link('app-rest');
const waiting = [];
const join = (first, module) => {
  if (first.the_rest_is_there.value) return;
  new WebAssembly.Instance(module, { first });
  first.the_rest_is_there.value = 1;
  // A function of the first part may be in the middle of bringing it.
  for (const then of waiting.splice(0)) queueMicrotask(then);
};
globalThis.whenTheRestIsThere = (first, then) => {
  if (first.the_rest_is_there.value) queueMicrotask(then);
  else waiting.push(then);
};
globalThis.bringTheRest = (first) => {
  const request = new XMLHttpRequest();
  request.open('GET', rest, false);
  request.overrideMimeType('text/plain; charset=x-user-defined');
  // Without a line it throws; its status is 0 then.
  try { request.send(); } catch { /* said below */ }
  if (request.status !== 200) throw new RangeError('the rest of the program does not come');
  join(first, new WebAssembly.Module(Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0))));
};
let coming = false;
globalThis.bringTheRestSoon = (first) => {
  if (coming || first.the_rest_is_there.value) return;
  coming = true;
  WebAssembly.compileStreaming(fetch(rest, { priority: 'low' }))
    .then((module) => join(first, module))
    .catch(() => {
      coming = false;
      setTimeout(bringTheRestSoon, QUIET, first);
    });
};

import(link('modulepreload'))
  .then(({ default: start }) => start({ module_or_path: link('app-program') }))
  .then((first) => { setTimeout(bringTheRestSoon, QUIET, first); })
  .catch(apologise);
