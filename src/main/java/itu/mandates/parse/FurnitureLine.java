package itu.mandates.parse;

import itu.mandates.model.Furniture;
import itu.mandates.model.Furniture.Kind;
import itu.mandates.model.Run;
import itu.mandates.model.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that belong to the page and not to the text. */
final class FurnitureLine {

    /** Nothing that repeats on every page is longer. */
    private static final int LONGEST = 200;

    private static final Map<Kind, Pattern> FORMS =
            Map.of(
                    Kind.RULE, Pattern.compile("[_=*~\\s.—–-]{4,}"),
                    Kind.IMAGE, Pattern.compile("\\S+\\.(?:png|jpe?g|gif|emf|wmf|svg)"),
                    Kind.ADDRESS, Pattern.compile("[•\\s]*+(?:https?://|www\\.)\\S+[•\\s]*"),
                    Kind.PAGE_NUMBER,
                            Pattern.compile(
                                    "[–—-]\\s*(?:\\d{1,4}|[ivxlc]{1,7})\\s*[–—-](?:\\s*\\(\\d.{0,60}\\))?"
                                            + "|(?:Page|PAGE|Стр\\.|Página)\\s+\\d+(?:\\s+of\\s+\\d+)?|\\d{1,4}/\\d{2,4}"
                                            + "|\\p{Lu}{3,5}\\d+-\\d+"),
                    Kind.RUNNING_HEADER,
                            Pattern.compile(
                                    "\\p{Lu}\\p{Ll}+:\\s*\\d{1,2}|[A-Z]:\\\\\\S{1,150}(?: \\(\\d{3,9}\\))?|\\d{2}\\.\\d{2}\\.\\d{2,4}|DOCUMENT\\d{1,3}|[A-Z]{1,6}\\d{2}(?:-\\d)?/[\\w/()-]*(?:\\.\\d+\\)[\\w/()-]*)?-[EFSARC]"));

    private static final String BOOKMARK = "[bookmark:";
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");
    private static final Set<String> TITLES =
            Set.of(
                    "resolution",
                    "decision",
                    "recommendation",
                    "opinion",
                    "res.",
                    "dec.",
                    "res",
                    "dec");

    private FurnitureLine() {}

    /** What kind of furniture a line is; empty if it is text. */
    static Optional<Furniture> of(TextLine line) {
        if (line.isEmpty() && line.bullet().isEmpty()) {
            return line.marks().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Furniture(ofMarks(line), runs(line)));
        }
        String words =
                line.bullet().map(sign -> (sign + " " + line.text()).strip()).orElse(line.text());
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        return FORMS.entrySet().stream()
                .filter(form -> form.getValue().matcher(words).matches())
                .findFirst()
                .map(form -> new Furniture(form.getKey(), runs(line)));
    }

    /** Marks without words: a place that has a name, unless a picture stands there. */
    private static Kind ofMarks(TextLine line) {
        return line.marks().stream().allMatch(mark -> mark.text().startsWith(BOOKMARK))
                ? Kind.BOOKMARK
                : Kind.IMAGE;
    }

    /** What the format itself sets outside the text. */
    static List<Furniture> pageMatter(SourceText source) {
        if (source.pageMatter().isEmpty()) {
            return List.of();
        }
        return source.lines().stream()
                .filter(line -> source.pageMatter().containsKey(line.start()))
                .map(
                        line ->
                                new Furniture(
                                        source.pageMatter().get(line.start()),
                                        runs(TextLine.of(line))))
                .toList();
    }

    /** The runs of such a line: none of them is words of the text around it. */
    static List<Run> runs(TextLine line) {
        return line.runs(0).stream()
                .map(run -> new Run(Run.Role.MARKUP, run.span(), run.text()))
                .toList();
    }

    /**
     * Whether a line is a number and nothing else: a page number, or a label whose text follows.
     */
    static boolean isBareNumber(TextLine line) {
        return line.bullet().isEmpty() && BARE_NUMBER.matcher(line.text()).matches();
    }

    /** Whether a line repeats the number of the resolution it stands in, as page headers do. */
    static boolean isRunningHeader(TextLine line, String number) {
        String words = line.text();
        int blank = words.indexOf(' ');
        return blank > 0
                && words.regionMatches(true, blank + 1, number, 0, number.length())
                && words.length() == blank + 1 + number.length()
                && TITLES.contains(words.substring(0, blank).toLowerCase(Locale.ROOT));
    }
}
