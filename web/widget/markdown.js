// Markdown, as much of it as replies and passages use, as elements.
import { el, link } from './elements.js';
import { leadsTo } from './server.js';

const SIGN = /\\([!-\/:-@\[-`{-~])/g;
const INLINE = /\\([!-\/:-@\[-`{-~])|\*\*((?:\\.|[^\\])+?)\*\*|`([^`]+)`|\[((?:\\.|[^\\\]\[])+)\]\(([^()\s]+)\)|\[(\d{1,3})\]/g;

/** Signs behind a backslash are other people's, and no markup. */
const plain = (text) => text.replace(SIGN, '$1');

/** @param cite makes the marks of numbered sources */
function inline(text, cite) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [all, sign, strong, code, name, url, number] = match;
    nodes.push(text.slice(from, match.index));
    if (sign) nodes.push(sign);
    else if (strong) nodes.push(el('strong', {}, plain(strong)));
    else if (code) nodes.push(el('code', {}, code));
    else if (name) nodes.push(link(leadsTo(url), plain(name)));
    else nodes.push(...cite([Number(number)], all));
    from = match.index + all.length;
  }
  return [...nodes, text.slice(from)];
}

/** Cells between bars; the first line is the head, the second only rules it off. */
function table([head, , ...body], cite) {
  const cell = (text, tag, scope) => el(tag, { scope }, inline(text.trim(), cite));
  const cells = (line) => line.split(/(?<!\\)\|/).slice(1, -1);
  const row = (line) => cells(line).map((text, place) => (place ? cell(text, 'td') : cell(text, 'th', 'row')));
  return el('div', { class: 'table', tabindex: 0 }, el('table', {},
    el('thead', {}, el('tr', {}, cells(head).map((text) => cell(text, 'th', 'col')))),
    el('tbody', {}, body.map((line) => el('tr', {}, row(line))))));
}

function block(text, cite) {
  if (/^\|.*\|\n\|[-|\s]+\|/.test(text)) return table(text.split('\n'), cite);
  if (text.startsWith('```')) return el('pre', { tabindex: 0 }, text.replace(/^```.*\n?|\n?```$/g, ''));
  const nodes = [];
  let list = null;
  for (const line of text.split('\n')) {
    const [, mark, item] = line.match(/^\s*(-|\*|\d+[.)])\s+(.*)$/) ?? [];
    if (!item) {
      list = null;
      nodes.push(el(line.startsWith('> ') ? 'blockquote' : 'p', {}, inline(line.replace(/^(#+|>) /, ''), cite)));
    } else {
      if (!list) nodes.push((list = el(/\d/.test(mark) ? 'ol' : 'ul')));
      list.append(el('li', {}, inline(item, cite)));
    }
  }
  return nodes;
}

export const prose = (markdown, cite) =>
  markdown.split(/(```[\s\S]*?(?:```|$))|\n{2,}/).filter((part) => part?.trim()).flatMap((part) => block(part.trim(), cite));
