"use strict";
/* Shows the buttons with data-copies and lets each copy that text, or the text area beside it when there is none. */
(() => {
  const told = document.querySelector("[data-copied]");

  const selected = (area) => {
    area.select();
    return document.execCommand("copy");
  };
  const passing = (text) => {
    const area = Object.assign(document.createElement("textarea"), { className: "unseen", value: text });
    document.body.append(area);
    const done = selected(area);
    area.remove();
    return done;
  };
  /* There is no clipboard where the page came over plain http. */
  const toClipboard = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  };
  const copy = async (button) => {
    const text = button.dataset.copies;
    const area = button.parentElement.querySelector("textarea");
    const done = (await toClipboard(text || area.value)) || (text ? passing(text) : selected(area));
    if (done) {
      button.focus();
    }
    document.querySelectorAll(".copied").forEach((one) => one.classList.remove("copied"));
    button.classList.toggle("copied", done);
    told.textContent = done ? told.dataset.copied : told.dataset.uncopied;
  };
  const offer = () => document.querySelectorAll("[data-copies]").forEach((button) => (button.hidden = false));

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-copies]");
    if (button) {
      copy(button);
    }
  });
  document.addEventListener("placed", offer);
  offer();
})();
