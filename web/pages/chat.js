// The chat page: sends what a person writes, draws what comes back. Text only ever becomes text, never HTML.

const WORDS = {
  ja: {
    state: { next: '次に行うこと', later: 'その後', done: '完了', failed: '試したが解決せず', blocked: 'まだ行わないでください' },
    certainty: { certain: '確認済み', likely: '可能性が高い', possible: '可能性あり' },
    risk: {
      R0: '確認のみ', R1: '小さな変更、すぐ戻せる', R2: '数秒の切断',
      R3: 'VM の再起動や停止', R4: '設定や識別子が変わる', R5: 'データを失うおそれ',
    },
    shell: {
      az: 'Azure CLI', powershell: 'Azure PowerShell', portal: 'Azure ポータル',
      windows: 'Windows（ゲスト OS）', linux: 'Linux（ゲスト OS）', client: 'お手元のパソコン',
    },
    riskOf: (risk, words) => `危険度 ${risk}（${words}）`,
    downtime: '停止あり', irreversible: '元に戻せません', loses: '失われるもの: ', caution: '注意',
    cautions: (n) => `注意 ${n} 件`, separator: '、',
    plan: (n, tried) => `手順 全 ${n}${tried ? `（${tried} つ試行済み）` : ''}`, pastPlan: (n) => `この時点の手順（全 ${n}）`,
    nothingLeft: '試せる手順が残っていません。引き継ぎ票を担当者にお渡しください。',
    done: '実施した', failed: '試したが直らない', copy: 'コピー', copied: 'コピーしました', command: (shell) => `${shell} のコマンド`,
    copyOf: (text) => `コピー: ${text}`,
    sources: (n) => `根拠（${n}）`, source: (n, title, heading) => `根拠 ${n}: ${title}「${heading}」を新しいタブで開く`,
    archived: 'アーカイブ済みの古い記事', related: '関連する記事', proofs: '原因を確定するために貼り付けてほしい出力', whole: '回答の全文（文字のみ）',
    why: 'なぜ？', whyLabel: 'なぜそう考えたか', handoff: '引き継ぎ票',
    solved: '解決しましたか？', yes: '解決した', no: 'まだ解決しない',
    thanks: 'よかったです。お知らせありがとうございました。',
    sorry: '分かりました。次の手順に進むか、引き継ぎ票を担当者にお渡しください。',
    waiting: '確認しています…', lines: (n) => `${n} 行`, remove: (name) => `${name} を外す`, pasted: '貼り付けた出力',
    attached: (name) => `${name} を添付しました`, tooLarge: (name) => `${name} は大きすぎます。合わせて 900 KB までの文字の出力を添付してください。`,
    answered: '回答が届きました。', ask: '質問: ',
    broken: '回答の途中で途切れました。', unreachable: 'サーバーに届きません。接続を確認して、もう一度お試しください。',
    retry: 'もう一度送る', forgotten: '前の会話は残っていないため、新しい会話として送りました。',
    fresh: '新しい会話を始めました。', back: '前の会話に戻る',
  },
  en: {
    state: { next: 'Do this next', later: 'After that', done: 'Done', failed: 'Tried, did not help', blocked: 'Not yet' },
    certainty: { certain: 'proven', likely: 'likely', possible: 'possible' },
    risk: {
      R0: 'only looks', R1: 'small change, easily undone', R2: 'drops connections for seconds',
      R3: 'restarts or stops the VM', R4: 'settings or identifiers change', R5: 'data may be lost',
    },
    shell: {
      az: 'Azure CLI', powershell: 'Azure PowerShell', portal: 'Azure portal',
      windows: 'Windows (guest)', linux: 'Linux (guest)', client: 'Your own computer',
    },
    riskOf: (risk, words) => `Risk ${risk} (${words})`,
    downtime: 'causes downtime', irreversible: 'cannot be undone', loses: 'What is lost: ', caution: 'Caution',
    cautions: (n) => (n === 1 ? '1 caution' : `${n} cautions`), separator: ', ',
    plan: (n, tried) => `Plan, ${n} ${n === 1 ? 'step' : 'steps'}${tried ? `, ${tried} tried` : ''}`,
    pastPlan: (n) => `The plan at this point (${n})`,
    nothingLeft: 'There is no step left to try. Please give the hand-off packet to a person.',
    done: 'I did this', failed: 'Tried, did not help', copy: 'Copy', copied: 'Copied', command: (shell) => `${shell} command`,
    copyOf: (text) => `Copy: ${text}`,
    sources: (n) => `Sources (${n})`, source: (n, title, heading) => `Source ${n}: opens ${title}, ${heading}, in a new tab`,
    archived: 'old, archived article', related: 'Related articles', proofs: 'Output that would prove the cause', whole: 'The whole answer as text',
    why: 'Why?', whyLabel: 'Why do you think so?', handoff: 'Hand-off packet',
    solved: 'Is it solved?', yes: 'Solved', no: 'Not yet',
    thanks: 'Good to hear. Thank you for telling us.',
    sorry: 'Understood. Please go on with the next step, or give the hand-off packet to a person.',
    waiting: 'Looking into it…', lines: (n) => `${n} lines`, remove: (name) => `Remove ${name}`, pasted: 'Pasted output',
    attached: (name) => `Attached ${name}`, tooLarge: (name) => `${name} is too large. Please attach text output of up to 900 KB in all.`,
    answered: 'The answer is here.', ask: 'Question: ',
    broken: 'The answer broke off.', unreachable: 'The server cannot be reached. Please check your connection and try again.',
    retry: 'Send again', forgotten: 'The earlier conversation is no longer kept, so this begins a new one.',
    fresh: 'This is a new conversation.', back: 'Go back to the earlier one',
  },
};

