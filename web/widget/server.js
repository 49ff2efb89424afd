// Speaks with the server that the script came from.

export const script = document.currentScript;

const JSON_TYPE = { 'Content-Type': 'application/json' };

/** What went wrong, in words that may be shown. */
export class Refusal extends Error {}

/** The connection was lost: the same request may be sent again, and is answered once. */
export class Lost extends Error {}

const at = (path) => new URL(path.replace(/^\//, ''), script.src).href;

/** Where a link of a reply leads: to a page of the server or to the web, else nowhere. */
export function leadsTo(url) {
  if (/^\/(?!\/)/.test(url)) return at(url);
  return /^https?:\/\//i.test(url) ? url : null;
}

const ask = (path, options) => fetch(at(path), options).catch(() => ({ ok: false }));

export const get = (path, accept = 'application/json') => ask(path, { headers: { Accept: accept } });

export const post = (path, body) => ask(path, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) });

/** The events of one reply; with the same key the same reply. */
export async function* replyTo(turn, key) {
  const response = await fetch(at('api/chat'), {
    method: 'POST',
    headers: { ...JSON_TYPE, Accept: 'text/event-stream', 'Idempotency-Key': key },
    body: JSON.stringify(turn),
  }).catch(() => { throw new Lost(); });
  if (!response.ok) throw await refusal(response);
  yield* events(response.body);
}

async function refusal(response) {
  const problem = await response.json().catch(() => ({}));
  return response.status > 501 ? new Lost() : Object.assign(new Refusal(problem.detail), { status: response.status });
}

async function* events(stream) {
  let rest = '';
  for await (const piece of pieces(stream.pipeThrough(new TextDecoderStream()).getReader())) {
    const parts = (rest + piece).split(/\r?\n\r?\n/);
    rest = parts.pop();
    for (const part of parts) yield* event(part.split(/\r?\n/));
  }
}

async function* pieces(reader) {
  const next = () => reader.read().catch(() => { throw new Lost(); });
  for (let read = await next(); !read.done; read = await next()) yield read.value;
}

function* event(lines) {
  const fields = (name) => lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).replace(/^ /, ''));
  const data = fields('data').join('\n');
  if (data) yield [fields('event')[0], JSON.parse(data)];
}
