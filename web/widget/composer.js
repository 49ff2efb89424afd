// Where people write. Enter that ends a conversion never sends, whichever event the browser fires first.
import { chipList, chooser, detachAll, paste } from './attachments.js';
import { button, el, tell } from './elements.js';
import { say } from './words.js';

let converting = false;

/** A key that belongs to a conversion. */
export const converts = (event) => converting || event.isComposing || event.keyCode === 229;

const marks = (is) => () => { converting = is; };

export const box = el('textarea', {
  id: 'message', maxlength: 100000, 'aria-describedby': 'hint',
  on: { compositionstart: marks(true), compositionend: marks(false), blur: marks(false), keydown: enter, paste, input: fit },
});
const send = el('button', { class: 'button strong', type: 'submit' });
const again = button('', () => tell(send, null), { hidden: true });

export function composer(placeholder) {
  box.placeholder = placeholder;
  send.textContent = say('send');
  again.textContent = say('again');
  fit();
  return el('form', { class: 'composer', 'aria-label': say('composer'), on: { submit } },
    chipList(), el('label', { class: 'unseen', for: 'message' }, say('message')), box,
    el('div', { class: 'bar' }, chooser(), again, el('span', { id: 'hint', class: 'small' }, say('hint')), send));
}

function enter(event) {
  if (event.key === 'Enter' && !event.shiftKey && !converts(event) && !window.matchMedia('(pointer: coarse)').matches) submit(event);
}

function submit(event) {
  event.preventDefault();
  const message = box.value.trim();
  if (send.disabled) return;
  const evidence = detachAll();
  if (!message && !evidence.length) return;
  box.value = '';
  fit();
  tell(box, { ...message && { message }, ...evidence.length && { evidence } });
}

/** @param begun whether there is a conversation that can be left */
export function ready(begun, busy) {
  again.hidden = !begun;
  again.disabled = send.disabled = busy;
  fit();
}

function fit() {
  box.rows = Math.min(8, Math.max(again.hidden ? 2 : 1, box.value.split('\n').length));
}