const LONG_LINES = 12;
const LONG_TEXT = 2000;
const MOST_BYTES = 900_000;
const KEPT = 'tsunagu.conversation';
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const TRIED = ['done', 'failed'];

const page = document.documentElement.lang;
const words = (language) => WORDS[language] ?? WORDS[page] ?? WORDS.en;
const own = words(page);
const $ = (id) => document.getElementById(id);
const log = $('log');
const box = $('message');
const form = $('composer');

const now = { conversation: null, busy: false, attached: [], last: null, titles: new Map(), options: new Map() };

/* Elements */

function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') Object.entries(value).forEach(([type, heard]) => node.addEventListener(type, heard));
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter((child) => child != null && child !== false));
  return node;
}

const button = (text, click, attributes = {}) =>
  el('button', { type: 'button', class: 'button', ...attributes, on: { click } }, text);

/** Only our own pages and the web are linked to; anything else stays text. */
const safe = (url) => (/^(https?:\/\/|\/(?!\/))/i.test(url) ? url : null);

const link = (url, text, attributes = {}) =>
  safe(url) ? el('a', { href: url, target: '_blank', rel: 'noopener noreferrer', ...attributes }, text) : el('span', {}, text);

function announce(text) {
  $('status').textContent = '';
  requestAnimationFrame(() => { $('status').textContent = text; });
}

/* Markdown, as much of it as replies use */

