package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * The resolutions of one body in a list of many.
 *
 * @param body that issued them
 * @param tag of its Sector, or its own
 * @param code for anchors on the page
 * @param all of them, those with most texts first, then by number
 */
public record IssuedWorks(Link body, SectorTag tag, String code, List<HomePage.Entry> all) {

    /** So many are shown one by one without being asked for. */
    static final int FEW = 12;

    private static final int MOST = 100;
    private static final String DIGITS_OF_LONGEST_NUMBER = "%09d";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Those with most texts first, then by number: 2 before 10. */
    static final Comparator<HomePage.Entry> ORDER =
            Comparator.comparingInt((HomePage.Entry entry) -> -entry.held().size())
                    .thenComparing(entry -> numbered(entry.link().href()));

    private static String numbered(String href) {
        return NUMBER.matcher(href)
                .replaceAll(
                        digits ->
                                DIGITS_OF_LONGEST_NUMBER.formatted(
                                        Integer.parseInt(digits.group())));
    }

    /** Bodies above the Sectors first, then by how many each issued. */
    static List<IssuedWorks> of(List<HomePage.Entry> entries, Facts facts) {
        Map<Optional<Node>, List<HomePage.Entry>> byBody =
                entries.stream()
                        .collect(
                                Collectors.groupingBy(
                                        entry ->
                                                facts.object(
                                                        Addresses.ofPage(entry.link().href()),
                                                        Itu.ISSUED_BY)));
        return byBody.entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getKey().stream()
                                        .map(body -> ofBody(body, entry.getValue(), facts)))
                .sorted(
                        Comparator.comparing(IssuedWorks::isOfSector)
                                .thenComparing(issued -> -issued.all().size())
                                .thenComparing(IssuedWorks::code))
                .toList();
    }

    private static IssuedWorks ofBody(Node body, List<HomePage.Entry> works, Facts facts) {
        return new IssuedWorks(
                facts.link(body),
                SectorTag.ofBody(body, facts),
                Facts.lastPart(body),
                works.stream().sorted(ORDER).toList());
    }

    private boolean isOfSector() {
        return !tag.body().equals(body);
    }

    public boolean isFew() {
        return all.size() <= FEW;
    }

    /** Those that are listed here; the page of the body has all. */
    public List<HomePage.Entry> listed() {
        return all.stream().limit(MOST).toList();
    }

    public boolean isCut() {
        return all.size() > MOST;
    }
}
