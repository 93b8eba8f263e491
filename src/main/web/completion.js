// Offers the terms of the ontology by name and by label, the variables in use and the words of SPARQL.
import { autocompletion } from "@codemirror/autocomplete";

const KEYWORDS = (
  "SELECT DISTINCT WHERE FILTER OPTIONAL UNION MINUS BIND VALUES GRAPH EXISTS CONSTRUCT ASK DESCRIBE PREFIX LIMIT OFFSET HAVING "
  + "COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT STR LANG LANGMATCHES DATATYPE CONTAINS STRSTARTS STRENDS STRLEN LCASE UCASE "
  + "REPLACE REGEX COALESCE IF BOUND ISIRI ISLITERAL IN DESC ASC AS A"
).split(" ");

const PHRASES = ["GROUP BY", "ORDER BY", "NOT EXISTS", "FILTER NOT EXISTS"];

export function completion(words) {
  let asked;
  const terms = () => (asked ??= fetch(words.terms).then((answer) => answer.json()).catch(() => ({ prefixes: {}, terms: [] })));

  async function source(context) {
    const word = context.matchBefore(/[?$]?[\p{L}\p{N}_][\p{L}\p{N}_:-]*|[?$]/u);
    if (!word && !context.explicit) return null;
    if (word && context.state.sliceDoc(word.from - 1, word.from) === "<") return null;
    const known = await terms();
    const from = word ? word.from : context.pos;
    return {
      from,
      options: [...known.terms.map((term) => option(term, known.prefixes)), ...variables(context, from), ...keywords()],
      validFor: /^[?$]?[\p{L}\p{N}_:-]*$/u,
    };
  }
  return autocompletion({ override: [source], icons: false });
}

/** A term by its short name; the label in the reader's language, by which it is found too. */
function option(term, prefixes) {
  return {
    label: term.name, detail: term.label, info: term.definition || undefined, type: term.kind, boost: 2,
    apply: (view, chosen, from, to) => {
      const changes = [{ from, to, insert: term.name }, ...missingPrefix(view.state.doc.toString(), term.name, prefixes)];
      const changed = view.state.changes(changes);
      view.dispatch({ changes: changed, selection: { anchor: changed.mapPos(to, 1) } });
    },
  };
}

function missingPrefix(text, name, prefixes) {
  const prefix = name.slice(0, name.indexOf(":"));
  const declared = new RegExp(`prefix\\s+${prefix}\\s*:`, "i").test(text);
  return declared || !prefixes[prefix] ? [] : [{ from: 0, to: 0, insert: `PREFIX ${prefix}: <${prefixes[prefix]}>\n` }];
}

function variables(context, from) {
  const text = context.state.doc.toString();
  const others = text.slice(0, from) + " " + text.slice(context.pos);
  return [...new Set(others.match(/[?$][\p{L}_][\p{L}\p{N}_]*/gu) ?? [])].map((label) => ({ label, type: "variable", boost: 1 }));
}

function keywords() {
  return [...KEYWORDS, ...PHRASES].map((label) => ({ label, type: "keyword" }));
}
