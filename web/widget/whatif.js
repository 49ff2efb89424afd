// What would follow from an answer, before anybody gives it.
import { el } from './elements.js';
import { post } from './server.js';

const open = (reply) => (reply.plan?.steps ?? []).filter((step) => ['next', 'later'].includes(step.state));
const missing = (these = [], those = []) => these.filter((one) => !those.some((other) => other.id === one.id));

/** How a reply would differ from the one at hand, in a few lines. */
function differences(now, then, say) {
  const list = (key, steps) => steps.length > 0 && say(key, steps.map((step) => step.title).join(say('and')));
  const next = then.plan?.steps?.find((step) => step.state === 'next');
  return [
    list('whatif.cause', missing(then.diagnoses, now.diagnoses)),
    next ? say('whatif.next', next.title) : say('nothing-left'),
    list('whatif.opens', missing(open(then), open(now)).filter((step) => step.id !== next?.id)),
    list('whatif.closes', missing(open(now), open(then))),
  ].filter(Boolean);
}

async function foretell(reply, fact, value, say) {
  const answer = await post(`api/conversations/${reply.conversation}/what-if`, { answers: { [fact]: value } });
  return answer.ok ? differences(reply, await answer.json(), say) : [say('unreachable')];
}

/** Folded; asks the server whenever it is opened. */
export function whatIf(reply, fact, options, title, say) {
  const told = el('ul', { 'aria-live': 'polite' }, el('li', {}, say('waiting')));
  const node = el('details', { class: 'more' }, el('summary', {}, title), told);
  const show = async ({ value, label }) => el('li', {}, el('strong', {}, say('whatif.answer', label)),
    el('ul', {}, (await foretell(reply, fact, value, say)).map((line) => el('li', {}, line))));
  node.addEventListener('toggle', async () => node.open && told.replaceChildren(...await Promise.all(options.map(show))));
  return node;
}
