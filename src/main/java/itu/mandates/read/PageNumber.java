package itu.mandates.read;

import java.util.regex.Pattern;

/** Tells page numbers, with the dashes and words that are set around them. */
final class PageNumber {

    private static final Pattern FORM =
            Pattern.compile("[–—-]?\\s?\\d{1,4}\\s?[–—-]?|[Pp]age \\d{1,4}(?: of \\d{1,4})?");

    private PageNumber() {}

    static boolean is(String line) {
        return FORM.matcher(line.strip()).matches();
    }
}
