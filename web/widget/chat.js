// One conversation: sends what a person says, shows what comes back, and goes on after a reload or a lost connection.
import { ready } from './composer.js';
import { button } from './elements.js';
import { keep, recall } from './memory.js';
import { draw, summary } from './reply.js';
import { get, Lost, Refusal, replyTo } from './server.js';
import { announce } from './status.js';
import { busy, clear, failed, log, remark, said, show, withdraw } from './thread.js';
import { language, learn, say } from './words.js';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const PAUSES = [1000, 3000, 8000];

let conversation = null;
let working = false;

/** The welcome gives way to the conversation. */
export const welcome = { show: () => {} };

const freshKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Until the connection is back, or as long as it is worth waiting for. */
const pause = (ms) => new Promise((over) => {
  window.addEventListener('online', over, { once: true });
  setTimeout(over, ms);
});

export function send(turn) {
  if (working) return;
  begin(turn);
  deliver(addressed(turn), freshKey());
}

function begin(turn) {
  welcome.show(false);
  said(turn);
}

/** Japanese in the message tells the language; else it is that of the page. */
function addressed(turn) {
  if (conversation) return { ...turn, conversation };
  return turn.message && (language() === 'ja' || JAPANESE.test(turn.message)) ? turn : { ...turn, language: language() };
}

async function deliver(turn, key) {
  work(true);
  keep('underWay', { turn, key });
  const waiting = remark(say('waiting'));
  try {
    await persist(turn, key, waiting);
    keep('underWay', null);
  } catch (fault) {
    refused(fault, turn, key);
  } finally {
    waiting.remove();
    work(false);
  }
}

function work(is) {
  working = is;
  busy(is);
  ready(log.childElementCount > 0, is);
}

/** A request whose answer got lost is sent again: with the same key it is answered once. */
async function persist(turn, key, waiting) {
  for (const ms of PAUSES) {
    try {
      return await listen(turn, key, waiting);
    } catch (fault) {
      if (!(fault instanceof Lost)) throw fault;
      waiting.textContent = say('reconnecting');
      waiting.hidden = false;
      await pause(ms);
    }
  }
  return listen(turn, key, waiting);
}

function refused(fault, turn, key) {
  if (fault.status === 404 && conversation) {
    remember(null);
    failed(say('forgotten'), turn.answers ? null : () => deliver(addressed({ ...turn, conversation: undefined }), freshKey()));
  } else {
    const word = { 413: 'too-much', 429: 'too-many' }[fault.status];
    const told = word ? say(word) : fault instanceof Refusal && fault.message;
    failed(told || say('unreachable'), () => deliver(turn, key));
  }
}

async function listen(turn, key, waiting) {
  let drawn = null;
  let text = '';
  try {
    for await (const [event, data] of replyTo(turn, key)) {
      if (event === 'error') throw new Refusal(data.detail);
      if (event === 'text') drawn.word((text += data.delta));
      else drawn ??= await answer(data);
      if (event === 'reply') return finish(drawn, data);
      waiting.hidden = true;
    }
    throw new Lost();
  } catch (fault) {
    if (drawn) withdraw(drawn.node);
    throw fault;
  }
}

async function answer(reply) {
  await learn(reply.language).catch(() => {});
  const drawn = draw(reply);
  show(drawn.node, reply);
  busy(working);
  return drawn;
}

function finish(drawn, reply) {
  remember(reply.conversation);
  drawn.finish(reply);
  announce(summary(reply));
}

function remember(id) {
  conversation = id;
  keep('conversation', id);
}

/** Goes on where this tab was before it was reloaded. */
export async function resume() {
  if (log.firstChild) return welcome.show(false);
  const underWay = recall('underWay');
  const answered = await restore(recall('conversation'));
  if (!underWay || answered.includes(underWay.key)) return;
  begin(underWay.turn);
  deliver(underWay.turn, underWay.key);
}

/** Draws what was said so far; gives the keys of the requests that were answered. */
async function restore(id) {
  work(!!id);
  const kept = id ? await get(`api/conversations/${id}`) : {};
  if (!kept.ok) {
    if (id) unrestored(id, kept.status);
    return [];
  }
  const { turns, feedback = [] } = await kept.json();
  clear();
  remember(id);
  for (const { turn, said: spoken, reply } of turns) {
    begin(spoken);
    (await answer(reply)).finish(reply, feedback.findLast((one) => one.turn === turn)?.resolved);
  }
  work(false);
  return turns.map((turn) => turn.said.request);
}

/** What cannot be drawn now is gone on with all the same, unless it is no longer kept. */
function unrestored(id, status) {
  remember(status === 404 ? null : id);
  work(false);
  if (status !== 404) failed(say('unreachable'), () => restore(id));
}

export function startOver() {
  const earlier = conversation;
  remember(null);
  keep('underWay', null);
  clear();
  welcome.show(true);
  ready(false, false);
  if (earlier) remark(say('fresh'), button(say('back'), () => restore(earlier)));
}
