package itu.mandates.check;

import itu.mandates.vocab.Itu;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that a rule found.
 *
 * @param rule that found it
 * @param place where it stands
 * @param message what is wrong, without what was expected
 * @param expected what should stand there, "" if the rule cannot know
 * @param ordinal 1, or which it is of those that the rule found on the same words of a clause
 */
public record Finding(Rule rule, Place place, String message, String expected, int ordinal) {

    /** Gravest first, then by rule, then as they stand in the sources: a total order. */
    static final Comparator<Finding> ORDER =
            Comparator.comparing((Finding finding) -> finding.rule().severity())
                    .reversed()
                    .thenComparing(finding -> finding.rule().code())
                    .thenComparing(finding -> file(finding.place()))
                    .thenComparing(finding -> line(finding.place()))
                    .thenComparing(finding -> finding.place().focus())
                    .thenComparing(Finding::sentence);

    private static final int NAME_LENGTH = 16;

    /** Splits the message of a shape, "What is wrong. Expected: what should be.". */
    static Finding of(Rule rule, Place place, String sentence) {
        String[] halves = sentence.strip().split("\\s*Expected: ", 2);
        return new Finding(rule, place, halves[0], halves.length > 1 ? halves[1] : "", 1);
    }

    /**
     * Each with its ordinal. It counts by what is said, so that it does not hang on where in a
     * source the words stand.
     */
    static List<Finding> numbered(Stream<Finding> findings) {
        var counts = new HashMap<String, Integer>();
        return findings.sorted(
                        Comparator.comparing(Finding::sentence)
                                .thenComparing(finding -> finding.place().focus()))
                .map(finding -> finding.with(counts.merge(finding.subject(), 1, Integer::sum)))
                .toList();
    }

    private Finding with(int number) {
        return new Finding(rule, place, message, expected, number);
    }

    /** What the rule found fault with: no IRI of it holds a place in a source. */
    private String subject() {
        return String.join("\0", rule.code(), relative(place.anchor()), place.cited());
    }

    /**
     * /id/finding/ and 16 hex digits, derived from the rule, the clause and the words concerned: it
     * stays the same when these move in their source, or when more is known of them.
     */
    public String iri() {
        byte[] content = (subject() + "\0" + ordinal).getBytes(StandardCharsets.UTF_8);
        String hex = HexFormat.of().formatHex(RuleBook.sha256().digest(content));
        return Itu.BASE + "/id/finding/" + hex.substring(0, NAME_LENGTH);
    }

    /** What is wrong and what was expected. */
    public String sentence() {
        return expected.isEmpty() ? message : message + " Expected: " + expected;
    }

    /** "Gap in the labels: resolves 3 of Resolution 191 (Rev. Bucharest, 2022)". */
    String title() {
        return rule.label() + ": " + place.citation();
    }

    private static String file(Place place) {
        return place.line().map(SourceLine::file).orElse("");
    }

    private static int line(Place place) {
        return place.line().map(SourceLine::line).orElse(0);
    }

    private static String relative(String words) {
        return words.replace(Itu.BASE, "");
    }
}
