package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Sources;
import itu.mandates.cite.Citations;
import itu.mandates.cite.Holdings;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Reporting;
import itu.mandates.vocab.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the report to the Council says of each operative clause of Resolution 191 (Busan, 2014), as
 * a person reads it: src/test/resources/gold/reporting.tsv. With {@code -Daccuracy.write=true} the
 * table is written to docs/accuracy.md; without, it must be the one that stands there.
 */
class ReportGoldTest {

    private static final int CLAUSES = 8;
    private static final Path GOLD = Path.of("src/test/resources/gold/reporting.tsv");
    private static final Path DOCUMENT = Path.of("docs/accuracy.md");
    private static final String BEGIN = "<!-- begin: reporting -->\n";
    private static final String END = "<!-- end: reporting -->";
    private static final String NOT = "not mentioned";

    private static final List<String> KINDS = List.of("restated", "action", NOT);
    private static final Set<String> READ = read();
    private static final Set<String> FOUND = found();

    @Test
    void everyOperativeClauseWasReadByAPerson() {
        var read = READ.stream().map(line -> line.split("\t")[0]).collect(Collectors.toSet());
        assertEquals(Set.copyOf(clauses()), read);
        assertEquals(CLAUSES, read.size());
    }

    @Test
    void whatIsRestatedIsKnownAndNoActionIsMadeUp() {
        assertEquals(of("restated", READ), of("restated", FOUND));
        assertTrue(of("action", READ).containsAll(of("action", FOUND)));
        assertEquals(of(NOT, READ), of(NOT, FOUND));
    }

    @Test
    void theTableInTheDocumentIsTheOneThatIsMeasured() throws IOException {
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf(BEGIN) + BEGIN.length();
        int to = document.indexOf(END);
        if (Boolean.getBoolean("accuracy.write")) {
            String written = document.substring(0, from) + table() + document.substring(to);
            Files.writeString(DOCUMENT, written);
        } else {
            assertEquals(table(), document.substring(from, to));
        }
    }

    /** "clause, what, paragraph", with tabs between. */
    private static Set<String> read() {
        try (var lines = Files.lines(GOLD)) {
            return lines.skip(1)
                    .map(line -> line.split("\t"))
                    .flatMap(
                            cells ->
                                    Arrays.stream(cells[2].split(", "))
                                            .map(each -> line(cells[0], cells[1], each)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found() {
        var documents = Sources.documents();
        var citations = new Citations(new Holdings(documents, Register.load()));
        var references = documents.stream().flatMap(each -> citations.of(each).stream()).toList();
        var reported = new ReportMatcher().find(documents, references);
        var mentioned = reported.stream().map(each -> name(each.clause())).toList();
        var others =
                clauses().stream()
                        .filter(each -> !mentioned.contains(each))
                        .map(each -> line(each, NOT, ""));
        return Stream.concat(reported.stream().map(ReportGoldTest::line), others)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Reporting reporting) {
        boolean restates = reporting.kind() == Reporting.Kind.RESTATES;
        String paragraph = reporting.paragraph().last().replaceFirst(".*/", "");
        return line(name(reporting.clause()), restates ? "restated" : "action", paragraph);
    }

    private static String line(String clause, String what, String paragraph) {
        return clause + "\t" + what + "\t" + paragraph;
    }

    private static String name(Identifier clause) {
        return clause.toString().replaceFirst("^/eli/pp/res/191/2014/", "");
    }

    private static List<String> clauses() {
        return Sources.documents().stream()
                .map(Document::revisions)
                .flatMap(List::stream)
                .filter(text -> text.id().toString().equals("/eli/pp/res/191/2014"))
                .flatMap(text -> text.sections().stream())
                .filter(section -> section.part() == Part.OPERATIVE)
                .flatMap(section -> section.allClauses())
                .map(clause -> name(clause.id()))
                .toList();
    }

    private static Set<String> of(String what, Set<String> lines) {
        return lines.stream()
                .filter(line -> line.contains("\t" + what + "\t"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String table() {
        var table = new StringBuilder("| | in the gold | found | right |\n|---|---|---|---|\n");
        for (String kind : KINDS) {
            var right = of(kind, FOUND);
            right.retainAll(READ);
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %d | %d | %d |%n",
                            kind,
                            of(kind, READ).size(),
                            of(kind, FOUND).size(),
                            right.size()));
        }
        return table.toString();
    }
}