const SIGN = /\\([!-\/:-@\[-`{-~])/g;
const INLINE = /\\([!-\/:-@\[-`{-~])|\*\*((?:\\.|[^\\])+?)\*\*|`([^`]+)`|\[((?:\\.|[^\\\]\[])+)\]\(([^()\s]+)\)|\[(\d{1,3})\]/g;

/** Signs behind a backslash are other people's, and no markup. */
const plain = (text) => text.replace(SIGN, '$1');

function inline(text, reply) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [all, sign, strong, code, name, url, number] = match;
    nodes.push(text.slice(from, match.index));
    if (sign) nodes.push(sign);
    else if (strong) nodes.push(el('strong', {}, plain(strong)));
    else if (code) nodes.push(el('code', {}, code));
    else if (name) nodes.push(link(url, plain(name)));
    else nodes.push(...cites([Number(number)], reply, all));
    from = match.index + all.length;
  }
  nodes.push(text.slice(from));
  return nodes.filter((node) => node !== '');
}

/** Cells between bars; the first line is the head, the second only rules it off. */
function table(lines, reply) {
  const row = (line, tag) => el('tr', {}, line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => el(tag, {}, inline(cell.trim(), reply))));
  const [head, , ...body] = lines;
  return el('div', { class: 'table', tabindex: 0 },
    el('table', {}, el('thead', {}, row(head, 'th')), el('tbody', {}, body.map((line) => row(line, 'td')))));
}

function block(text, reply) {
  if (/^\|.*\|\n\|[-|\s]+\|/.test(text)) return table(text.split('\n'), reply);
  if (text.startsWith('```')) return el('pre', { tabindex: 0 }, text.replace(/^```.*\n?|\n?```$/g, ''));
  const nodes = [];
  let list = null;
  for (const line of text.split('\n')) {
    const [, mark, item] = line.match(/^\s*(-|\*|\d+[.)])\s+(.*)$/) ?? [];
    if (item === undefined) {
      list = null;
      nodes.push(el(line.startsWith('> ') ? 'blockquote' : 'p', {}, inline(line.replace(/^(#+|>) /, ''), reply)));
    } else {
      if (!list) nodes.push((list = el(/\d/.test(mark) ? 'ol' : 'ul')));
      list.append(el('li', {}, inline(item, reply)));
    }
  }
  return nodes;
}

const prose = (markdown, reply) =>
  markdown.split(/(```[\s\S]*?(?:```|$))|\n{2,}/).filter((part) => part?.trim()).flatMap((part) => block(part.trim(), reply));

/** The words before everything that is drawn as a card, a question or a list of its own. */
function lead(text, reply) {
  const first = reply.plan?.steps?.[0];
  const isDrawn = (line) =>
    (first && /^\s*(\d+[.)]|#|\*\*)/.test(line) && line.includes(first.title) && !isCause(line, reply)) ||
    (reply.proofs?.[0] && line.startsWith('- ') && line.includes(reply.proofs[0].text)) ||
    (reply.question && line.includes(reply.question.text)) ||
    (reply.suggestions?.[0] && line.includes(`](${reply.suggestions[0].url})`)) ||
    /^- \[1\] \[/.test(line);
  const lines = text.split('\n');
  const end = lines.findIndex(isDrawn);
  const kept = end < 0 ? lines : lines.slice(0, end);
  while (end >= 0 && /^(\s*|\*\*[^*]+\*\*)$/.test(kept.at(-1) ?? '-') && !isCause(kept.at(-1), reply)) kept.pop();
  return kept.join('\n');
}

const isCause = (line, reply) => (reply.diagnoses ?? []).some((held) => line.startsWith(`**${held.title}**`));

/* Citations */

function cites(numbers, reply, otherwise) {
  const found = (numbers ?? []).map((n) => reply.citations?.find((citation) => citation.n === n)).filter(Boolean);
  if (!found.length) return otherwise ? [otherwise] : [];
  const say = words(reply.language);
  return found.map((citation) => link(citation.url, `[${citation.n}]`, {
    class: 'cite', title: citation.quote, 'aria-label': say.source(citation.n, citation.title, citation.heading),
  }));
}

function sources(reply, say) {
  if (!reply.citations?.length) return null;
  const items = reply.citations.map((citation) => el('li', { value: citation.n },
    link(citation.url, `${citation.title}「${citation.heading}」`.replace(/「(.*)」$/, reply.language === 'ja' ? '「$1」' : ' › $1')),
    ` (${citation.updated}${citation.archived ? `, ${say.archived}` : ''})`, el('q', {}, citation.quote)));
  return el('details', { class: 'more' }, el('summary', {}, say.sources(items.length)), el('ol', {}, items));
}

/* Steps */

const risky = (risk) => (risk >= 'R4' ? 'stop' : risk >= 'R2' ? 'warn' : 'good');
const badge = (text, kind = '') => el('span', { class: `badge ${kind}` }, text);
const STATES = { next: 'now', done: 'good', failed: 'warn', blocked: 'stop' };

function caveat(one, reply, say) {
  return el('p', { class: 'caveat' }, el('strong', {}, `⚠ ${say.caution}`), one.text, ' ', cites(one.citations, reply));
}

function badges(step, say) {
  const tried = TRIED.includes(step.state);
  return el('span', { class: 'badges' }, badge(say.state[step.state] ?? step.state, STATES[step.state]),
    !tried && badge(say.riskOf(step.risk, say.risk[step.risk] ?? ''), risky(step.risk)),
    !tried && step.downtime && badge(say.downtime, 'warn'),
    !tried && step.reversible === false && badge(say.irreversible, 'stop'),
    !tried && step.caveats?.length > 0 && badge(`⚠ ${say.cautions(step.caveats.length)}`, 'warn'));
}

function command(one, say) {
  if (one.shell === 'portal') return el('p', { class: 'path' }, one.text);
  const parts = one.text.split(/(<[a-z][a-z0-9-]*>)/).map((part, at) => (at % 2 ? el('var', {}, part) : part));
  const shell = say.shell[one.shell] ?? one.shell;
  const code = el('pre', { tabindex: 0, role: 'group', 'aria-label': say.command(shell) }, el('code', {}, parts));
  const press = button(say.copy, () => copy(one.text, press, say), { 'aria-label': say.copyOf(one.text) });
  return el('div', { class: 'command' }, code, press);
}

function commands(step, say) {
  return [...grouped(step.commands ?? [])].map(([shell, list]) => el('div', { class: 'shell' },
    el('p', { class: 'name' }, say.shell[shell] ?? shell), list.map((one) => command(one, say))));
}

function grouped(list) {
  const groups = new Map();
  list.forEach((one) => groups.set(one.shell, [...(groups.get(one.shell) ?? []), one]));
  return groups;
}

function ticks(step, say) {
  if (TRIED.includes(step.state) || step.state === 'blocked') return null;
  const tick = (value) => () => send({ answers: { [`step.${step.id}`]: value } });
  return el('div', { class: 'choices live', role: 'group', 'aria-label': step.title },
    button(`✓ ${say.done}`, tick('done')), button(`✗ ${say.failed}`, tick('failed')));
}

function card(step, reply, say) {
  const blocked = reply.plan.blocked?.find((one) => one.id === step.id);
  const warned = (step.caveats ?? []).map((id) => reply.plan.caveats?.find((one) => one.id === id)).filter(Boolean);
  const kind = step.state === 'failed' ? 'failed-step' : step.state;
  return el('li', { class: `step ${kind}` }, el('details', { open: step.state === 'next' },
    el('summary', {}, el('span', { class: 'number', 'aria-hidden': 'true' }, String(step.order)),
      el('span', { class: 'title' }, step.title), badges(step, say), blocked && el('span', { class: 'why' }, blocked.why)),
    el('div', { class: 'inside' },
      step.loses?.length > 0 && el('p', { class: 'loses' }, say.loses + step.loses.join(say.separator)),
      warned.map((one) => caveat(one, reply, say)),
      el('p', {}, step.text, ' ', cites(step.citations, reply)), commands(step, say), ticks(step, say))));
}

function plan(reply, say) {
  const steps = reply.plan?.steps ?? [];
  if (!steps.length) return null;
  const used = new Set(steps.flatMap((step) => step.caveats ?? []));
  const general = (reply.plan.caveats ?? []).filter((one) => !used.has(one.id));
  const tried = steps.filter((step) => TRIED.includes(step.state)).length;
  return el('details', { class: 'plan', open: true, 'data-steps': steps.length },
    el('summary', {}, say.plan(steps.length, tried)), general.map((one) => caveat(one, reply, say)),
    el('ol', { class: 'steps' }, steps.map((step) => card(step, reply, say))),
    !steps.some((step) => step.state === 'next') && el('p', {}, say.nothingLeft));
}

/* The other parts of a reply */

function question(asked, say) {
  if (!asked) return null;
  const choose = (value) => () => send({ answers: { [asked.fact]: value } });
  return el('fieldset', { class: 'ask-back' }, el('legend', {}, asked.text),
    asked.why && el('p', { class: 'small' }, asked.why),
    el('div', { class: 'choices live' }, (asked.options ?? []).map((option) => button(option.label, choose(option.value)))));
}

/** Output that would prove the cause, with the commands that print it. */
function proofs(reply, say) {
  if (!reply.proofs?.length) return null;
  return el('details', { class: 'more', open: !reply.plan?.steps?.length }, el('summary', {}, say.proofs),
    el('ul', {}, reply.proofs.map((one) => el('li', {}, one.text, commands(one, say)))));
}

function suggestions(reply, say) {
  if (!reply.suggestions?.length) return null;
  const items = reply.suggestions.map((one) => el('li', {}, link(one.url, one.title)));
  const open = !reply.plan?.steps?.length;
  return el('details', { class: 'more', open }, el('summary', {}, say.related), el('ul', {}, items));
}

function whole(text, say) {
  const press = button(say.copy, () => copy(text, press, say));
  return el('details', { class: 'more' }, el('summary', {}, say.whole), press, el('pre', { tabindex: 0 }, text));
}

function after(reply, say, resolved) {
  const told = (solved) => (solved ? say.thanks : say.sorry);
  const judged = el('span', { class: 'choices', role: 'group', 'aria-label': say.solved }, el('span', { 'aria-hidden': 'true' }, say.solved),
    button(say.yes, () => judge(true)), button(say.no, () => judge(false)));
  const judge = async (solved) => {
    const answer = await fetch(`/api/conversations/${encodeURIComponent(reply.conversation)}/feedback`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ turn: reply.turn, resolved: solved }),
    }).catch(() => ({ ok: false }));
    judged.replaceChildren(answer.ok ? told(solved) : own.unreachable);
    announce(judged.textContent);
  };
  if (resolved !== undefined) judged.replaceChildren(told(resolved));
  return el('div', { class: 'after live' },
    reply.diagnoses?.length > 0 && button(say.why, () => send({ message: say.why }), { 'aria-label': say.whyLabel }),
    button(say.handoff, () => handOff(reply.conversation)), reply.kind !== 'ask' && reply.reason !== 'out-of-scope' && judged);
}

/** Draws a reply at once from its plan; its words come later, piece by piece. */
function draw(reply) {
  const say = words(reply.language);
  const head = el('div', { class: 'lead' }, (reply.diagnoses ?? []).map((held) =>
    el('p', {}, el('strong', {}, held.title), ` (${say.certainty[held.certainty] ?? held.certainty})`)));
  const onward = el('div', { class: 'lead' });
  const node = el('article', { class: 'reply', lang: reply.language, tabindex: -1 },
    head, question(reply.question, say), onward, plan(reply, say), proofs(reply, say), suggestions(reply, say), sources(reply, say));
  (reply.plan?.steps ?? []).forEach((step) => now.titles.set(`step.${step.id}`, step.title));
  if (reply.question) now.options.set(reply.question.fact, reply.question);
  return {
    node,
    word: (text) => {
      const spoken = prose(lead(text, reply), reply);
      const leadsOn = reply.question && reply.plan?.steps?.length && spoken.length > 1 && spoken.at(-1).tagName === 'P';
      onward.replaceChildren(...(leadsOn ? spoken.splice(-1) : []));
      head.replaceChildren(...spoken);
    },
    finish: (text, resolved) => node.append(whole(text, say), after(reply, say, resolved)),
  };
}

/** An earlier reply stays to be read, but what it offers is overtaken. */
function retire(node) {
  node?.querySelectorAll('.live').forEach((live) => live.remove());
  node?.querySelector('.ask-back')?.classList.add('past');
  const past = node?.querySelector('.plan');
  if (past) {
    past.open = false;
    past.querySelector('summary').textContent = words(node.lang).pastPlan(past.dataset.steps);
  }
}

function show(drawn) {
  retire(now.last);
  now.last = drawn.node;
  log.append(drawn.node);
  if (document.activeElement === document.body) drawn.node.focus({ preventScroll: true });
  [...log.querySelectorAll('.said')].at(-1)?.scrollIntoView({ block: 'start' });
}

/* What the person said */

function choice([fact, value]) {
  const asked = now.options.get(fact);
  const label = asked?.options?.find((option) => option.value === value)?.label;
  if (now.titles.has(fact)) return `${now.titles.get(fact)}: ${own[value] ?? value}`;
  return asked ? `${asked.text}\n→ ${label ?? value}` : `${fact}: ${value}`;
}

function said({ message, evidence, answers }) {
  const files = (evidence ?? []).map((one) => el('span', { class: 'file' }, `${one.name} · ${own.lines(lineCount(one.text))}`));
  const node = el('div', { class: 'said' }, [message, ...Object.entries(answers ?? {}).map(choice)].filter(Boolean).join('\n'), files);
  welcome(false);
  log.querySelectorAll('.passing').forEach((old) => old.remove());
  log.append(node);
  return node;
}

/** The welcome gives way to the conversation; its heading stays for those who listen. */
function welcome(visible) {
  $('welcome').hidden = !visible;
  $('again').hidden = visible;
  $('heading').classList.toggle('unseen', !visible);
  grow();
}

function note(text, ...more) {
  const node = el('p', { class: 'small passing' }, text, ' ', more);
  log.append(node);
  return node;
}

/* Sending */

const key = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function keep(conversation) {
  now.conversation = conversation;
  if (conversation) sessionStorage.setItem(KEPT, conversation);
  else sessionStorage.removeItem(KEPT);
}

function busy(is) {
  now.busy = is;
  log.setAttribute('aria-busy', String(is));
  $('send').disabled = is;
  log.querySelectorAll('.live button').forEach((press) => { press.disabled = is; });
}

async function send(turn) {
  if (now.busy) return;
  const bubble = said(turn);
  bubble.scrollIntoView({ block: 'start' });
  await deliver(turn, key());
}

async function deliver(turn, request) {
  busy(true);
  const waiting = el('p', { class: 'waiting' }, own.waiting);
  log.append(waiting);
  try {
    await converse(turn, request, waiting);
  } catch (fault) {
    failed(fault.shown ?? own.unreachable, () => deliver(turn, request));
  } finally {
    waiting.remove();
    busy(false);
  }
}

const shown = (text) => Object.assign(new Error(text), { shown: text });

async function converse(turn, request, waiting) {
  const body = { ...turn };
  if (now.conversation) body.conversation = now.conversation;
  else if (!turn.message || (page !== 'ja' && !JAPANESE.test(turn.message))) body.language = page;
  const response = await fetch('/api/chat', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream', 'Idempotency-Key': request },
    body: JSON.stringify(body),
  });
  if (response.status === 404 && now.conversation) {
    keep(null);
    note(own.forgotten);
    return converse(turn, request, waiting);
  }
  if (!response.ok) throw shown((await response.json().catch(() => ({}))).detail ?? own.unreachable);
  return listen(response, waiting);
}

