// Marks quoted words where they stand, whatever markup they run through.
import { el } from './elements.js';

export function highlight(root, quote) {
  const texts = [...textsOf(root)];
  const wanted = quote.replace(/\s/g, '');
  const start = texts.map((text) => text.data.replace(/\s/g, '')).join('').indexOf(wanted);
  if (start < 0) return;
  let passed = 0;
  for (const text of texts) {
    const letters = [...text.data.matchAll(/\S/g)].map((match) => match.index);
    const from = Math.max(0, start - passed);
    const to = Math.min(letters.length, start + wanted.length - passed);
    passed += letters.length;
    if (from < to) mark(text, letters[from], letters[to - 1] + 1);
  }
}

function* textsOf(node) {
  if (node.nodeType === 3) yield node;
  for (const child of node.childNodes) yield* textsOf(child);
}

function mark(text, from, to) {
  text.splitText(to);
  const quoted = text.splitText(from);
  quoted.replaceWith(el('mark', {}, quoted.data));
}
