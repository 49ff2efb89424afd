// What is said to those who listen instead of looking: once, when it is all there.
import { el } from './elements.js';

export const status = el('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });

export function announce(text) {
  status.textContent = '';
  requestAnimationFrame(() => { status.textContent = text; });
}