async function listen(response, waiting) {
  let drawn = null;
  let text = '';
  let finished = false;
  const begin = (reply) => {
    drawn ??= draw(reply);
    if (!drawn.node.isConnected) show(drawn);
    waiting.remove();
  };
  const heard = {
    plan: (reply) => begin(reply),
    text: ({ delta }) => { text += delta; drawn?.word(text); },
    reply: (reply) => { begin(reply); finish(drawn, reply); finished = true; },
    error: (problem) => { throw shown(problem.detail ?? own.broken); },
  };
  for await (const [event, data] of events(response.body)) heard[event]?.(JSON.parse(data));
  if (!finished) throw shown(own.broken);
}

async function* events(stream) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const parts = (rest + read.value).split(/\r?\n\r?\n/);
    rest = parts.pop();
    for (const part of parts) {
      const lines = part.split(/\r?\n/);
      const event = lines.find((line) => line.startsWith('event:'))?.slice(6).trim() ?? 'message';
      const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5).replace(/^ /, '')).join('\n');
      if (data) yield [event, data];
    }
  }
}

function finish(drawn, reply) {
  keep(reply.conversation);
  drawn.word(reply.text);
  drawn.finish(reply.text);
  const say = words(reply.language);
  const step = reply.plan?.steps?.find((one) => one.state === 'next');
  announce([say.answered, reply.diagnoses?.[0]?.title, reply.question && say.ask + reply.question.text,
    step && `${say.state.next}: ${step.title}`].filter(Boolean).join(' '));
}

