package itu.mandates.app;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.check.CheckReport;
import itu.mandates.check.Finding;
import itu.mandates.check.FindingsDocument;
import itu.mandates.check.Justifications;
import itu.mandates.query.QueryBook;
import itu.mandates.query.QueryRunner;
import itu.mandates.release.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules find in the real documents, and whether every named query is answered right. */
class FindingsAndAnswersTest {

    @TempDir private static Path releases;

    private static Pipeline.Built built;

    @BeforeAll
    static void build() {
        built = new Pipeline("test", step -> {}).build(Path.of("data/sources"), releases);
    }

    @Test
    void everyNamedQueryAnswersAsItsFileExpects() {
        try (var snapshot = Snapshot.ofItsOwn(built.release(), Long.MAX_VALUE, step -> {})) {
            var runner = new QueryRunner(snapshot.dataset(), Duration.ofMinutes(1));
            assertThat(QueryBook.load().unmetExpectations(runner)).isEmpty();
        }
    }

    @Test
    void nothingInTheGraphSaysWhatMustNotBeSaid() {
        CheckReport report = built.report();
        assertThat(report.summary().values().iterator().next()).isZero();
    }

    @Test
    void theDraftNamesAnnexesThatAreAboutOtherClauses() {
        Finding calls = only("annex-called-by-other-clause");
        assertThat(calls.place().citation())
                .isEqualTo("resolves 3 i) of draft revision of Resolution 191 (C26/89)");
        assertThat(calls.place().words()).isEqualTo("Annex 2");
        assertThat(calls.expected()).startsWith("Annex 1,");
        assertThat(only("annex-names-other-clause").place().words()).isEqualTo("resolves 3 iii)");
        assertThat(only("annex-names-other-clause").expected()).startsWith("resolves 3 ii),");
        assertThat(only("annex-called-by-none").message()).contains("Annex 1");
    }

    @Test
    void theArabProposalCitesEditionsThatHadBeenFollowed() {
        assertThat(places("superseded-when-cited"))
                .allMatch(place -> place.endsWith("draft revision of Resolution 59 (ARB/21A19/1)"))
                .extracting(place -> place.substring(0, 12))
                .containsExactly("recalling a)", "recalling c)", "recalling d)", "recalling d)");
    }

    @Test
    void malformedCitationsAreFoundWhereTheyStand() {
        assertThat(places("malformed-reference"))
                .containsExactly(
                        "recalling a) of draft revision of Resolution 59 (ARB/21A19/1)",
                        "C26/89, paragraph 16");
        assertThat(only("rev-on-first-edition").expected())
                .isEqualTo("Resolution ITU-R 75 (Dubai, 2023).");
    }

    @Test
    void titlesThatDifferAreThoseOfOtherEditionsOrOwnWords() {
        assertThat(places("title-differs"))
                .containsExactly(
                        "recalling b) of draft revision of Resolution 59 (ARB/21A19/1)",
                        "recalling c) of draft revision of Resolution 59 (ARB/21A19/1)",
                        "noting c) of Resolution 191 (Busan, 2014)");
    }

    @Test
    void everyFindingIsJustifiedAndThePageOfThemIsThatOfTheCommand() throws IOException {
        var reasons = Justifications.read(Files.readString(Path.of("docs/findings.tsv")));
        var document = FindingsDocument.of(built.report(), reasons);
        assertThat(document.unjustified()).isEmpty();
        assertThat(document.unused()).isEmpty();
        assertThat(Files.readString(Path.of("docs/findings.md"))).isEqualTo(document.text());
    }

    private static List<String> places(String rule) {
        return built.report().findings().stream()
                .filter(finding -> finding.rule().code().equals(rule))
                .map(finding -> finding.place().citation())
                .toList();
    }

    private static Finding only(String rule) {
        var found =
                built.report().findings().stream()
                        .filter(finding -> finding.rule().code().equals(rule))
                        .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
