package itu.mandates.export;

import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Edit;
import itu.mandates.model.Identifier;
import itu.mandates.model.Paragraph;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the parser saw, one line for each clause, so that a person can check it in a minute:
 * citation, first words, what is cited. Below a clause of a marked-up text, one line for each edit;
 * clauses that a draft deletes come last.
 */
public final class Outline {

    private static final int WORDS = 10;

    private final Map<Identifier, List<Reference>> references;

    public Outline(List<Reference> references) {
        this.references = references.stream().collect(Collectors.groupingBy(Reference::citing));
    }

    /** The outline of one document, each line ended. */
    public String of(Document document) {
        var lines =
                Stream.concat(
                        document.paragraphs().stream()
                                .flatMap(paragraph -> paragraph(paragraph, "")),
                        document.revisions().stream().flatMap(this::revision));
        return "# "
                + document.source().name()
                + "\n"
                + lines.map(line -> line + "\n").collect(Collectors.joining());
    }

    private Stream<String> paragraph(Paragraph paragraph, String indent) {
        String line =
                indent
                        + (paragraph.label() + " \"" + firstWords(paragraph.words().text()) + "\"")
                                .strip()
                        + cited(paragraph.id());
        return Stream.concat(
                Stream.of(line),
                paragraph.paragraphs().stream().flatMap(p -> paragraph(p, indent + "  ")));
    }

    private Stream<String> revision(Revision revision) {
        return Stream.concat(
                Stream.concat(Stream.of("## " + revision.id()), edits(revision.edits(), "")),
                Stream.concat(
                        revision.sections().stream().flatMap(s -> section(s, "")),
                        revision.struck().stream().flatMap(Outline::struck)));
    }

    private static Stream<String> struck(Clause clause) {
        String words = (clause.label() + " " + clause.text()).strip();
        return Stream.concat(
                Stream.of("~ deleted clause \"" + firstWords(words) + "\""),
                clause.clauses().stream().flatMap(Outline::struck));
    }

    private static Stream<String> edits(List<Edit> edits, String indent) {
        return edits.stream().map(edit -> indent + "   ~" + edit(edit));
    }

    /** What an edit takes out and puts in, and what shows it. */
    private static String edit(Edit edit) {
        return quoted("deleted", edit.deleted())
                + quoted("inserted", edit.inserted())
                + " ("
                + edit.evidence()
                + ")";
    }

    private static String quoted(String what, String words) {
        return words.isBlank() ? "" : " " + what + " \"" + firstWords(words.strip()) + "\"";
    }

    private Stream<String> section(Section section, String indent) {
        String title = section.title().isEmpty() ? "" : " | " + section.title();
        return Stream.of(
                        Stream.of(indent + "### " + section.heading() + title),
                        edits(section.edits(), indent),
                        section.clauses().stream().flatMap(clause -> clause(clause, indent)),
                        section.sections().stream().flatMap(inner -> section(inner, indent + "  ")))
                .flatMap(lines -> lines);
    }

    private Stream<String> clause(Clause clause, String indent) {
        String label = clause.label().isEmpty() ? "-" : clause.label();
        String line =
                indent + label + "  \"" + firstWords(clause.text()) + "\"" + cited(clause.id());
        return Stream.concat(
                Stream.concat(Stream.of(line), edits(clause.edits(), indent)),
                clause.clauses().stream().flatMap(c -> clause(c, indent + "  ")));
    }

    private static String firstWords(String text) {
        var words = text.split(" ");
        return words.length <= WORDS
                ? text
                : Stream.of(words).limit(WORDS).collect(Collectors.joining(" ")) + " ...";
    }

    private String cited(Identifier citing) {
        var cited =
                references.getOrDefault(citing, List.of()).stream()
                        .map(
                                r ->
                                        r.target()
                                                .map(Identifier::toString)
                                                .orElse(
                                                        r.status().name().toLowerCase(Locale.ROOT)
                                                                + ": "
                                                                + r.quote()))
                        .toList();
        return cited.isEmpty() ? "" : "  -> " + String.join(", ", cited);
    }
}
