package itu.mandates.compare;

import itu.mandates.model.Passage;
import java.util.Locale;
import java.util.regex.Pattern;

/** What print varies and no reader takes for a change: quotes, dashes, case, the final mark. */
final class Typography {

    private static final Pattern SINGLE_QUOTE =
            Pattern.compile("[\u2018\u2019\u201B\u2032`\u00B4]");
    private static final Pattern DOUBLE_QUOTE =
            Pattern.compile("[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]");
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");

    /** The marks that close an item of a list, also two side by side, and an "and" behind them. */
    private static final Pattern END =
            Pattern.compile(
                    "(?<![\\s,;.:])(?:[\\s,;.:\u060C\u061B\u3002\uFF0C\uFF1B]|[;,]\\s*(?:and|or|et|ou|y|o))+$");

    private static final Pattern BLANK_AT_MARK = Pattern.compile("\\s+(?=[,;:.)])|(?<=\\()\\s+");

    private Typography() {}

    /** A piece of text in the one form of its variants. */
    static String plain(String piece) {
        String quotes = SINGLE_QUOTE.matcher(piece).replaceAll("'");
        String marks = DOUBLE_QUOTE.matcher(quotes).replaceAll("\"");
        String dashes = DASH.matcher(marks).replaceAll("-");
        return dashes.toLowerCase(Locale.ROOT);
    }

    /** The text without the marks that close an item of a list. */
    static String unclosed(String text) {
        return END.matcher(text).replaceFirst("");
    }

    /** The whole wording of a clause in the one form of its variants. */
    static String wording(String text) {
        String plain = plain(Passage.normal(text));
        return BLANK_AT_MARK.matcher(unclosed(plain)).replaceAll("");
    }
}
