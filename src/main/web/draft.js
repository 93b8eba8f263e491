// What somebody typed and did not share stays in this browser, for the page that opens without a query of its own.
const KEY = "itu-mandates-query";

export const draft = {
  of(form) {
    if (!("draft" in form.dataset)) return null;
    try { return localStorage.getItem(KEY); } catch { return null; }
  },
  keep(form, text) {
    if (!("draft" in form.dataset)) return;
    try { localStorage.setItem(KEY, text); } catch { /* a browser that keeps nothing */ }
  },
};
