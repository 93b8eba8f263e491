package itu.mandates.read;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The labels that a browser prints before the items of a list. */
final class HtmlList {

    private static final Map<String, String> TYPES =
            Map.of(
                    "a", "lowerLetter",
                    "A", "upperLetter",
                    "i", "lowerRoman",
                    "I", "upperRoman",
                    "1", "decimal");

    private static final Map<String, String> STYLES =
            Map.of(
                    "lower-alpha", "lowerLetter",
                    "lower-latin", "lowerLetter",
                    "upper-alpha", "upperLetter",
                    "upper-latin", "upperLetter",
                    "lower-roman", "lowerRoman",
                    "upper-roman", "upperRoman",
                    "decimal", "decimal",
                    "none", "none");

    private static final Pattern STYLE =
            Pattern.compile("list-style(?:-type)?\\s*:\\s*([a-z-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");

    private final boolean numbered;
    private final String format;
    private final int step;
    private int number;

    HtmlList(Element list) {
        this.numbered = list.normalName().equals("ol");
        this.format = format(list);
        this.step = list.hasAttr("reversed") ? -1 : 1;
        int first = step < 0 ? list.children().size() : 1;
        this.number =
                NUMBER.matcher(list.attr("start")).matches()
                        ? Integer.parseInt(list.attr("start"))
                        : first;
    }

    private String format(Element list) {
        var style = STYLE.matcher(list.attr("style"));
        if (style.find()) {
            String named = STYLES.get(style.group(1).toLowerCase(Locale.ROOT));
            if (named != null) {
                return named;
            }
        }
        return numbered ? TYPES.getOrDefault(list.attr("type"), "decimal") : "bullet";
    }

    /** What stands before an item: "1" or "a)" and a tabulator, or a bullet. */
    String next(Element item) {
        if (format.equals("none")) {
            return "";
        }
        if (!numbered) {
            return "•\t";
        }
        if (NUMBER.matcher(item.attr("value")).matches()) {
            number = Integer.parseInt(item.attr("value"));
        }
        String label = ListNumber.print(number, format);
        number += step;
        return label + (format.equals("decimal") ? "\t" : ")\t");
    }
}
