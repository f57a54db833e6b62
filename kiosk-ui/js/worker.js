// Runs one procedure: a core WebAssembly module that speaks the canonical ABI of `parvis:procedure/guide@1.0.0`.
// Every call gets a fresh instance, so nothing said at one step can be seen at another. What comes back is measured before it is read.
const ADVANCE = 'parvis:procedure/guide@1.0.0#advance';

let module;

// Bounds first, then a copy: a pointer from a procedure is only a number.
const slice = (memory, at, length) => {
  if (at + length > memory.buffer.byteLength) throw 'bad-text';
  return new Uint8Array(memory.buffer, at, length);
};

const call = (request, limit) => {
  const { exports } = new WebAssembly.Instance(module, {});
  const bytes = new TextEncoder().encode(request);
  const at = exports.cabi_realloc(0, 0, 1, bytes.length) >>> 0;
  slice(exports.memory, at, bytes.length).set(bytes);
  const result = exports[ADVANCE](at, bytes.length) >>> 0;
  // The host's engine refuses an odd place too: both sides take the same replies.
  if (result % 4) throw 'bad-text';
  const pair = slice(exports.memory, result, 8);
  const view = new DataView(pair.buffer, result, 8);
  const length = view.getUint32(4, true);
  if (length > limit) throw 'too-large';
  const reply = slice(exports.memory, view.getUint32(0, true), length).slice();
  exports[`cabi_post_${ADVANCE}`](result);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(reply);
  } catch {
    throw 'bad-text';
  }
};

onmessage = async ({ data: { turn, url, request, limit } }) => {
  try {
    if (url) {
      const response = await fetch(url).catch(() => { throw 'unreachable'; });
      if (!response.ok) throw 'unreachable';
      module = await WebAssembly.compile(await response.arrayBuffer().catch(() => { throw 'unreachable'; }));
      postMessage({ turn, ok: '' });
    } else {
      postMessage({ turn, ok: call(request, limit) });
    }
  } catch (error) {
    postMessage({ turn, error: typeof error === 'string' ? error : 'trap' });
  }
};
