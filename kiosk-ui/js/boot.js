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
