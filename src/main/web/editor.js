import { EditorView, keymap } from "@codemirror/view";
import { autocompletion } from "@codemirror/autocomplete";
import { linter } from "@codemirror/lint";
import { history } from "@codemirror/commands";
import { StreamLanguage } from "@codemirror/language";
import { sparql } from "@codemirror/legacy-modes/mode/sparql";
console.log(EditorView, keymap, autocompletion, linter, history, StreamLanguage, sparql);
