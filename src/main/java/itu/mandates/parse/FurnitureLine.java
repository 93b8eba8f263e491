package itu.mandates.parse;

import itu.mandates.model.Furniture;
import itu.mandates.model.Furniture.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines that belong to the page and not to the text. */
final class FurnitureLine {

    private static final Map<Kind, Pattern> FORMS =
            Map.of(
                    Kind.RULE, Pattern.compile("[_=*~\\s.-]{4,}"),
                    Kind.IMAGE, Pattern.compile("\\S+\\.(?:png|jpe?g|gif|emf|wmf|svg)"),
                    Kind.ADDRESS, Pattern.compile("[•\\s]*(?:https?://|www\\.)\\S+[•\\s]*"),
                    Kind.PAGE_NUMBER,
                            Pattern.compile(
                                    "[–—-]\\s*\\d{1,4}\\s*[–—-]|(?:Page|PAGE)\\s+\\d+(?:\\s+of\\s+\\d+)?|\\p{Lu}{3,5}\\d+-\\d+"));

    private FurnitureLine() {}

    /** What kind of furniture a line is; empty if it is text. */
    static Optional<Furniture> of(TextLine line) {
        if (line.isEmpty()) {
            return line.marks().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Furniture(Kind.IMAGE, line.runs(0)));
        }
        return FORMS.entrySet().stream()
                .filter(form -> form.getValue().matcher(line.text()).matches())
                .findFirst()
                .map(form -> new Furniture(form.getKey(), line.runs(0)));
    }

    /** Whether a line repeats the number of the resolution it stands in, as page headers do. */
    static boolean isRunningHeader(TextLine line, String number) {
        return line.text()
                .matches(
                        "(?i)(?:resolution|decision|recommendation|res\\.?|dec\\.?) "
                                + Pattern.quote(number));
    }
}
