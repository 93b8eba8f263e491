package itu.mandates.web.about;

import itu.mandates.check.Rule;
import itu.mandates.web.about.ReleaseFindings.OldFinding;
import itu.mandates.web.view.Addresses;
import itu.mandates.web.view.Link;
import itu.mandates.web.view.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;

/**
 * How many places each rule found in the releases that are kept, and what changed with the last.
 *
 * @param releases the oldest first; the last is the one that is served
 * @param rules those that found something in any of them
 * @param appeared what was not found in the release before
 * @param vanished what is not found any more
 */
public record QualityHistory(
        List<Column> releases, List<RuleRow> rules, List<Moved> appeared, List<Moved> vanished) {

    private static final int SHOWN_OF_IDENTITY = 12;
    private static final int HEIGHT = 60;
    private static final int STEP = 40;

    /**
     * A release.
     *
     * @param total places that all rules found
     * @param height of its bar in the picture
     */
    public record Column(String release, int total, int height) {}

    /**
     * A rule.
     *
     * @param counts of the releases, in their order
     */
    public record RuleRow(
            String code, Text label, List<Integer> counts, int appeared, int vanished) {

        /** Whether the last release differs from the one before in this rule. */
        public boolean hasMoved() {
            return appeared + vanished > 0;
        }
    }

    /** A finding that is new, or gone. */
    public record Moved(String rule, Link place) {}

    /**
     * @param kept what was found in the releases, the newest first; at least one
     */
    static QualityHistory of(List<ReleaseFindings> kept, List<Rule> rules, RuleWords words) {
        var oldestFirst = new ArrayList<>(kept);
        Collections.reverse(oldestFirst);
        ReleaseFindings now = kept.get(0);
        ReleaseFindings before = kept.get(Math.min(1, kept.size() - 1));
        List<Moved> appeared = moved(now, before, words);
        List<Moved> vanished = moved(before, now, words);
        return new QualityHistory(
                columns(oldestFirst),
                rules.stream()
                        .map(rule -> row(rule, oldestFirst, appeared, vanished, words))
                        .filter(row -> row.counts().stream().anyMatch(count -> count > 0))
                        .toList(),
                appeared,
                vanished);
    }

    private static List<Column> columns(List<ReleaseFindings> releases) {
        int most = releases.stream().mapToInt(each -> each.findings().size()).max().orElse(0);
        return releases.stream()
                .map(
                        each -> {
                            int total = each.findings().size();
                            return new Column(
                                    each.release().substring(0, SHOWN_OF_IDENTITY),
                                    total,
                                    most == 0 ? 0 : HEIGHT * total / most);
                        })
                .toList();
    }

    private static RuleRow row(
            Rule rule,
            List<ReleaseFindings> releases,
            List<Moved> appeared,
            List<Moved> vanished,
            RuleWords words) {
        return new RuleRow(
                rule.code(),
                words.label(rule),
                releases.stream().map(each -> each.count(rule.code())).toList(),
                count(rule, appeared),
                count(rule, vanished));
    }

    private static int count(Rule rule, List<Moved> moved) {
        return (int) moved.stream().filter(each -> each.rule().equals(rule.code())).count();
    }

    /** What the one found and the other did not. */
    private static List<Moved> moved(ReleaseFindings one, ReleaseFindings other, RuleWords words) {
        Stream<OldFinding> only =
                one.findings().entrySet().stream()
                        .filter(each -> !other.findings().containsKey(each.getKey()))
                        .map(each -> each.getValue());
        return only.sorted(Comparator.comparing(OldFinding::rule).thenComparing(OldFinding::label))
                .map(each -> new Moved(each.rule(), link(each, words.language())))
                .toList();
    }

    private static Link link(OldFinding finding, String language) {
        return new Link(
                new Text(finding.label(), "en"),
                Addresses.page(NodeFactory.createURI(finding.place()), language));
    }

    /** Whether there is a release to compare with. */
    public boolean isCompared() {
        return releases.size() > 1;
    }

    /** Of the picture: as wide as its bars. */
    public String viewBox() {
        return "0 0 " + STEP * releases.size() + " " + HEIGHT;
    }

    public int left(int index) {
        return STEP * index + STEP / 10;
    }

    public int top(int index) {
        return HEIGHT - releases.get(index).height();
    }
}
