package itu.mandates.compare;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.model.Clause;
import itu.mandates.model.ClauseChange;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Revisions whose changes are known because they were made up; see {@link MadeUpRevision}. */
class MadeUpRevisionTest {

    private static final int SEEDS = 10;
    private static final int TEXTS = 5;
    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.98;

    /** More alike than this, a clause of another text could be one of this. */
    private static final double UNLIKE = 0.3;

    private int texts;
    private int wanted;
    private int found;
    private int right;

    @Test
    void nearlyEveryClauseIsFoundAgain() {
        originals().forEach(this::compare);
        System.out.printf("%d of %d found, %d of them right%n", found, wanted, right);
        assertThat(texts).isEqualTo(TEXTS);
        assertThat(wanted).isGreaterThan(1000);
        assertThat((double) right / found).isGreaterThan(PRECISION);
        assertThat((double) right / wanted).isGreaterThan(RECALL);
    }

    private static Stream<Revision> originals() {
        return GoldNames.revisions()
                .filter(text -> !text.isDraft() && text.language().equals("en"));
    }

    private void compare(Revision text) {
        texts++;
        List<String> others = clausesUnlikeThoseOf(text);
        for (int seed = 0; seed < SEEDS; seed++) {
            var made = new MadeUpRevision(text, others, seed);
            Set<String> pairs =
                    pairs(made.before("/eli/pp/res/999/2022"), made.after("/eli/pp/res/999/2026"));
            wanted += made.truth().size();
            found += pairs.size();
            pairs.retainAll(made.truth());
            right += pairs.size();
        }
    }

    private static List<String> clausesUnlikeThoseOf(Revision text) {
        List<String> own = words(text).toList();
        return originals()
                .filter(other -> !other.id().number().equals(text.id().number()))
                .flatMap(MadeUpRevisionTest::words)
                .filter(
                        words ->
                                own.stream()
                                        .allMatch(
                                                each -> Similarity.of(each, words, "en") < UNLIKE))
                .toList();
    }

    private static Stream<String> words(Revision text) {
        return text.allClauses()
                .map(clause -> clause.wording().text())
                .filter(words -> words.split(" ").length > 3);
    }

    private static Set<String> pairs(Revision before, Revision after) {
        var olds = numbers(before);
        var fresh = numbers(after);
        return new ClauseAligner()
                .align(before, after, List.of()).stream()
                        .filter(change -> change.from().isPresent() && change.to().isPresent())
                        .map(change -> pair(change, olds, fresh))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String pair(
            ClauseChange change, Map<Identifier, Integer> olds, Map<Identifier, Integer> fresh) {
        return olds.get(change.from().orElseThrow())
                + ">"
                + fresh.get(change.to().orElseThrow())
                + switch (change.kind()) {
                    case SPLIT -> " split";
                    case MERGED -> " merged";
                    default -> "";
                };
    }

    private static Map<Identifier, Integer> numbers(Revision text) {
        var numbers = new HashMap<Identifier, Integer>();
        text.allClauses().map(Clause::id).forEach(id -> numbers.put(id, numbers.size()));
        return numbers;
    }
}
