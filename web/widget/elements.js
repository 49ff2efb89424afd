// Makes elements and text, never HTML: whatever is written here stays words.

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') Object.entries(value).forEach(([type, heard]) => node.addEventListener(type, heard));
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter((child) => child != null && child !== false && child !== ''));
  return node;
}

export const button = (text, click, attributes = {}) =>
  el('button', { type: 'button', class: 'button', ...attributes, on: { click } }, text);

/** A button that says something for the person: a message, or an answer to a question. */
export const turnButton = (text, turn, attributes) =>
  button(text, ({ currentTarget }) => tell(currentTarget, turn), attributes);

/** Lets the conversation around an element know what the person says. */
export const tell = (node, detail) => node.dispatchEvent(new CustomEvent('turn', { bubbles: true, detail }));

export const badge = (text, kind = '') => el('span', { class: `badge ${kind}` }, text);

/** Folded until it is asked for. */
export const folded = (title, open, ...inside) =>
  el('details', { class: 'more', open }, el('summary', {}, title), ...inside);

/** A link in a tab of its own; what leads elsewhere than to the web stays text. */
export const link = (href, text, attributes = {}) =>
  href ? el('a', { href, target: '_blank', rel: 'noopener noreferrer', ...attributes }, text) : el('span', {}, text);

export const lineCount = (text) => text.replace(/\n$/, '').split('\n').length;
