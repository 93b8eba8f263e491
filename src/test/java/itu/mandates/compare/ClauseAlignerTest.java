package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.ClauseChange;
import itu.mandates.model.ClauseChange.Kind;
import itu.mandates.model.ClauseChange.Method;
import itu.mandates.model.ClauseChange.Shift;
import itu.mandates.model.Edit;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Span;
import itu.mandates.model.TextStatus;
import itu.mandates.model.WordRun;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Made-up texts, one change each. */
class ClauseAlignerTest {

    private static final String OLD = "/eli/pp/res/1/2014";
    private static final String NEW = "/eli/pp/res/1/2018";

    private static final String REPORT = "to present a report to the next conference;";
    private static final String STUDY = "to study the needs of small island States;";
    private static final String TRAIN = "to train experts in spectrum management.";

    @Test
    void typographicVariantsAreNoChange() {
        var change =
                only(
                        made(OLD, "1 to follow “One ITU”, Nos. 151–154;"),
                        made(NEW, "1 to follow \"One ITU\", Nos. 151-154,"));
        assertEquals(Kind.UNCHANGED, change.kind());
        assertEquals(1, change.similarity());
        assertEquals(List.of(), change.difference());
    }

    @Test
    void theFirstThatDiffersOfWordingHeadingAndLabelIsTheKind() {
        assertEquals(
                Kind.RENUMBERED, only(made(OLD, "1 " + STUDY), made(NEW, "2 " + STUDY)).kind());
        var moved = new Made(NEW).section("invites the Council", Part.OPERATIVE, "2 " + STUDY);
        assertEquals(Kind.MOVED, only(made(OLD, "1 " + STUDY), moved).kind());
        var reworded = STUDY.replace("small", "the smallest");
        assertEquals(
                Kind.REWORDED, only(made(OLD, "1 " + STUDY), made(NEW, "2 " + reworded)).kind());
    }

    @Test
    void whatHeadingAddresseeAndForceWereIsSaid() {
        var change =
                only(
                        new Made(OLD)
                                .section("instructs the Directors", Part.OPERATIVE, "1 " + STUDY),
                        new Made(NEW)
                                .section(
                                        "invites the Secretary-General",
                                        Part.OPERATIVE,
                                        "1 " + STUDY));
        assertEquals(
                Optional.of(new Shift("the Directors", "the Secretary-General")),
                change.addressee());
        assertEquals(Optional.of(new Shift("instructs", "invites")), change.force());
        assertTrue(change.heading().isPresent());
    }

    @Test
    void aModalVerbThatBecomesStrongerIsAChangeOfForce() {
        var change =
                only(
                        resolves(OLD, "1 that the procedure of Annex 1 should be applied;"),
                        resolves(NEW, "1 that the procedure of Annex 1 shall be applied;"));
        assertEquals(Optional.of(new Shift("resolves should", "resolves shall")), change.force());
        assertEquals("[should]{shall}", difference(change));
    }

    @Test
    void differencesAreFoundInWordsOfChineseToo() {
        var before = new Made(OLD, "zh").section("做出决议", Part.OPERATIVE, "1 继续加强协调与合作");
        var after = new Made(NEW, "zh").section("做出决议", Part.OPERATIVE, "1 继续加强协调与协作");
        assertEquals("[合作]{协作}", difference(only(before, after)));
    }

    @Test
    void differencesAreFoundInArabicToo() {
        var before =
                new Made(OLD, "ar")
                        .section("يقرر", Part.OPERATIVE, "1 تعزيز التعاون والتنسيق بين القطاعات");
        var after =
                new Made(NEW, "ar")
                        .section("يقرر", Part.OPERATIVE, "1 تعزيز التعاون والتنسيق بين المكاتب");
        assertEquals("[القطاعات]{المكاتب}", difference(only(before, after)));
    }

    @Test
    void aClauseCutInTwoIsSplit() {
        String whole = STUDY.replace(";", "") + " and " + TRAIN;
        var changes =
                align(
                        made(OLD, "1 " + whole, "2 " + REPORT),
                        made(NEW, "1 " + STUDY, "2 " + TRAIN, "3 " + REPORT));
        assertEquals(List.of(Kind.SPLIT, Kind.SPLIT, Kind.RENUMBERED), kinds(changes));
        assertTrue(changes.stream().anyMatch(change -> change.method() == Method.COVERAGE));
    }

