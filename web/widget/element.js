/* global STYLE */
// <tsunagu-chat>: the element, its window, and the button that opens it.
import { drop } from './attachments.js';
import { resume, send, startOver, welcome } from './chat.js';
import { box, composer, converts } from './composer.js';
import { button, el, turnButton } from './elements.js';
import { script } from './server.js';
import { status } from './status.js';
import { log } from './thread.js';
import { choose, say } from './words.js';

const EXAMPLES = [1, 2, 3, 4].map((number) => `example.${number}`);

let taken = null;

/** A page has one; a second stays empty. */
class TsunaguChat extends HTMLElement {
  static observedAttributes = ['open'];

  async connectedCallback() {
    if (this.shadowRoot || taken?.isConnected) return;
    taken = this;
    await choose(this.closest('[lang]')?.lang);
    const root = this.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    root.adoptedStyleSheets = [style];
    build(this, root);
    this.attributeChangedCallback();
    resume();
  }

  attributeChangedCallback() {
    this.show?.(this.hasAttribute('open'));
  }
}

function build(chat, root) {
  const own = (name) => chat.getAttribute(name) ?? say(name);
  const isPage = chat.getAttribute('layout') === 'page';
  const heading = el(isPage ? 'h1' : 'h2', {}, own('heading'));
  const greeting = greet(own);
  log.setAttribute('aria-label', say('log'));
  box.value ||= own('question');
  const talk = [el('div', { class: 'talk' }, greeting, log), status, composer(own('placeholder'))];
  const panel = isPage ? el('div', { class: 'panel' }, heading, talk) : openable(chat, root, own, heading, talk);
  panel.addEventListener('turn', ({ detail }) => (detail ? send(detail) : leave(panel)));
  panel.addEventListener('dragover', (event) => event.preventDefault());
  panel.addEventListener('drop', drop);
  welcome.show = (is) => {
    greeting.hidden = !is;
    heading.classList.toggle('unseen', !is && isPage);
  };
  root.prepend(panel);
  if (isPage && box.value) box.focus();
}

function leave(panel) {
  startOver();
  panel.scrollIntoView();
  box.focus();
}

function greet(own) {
  const given = own('examples').split('|').filter((text) => text.trim());
  const examples = given.length ? given : EXAMPLES.map((key) => say(key));
  return el('section', { class: 'welcome', 'aria-label': own('heading') }, el('p', {}, own('intro')), el('p', {}, el('strong', {}, say('for-example'))),
    el('ul', { class: 'examples' }, examples.map((message) => el('li', {}, turnButton(message, { message })))), el('p', { class: 'small' }, say('secrets')));
}

/** A window in the corner, and the button that opens it. */
function openable(chat, root, own, heading, talk) {
  const close = () => {
    chat.removeAttribute('open');
    launcher.focus();
  };
  const keydown = (event) => {
    if (event.key === 'Escape' && !converts(event)) close();
  };
  const launcher = button(own('launcher'), () => {
    chat.setAttribute('open', '');
    box.focus();
  }, { class: 'button launcher' });
  const panel = el('div', { class: 'panel', role: 'dialog', 'aria-label': own('heading'), on: { keydown } },
    el('div', { class: 'title-bar' }, heading, button('×', close, { 'aria-label': say('close') })), talk);
  chat.show = (open) => {
    panel.hidden = !open;
    launcher.hidden = open;
  };
  root.append(launcher);
  return panel;
}

if (!customElements.get('tsunagu-chat')) customElements.define('tsunagu-chat', TsunaguChat);

/** A page that has no element of its own gets one, with what the script tag says of it. */
function appear() {
  if (document.querySelector('tsunagu-chat')) return;
  const chat = document.createElement('tsunagu-chat');
  Object.entries(script.dataset).forEach(([name, value]) => chat.setAttribute(name, value));
  document.body.append(chat);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', appear);
else appear();
