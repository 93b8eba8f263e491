package itu.mandates.web.editor;

import itu.mandates.query.QueryFile;
import itu.mandates.vocab.Prefixes;
import itu.mandates.vocab.ResourceFolder;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.editor.EditorPage.EditorProblem;
import itu.mandates.web.editor.EditorPage.Example;
import itu.mandates.web.editor.EditorPage.Outcome;
import itu.mandates.web.editor.EditorPage.Tools;
import itu.mandates.web.saved.QuestionReader;
import itu.mandates.web.saved.QuestionReader.Asked;
import itu.mandates.web.saved.SavedQueries;
import itu.mandates.web.view.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the pages of the editor. */
@Component
class EditorPages {

    private static final Set<Reason> COSTLY = Set.of(Reason.TOO_SLOW, Reason.MEMORY);

    /** Phrases of the editor's parts, by the words of them that it shows to people. */
    private static final Map<String, String> PHRASES =
            Map.of(
                    "Completions", "editor.phrase.completions",
                    "Control character", "editor.phrase.control",
                    "Diagnostics", "editor.phrase.errors",
                    "No diagnostics", "editor.phrase.none",
                    "Selection deleted", "editor.phrase.deleted",
                    "close", "editor.phrase.close");

    private final SavedQueries queries;
    private final QuestionReader reader;
    private final SharedQueries shared;
    private final QueryCheck check;
    private final Words words;
    private final List<String> examples;
    private final String first;

    EditorPages(
            SavedQueries queries,
            QuestionReader reader,
            SharedQueries shared,
            QueryCheck check,
            Words words) {
        this.queries = queries;
        this.reader = reader;
        this.shared = shared;
        this.check = check;
        this.words = words;
        var folder = new ResourceFolder("sparql");
        this.first = folder.file("first-question.rq").orElseThrow();
        this.examples =
                new ResourceFolder("sparql")
                        .file("editor-examples.txt")
                        .orElseThrow()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
    }

    /** The page as it opens without a query. */
    EditorPage fresh(String language) {
        return new EditorPage(first, Optional.empty(), tools(language, true));
    }

    EditorPage of(String query, Optional<Outcome> outcome, String language) {
        return new EditorPage(query, outcome, tools(language, false));
    }

    /**
     * A saved query as it runs: with these values of its parameters, or its examples.
     *
     * @throws Refusal UNKNOWN if there is none of this name; VALUE for what a parameter cannot take
     */
    String saved(String name, Map<String, String> values, String language) {
        QueryFile file = queries.named(queries.current(name));
        var all = new TreeMap<>(file.examples());
        file.header().parameters().stream()
                .map(each -> each.name())
                .filter(values::containsKey)
                .forEach(parameter -> all.put(parameter, values.get(parameter)));
        return reader.read(file, new Asked(all, language, List.of())).text();
    }

    /** Why there is no answer, in words; of a query that is wrong also where. */
    EditorProblem problem(Refusal refusal, String query, String language) {
        String detail =
                refusal.reason() == Reason.MALFORMED
                        ? places(query, language)
                        : words.detail(refusal, language);
        return new EditorProblem(
                words.title(refusal, language), detail, COSTLY.contains(refusal.reason()));
    }

    private String places(String query, String language) {
        return check.faults(query, language).stream()
                .map(
                        fault ->
                                words.say(
                                        language,
                                        "editor.place",
                                        fault.line(),
                                        fault.column(),
                                        fault.message()))
                .collect(Collectors.joining(" "));
    }

    private Tools tools(String language, boolean fresh) {
        return new Tools(
                examples.stream().map(name -> example(name, language)).toList(),
                prefixes(),
                phrases(language),
                shared.isOffered(),
                fresh);
    }

    private Example example(String name, String language) {
        var title = queries.named(name).header().title();
        return new Example(
                name,
                new Text(title.in(language), title.languageIn(language)),
                saved(name, Map.of(), language));
    }

    private static String prefixes() {
        return new TreeMap<>(Prefixes.all())
                .entrySet().stream()
                        .map(each -> "PREFIX " + each.getKey() + ": <" + each.getValue() + ">")
                        .collect(Collectors.joining("\n"));
    }

    private String phrases(String language) {
        var said = new LinkedHashMap<String, String>();
        new TreeMap<>(PHRASES).forEach((phrase, key) -> said.put(phrase, words.say(language, key)));
        return JsonMapper.shared().writeValueAsString(said);
    }
}
