// Underlines what the server's parser does not understand, once the typing pauses.
import { linter } from "@codemirror/lint";

export function checks(words) {
  return linter(async (view) => {
    const text = view.state.doc.toString();
    if (!text.trim()) return [];
    try {
      const answer = await fetch(words.check, { method: "POST", headers: { "Content-Type": "application/sparql-query", "Accept-Language": document.documentElement.lang }, body: text });
      return (await answer.json()).errors.map((error) => place(view.state.doc, error));
    } catch {
      return [];
    }
  }, { delay: 600 });
}

function place(doc, { line, column, message }) {
  const row = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const from = Math.min(row.from + Math.max(column - 1, 0), row.to);
  const word = /^[^\s{}().;,]+/.exec(doc.sliceString(from, row.to));
  const to = word ? from + word[0].length : Math.min(from + 1, doc.length);
  return { from: to > from ? from : Math.max(row.from, from - 1), to, severity: "error", message };
}
