package itu.mandates.parse.markup;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.Sources;
import itu.mandates.model.Clause;
import itu.mandates.model.Revision;
import itu.mandates.model.TextStatus;
import itu.mandates.vocab.EditEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The edits of the two marked-up texts, against gold/edits.tsv. */
class EditGoldTest {

    private static final List<Revision> DRAFTS =
            Sources.documents().stream()
                    .flatMap(document -> document.revisions().stream())
                    .filter(Revision::markedUp)
                    .toList();

    private static final Revision DRAFT = draft("191");
    private static final Revision BASE =
            Sources.documents().stream()
                    .flatMap(document -> document.revisions().stream())
                    .filter(text -> text.id().toString().equals("/eli/pp/res/191/2022"))
                    .findFirst()
                    .orElseThrow();

    private static Revision draft(String number) {
        return DRAFTS.stream()
                .filter(text -> text.printedNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyEditOfTheGoldIsFoundAndNoOther() {
        var missing = new ArrayList<>(GoldEdits.read());
        int all = missing.size();
        var surplus = new ArrayList<GoldEdits.Row>();
        for (Revision draft : DRAFTS) {
            for (GoldEdits.Row found : GoldEdits.of(draft)) {
                var met = missing.stream().filter(gold -> gold.isMetBy(found)).findFirst();
                met.ifPresentOrElse(missing::remove, () -> surplus.add(found));
            }
        }
        assertThat(missing).isEmpty();
        assertThat(surplus).isEmpty();
        assertThat(all).isGreaterThan(80);
    }

    @Test
    void keptAndDeletedWordsAreThoseOfTheBase() {
        var base =
                BASE.allClauses().map(clause -> plain(clause.text())).collect(Collectors.toSet());
        var clauses = new ArrayList<>(DRAFT.allClauses().toList());
        clauses.addAll(DRAFT.struck());
        int checked = 0;
        for (Clause clause : clauses) {
            String old = plain(DoneAndUndone.undone(clause));
            if (!old.isEmpty()) {
                assertThat(base).as(clause.citedAs()).contains(old);
                checked++;
            }
        }
        assertThat(checked).isEqualTo((int) BASE.allClauses().count());
    }

    @Test
    void keptAndInsertedWordsAreThoseProposed() {
        int checked = 0;
        for (Revision draft : DRAFTS) {
            for (Clause clause : draft.allClauses().toList()) {
                assertThat(DoneAndUndone.done(clause)).isEqualTo(clause.text());
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(110);
    }

    private static String plain(String words) {
        return words.replace('’', '\'').replace('“', '"').replace('”', '"');
    }

    @Test
    void whatIsUndecidedSaysBothReadings() {
        var open =
                DRAFTS.stream()
                        .flatMap(Revision::allClauses)
                        .filter(clause -> clause.status() == TextStatus.AMBIGUOUS)
                        .toList();
        assertThat(open).extracting(Clause::citedAs).containsExactly("recalling b)");
        var alternatives =
                open.get(0).edits().stream().flatMap(edit -> edit.alternative().stream()).toList();
        assertThat(alternatives).hasSize(1);
        assertThat(alternatives.get(0)).contains("ITU-R 75 ").contains("ITU-R 7-4 ");
        assertThat(open.get(0).text()).contains("ITU-R 75 ").doesNotContain("ITU-R 7-4 ");
    }

    @Test
    void nothingIsCertainWithoutHardEvidence() {
        var evidence = EditEvidence.load();
        var edits =
                DRAFTS.stream()
                        .flatMap(Revision::allClauses)
                        .flatMap(clause -> clause.edits().stream())
                        .toList();
        assertThat(edits).allMatch(edit -> evidence.codes().contains(edit.evidence()));
        assertThat(edits).allMatch(edit -> edit.confidence() < 1);
        assertThat(edits)
                .filteredOn(edit -> !evidence.isHard(edit.evidence()))
                .allMatch(edit -> edit.confidence() < 0.9);
        assertThat(edits).hasSizeGreaterThan(60);
    }

    @Test
    void whatNothingIsKnownOfStaysAsFound() {
        Map<TextStatus, Long> statuses =
                draft("59")
                        .allClauses()
                        .collect(Collectors.groupingBy(Clause::status, Collectors.counting()));
        assertThat(statuses.keySet())
                .containsExactlyInAnyOrder(TextStatus.AS_FLATTENED, TextStatus.RECOVERED);
        assertThat(DRAFT.allClauses()).noneMatch(c -> c.status() == TextStatus.AS_FLATTENED);
    }

    @Test
    void bothCopiesOfTheDraftAreReadAlike() {
        assertThat(DRAFT.copies()).hasSize(1);
        var copy = DRAFT.copies().get(0).allClauses().toList();
        var body = DRAFT.allClauses().toList();
        assertThat(copy).hasSameSizeAs(body);
        for (int i = 0; i < body.size(); i++) {
            assertThat(copy.get(i).text()).isEqualToIgnoringCase(body.get(i).text());
            assertThat(copy.get(i).status()).isEqualTo(body.get(i).status());
            assertThat(copy.get(i).edits()).hasSameSizeAs(body.get(i).edits());
        }
        assertThat(Sources.documents().stream().flatMap(d -> d.diagnostics().stream()))
                .noneMatch(d -> d.code().startsWith("copy-"));
    }
}
