/* global WORDS */
// What we say in each language: data of its own, fetched once it is needed. WORDS tells where each language's lies.
import { get } from './server.js';

const known = {};
let own = 'en';

export const language = () => own;

/** The language of the page, else one that the browser prefers. */
export async function choose(page) {
  const wanted = [page, ...navigator.languages].map((tag) => tag?.split(/[-_]/)[0].toLowerCase());
  own = wanted.find((tag) => tag && tag in WORDS) ?? 'en';
  await learn(own);
}

export async function learn(tag) {
  known[tag] ??= await (await get(WORDS[tag])).json();
}

/** Says a word by its key, with {0}, {1} … filled in. */
export const sayIn = (tag) => (key, ...parts) =>
  ((known[tag] ?? known[own])[key] ?? '').replace(/\{(\d)}/g, (_, place) => parts[place]);

export const say = (key, ...parts) => sayIn(own)(key, ...parts);
