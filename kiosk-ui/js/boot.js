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

import(link('modulepreload'))
  .then(({ default: start }) => start({ module_or_path: link('app-program') }))
  .catch(apologise);
