// Runs in the browser that `parvis test` starts: gives each request to the very worker of the UI, and its reply back to the host.
const worker = new Worker('worker.js', { type: 'module' });

// As in the UI: a call that takes longer than a second is stopped.
const ask = (message, milliseconds) => new Promise((resolve) => {
  const late = setTimeout(() => { worker.terminate(); resolve({ error: 'out-of-time' }); }, milliseconds);
  const heard = (data) => { clearTimeout(late); resolve(data); };
  worker.onmessage = ({ data }) => heard(data);
  worker.onerror = () => heard({ error: 'unreachable' });
  worker.postMessage(message);
});

let reply = await ask({ turn: 0, url: 'module.wasm' }, 30_000);
for (;;) {
  const next = await fetch('next', { method: 'POST', body: JSON.stringify(reply) });
  reply = await ask(await next.json(), 1_000);
}
