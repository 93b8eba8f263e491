// Colours come from the page, so that light, dark and high contrast are decided in one place.
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { sparql } from "@codemirror/legacy-modes/mode/sparql";
import { tags } from "@lezer/highlight";
import { EditorView } from "@codemirror/view";

export const language = [
  StreamLanguage.define(sparql),
  syntaxHighlighting(HighlightStyle.define([
    { tag: [tags.keyword, tags.operatorKeyword, tags.controlKeyword], color: "var(--code-keyword)", fontWeight: "600" },
    { tag: [tags.variableName, tags.special(tags.variableName)], color: "var(--code-variable)" },
    { tag: [tags.string, tags.special(tags.string)], color: "var(--code-text)" },
    { tag: [tags.number, tags.bool, tags.atom], color: "var(--code-number)" },
    { tag: tags.comment, color: "var(--muted)", fontStyle: "italic" },
    { tag: [tags.standard(tags.name), tags.meta, tags.url], color: "var(--link)" },
  ])),
];

export const look = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--bg)", border: "1px solid var(--control)", borderRadius: "8px", fontSize: "0.9375rem" },
  "&.cm-focused": { outline: "3px solid var(--focus)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "ui-monospace, 'Noto Sans Mono', 'Liberation Mono', monospace", lineHeight: "1.55", minHeight: "14rem", maxHeight: "32rem" },
  ".cm-content": { caretColor: "var(--ink)", padding: "12px 0" },
  ".cm-cursor": { borderInlineStartColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--surface)", color: "var(--muted)", border: "0" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--code-selected)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--code-selected)" },
  ".cm-tooltip": { backgroundColor: "var(--surface)", color: "var(--ink)", border: "1px solid var(--control)", maxInlineSize: "min(32rem, 90vw)" },
  ".cm-tooltip-autocomplete > ul > li": { padding: "4px 8px" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--link)", color: "var(--bg)" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected] .cm-completionDetail": { color: "var(--bg)" },
  ".cm-completionDetail": { color: "var(--muted)", fontStyle: "normal" },
  ".cm-completionInfo": { padding: "8px 12px", fontFamily: "var(--font)" },
  // drawn by the browser: the usual picture of a wave is a data: address, which the page's policy stops
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy var(--draft)", textDecorationSkipInk: "none" },
  ".cm-diagnostic": { padding: "8px 12px" },
});
