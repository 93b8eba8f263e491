package itu.mandates.check;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.model.Identifier;
import itu.mandates.model.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** All rules on a small graph with four things wrong in it, and the report in every format. */
class GraphCheckerTest {

    private static final DatasetGraph SMALL = RDFDataMgr.loadDatasetGraph("small-graph.trig");
    private static final SourceText SOURCE =
            new SourceText(
                    "small.txt",
                    "sha256:0",
                    "first\n" + "x".repeat(62) + "\nthird line, Annex 7.\n");
    private static final CheckReport REPORT =
            new GraphChecker(RuleBook.load()).check(SMALL, GraphCheckerTest::source);

    private static Optional<SourceText> source(Identifier id) {
        return Optional.of(SOURCE).filter(text -> id.equals(Identifier.source("c26-89")));
    }

    @Test
    void findsWhatIsWrongAndNothingElse() {
        assertThat(REPORT.findings())
                .extracting(finding -> finding.rule().code())
                .containsExactly(
                        "label-gap",
                        "missing-internal-target",
                        "superseded-now",
                        "unheld-target",
                        "unheld-target");
        assertThat(REPORT.summary())
                .containsEntry(Severity.VIOLATION, 0)
                .containsEntry(Severity.WARNING, 2)
                .containsEntry(Severity.INFO, 3);
    }

    @Test
    void aFindingNamesThePlaceTheWordsAndWhatWasExpected() {
        Finding missing = finding("missing-internal-target");
        assertThat(missing.place().citation())
                .isEqualTo(
                        "instructs the Secretary-General 3 of Resolution 191 (Rev. Bucharest,"
                                + " 2022)");
        assertThat(missing.place().words()).isEqualTo("Annex 7");
        assertThat(missing.message()).isEqualTo("The text has no Annex 7.");
        assertThat(missing.expected()).isEqualTo("the label of a clause or annex of this text.");
        assertThat(missing.place().line()).contains(new SourceLine("small.txt", 3));
    }

    @Test
    void aFindingWhoseSourceIsNotAtHandHasNoLine() {
        var report = new GraphChecker(RuleBook.load()).check(SMALL, id -> Optional.empty());
        assertThat(report.findings()).hasSameSizeAs(REPORT.findings());
        assertThat(report.findings()).allMatch(one -> one.place().line().isEmpty());
    }

    @Test
    void theQualityGraphHasNoBlankNodesAndIsTheSameEveryTime() {
        Graph graph = REPORT.graph();
        assertThat(graph.find().toList())
                .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
        assertThat(REPORT.print(ReportFormat.TTL))
                .isEqualTo(
                        new GraphChecker(RuleBook.load())
                                .check(SMALL, GraphCheckerTest::source)
                                .print(ReportFormat.TTL));
    }

    @Test
    void theTurtleReportIsTheQualityGraph() {
        Graph read = RDFParser.fromString(REPORT.print(ReportFormat.TTL), Lang.TTL).toGraph();
        assertThat(read.isIsomorphicWith(REPORT.graph())).isTrue();
        assertThat(read.contains(Node.ANY, Node.ANY, Node.ANY)).isTrue();
    }

    @Test
    void theTextReportReadsLikeASentence() {
        assertThat(REPORT.print(ReportFormat.TEXT))
                .contains("WARNING  Gap in the labels [label-gap]")
                .contains(
                        "  instructs the Secretary-General 3 of Resolution 191 (Rev. Bucharest, 2022)  (small.txt:3)\n")
                .contains("    found:    No label 2 stands before 3.\n")
                .contains("    expected: a clause labelled 2 in front of it.\n")
                .endsWith("36 rules: 0 violations, 2 warnings, 3 infos\n");
    }

    @Test
    void theTableHasOneRowPerFinding() {
        List<String> lines = REPORT.print(ReportFormat.CSV).lines().toList();
        assertThat(lines).hasSize(1 + REPORT.findings().size());
        assertThat(lines.get(1)).startsWith("warning,label-gap,").contains(",small.txt,3,");
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        var evil = at("http://example.org/a", "=cmd|' /C calc'!A0", "@found");
        String table = new CheckReport(List.of(), List.of(evil)).print(ReportFormat.CSV);
        assertThat(table).contains(",'=cmd|' /C calc'!A0,'@found,");
    }

    @Test
    void aFindingKeepsItsNameWhenItsWordsMoveAndHasOneOfItsOwn() {
        var once = Finding.numbered(Stream.of(at("http://example.org/ref/1", "Annex 7", "a")));
        var moved = Finding.numbered(Stream.of(at("http://example.org/ref/2", "Annex 7", "a")));
        assertThat(moved.get(0).iri()).isEqualTo(once.get(0).iri());
        var other = Finding.numbered(Stream.of(at("http://example.org/ref/1", "Annex 8", "a")));
        assertThat(other.get(0).iri()).isNotEqualTo(once.get(0).iri());
        var twice =
                Finding.numbered(
                        Stream.of(
                                at("http://example.org/ref/3", "Annex 7", "b"),
                                at("http://example.org/ref/4", "Annex 7", "a")));
        assertThat(twice).extracting(Finding::message).containsExactly("a", "b");
        assertThat(twice.get(0).iri()).isEqualTo(once.get(0).iri());
        assertThat(twice.get(1).iri()).isNotEqualTo(once.get(0).iri());
    }

