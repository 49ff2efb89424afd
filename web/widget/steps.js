// The plan as cards: what to do next, what it risks, costs and loses, and what has to wait.
import { commands } from './commands.js';
import { badge, el, folded, turnButton } from './elements.js';
import { whatIf } from './whatif.js';

const STATES = { next: 'now', done: 'good', failed: 'warn', blocked: 'stop' };
const risky = (risk) => (risk >= 'R4' ? 'stop' : risk >= 'R2' ? 'warn' : 'good');
const tried = (step) => ['done', 'failed'].includes(step.state);

const caveat = (one, cite, say) =>
  el('p', { class: 'caveat' }, el('strong', {}, `⚠ ${say('caution')}`), one.text, ' ', cite(one.citations));

const badges = (step, say) => el('span', { class: 'badges' }, badge(say(`state.${step.state}`), STATES[step.state]),
  ...tried(step) ? [] : [
    badge(say('risk', step.risk, say(`risk.${step.risk}`)), risky(step.risk)),
    step.downtime && badge(say('downtime'), 'warn'),
    step.reversible === false && badge(say('irreversible'), 'stop'),
    step.loses?.length > 0 && badge(say('loses', step.loses.join(say('and'))), 'stop'),
    step.caveats?.length > 0 && badge(`⚠ ${say('cautions', step.caveats.length)}`, 'warn'),
  ]);

/** Why a step has to wait, and what it waits for. */
function wait(step, { plan, question }, say) {
  const block = plan.blocked?.find((one) => one.id === step.id);
  if (!block) return null;
  const first = plan.steps.find((one) => one.id === block.until);
  const until = first ? say('until.step', first.title) : question?.fact === block.until && say('until.answer', question.text);
  return el('span', { class: 'why' }, block.why, until && el('strong', {}, `→ ${until}`));
}

function ticks(step, reply, say) {
  if (tried(step) || step.state === 'blocked') return null;
  const fact = `step.${step.id}`;
  const tick = (sign, value) => turnButton(`${sign} ${say(value)}`, { answers: { [fact]: value } });
  return el('div', { class: 'live' },
    el('div', { class: 'choices', role: 'group', 'aria-label': step.title }, tick('✓', 'done'), tick('✗', 'failed')),
    step.state === 'next' && whatIf(reply, fact, [{ value: 'failed', label: say('state.failed') }], say('whatif.failed'), say));
}

function card(step, reply, cite, say) {
  const warnings = (reply.plan.caveats ?? []).filter((one) => step.caveats?.includes(one.id));
  return el('li', { class: `step is-${step.state}` }, el('details', { open: step.state === 'next' },
    el('summary', {}, el('span', { class: 'number', 'aria-hidden': 'true' }, String(step.order)),
      el('span', { class: 'title' }, step.title), badges(step, say), wait(step, reply, say)),
    el('div', { class: 'inside' }, warnings.map((one) => caveat(one, cite, say)),
      el('p', {}, step.text, ' ', cite(step.citations)), step.state !== 'blocked' && commands(step.commands, say), ticks(step, reply, say))));
}

export function plan(reply, cite, say) {
  const steps = reply.plan?.steps;
  if (!steps) return null;
  const ofSteps = steps.flatMap((step) => step.caveats ?? []);
  const general = (reply.plan.caveats ?? []).filter((one) => !ofSteps.includes(one.id));
  const count = steps.filter(tried).length;
  const node = folded(say('plan', steps.length) + (count ? say('plan.tried', count) : ''), true,
    general.map((one) => caveat(one, cite, say)),
    el('ol', { class: 'steps' }, steps.map((step) => card(step, reply, cite, say))),
    !steps.some((step) => step.state === 'next') && el('p', {}, say('nothing-left')));
  node.classList.add('plan');
  return node;
}
