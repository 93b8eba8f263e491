package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.compare.Genealogy.Kinship;
import itu.mandates.model.ClauseChange;
import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.model.Lineage;
import itu.mandates.model.Part;
import itu.mandates.model.Revision;
import itu.mandates.vocab.LineageRegister;
import itu.mandates.vocab.LineageRegister.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clauses through time keep their identifiers. */
class GenealogyTest {

    private static final LineageRegister EMPTY = new LineageRegister(List.of());

    private static final Revision BUSAN = GoldNames.revision("/eli/pp/res/191/2014");
    private static final Revision BUCHAREST = GoldNames.revision("/eli/pp/res/191/2022");
    private static final Revision DRAFT = GoldNames.revision("/eli/pp/res/191/2026/draft/c26-89");

    /** Recitals as in Busan, the rest as in Bucharest. */
    private static final Revision DUBAI =
            new Made("/eli/pp/res/191/2018")
                    .like(BUSAN, section -> section.part() == Part.PREAMBLE)
                    .like(BUCHAREST, section -> section.part() != Part.PREAMBLE)
                    .revision(new Edition("Busan", 2014), new Edition("Dubai", 2018));

    @TempDir private Path folder;

    @Test
    void aMiddleRevisionLoadedLaterChangesNoIdentifier() {
        var before = kinship(EMPTY, BUSAN, BUCHAREST, DRAFT);
        var names = names(before);
        var after = names(kinship(registered(before), BUSAN, DUBAI, BUCHAREST, DRAFT));
        names.forEach(
                (clause, lineage) -> assertEquals(lineage, after.get(clause), clause::toString));
        assertEquals(29 + 48, names.size());
        assertTrue(after.size() > names.size());
    }

    @Test
    void draftsHangOnALineageAndAreNeverMembers() {
        var lineages = kinship(EMPTY, BUSAN, BUCHAREST, DRAFT).lineages();
        assertTrue(members(lineages).noneMatch(Identifier::isDraft));
        var proposals = lineages.stream().flatMap(each -> each.proposals().stream()).toList();
        assertTrue(proposals.stream().allMatch(Identifier::isDraft));
        assertEquals(48, proposals.size());
    }

    @Test
    void everyAdoptedClauseIsInOneLineage() {
        var texts = GoldNames.revisions().toArray(Revision[]::new);
        var members = members(kinship(EMPTY, texts).lineages()).toList();
        var adopted =
                Stream.of(texts)
                        .filter(text -> !text.isDraft())
                        .flatMap(Revision::allClauses)
                        .map(clause -> clause.id())
                        .toList();
        assertEquals(
                adopted.stream().sorted(BY_PATH).toList(),
                members.stream().sorted(BY_PATH).toList());
        assertTrue(adopted.size() > 230, adopted.size() + " clauses");
    }

    private static final Comparator<Identifier> BY_PATH =
            Comparator.comparing(Identifier::toString);

    @Test
    void ofSeveralRegisteredIdentifiersTheOldestHolds() {
        var names =
                new LineageRegister(
                        List.of(
                                entry("first", "/eli/pp/res/191/2022/considering/a"),
                                entry("second", "/eli/pp/res/191/2014/considering/a")));
        var lineage =
                kinship(names, BUSAN, BUCHAREST).lineages().stream()
                        .filter(each -> each.members().contains(names.entries().get(0).clause()))
                        .findFirst()
                        .orElseThrow();
        assertEquals("first", lineage.id().last());
        assertEquals(2, lineage.members().size());
        assertEquals(List.of(Identifier.thing("lineage", "second")), lineage.replaced());
    }

    @Test
    void anEditionThatIsNotHeldIsPassedOverAndNamed() {
        var changes = kinship(EMPTY, BUSAN, BUCHAREST).changes();
        assertTrue(
                changes.stream()
                        .map(ClauseChange::passedOver)
                        .allMatch(List.of(DUBAI.id())::equals));
        assertFalse(changes.isEmpty());
    }

    @Test
    void theRegisterGrowsByWhatHasNoRow() throws Exception {
        Path file = folder.resolve("lineages.tsv");
        var lineages = kinship(EMPTY, BUSAN, BUCHAREST).lineages();
        assertEquals(lineages.size(), EMPTY.append(lineages, file));
        String once = Files.readString(file);
        assertEquals(0, LineageRegister.load(file).append(lineages, file));
        assertEquals(once, Files.readString(file));
    }

    private static Entry entry(String name, String clause) {
        return new Entry(Identifier.thing("lineage", name), Identifier.parse(clause).orElseThrow());
    }

    private static LineageRegister registered(Kinship kinship) {
        return new LineageRegister(
                kinship.lineages().stream()
                        .map(lineage -> new Entry(lineage.id(), lineage.members().get(0)))
                        .toList());
    }

    private static Kinship kinship(LineageRegister register, Revision... texts) {
        return new Genealogy(register).ofTexts(List.of(texts));
    }

    private static Stream<Identifier> members(List<Lineage> lineages) {
        return lineages.stream().flatMap(lineage -> lineage.members().stream());
    }

    private static Map<Identifier, Identifier> names(Kinship kinship) {
        var names = new HashMap<Identifier, Identifier>();
        kinship.lineages()
                .forEach(
                        lineage ->
                                lineage.members()
                                        .forEach(clause -> names.put(clause, lineage.id())));
        return names;
    }
}
