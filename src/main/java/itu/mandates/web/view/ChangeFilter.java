package itu.mandates.web.view;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Which changes a reader wants to see. "" takes all.
 *
 * @param body code of a body or Sector: "pp", "itu-t"
 * @param kind of change
 * @param conference path of the conference that adopted the text, or has to decide on the draft
 * @param resolution path of the resolution
 * @param standing adopted or proposed
 * @param days first and last day of the conferences and proposals
 * @param page from 1
 */
public record ChangeFilter(
        String body,
        String kind,
        String conference,
        String resolution,
        String standing,
        Days days,
        int page) {

    /** Changes of what a clause says or where it stands. */
    public static final List<String> KINDS =
            List.of("added", "deleted", "reworded", "moved", "renumbered", "split", "merged");

    public static final List<String> STANDINGS = List.of("adopted", "proposed");

    /** From one day to another, both included; "" for an open end. */
    public record Days(String from, String to) {

        boolean include(String day) {
            return (from.isEmpty() || day.compareTo(from) >= 0)
                    && (to.isEmpty() || day.compareTo(to) <= 0);
        }
    }

    /** All changes of one resolution. */
    public static ChangeFilter of(String resolution, int page) {
        return new ChangeFilter("", "", "", resolution, "", new Days("", ""), page);
    }

    boolean takes(TextStep step) {
        return (body.isEmpty() || step.owners().contains(body))
                && (conference.isEmpty() || is(step.conference(), conference))
                && (resolution.isEmpty() || is(Optional.of(step.work()), resolution))
                && (standing.isEmpty() || standing.equals(step.draft() ? "proposed" : "adopted"))
                && days.include(step.day());
    }

    private static boolean is(Optional<Node> node, String path) {
        return node.filter(Addresses.node(path)::equals).isPresent();
    }

    boolean takes(String changeKind) {
        return kind.isEmpty() ? KINDS.contains(changeKind) : kind.equals(changeKind);
    }

    /** The filter as the query part of an address, with another page; "" if it takes all. */
    public String query(int otherPage) {
        var parameters = parameters();
        if (otherPage > 1) {
            parameters.put("page", String.valueOf(otherPage));
        }
        String query =
                parameters.entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .map(each -> each.getKey() + "=" + Addresses.parameter(each.getValue()))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** Those of the saved query, which knows no page. */
    private TreeMap<String, String> parameters() {
        var parameters = new TreeMap<String, String>();
        parameters.put("body", body);
        parameters.put("kind", kind);
        parameters.put("conference", conference);
        parameters.put("resolution", resolution);
        parameters.put("state", standing);
        parameters.put("from", days.from());
        parameters.put("to", days.to());
        return parameters;
    }
}
