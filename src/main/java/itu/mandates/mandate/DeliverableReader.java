package itu.mandates.mandate;

import itu.mandates.mandate.PhraseIndex.Hit;
import itu.mandates.model.Mandate.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is to be made, written or handed over: a report, a list, a group. */
final class DeliverableReader {

    private static final int REACH = 8;
    private static final int FAR = 20;
    private static final int COMPOUND = 3;

    private final Rules rules;

    DeliverableReader(Rules rules) {
        this.rules = rules;
    }

    /**
     * Those of one task.
     *
     * @param from of its frame
     * @param begin of its verb
     * @param to end of the frame
     */
    List<Slot> read(Tokens tokens, int from, int begin, int to) {
        var made = new ArrayList<Slot>();
        for (Hit making : rules.role("making").in(tokens, begin, to)) {
            made.addAll(made(tokens, making, to));
        }
        passive(tokens, from, begin, to).ifPresent(made::add);
        return made.stream().distinct().toList();
    }

    /** The first thing of its kind behind the verb, in the same noun phrase or near it. */
    private List<Slot> made(Tokens tokens, Hit making, int to) {
        boolean near = making.code().equals("hand");
        int start = behindAdverbs(tokens, making.to());
        int last = Math.min(start + (near ? FAR : REACH), to);
        for (int at = start; at < last && isInside(tokens, at, near); at++) {
            Optional<Hit> hit = thing(tokens, at, making);
            if (hit.isPresent()) {
                var words = tokens.words(near ? at : start, hit.get().to());
                var first = new Slot(hit.get().code(), words);
                return Stream.concat(Stream.of(first), joined(tokens, hit.get(), making)).toList();
            }
            boolean leaves = rules.role("bounds").has(tokens, at) || isArticle(tokens, at);
            if (!near && leaves) {
                return List.of();
            }
        }
        return List.of();
    }

    private Optional<Hit> thing(Tokens tokens, int at, Hit making) {
        return rules.role("deliverables")
                .at(tokens, at)
                .filter(hit -> fits(hit, making) || isNew(tokens, hit, making))
                .map(hit -> head(tokens, hit));
    }

    /** Of "projects online database" the last. */
    private Hit head(Tokens tokens, Hit hit) {
        int last = hit.to() + COMPOUND;
        return rules.role("deliverables").in(tokens, hit.to(), last).stream()
                .filter(next -> isCompound(tokens, hit.to(), next.from()))
                .reduce((one, two) -> two)
                .orElse(hit);
    }

    private boolean isCompound(Tokens tokens, int from, int to) {
        return IntStream.range(from, to)
                .allMatch(at -> tokens.isWord(at) && !rules.role("bounds").has(tokens, at));
    }

    /** "provide information and a dedicated website": what is new has an indefinite article. */
    private boolean isNew(Tokens tokens, Hit hit, Hit making) {
        int at = hit.from() - 1;
        while (tokens.isWord(at) && !isArticle(tokens, at) && at > making.to()
                || tokens.is(at, ",")) {
            at--;
        }
        boolean provides = making.code().equals("hand") && !hit.code().equals("group");
        return provides && tokens.is(at, "a", "an");
    }

    /** "handbooks and reports". */
    private Stream<Slot> joined(Tokens tokens, Hit first, Hit making) {
        return tokens.is(first.to(), "and", "or")
                ? thing(tokens, first.to() + 1, making).map(hit -> slot(tokens, hit)).stream()
                : Stream.empty();
    }

    /** "prepare annually a report". */
    private int behindAdverbs(Tokens tokens, int from) {
        int at = rules.isAdverb(tokens.lower(from)) ? from + 1 : from;
        return isArticle(tokens, at) ? at + 1 : at;
    }

    /** What is handed over may follow an insertion: "provide to X, each year, a report". */
    private static boolean isInside(Tokens tokens, int at, boolean hands) {
        return tokens.isWord(at) || hands && tokens.is(at, ",");
    }

    private boolean isArticle(Tokens tokens, int at) {
        return rules.role("articles").has(tokens, at);
    }

    /** Groups are created and not prepared; what is handed over is a text. */
    private static boolean fits(Hit thing, Hit making) {
        return switch (making.code()) {
            case "create" -> true;
            case "hand" -> thing.code().equals("report") || thing.code().equals("proposal");
            default -> !thing.code().equals("group");
        };
    }

    /** "an ICG may also be established": the last group, but the first thing, of the subject. */
    private Optional<Slot> passive(Tokens tokens, int from, int begin, int to) {
        int be = tokens.find(begin, Math.min(begin + 2, to), "be");
        Optional<Hit> made =
                rules.role("made").at(tokens, be + 1).filter(hit -> tokens.is(be, "be"));
        return made.flatMap(
                making -> {
                    boolean creates = making.code().equals("create");
                    return rules.role("deliverables").in(tokens, from, begin).stream()
                            .filter(hit -> fits(hit, making))
                            .reduce((one, next) -> creates ? next : one)
                            .map(hit -> slot(tokens, hit));
                });
    }

    private static Slot slot(Tokens tokens, Hit hit) {
        return new Slot(hit.code(), tokens.words(hit.from(), hit.to()));
    }
}
