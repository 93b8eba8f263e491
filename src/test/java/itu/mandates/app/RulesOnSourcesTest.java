package itu.mandates.app;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.check.CheckReport;
import itu.mandates.check.Finding;
import itu.mandates.check.ReportChange;
import itu.mandates.check.ReportFormat;
import itu.mandates.model.Clause;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that no document at hand breaks, on made-up sources, from the files to the finding. */
class RulesOnSourcesTest {

    private static final Path RULES = Path.of("src/test/resources/rules");

    private static final String MISSING_IN_LANGUAGE = "reference-missing-in-language";

    private static final String MALFORMED =
            """
            It follows Resolution 18 (Rev. New Delhi, 2024 of WTSA. It follows Resolution 18 (Rev. New Delhi, 2024 of WTSA.
            """;
    private static final String SUPERSEDED =
            "Resolution 191 (Rev. Dubai, 2018) of the Plenipotentiary Conference, and again"
                    + " Resolution 191 (Rev. Dubai, 2018) of the Plenipotentiary Conference,";

    @TempDir private Path folder;

    static Stream<String> rules() throws IOException {
        try (var rules = Files.list(RULES)) {
            return rules.map(rule -> rule.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void threeRulesHaveSources() throws IOException {
        assertThat(rules())
                .containsExactly("draft-on-superseded-base", "period-ended", "texts-differ");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFiresOnceAndIsSilentOnTheCounterpart(String rule) throws IOException {
        assertThat(findings(rule, "fires")).as(rule + " fires").hasSize(1);
        assertThat(findings(rule, "silent")).as(rule + " is silent").isEmpty();
    }

    private List<Finding> findings(String rule, String kind) throws IOException {
        var report =
                new SmallSources(Files.createDirectory(folder.resolve(kind)))
                        .withAllOf(RULES.resolve(rule).resolve(kind))
                        .build()
                        .report();
        return report.findings().stream()
                .filter(finding -> finding.rule().code().equals(rule))
                .toList();
    }

    @Test
    void aCitationThatTheFrenchTextLacksIsFound() throws IOException {
        assertThat(languages("one-lacks-a-reference").report().findings())
                .filteredOn(finding -> finding.rule().code().equals(MISSING_IN_LANGUAGE))
                .extracting(Finding::message)
                .containsExactly(
                        "The text in fr does not cite what Resolution 131 (Rev. Dubai, 2018) of the"
                                + " Plenipotentiary Conference cites.");
    }

    @Test
    void sixLanguagesThatCiteTheSameLackNone() throws IOException {
        assertThat(languages("all-have-them").report().findings())
                .extracting(finding -> finding.rule().code())
                .contains("unheld-target")
                .doesNotContain(MISSING_IN_LANGUAGE, "missing-internal-target");
    }

    /** Editions, a provision, a Recommendation, clauses and an annex, in the forms of each. */
    @Test
    void everyLanguageCitesTheSameEightThings() throws IOException {
        var documents = languages("all-have-them").documents();
        var pipeline = new Pipeline("test", step -> {});
        var targets =
                documents.stream()
                        .map(document -> targets(pipeline.cite(documents, List.of(document))))
                        .toList();
        assertThat(targets).hasSize(6);
        assertThat(targets.get(0)).hasSize(8);
        assertThat(targets).containsOnly(targets.get(0));
    }

    /** The Arabic text counts by letters of its own, the identifiers by the Latin ones. */
    @Test
    void everyLanguageHasTheSameClauses() throws IOException {
        var clauses =
                languages("all-have-them").documents().stream()
                        .map(document -> document.revisions().get(0).allClauses().map(Clause::id))
                        .map(Stream::toList)
                        .toList();
        assertThat(clauses).hasSize(6);
        assertThat(clauses.get(0)).hasSize(9);
        assertThat(clauses).containsOnly(clauses.get(0));
    }

    private static Set<Identifier> targets(List<Reference> references) {
        return references.stream()
                .map(reference -> reference.target().orElseThrow())
                .collect(Collectors.toSet());
    }

    private Pipeline.Built languages(String sources) throws IOException {
        return new SmallSources(folder)
                .withAllOf(Path.of("src/test/resources/languages").resolve(sources))
                .build();
    }

    @Test
    void aLineMoreBeforeLeavesEveryFindingTheSame() throws IOException {
        var sources =
                new SmallSources(folder)
                        .withAllOf(RULES.resolve("draft-on-superseded-base").resolve("fires"));
        rewrite(sources.file("c26-7.txt"), "by Country A\n", "by Country A\n" + MALFORMED);
        rewrite(sources.file("bucharest.txt"), "on oil,", "on oil, and " + SUPERSEDED);
        CheckReport before = sources.build().report();
        assertThat(before.findings())
                .extracting(finding -> finding.rule().code())
                .contains("malformed-reference", "superseded-now", "title-differs");
        rewrite(sources.file("c26-7.txt"), MALFORMED, "We say more.\n" + MALFORMED);
        rewrite(sources.file("bucharest.txt"), "RESOLUTION 291", "PART I\nRESOLUTION 291");
        CheckReport after = sources.build().report();
        assertThat(foci(after)).isNotEqualTo(foci(before));
        var change = ReportChange.since(before.print(ReportFormat.TTL), after);
        assertThat(change.appeared().findings()).isEmpty();
        assertThat(change.vanished()).isEmpty();
    }

    private static List<String> foci(CheckReport report) {
        return report.findings().stream().map(finding -> finding.place().focus()).toList();
    }

    private static void rewrite(Path file, String old, String words) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, words));
    }
}
