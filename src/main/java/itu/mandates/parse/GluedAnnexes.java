package itu.mandates.parse;

import itu.mandates.model.SourceText.Line;
import itu.mandates.vocab.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Splits a line in which the heading of an annex is glued to the clause before it and to its own
 * title: "... of 2021. ANNEX 1 TO DECISION 5 (REV. DUBAI, 2018) Measures for ...". Only the whole
 * heading in capitals, with the edition, is certain: sentences do not cite so.
 *
 * @param heading finds it behind a blank
 */
record GluedAnnexes(Pattern heading) {

    /**
     * @param words data/annex-words.tsv
     */
    static GluedAnnexes of(WordList words) {
        String annex =
                words.words().stream()
                        .map(word -> Pattern.quote(word.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.joining("|"));
        return new GluedAnnexes(
                Pattern.compile(
                        "(?<=[^\\s\\p{Lu}(\"“«]\\s)(?:"
                                + annex
                                + ")(?:\\s(?:\\d{1,2}|[A-Z]))?(?:\\s[\\p{Lu}-]{1,20}){2,4}\\s\\d{1,4}(?:-\\d{1,2})?"
                                + "\\s?\\((?=[^()]{0,60}\\d{4})[^()\\p{Ll}]{4,64}\\)"));
    }

    /** The line itself, or its parts in order; each knows its place in the source. */
    List<Line> split(Line line) {
        String text = line.text();
        Matcher found = heading.matcher(text);
        var parts = new ArrayList<Line>();
        int from = 0;
        while (found.find()) {
            parts.add(GluedHeadings.part(line, from, found.start()));
            parts.add(GluedHeadings.part(line, found.start(), found.end()));
            from = found.end();
        }
        if (parts.isEmpty() || !line.changes().isEmpty()) {
            return List.of(line);
        }
        if (!text.substring(from).isBlank()) {
            parts.add(GluedHeadings.part(line, from, text.length()));
        }
        return parts;
    }
}
