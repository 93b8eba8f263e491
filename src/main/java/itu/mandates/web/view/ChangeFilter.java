package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Locale;
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
 * @param about what the clause that changed is about, and who is told to act in it
 * @param days first and last day of the conferences and proposals
 * @param page from 1
 */
public record ChangeFilter(
        String body,
        String kind,
        String conference,
        String resolution,
        String standing,
        About about,
        Days days,
        int page) {

    /** Changes of what a clause says or where it stands. */
    public static final List<String> KINDS =
            List.of("added", "deleted", "reworded", "moved", "renumbered", "split", "merged");

    public static final List<String> STANDINGS = List.of("adopted", "proposed");

    /**
     * What a clause is about.
     *
     * @param topic path of a topic that it names
     * @param addressee path of a body or post that it tells to act
     */
    public record About(String topic, String addressee) {

        public static final About ANYTHING = new About("", "");

        boolean takes(Node clause, Facts facts) {
            return (topic.isEmpty()
                            || facts.graph()
                                    .contains(clause, Itu.MENTIONS.asNode(), Addresses.node(topic)))
                    && (addressee.isEmpty() || isTold(clause, facts));
        }

        private boolean isTold(Node clause, Facts facts) {
            return facts.subjects(Itu.MANDATE_OF, clause)
                    .anyMatch(
                            mandate ->
                                    facts.graph()
                                            .contains(
                                                    mandate,
                                                    Itu.ADDRESSEE.asNode(),
                                                    Addresses.node(addressee)));
        }
    }

    /** From one day to another, both included; "" for an open end. */
    public record Days(String from, String to) {

        boolean include(String day) {
            return (from.isEmpty() || day.compareTo(from) >= 0)
                    && (to.isEmpty() || day.compareTo(to) <= 0);
        }
    }

    /**
     * All changes that concern one thing: those of a resolution, those of the resolutions of a body
     * that issues some, those of clauses that name a topic or tell a body to act.
     *
     * @param path of the thing
     */
    public static ChangeFilter of(String path, int page, Facts facts) {
        Node thing = Addresses.node(path);
        Days ever = new Days("", "");
        if (facts.isA(thing, Itu.TOPIC)) {
            return new ChangeFilter("", "", "", "", "", new About(path, ""), ever, page);
        }
        if (facts.object(thing, Itu.ISSUED_BY).isPresent()) {
            return new ChangeFilter("", "", "", path, "", About.ANYTHING, ever, page);
        }
        boolean issues =
                facts.graph().contains(Node.ANY, Itu.ISSUED_BY.asNode(), thing)
                        || facts.isA(thing, Itu.SECTOR);
        String code = issues ? Facts.lastPart(thing).toLowerCase(Locale.ROOT) : "";
        return new ChangeFilter(
                code, "", "", "", "", new About("", issues ? "" : path), ever, page);
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
        parameters.put("topic", about.topic());
        parameters.put("addressee", about.addressee());
        parameters.put("state", standing);
        parameters.put("from", days.from());
        parameters.put("to", days.to());
        return parameters;
    }
}
