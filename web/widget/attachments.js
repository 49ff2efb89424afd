// Output that goes along with a message: pasted, dropped or chosen, and shown as chips.
import { button, el, lineCount } from './elements.js';
import { announce } from './status.js';
import { remark } from './thread.js';
import { say } from './words.js';

const LONG_LINES = 12;
const LONG_TEXT = 2000;
const MOST_BYTES = 900_000;
const READABLE = '.txt,.log,.json,.csv,.md,.xml,.yaml,.yml,text/*,application/json';

const chips = el('ul', { class: 'chips', hidden: true });
let attached = [];

function nameOf(text) {
  if (/Windows IP (Configuration|構成)/.test(text)) return 'ipconfig.txt';
  if (/^\s*[[{]/.test(text)) return 'output.json';
  return /^\s*\d+: lo:/m.test(text) ? 'ip-addr.txt' : 'pasted.txt';
}

function free(name) {
  let unique = name;
  for (let count = 2; attached.some((one) => one.name === unique); count++) unique = name.replace(/(\.[^.]*)?$/, `-${count}$1`);
  return unique;
}

function attach(wanted, text) {
  if (new Blob([JSON.stringify([text, attached])]).size > MOST_BYTES) {
    refuse(wanted);
    return;
  }
  const name = free(wanted);
  show([...attached, { name, text }]);
  announce(say('attached.as', name));
}

function refuse(name) {
  remark(say('too-large', name)).scrollIntoView({ block: 'nearest' });
  announce(say('too-large', name));
}

function show(list) {
  attached = list;
  chips.hidden = !list.length;
  chips.replaceChildren(...list.map((one) => el('li', {}, say('file', one.name, lineCount(one.text)),
    button('×', () => detach(one), { 'aria-label': say('remove', one.name) }))));
}

function detach(one) {
  show(attached.filter((other) => other !== one));
  chips.closest('form').querySelector('textarea').focus();
}

async function take(files) {
  for (const file of files) {
    if (file.size > MOST_BYTES) refuse(file.name);
    else attach(file.name, decoded(new Uint8Array(await file.arrayBuffer())));
  }
}

/** Files written by PowerShell are UTF-16, those by a Japanese command prompt Shift_JIS. */
function decoded(bytes) {
  try {
    return new TextDecoder(bytes[0] === 255 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

/** Everything attached so far; it is taken away by this. */
export function detachAll() {
  const all = attached;
  show([]);
  return all;
}

/** Files and long output that are pasted or dropped become attachments instead of filling the box. */
function receive(event, data) {
  const text = data.getData('text/plain');
  const isLong = text.length > LONG_TEXT || lineCount(text) > LONG_LINES;
  if (!data.files.length && !isLong) return;
  event.preventDefault();
  if (isLong) attach(nameOf(text), text);
  else take(data.files);
}

export const paste = (event) => receive(event, event.clipboardData);

export const drop = (event) => receive(event, event.dataTransfer);

export function chipList() {
  chips.setAttribute('aria-label', say('attached'));
  return chips;
}

export function chooser() {
  const files = el('input', { id: 'files', class: 'unseen', type: 'file', multiple: true, accept: READABLE });
  files.addEventListener('change', async () => {
    await take(files.files);
    files.value = '';
  });
  return [files, el('label', { class: 'button', for: 'files' }, say('attach'))];
}
