// Commands to copy, one shell at a time where a step can be done in several.
import { button, el } from './elements.js';
import { keep, recall } from './memory.js';
import { announce } from './status.js';

async function copy(text, press, say) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copySelected(text, press);
  }
  press.textContent = say('copied');
  announce(say('copied'));
  setTimeout(() => { press.textContent = say('copy'); }, 2000);
}

/** Pages on plain http have no clipboard of their own. */
function copySelected(text, press) {
  const area = el('textarea', { class: 'unseen', readonly: true });
  area.value = text;
  press.after(area);
  area.select();
  document.execCommand('copy');
  area.remove();
  press.focus();
}

/** @param label tells those who listen what is copied */
export const copyButton = (text, say, label = text) =>
  button(say('copy'), ({ currentTarget }) => copy(text, currentTarget, say), { 'aria-label': say('copy.of', label) });

function command({ shell, text }, say) {
  if (shell === 'portal') return el('p', {}, text);
  const parts = text.split(/(<[a-z][a-z0-9-]*>)/).map((part, place) => (place % 2 ? el('var', {}, part) : part));
  return el('div', { class: 'command' },
    el('div', { class: 'over' }, copyButton(text, say)),
    el('pre', { tabindex: 0, role: 'group', 'aria-label': say('command', say(`shell.${shell}`)) }, el('code', {}, parts)));
}

/** The commands of a step, and the switch between its shells. */
export function commands(list = [], say) {
  const shells = [...new Set(list.map((one) => one.shell))];
  const pick = (shell) => button(say(`shell.${shell}`), ({ currentTarget }) => choose(currentTarget.getRootNode(), shell), { 'data-shell': shell });
  const node = el('div', { class: 'shells' },
    shells.length > 1
      ? el('div', { class: 'switch', role: 'group', 'aria-label': say('shells') }, shells.map(pick))
      : shells.map((shell) => el('p', { class: 'small' }, say(`shell.${shell}`))),
    shells.map((shell) => el('div', { 'data-of': shell }, list.filter((one) => one.shell === shell).map((one) => command(one, say)))));
  if (shells.length) turn(node, recall('shell'));
  return node;
}

/** Whoever picks a shell once gets it in every step that knows it. */
function choose(root, shell) {
  keep('shell', shell);
  root.querySelectorAll('.shells').forEach((node) => turn(node, shell));
}

function turn(node, wanted) {
  const bodies = [...node.querySelectorAll('[data-of]')];
  const shown = bodies.find((body) => body.dataset.of === wanted) ?? bodies.find((body) => !body.hidden);
  bodies.forEach((body) => { body.hidden = body !== shown; });
  node.querySelectorAll('[data-shell]').forEach((press) => press.setAttribute('aria-pressed', press.dataset.shell === shown.dataset.of));
}
