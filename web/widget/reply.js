// Draws an answer at once from its plan; its words come later, piece by piece.
import { el } from './elements.js';
import { prose } from './markdown.js';
import { after, proofs, question, suggestions } from './parts.js';
import { citer, sources } from './sources.js';
import { plan } from './steps.js';
import { sayIn } from './words.js';

const isCause = (line, reply) => (reply.diagnoses ?? []).some((held) => line.startsWith(`**${held.title}**`));

/** The words before everything that is drawn as a card, a question or a list of its own. */
function lead(text, reply) {
  const first = reply.plan?.steps?.[0];
  const isDrawn = (line) =>
    (first && /^\s*(\d+[.)]|#|\*\*)/.test(line) && line.includes(first.title) && !isCause(line, reply)) ||
    (reply.proofs && line.startsWith('- ') && line.includes(reply.proofs[0].text)) ||
    (reply.question && line.includes(reply.question.text)) ||
    (reply.suggestions && line.includes(`](${reply.suggestions[0].url})`)) ||
    /^- \[1\] \[/.test(line);
  const lines = text.split('\n');
  const end = lines.findIndex(isDrawn);
  const kept = end < 0 ? lines : lines.slice(0, end);
  while (end >= 0 && /^(\s*|\*\*[^*]+\*\*)$/.test(kept.at(-1) ?? '-') && !isCause(kept.at(-1), reply)) kept.pop();
  return kept.join('\n');
}

/** @returns the element, how its words are told, and how it is finished */
export function draw(reply) {
  const say = sayIn(reply.language);
  const cite = citer(reply, say);
  const head = el('div', { class: 'lead' }, (reply.diagnoses ?? []).map((held) =>
    el('p', {}, el('strong', {}, held.title), say('certain', say(`certainty.${held.certainty}`)))));
  const onward = el('div', { class: 'lead' });
  const node = el('article', { class: 'reply', part: 'reply', lang: reply.language, tabindex: -1, 'aria-label': say('answer', reply.turn) },
    head, question(reply, say), onward, plan(reply, cite, say), proofs(reply, say), suggestions(reply, say), sources(reply, say));
  const word = (text) => {
    const spoken = prose(lead(text, reply), cite);
    const leadsOn = reply.question && reply.plan && spoken.length > 1 && spoken.at(-1).tagName === 'P';
    onward.replaceChildren(...(leadsOn ? spoken.splice(-1) : []));
    head.replaceChildren(...spoken);
  };
  const finish = (whole, resolved) => {
    word(whole.text);
    node.append(...after(whole, resolved, say));
  };
  return { node, word, finish };
}

/** What is told once to those who listen: the cause, the question, the next step. */
export function summary(reply) {
  const say = sayIn(reply.language);
  const step = reply.plan?.steps?.find((one) => one.state === 'next');
  return [say('answered'), reply.diagnoses?.[0]?.title, reply.question && say('ask', reply.question.text),
    step && `${say('state.next')}: ${step.title}`].filter(Boolean).join(' ');
}

/** An earlier answer stays to be read, but what it offers is overtaken. */
export function retire(node) {
  node.querySelectorAll('.live').forEach((live) => live.remove());
  node.querySelector('.ask-back')?.classList.add('past');
  const past = node.querySelector('.plan');
  if (past) {
    past.open = false;
    past.querySelector('summary').textContent = sayIn(node.lang)('plan.past', past.querySelectorAll('.step').length);
  }
}
