package itu.mandates.app;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.check.CheckReport;
import itu.mandates.check.Finding;
import itu.mandates.check.ReportChange;
import itu.mandates.check.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that no document at hand breaks, on made-up sources, from the files to the finding. */
class RulesOnSourcesTest {

    private static final Path RULES = Path.of("src/test/resources/rules");

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

    /** Citations are read in English alone: their absence in other languages says nothing. */
    @Test
    void aLanguageWhoseCitationsAreNotReadLacksNone() throws IOException {
        var report =
                new SmallSources(folder)
                        .withAllOf(Path.of("src/test/resources/languages/one-lacks-a-reference"))
                        .build()
                        .report();
        assertThat(report.findings())
                .extracting(finding -> finding.rule().code())
                .contains("unheld-target")
                .doesNotContain("reference-missing-in-language");
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
