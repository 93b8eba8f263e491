package itu.mandates.web.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which pairs a reader wants to see.
 *
 * @param view matrix, topics or pairs
 * @param one code of a Sector or body; "" for any
 * @param other code of the other; "" for any
 * @param topic path of a topic; "" for any
 * @param score at least, from 0 to 1
 * @param standing adopted, inForce or all
 * @param scope horizontal, vertical, internal, parallel; "" for all but internal ones
 */
public record OverlapFilter(
        String view,
        String one,
        String other,
        String topic,
        double score,
        String standing,
        String scope) {

    public static final List<String> VIEWS = List.of("matrix", "topics", "pairs");
    public static final List<String> STANDINGS = List.of("adopted", "inForce", "all");
    public static final List<String> SCOPES =
            List.of("", "horizontal", "vertical", "internal", "parallel");

    /** What is adopted, of whomever, on whatever. */
    static final OverlapFilter NONE = new OverlapFilter("matrix", "", "", "", 0, "adopted", "");

    private static final String INTERNAL = "internal";

    boolean takes(PairOutline pair) {
        return takesStanding(pair)
                && takesScope(pair)
                && pair.score() >= score
                && (topic.isEmpty() || isAbout(pair, topic))
                && isBetween(pair);
    }

    private boolean takesStanding(PairOutline pair) {
        return switch (standing) {
            case "inForce" -> pair.isInForce();
            case "all" -> true;
            default -> !pair.isProposed();
        };
    }

    private boolean takesScope(PairOutline pair) {
        return scope.isEmpty() ? !pair.scope().equals(INTERNAL) : pair.scope().equals(scope);
    }

    private boolean isBetween(PairOutline pair) {
        return hasEnds(pair.one(), pair.other()) || hasEnds(pair.other(), pair.one());
    }

    private boolean hasEnds(PairOutline.Side first, PairOutline.Side second) {
        return isOf(first, one) && isOf(second, other);
    }

    private static boolean isOf(PairOutline.Side side, String code) {
        return code.isEmpty() || side.code().equals(code);
    }

    private static boolean isAbout(PairOutline pair, String topic) {
        return pair.sides()
                .flatMap(side -> side.topics().stream())
                .anyMatch(Addresses.node(topic)::equals);
    }

    /** The parameters of the same page with another view. */
    public String seen(String otherView) {
        return asked(otherView, one, other);
    }

    /** The parameters of the page of pairs between two. */
    public String cell(String first, String second) {
        return asked("pairs", first, second);
    }

    /** The parameters of the page of pairs on a topic. */
    public String about(String path) {
        return new OverlapFilter("pairs", one, other, path, score, standing, scope).seen("pairs");
    }

    /**
     * The same choice as parameters of the query sector-overlap.
     *
     * @param names of Sectors and bodies by their codes
     */
    String asked(UnaryOperator<String> names) {
        var asked = new StringBuilder("?reach=" + (scope.isEmpty() ? "between" : scope));
        append(asked, "among", standing.equals("all") ? "" : standing);
        append(asked, "first", one.isEmpty() ? "" : names.apply(one));
        append(asked, "second", other.isEmpty() ? "" : names.apply(other));
        append(asked, "topic", topic);
        append(asked, "atLeast", score > 0 ? printedScore() : "");
        return asked.toString();
    }

    private String asked(String view, String first, String second) {
        var asked = new StringBuilder("?view=" + view);
        append(asked, "one", first);
        append(asked, "other", second);
        append(asked, "topic", topic);
        append(asked, "score", score > 0 ? printedScore() : "");
        append(asked, "standing", standing);
        append(asked, "scope", scope);
        return asked.toString();
    }

    private static void append(StringBuilder asked, String name, String value) {
        Optional.of(value)
                .filter(given -> !given.isEmpty())
                .ifPresent(
                        given ->
                                asked.append('&')
                                        .append(name)
                                        .append('=')
                                        .append(Addresses.parameter(given)));
    }

    public String printedScore() {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    public boolean isNarrow() {
        return !one.isEmpty() || !other.isEmpty();
    }
}