function failed(text, again) {
  const node = el('div', { class: 'failed', role: 'alert' }, `${text} `, button(own.retry, () => { node.remove(); again(); }));
  log.append(node);
}

/* Copying and handing off */

async function copy(text, press, say) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyWithoutClipboard(text);
  }
  press.textContent = say.copied;
  announce(say.copied);
  press.focus();
  setTimeout(() => { press.textContent = say.copy; }, 2000);
}

/** Pages on plain http have no clipboard of their own. */
function copyWithoutClipboard(text) {
  const area = el('textarea', { class: 'unseen', readonly: true });
  area.value = text;
  (document.querySelector('dialog[open]') ?? document.body).append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}

async function handOff(conversation) {
  const answer = await fetch(`/api/conversations/${encodeURIComponent(conversation)}/handoff`, {
    headers: { Accept: 'text/markdown' },
  }).catch(() => ({ ok: false }));
  const text = answer.ok ? await answer.text() : own.unreachable;
  $('handoff-text').textContent = text;
  $('handoff-save').href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  $('handoff').showModal();
}

/* Writing, pasting, attaching */

const lineCount = (text) => text.replace(/\n$/, '').split('\n').length;

function nameOf(text) {
  if (/Windows IP (Configuration|構成)/.test(text)) return 'ipconfig.txt';
  if (/^\s*[[{]/.test(text)) return 'output.json';
  if (/^\s*\d+: lo:/m.test(text)) return 'ip-addr.txt';
  return 'pasted.txt';
}

function unique(name) {
  const taken = now.attached.map((one) => one.name);
  for (let count = 2, free = name; ; count++) {
    if (!taken.includes(free)) return free;
    free = name.replace(/(\.[^.]*)?$/, `-${count}$1`);
  }
}

function attach(name, text) {
  const size = new Blob([text, ...now.attached.map((one) => one.text)]).size;
  if (size > MOST_BYTES) {
    note(own.tooLarge(name));
    announce(own.tooLarge(name));
    return;
  }
  now.attached.push({ name: unique(name), text });
  drawChips();
  announce(own.attached(now.attached.at(-1).name));
}

function drawChips() {
  $('chips').hidden = !now.attached.length;
  $('chips').replaceChildren(...now.attached.map((one) => el('li', {}, `${one.name} · ${own.lines(lineCount(one.text))}`,
    el('button', { type: 'button', 'aria-label': own.remove(one.name), on: { click: () => detach(one) } }, '×'))));
}

function detach(one) {
  now.attached = now.attached.filter((other) => other !== one);
  drawChips();
  box.focus();
}

function paste(event) {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.length <= LONG_TEXT && lineCount(text) <= LONG_LINES) return;
  event.preventDefault();
  attach(nameOf(text), text);
}

function submit(event) {
  event?.preventDefault();
  const message = box.value.trim();
  if (now.busy || (!message && !now.attached.length)) return;
  const turn = {};
  if (message) turn.message = message;
  if (now.attached.length) turn.evidence = now.attached;
  box.value = '';
  now.attached = [];
  drawChips();
  grow();
  send(turn);
}

function grow() {
  const least = $('welcome').hidden ? 1 : 2;
  box.rows = Math.min(8, Math.max(least, box.value.split('\n').length));
}

/** Enter that ends a conversion never sends, whichever event the browser fires first. */
let composing = false;
function enter(event) {
  if (event.key !== 'Enter' || event.shiftKey) return;
  if (composing || event.isComposing || event.keyCode === 229) return;
  if (matchMedia('(pointer: coarse)').matches) return;
  submit(event);
}

/* Beginning, and beginning again */

function startOver() {
  const earlier = now.conversation;
  keep(null);
  now.last = null;
  log.replaceChildren();
  welcome(true);
  if (earlier) note(own.fresh, button(own.back, () => restore(earlier)));
  scrollTo(0, 0);
  box.focus();
}

async function restore(conversation) {
  const answer = await fetch(`/api/conversations/${encodeURIComponent(conversation)}`).catch(() => null);
  if (!answer?.ok) return answer?.status === 404 && keep(null);
  const transcript = await answer.json();
  log.replaceChildren();
  keep(conversation);
  transcript.turns.forEach((turn) => replay(turn, transcript.feedback ?? []));
}

function replay({ turn, said: spoken, reply }, feedback) {
  said(spoken);
  const drawn = draw(reply);
  show(drawn);
  drawn.word(reply.text);
  drawn.finish(reply.text, feedback.findLast((one) => one.turn === turn)?.resolved);
}

function open() {
  form.addEventListener('submit', submit);
  box.addEventListener('keydown', enter);
  box.addEventListener('compositionstart', () => { composing = true; });
  box.addEventListener('compositionend', () => { composing = false; });
  box.addEventListener('blur', () => { composing = false; });
  box.addEventListener('paste', paste);
  box.addEventListener('input', grow);
  $('files').addEventListener('change', async ({ target }) => {
    for (const file of target.files) attach(file.name, file.size > MOST_BYTES ? 'x'.repeat(MOST_BYTES + 1) : await file.text());
    target.value = '';
  });
  $('again').addEventListener('click', startOver);
  $('handoff-copy').addEventListener('click', ({ target }) => copy($('handoff-text').textContent, target, own));
  $('handoff').addEventListener('close', () => URL.revokeObjectURL($('handoff-save').href));
  $('examples').addEventListener('click', ({ target }) => target.closest('button') && send({ message: target.textContent }));
  if (box.value) history.replaceState(null, '', `/?lang=${page}`);
  if (box.value) { grow(); box.focus(); }
  const kept = sessionStorage.getItem(KEPT);
  if (kept) restore(kept);
}

open();
