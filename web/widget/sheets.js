// What opens over the conversation: the passage behind a source, and the hand-off packet.
import { copyButton } from './commands.js';
import { button, el, link } from './elements.js';
import { highlight } from './highlight.js';
import { prose } from './markdown.js';
import { get } from './server.js';
import { status } from './status.js';
import { say } from './words.js';

function openSheet(title, small, body, ...bar) {
  const close = button(say('close'), () => node.close(), { class: 'button strong' });
  const node = el('dialog', { class: 'sheet', 'aria-label': title, on: { close: () => node.remove() } },
    el('h2', {}, title), el('p', { class: 'small' }, small), body, el('div', { class: 'bar' }, bar, close));
  status.getRootNode().append(node);
  node.showModal();
  return node;
}

/** The section that is quoted, read from the server, with the quoted words highlighted. */
export async function openPassage({ article, archived, heading, language, quote, title, updated, url }, href) {
  const text = el('div', { class: 'passage', tabindex: 0, lang: language }, el('p', {}, el('mark', {}, quote)));
  openSheet(title, [heading, updated, archived && say('archived')].filter(Boolean).join(' · '), text,
    link(href, say('article'), { class: 'button' }));
  const answer = await get(`api/articles/${article}?lang=${language}`);
  const section = answer.ok && (await answer.json()).sections.find((one) => one.anchor === (url.split('#')[1] ?? ''));
  if (!section) return;
  text.replaceChildren(...prose(section.text, (numbers, mark) => [mark]));
  highlight(text, quote);
  text.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
}

export async function openHandOff(conversation) {
  const answer = await get(`api/conversations/${conversation}/handoff`, 'text/markdown');
  const text = answer.ok ? await answer.text() : say('unreachable');
  const href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  const node = openSheet(say('handoff'), say('handoff.hint'), el('pre', { tabindex: 0 }, text),
    copyButton(text, say, say('handoff')), el('a', { class: 'button', href, download: 'handoff.md' }, say('save')));
  node.addEventListener('close', () => URL.revokeObjectURL(href));
}
