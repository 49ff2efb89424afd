// The other parts of an answer: its question, what else would prove or help, and what to do with it.
import { commands, copyButton } from './commands.js';
import { button, el, folded, link, turnButton } from './elements.js';
import { leadsTo, post } from './server.js';
import { openHandOff } from './sheets.js';
import { announce } from './status.js';
import { whatIf } from './whatif.js';

export function question(reply, say) {
  const asked = reply.question;
  if (!asked) return null;
  const { fact, options = [] } = asked;
  return el('fieldset', { class: 'ask-back' }, el('legend', {}, asked.text), el('p', { class: 'small' }, asked.why),
    options.length > 0 && el('div', { class: 'live' },
      el('div', { class: 'choices' }, options.map(({ value, label }) => turnButton(label, { answers: { [fact]: value } }))),
      whatIf(reply, fact, options.filter((option) => option.value !== 'unknown'), say('whatif'), say)));
}

/** Output that would prove the cause, with the commands that print it. */
export const proofs = (reply, say) => reply.proofs && folded(say('proofs'), !reply.plan,
  el('ul', {}, reply.proofs.map((one) => el('li', {}, one.text, commands(one.commands, say)))));

export const suggestions = (reply, say) => reply.suggestions && folded(say('related'), !reply.plan,
  el('ul', {}, reply.suggestions.map((one) => el('li', {}, link(leadsTo(one.url), one.title)))));

const whole = (text, say) =>
  folded(say('whole'), false, copyButton(text, say, say('whole')), el('pre', { tabindex: 0 }, text));

/** Did it help? Asked once, told once. */
function judgement(reply, resolved, say) {
  const told = (solved) => say(solved ? 'thanks' : 'sorry');
  const judge = (solved) => button(say(solved ? 'yes' : 'no'), async () => {
    const answer = await post(`api/conversations/${reply.conversation}/feedback`, { turn: reply.turn, resolved: solved });
    if (answer.ok) node.replaceChildren(told(solved));
    announce(answer.ok ? told(solved) : say('unreachable'));
    node.focus();
  });
  const node = el('span', { class: 'choices', role: 'group', tabindex: -1, 'aria-label': say('solved') },
    ...resolved === undefined ? [el('span', { 'aria-hidden': 'true' }, say('solved')), judge(true), judge(false)] : [told(resolved)]);
  return node;
}

/** What follows once the whole answer is there. */
export const after = (reply, resolved, say) => [whole(reply.text, say), el('div', { class: 'after live' },
  reply.diagnoses && turnButton(say('why'), { message: say('why') }, { 'aria-label': say('why.label') }),
  reply.diagnoses && link(leadsTo(`/rules/${reply.diagnoses[0].rule}?lang=${reply.language}`), say('rule'), { class: 'button' }),
  button(say('handoff'), () => openHandOff(reply.conversation)),
  reply.kind !== 'ask' && reply.reason !== 'out-of-scope' && judgement(reply, resolved, say))];