    /** A finding about words of a clause. */
    private static Finding at(String focus, String words, String message) {
        String clause = "http://example.org/clause";
        var place = new Place(focus, clause, clause, "Text", "1 of Text", words, Optional.empty());
        return new Finding(finding("label-gap").rule(), place, message, "", 1);
    }

    @Test
    void thePageShowsEveryFindingAndNoMarkupFromTheData() {
        var evil =
                new Finding(
                        finding("label-gap").rule(),
                        new Place(
                                "http://example.org/a\"b",
                                "http://example.org/a\"b",
                                "http://example.org/a\"b",
                                "<i>",
                                "<script>",
                                "",
                                Optional.empty()),
                        "<b>",
                        "",
                        1);
        String page = new CheckReport(List.of(), List.of(evil)).print(ReportFormat.HTML);
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>", "<b>", "a\"b");
        assertThat(REPORT.print(ReportFormat.HTML).split("<article>"))
                .hasSize(1 + REPORT.findings().size());
    }

    @Test
    void sarifNamesRuleLevelFileAndLine() {
        var run =
                JSON.parse(REPORT.print(ReportFormat.SARIF))
                        .get("runs")
                        .getAsArray()
                        .get(0)
                        .getAsObject();
        assertThat(run.getObj("tool").getObj("driver").get("rules").getAsArray().size())
                .isEqualTo(REPORT.rules().size());
        assertThat(run.get("results").getAsArray().size()).isEqualTo(REPORT.findings().size());
        var first = run.get("results").getAsArray().get(0).getAsObject();
        assertThat(first.getString("ruleId")).isEqualTo("label-gap");
        assertThat(first.getString("level")).isEqualTo("warning");
        var where =
                first.get("locations").getAsArray().get(0).getAsObject().getObj("physicalLocation");
        assertThat(where.getObj("artifactLocation").getString("uri"))
                .isEqualTo("data/sources/small.txt");
        assertThat(where.getObj("region").get("startLine")).hasToString("3");
    }

    @Test
    void findingsCanStandUnderTheirResolution() {
        String text = REPORT.print(ReportFormat.TEXT, Grouping.RESOLUTION);
        assertThat(text)
                .startsWith("Resolution 191 (Rev. Bucharest, 2022)\n")
                .contains("    rule:     WARNING  Gap in the labels [label-gap]\n")
                .contains("Resolution 191 (Rev. Bucharest, 2022): 0 violations, 2 warnings,");
        assertThat(REPORT.print(ReportFormat.HTML, Grouping.RESOLUTION))
                .contains("<h2>Resolution 191 (Rev. Bucharest, 2022)</h2>");
    }

    @Test
    void whatAppearedAndWhatVanishedIsTold() {
        var fewer =
                new CheckReport(REPORT.rules(), REPORT.findings().subList(1, 5))
                        .print(ReportFormat.TTL);
        var gained = ReportChange.since(fewer, REPORT);
        assertThat(gained.appeared().findings()).containsExactly(finding("label-gap"));
        assertThat(gained.vanished()).isEmpty();
        var lost =
                ReportChange.since(
                        REPORT.print(ReportFormat.TTL), new CheckReport(REPORT.rules(), List.of()));
        assertThat(lost.vanished()).hasSize(5).anyMatch(title -> title.startsWith("Gap in the"));
    }

    @Test
    void everyFindingNeedsAReasonAndEveryReasonAFinding() {
        var reasons =
                Justifications.read(
                        """
                        rule\tplace\twhy
                        label-gap\tinstructs the Secretary-General 3\tThe text has it so.
                        unheld-target\t*\tNot held.
                        missing-internal-target\t*\tOnly notes may be justified all at once.
                        superseded-now\tnoting b)\tThere is no such finding.
                        """);
        var document = FindingsDocument.of(REPORT, reasons);
        assertThat(document.text()).contains("| The text has it so. |");
        assertThat(document.unjustified())
                .hasSize(2)
                .anyMatch(title -> title.startsWith("Clause or annex that is not there"));
        assertThat(document.unused()).hasSize(2);
    }

    @Test
    void milderFindingsCanBeLeftOut() {
        assertThat(REPORT.atLeast(Severity.WARNING).findings()).hasSize(2);
        assertThat(REPORT.atLeast(Severity.VIOLATION).findings()).isEmpty();
        assertThat(Severity.of("Warning")).contains(Severity.WARNING);
        assertThat(ReportFormat.of("xml")).isEmpty();
    }

    private static Finding finding(String code) {
        return REPORT.findings().stream()
                .filter(one -> one.rule().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
