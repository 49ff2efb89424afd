// What this tab remembers over a reload: which conversation, a message still under way, the shell somebody uses.

/** Storage may be full or forbidden; then a reload begins anew, and all else works. */
function tried(use) {
  try {
    return use();
  } catch {
    return null;
  }
}

export const recall = (name) => tried(() => JSON.parse(window.sessionStorage.getItem(`tsunagu.${name}`)));

export const keep = (name, value) => tried(() => window.sessionStorage.setItem(`tsunagu.${name}`, JSON.stringify(value)));
