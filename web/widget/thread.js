// The conversation as it is read: what was said, what was answered, and remarks that pass.
import { button, el, lineCount } from './elements.js';
import { retire } from './reply.js';
import { say } from './words.js';

export const log = el('div', { class: 'log', role: 'log', 'aria-live': 'off' });

const asked = new Map();
const titles = new Map();
let last = null;

/** An answer that was chosen, in the words it was offered in. */
function choice([fact, value]) {
  const question = asked.get(fact);
  if (titles.has(fact)) return `${titles.get(fact)}: ${say(`state.${value}`)}`;
  return question ? `${question.text}\n→ ${question.options?.find((one) => one.value === value)?.label ?? value}` : value;
}

export function said({ message, evidence = [], answers = {} }) {
  log.querySelectorAll('.passing').forEach((old) => old.remove());
  const node = el('div', { class: 'said' }, [message, ...Object.entries(answers).map(choice)].filter(Boolean).join('\n'),
    evidence.map((one) => el('span', { class: 'small' }, say('file', one.name, lineCount(one.text)))));
  log.append(node);
  node.scrollIntoView();
}

/** The newest answer; what the one before it offered is taken away. */
export function show(node, reply) {
  if (last) retire(last);
  last = node;
  log.append(node);
  if (document.activeElement === document.body) node.focus({ preventScroll: true });
  [...log.querySelectorAll('.said')].at(-1)?.scrollIntoView();
  reply.plan?.steps?.forEach((step) => titles.set(`step.${step.id}`, step.title));
  if (reply.question) asked.set(reply.question.fact, reply.question);
}

/** An answer that broke off is told anew. */
export function withdraw(node) {
  node.remove();
  last = null;
}

export function remark(text, ...more) {
  const node = el('p', { class: 'small passing' }, text, ' ', more);
  log.append(node);
  return node;
}

export function failed(text, again) {
  const node = el('div', { class: 'failed passing', role: 'alert' }, text, ' ', again && button(say('retry'), () => {
    node.remove();
    again();
  }));
  log.append(node);
}

export function busy(is) {
  log.setAttribute('aria-busy', is);
  log.querySelectorAll('.live button').forEach((press) => { press.disabled = is; });
}

export function clear() {
  last = null;
  log.replaceChildren();
}
