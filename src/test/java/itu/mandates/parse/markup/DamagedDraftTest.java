package itu.mandates.parse.markup;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.Sources;
import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Revision;
import itu.mandates.model.SourceText;
import itu.mandates.model.TextStatus;
import itu.mandates.parse.DocumentParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever happened to a marked-up text or its base: no exception, and the laws hold. */
class DamagedDraftTest {

    private static final int ROUNDS = 12;

    private final DocumentParser parser = new DocumentParser();
    private final Document draft = document("c26-89.txt");
    private final Document base = document("pp-res-191-2022.md");

    private static Document document(String file) {
        return Sources.documents().stream()
                .filter(document -> document.entry().file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shuffledDraftsKeepTheLaws() {
        assertThat(recovered(DamagedDraftTest::shuffled, (text, random) -> text)).isPositive();
    }

    @Test
    void draftsWithLostPiecesKeepTheLaws() {
        assertThat(recovered(DamagedDraftTest::pierced, (text, random) -> text)).isPositive();
    }

    @Test
    void damagedBaseTextsKeepTheLaws() {
        assertThat(recovered((text, random) -> text, DamagedDraftTest::pierced)).isPositive();
    }

    @Test
    void withABaseThatLacksAClauseNothingIsLost() {
        String text = base.source().text().replaceFirst("(?m)^- e\\) that RA, WTSA.*$", "");
        var read = run(draft.source().text(), text).get(0).revisions().get(0);
        assertThat(read.allClauses().filter(c -> c.citedAs().equals("considering e)")))
                .allMatch(clause -> clause.text().equals(clause.words().text()));
    }

    @Test
    void aClauseThatLacksWordsOfItsBaseStaysAsFound() {
        String text = draft.source().text().replace("identified common areas", "found areas");
        var document = run(text, base.source().text()).get(0);
        assertThat(
                        document.revisions()
                                .get(0)
                                .allClauses()
                                .filter(c -> c.status() == TextStatus.AS_FLATTENED))
                .extracting(Clause::citedAs)
                .containsExactly("considering e)");
        assertThat(document.diagnostics())
                .anyMatch(found -> found.code().equals("base-not-found-again"));
    }

    @Test
    void aLongLineOfNoWordsIsReadInTime() {
        for (String piece : List.of("(Rev. ", "a, 2014", ";,", "x ", "), on ", "Aa-")) {
            String line = "a)\t" + piece.repeat(40_000 / piece.length()) + ";\n";
            String text =
                    draft.source().text().replace("notingrecalling\n", "notingrecalling\n" + line);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> run(text, base.source().text()));
        }
    }

    private static String shuffled(String text, Random random) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int from = random.nextInt(lines.size() / 2);
        Collections.shuffle(lines.subList(from, from + lines.size() / 3), random);
        return String.join("\n", lines);
    }

    private static String pierced(String text, Random random) {
        var damaged = new StringBuilder(text);
        for (int i = 0; i < 20; i++) {
            int from = random.nextInt(damaged.length() - 40);
            damaged.delete(from, from + random.nextInt(40));
        }
        return damaged.toString();
    }

    /** Number of clauses recovered over all rounds. */
    private int recovered(
            BiFunction<String, Random, String> toDraft, BiFunction<String, Random, String> toBase) {
        int recovered = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(round);
            String text = toDraft.apply(draft.source().text(), random);
            for (Document document : run(text, toBase.apply(base.source().text(), random))) {
                for (Revision read : document.revisions()) {
                    recovered += check(read);
                }
            }
        }
        return recovered;
    }

    private static int check(Revision read) {
        int recovered = 0;
        for (Clause clause : read.allClauses().toList()) {
            assertThat(DoneAndUndone.done(clause)).as(clause.citedAs()).isEqualTo(clause.text());
            boolean open = clause.edits().stream().anyMatch(edit -> edit.alternative().isPresent());
            assertThat(open).isEqualTo(clause.status() == TextStatus.AMBIGUOUS);
            recovered += clause.status() == TextStatus.RECOVERED ? 1 : 0;
        }
        return recovered;
    }

    private List<Document> run(String draftText, String baseText) {
        return new DocumentRecovery(List.of(parsed(draft, draftText), parsed(base, baseText)))
                .run();
    }

    private Document parsed(Document document, String text) {
        var source = new SourceText(document.source().name(), document.source().digest(), text);
        return parser.parse(source, document.entry());
    }
}
