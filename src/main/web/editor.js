// The query editor: takes the place of the text area of its form, which works without it as well.
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers, highlightSpecialChars, drawSelection } from "@codemirror/view";
import { copyLineDown, defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { closeBrackets, closeBracketsKeymap, closeCompletion, completionKeymap } from "@codemirror/autocomplete";
import { lintKeymap } from "@codemirror/lint";
import { checks } from "./checks.js";
import { completion } from "./completion.js";
import { draft } from "./draft.js";
import { formatter } from "./formatter.js";
import { language, look } from "./look.js";
import { runner } from "./runner.js";

// a browser that types over coloured words puts their style into the new ones, which the page's policy stops
const typedOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { from, to, empty } = view.state.selection.main;
    if (event.inputType !== "insertText" || empty || view.composing || !event.data) return false;
    const plain = () => view.state.update(view.state.replaceSelection(event.data), { userEvent: "input.type" });
    if (!view.state.facet(EditorView.inputHandler).some((handler) => handler(view, from, to, event.data, plain))) view.dispatch(plain());
    event.preventDefault();
    return true;
  },
});

function open(form) {
  const area = form.querySelector("textarea[name=query]");
  const words = form.dataset;
  const host = document.createElement("div");
  host.className = "editor";
  // within a shadow root the editor's styles are adopted sheets, which the page's policy lets through
  const root = host.attachShadow({ mode: "open" });
  const run = runner(form);
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: draft.of(form) ?? area.value,
      extensions: [
        keymap.of([{ key: "Mod-Enter", run: (it) => (closeCompletion(it), run(), true), preventDefault: true }]),
        lineNumbers(), highlightSpecialChars(), history(), drawSelection(), bracketMatching(), closeBrackets(),
        language, look,
        completion(words), checks(words),
        // Tab is not bound: it leaves the editor
        keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap]),
        EditorState.phrases.of(JSON.parse(words.phrases ?? "{}")),
        EditorView.lineWrapping, typedOver,
        EditorView.contentAttributes.of({
          "aria-label": form.querySelector(`label[for=${area.id}]`).textContent,
          "aria-description": words.hint ?? "", dir: "ltr", spellcheck: "false", tabindex: "0",
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            area.value = view.state.doc.toString();
            draft.keep(form, area.value);
          }
        }),
      ],
    }),
  });
  area.value = view.state.doc.toString();
  area.hidden = true;
  area.after(host);
  form.querySelector(`label[for=${area.id}]`).addEventListener("click", () => view.focus());
  form.querySelectorAll("[data-scripted]").forEach((told) => { told.hidden = false; });
  const line = form.querySelector("[data-line]");
  line.hidden = false;
  line.addEventListener("click", () => { copyLineDown(view); view.focus(); });
  formatter(form, (text) => {
    // one step, which can be undone
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, userEvent: "input.format" });
    view.focus();
  });
  form.querySelectorAll("[data-example]").forEach((button) => button.addEventListener("click", (event) => {
    event.preventDefault();
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: button.dataset.example } });
    view.focus();
  }));
}

document.querySelectorAll("form[data-query-editor]").forEach(open);
