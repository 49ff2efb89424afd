// The passages an answer rests on: small numbers in the text, a list below, and the passage itself to read.
import { el, folded, link } from './elements.js';
import { leadsTo } from './server.js';
import { openPassage } from './sheets.js';

/** The address of the passage, with its words to be highlighted there. */
function marked({ url, quote }) {
  const address = new URL(leadsTo(url));
  address.searchParams.set('quote', quote);
  return address.href;
}

/** Opens beside the conversation; with a key held down in a tab of its own. */
function passageLink(citation, text, attributes) {
  const href = marked(citation);
  const click = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openPassage(citation, href);
  };
  return link(href, text, { ...attributes, on: { click } });
}

/** Makes the marks of numbered sources; a number that stands for none stays as it was written. */
export const citer = (reply, say) => (numbers = [], otherwise = '') => {
  const found = numbers.flatMap((n) => reply.citations?.find((citation) => citation.n === n) ?? []);
  return found.length ? found.map((citation) => passageLink(citation, `[${citation.n}]`, {
    class: 'cite', title: citation.quote, 'aria-label': say('source', citation.n, citation.title, citation.heading),
  })) : [otherwise];
};

export const sources = (reply, say) => reply.citations && folded(say('sources', reply.citations.length), false,
  el('ol', {}, reply.citations.map((citation) => el('li', { value: citation.n },
    passageLink(citation, say('titled', citation.title, citation.heading)),
    ` (${citation.updated}${citation.archived ? `, ${say('archived')}` : ''})`, el('q', {}, citation.quote)))));