    @Test
    void clausesDrawnTogetherAreMerged() {
        String whole = STUDY.replace(";", "") + " and " + TRAIN;
        var changes =
                align(
                        made(OLD, "1 " + STUDY, "2 " + TRAIN, "3 " + REPORT),
                        made(NEW, "1 " + whole, "2 " + REPORT));
        assertEquals(List.of(Kind.MERGED, Kind.MERGED, Kind.RENUMBERED), kinds(changes));
    }

    @Test
    void aCitationReplacedWholesaleIsFoundBetweenItsNeighbours() {
        var before =
                recalls(
                        OLD,
                        "a " + STUDY,
                        "b Resolution ITU-R 6-3 (Rev. Geneva, 2019), on liaison;",
                        "c " + TRAIN);
        var after =
                recalls(
                        NEW,
                        "a " + STUDY,
                        "b Resolution ITU-R 75 (Dubai, 2023), on strengthening cooperation among Sectors;",
                        "c " + TRAIN);
        assertEquals(
                List.of(Kind.UNCHANGED, Kind.REWORDED, Kind.UNCHANGED),
                kinds(align(before, after)));
    }

    @Test
    void marksOfTheSourceDecideBeforeSimilarity() {
        Identifier section = Identifier.parse(NEW + "/instructs").orElseThrow();
        String words = "to train experts in spectrum management;";
        Edit edit =
                edit(
                        "to study the needs of small island States",
                        "to train experts in spectrum management",
                        0,
                        39);
        var marked = Made.clause(section, "1", words, List.of(edit), TextStatus.RECOVERED);
        var after = new Made(NEW).section(section, "instructs", Part.OPERATIVE, List.of(marked));
        var change = only(made(OLD, "1 " + STUDY), after);
        assertEquals(Kind.REWORDED, change.kind());
        assertEquals(Method.MARKS, change.method());
        assertEquals(0.9, change.confidence());
    }

    @Test
    void whatIsMarkedAsInsertedIsNoOldClauseUnlessMovedAsItWas() {
        Identifier section = Identifier.parse(NEW + "/instructs").orElseThrow();
        String words = STUDY.replace("small", "all");
        Edit edit = edit("", words, 0, words.length());
        var marked = Made.clause(section, "1", words, List.of(edit), TextStatus.RECOVERED);
        var after = new Made(NEW).section(section, "instructs", Part.OPERATIVE, List.of(marked));
        assertEquals(
                List.of(Kind.ADDED, Kind.DELETED), kinds(align(made(OLD, "1 " + STUDY), after)));
    }

    @Test
    void textsWithoutClausesGiveNoChanges() {
        assertEquals(List.of(), align(new Made(OLD), new Made(NEW)));
        assertEquals(List.of(Kind.ADDED), kinds(align(new Made(OLD), made(NEW, "1 " + STUDY))));
    }

    private static Edit edit(String deleted, String inserted, int start, int end) {
        return new Edit(
                deleted,
                inserted,
                new Span(start, end),
                "glue",
                0.9,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Made made(String path, String... clauses) {
        return new Made(path).section("instructs", Part.OPERATIVE, clauses);
    }

    private static Made resolves(String path, String... clauses) {
        return new Made(path).section("resolves", Part.OPERATIVE, clauses);
    }

    private static Made recalls(String path, String... clauses) {
        return new Made(path).section("recalling", Part.PREAMBLE, clauses);
    }

    private static ClauseChange only(Made before, Made after) {
        var changes = align(before, after);
        assertEquals(1, changes.size());
        return changes.get(0);
    }

    private static List<ClauseChange> align(Made before, Made after) {
        return new ClauseAligner().align(before.revision(), after.revision(), List.of());
    }

    private static List<Kind> kinds(List<ClauseChange> changes) {
        return changes.stream().map(ClauseChange::kind).toList();
    }

    /** Deleted words in [], inserted ones in {}; what is kept left out. */
    private static String difference(ClauseChange change) {
        return change.difference().stream()
                .filter(run -> run.kind() != WordRun.Kind.KEPT)
                .map(
                        run ->
                                run.kind() == WordRun.Kind.DELETED
                                        ? "[" + run.text() + "]"
                                        : "{" + run.text() + "}")
                .collect(Collectors.joining());
    }
}
