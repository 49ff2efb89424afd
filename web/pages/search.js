"use strict";
/* Makes the search quicker to use; without it every link and the form work all the same. */
(() => {
  const MOST_OFFERS = 8;
  const MOST_ASKED = 3;
  const KEPT_ASKED = 30;
  const PAUSE = 120;
  const IME = 229;
  const HIT = ".hits h3 > a";
  const ASKED = "tsunagu.asked";

  const at = (id) => document.getElementById(id);
  const form = at("search");
  const box = at("q");
  const list = at("offers");
  const told = at("told");
  const page = form.closest(".find");
  const here = () => location.pathname + location.search;

  let offers = [];
  let active = -1;
  let composing = false;
  let confirming = false;
  let pause = 0;
  let asking = new AbortController();
  let loading = new XMLHttpRequest();
  let shown = here();

  /* What was asked before, in this window only; a window may refuse to keep anything */
  const asked = () => {
    try {
      return JSON.parse(sessionStorage.getItem(ASKED) ?? "[]");
    } catch {
      return [];
    }
  };
  const remember = (words) => {
    const all = [words, ...asked().filter((one) => one !== words)].filter((one) => one !== "");
    try {
      sessionStorage.setItem(ASKED, JSON.stringify(all.slice(0, KEPT_ASKED)));
    } catch {
      return;
    }
  };

  /* Suggestions */
  const mark = (place) => {
    active = place;
    const rows = [...list.children];
    rows.forEach((one, n) => one.setAttribute("aria-selected", String(n === place)));
    rows[place]?.scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", rows[place]?.id ?? "");
  };
  const part = (name, text, lang) => {
    const span = Object.assign(document.createElement("span"), { className: name, textContent: text });
    span.lang = lang ?? document.documentElement.lang;
    return span;
  };
  const row = (offer, n) => {
    const item = Object.assign(document.createElement("li"), { id: `offer-${n}`, role: "option" });
    item.append(part("text", offer.text, offer.language), " ", part("about", offer.about, offer.language));
    item.addEventListener("mousedown", (event) => event.preventDefault());
    item.addEventListener("click", (event) => take(offer, inNewTab(event)));
    return item;
  };
  const show = (found) => {
    offers = found.slice(0, MOST_OFFERS);
    list.replaceChildren(...offers.map(row));
    list.hidden = offers.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    told.textContent = list.hidden ? "" : list.dataset.count.replace("{0}", offers.length);
    mark(-1);
  };
  const stopAsking = () => {
    clearTimeout(pause);
    asking.abort();
    asking = new AbortController();
  };
  const close = () => {
    stopAsking();
    show([]);
  };
  const earlier = (typed) =>
    asked()
      .filter((words) => words !== typed && words.toLowerCase().includes(typed.toLowerCase()))
      .slice(0, typed ? MOST_ASKED : MOST_OFFERS)
      .map((text) => ({ text, about: list.dataset.asked }));
  const suggestions = async (q, signal) => {
    const fields = new URLSearchParams({ q, lang: document.documentElement.lang });
    const answer = await fetch(`/api/suggest?${fields}`, { signal });
    return answer.ok ? (await answer.json()).suggestions : [];
  };
  const suggest = async () => {
    stopAsking();
    const { signal } = asking;
    const typed = box.value.trim();
    try {
      const found = typed ? await suggestions(typed, signal) : [];
      const offered = found.map((one) => ({ ...one, about: one.text === one.title ? "" : one.title }));
      signal.throwIfAborted();
      show([...earlier(typed), ...offered]);
    } catch {
      return; /* Overtaken, or the server is away: the form works all the same. */
    }
  };
  const suggestSoon = () => {
    stopAsking();
    pause = setTimeout(suggest, PAUSE);
  };
  const take = (offer, newTab) => {
    const url = offer.url ?? address(offer.text);
    close();
    if (newTab) {
      open(url, "_blank", "noopener");
    } else if (offer.url) {
      location.assign(url);
    } else {
      box.value = offer.text;
      go(url);
    }
  };

  /* The results, taken from the page as the server writes it */
  const address = (words) => {
    const fields = new URLSearchParams(new FormData(form));
    fields.set("q", words);
    return `/search?${fields}`;
  };
  const replace = (next) => {
    ["found", "count"].forEach((id) => (at(id).textContent = next.getElementById(id).textContent));
    ["meant", "chosen", "facets", "order", "results"].forEach((id) => at(id).replaceWith(next.getElementById(id)));
    document.querySelector(".languages").replaceWith(next.querySelector(".languages"));
    form.querySelectorAll("[type=hidden]").forEach((field) => field.remove());
    form.append(...next.querySelectorAll("#search [type=hidden]"));
  };
  const place = (next, isAsTyped) => {
    const before = document.activeElement;
    const opened = [...page.querySelectorAll(".rest[open]")].map((rest) => rest.dataset.group);
    shown = here();
    document.title = next.title;
    if (isAsTyped) {
      box.value = next.getElementById("q").value;
    }
    replace(next);
    page.querySelectorAll(".rest").forEach((rest) => (rest.open = opened.includes(rest.dataset.group)));
    document.dispatchEvent(new Event("placed"));
    if (!before.isConnected) {
      const facets = [...page.querySelectorAll("[data-facet]")];
      const again = facets.findLast((one) => one.dataset.facet === before.dataset.facet);
      (again?.checkVisibility() ? again : at("found")).focus({ preventScroll: true });
    }
  };
  /* The browser reads the page itself: a script may not turn text into HTML under Trusted Types. */
  const load = (url, before) => {
    const typed = box.value;
    loading.abort();
    loading = new XMLHttpRequest();
    loading.open("GET", url);
    loading.responseType = "document";
    loading.onerror = () => location.assign(url);
    loading.onload = ({ target }) => {
      if (target.response?.getElementById("results")) {
        before();
        place(target.response, box.value === typed);
      } else {
        location.assign(url);
      }
    };
    loading.send();
  };
  const go = (url) => {
    close();
    remember(box.value.trim());
    load(url, () => {
      history[new URL(url, location).href === location.href ? "replaceState" : "pushState"](null, "", url);
      scrollTo({ top: 0 });
    });
  };

  const inNewTab = (event) => event.ctrlKey || event.metaKey;
  const isConversion = (event) => event.isComposing || composing || event.keyCode === IME;
  const isPlain = (event) => !inNewTab(event) && !event.altKey && !event.shiftKey;
  const step = (by) => {
    if (list.hidden) {
      suggest();
    } else {
      stopAsking();
      mark(((active + 1 + by + offers.length + 1) % (offers.length + 1)) - 1);
    }
  };
  const enter = (event) => {
    if (active >= 0) {
      take(offers[active], inNewTab(event));
    } else if (inNewTab(event)) {
      open(address(box.value.trim()), "_blank", "noopener");
    } else {
      form.requestSubmit();
    }
  };
  const keys = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Escape: () => (list.hidden ? (box.value = "") : close()),
    Enter: enter,
  };
  box.addEventListener("keydown", (event) => {
    confirming = isConversion(event);
    if (!confirming && Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key](event);
    }
  });
  box.addEventListener("keyup", () => (confirming = false));
  box.addEventListener("input", (event) => isConversion(event) || suggestSoon());
  box.addEventListener("compositionstart", () => (composing = true));
  box.addEventListener("compositionend", () => {
    composing = false;
    suggestSoon();
  });
  box.addEventListener("blur", () => {
    composing = confirming = false;
    close();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!confirming) {
      go(address(box.value.trim()));
    }
  });
  page.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='/search']");
    if (link && isPlain(event)) {
      event.preventDefault();
      go(link.href);
    }
  });
  page.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && event.target.matches(HIT)) {
      const hits = [...page.querySelectorAll(HIT)];
      event.preventDefault();
      (hits[hits.indexOf(event.target) + by] ?? (by < 0 ? box : event.target)).focus();
    }
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !isConversion(event) && !isTyping && !inNewTab(event) && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
  addEventListener("popstate", () => (here() === shown ? loading.abort() : load(location.href, () => {})));

  const combobox = { role: "combobox", "aria-autocomplete": "list", "aria-controls": "offers", "aria-expanded": "false" };
  Object.entries(combobox).forEach(([name, value]) => box.setAttribute(name, value));
  at("keys").hidden = false;
  remember(box.value.trim());
})();
