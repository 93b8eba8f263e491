package itu.mandates.web.browser;

import java.util.List;
import java.util.Map;

/**
 * What was seen of one page in one language.
 *
 * @param tooWide widths and themes at which something stands out, with how many pixels
 * @param violations of WCAG, by axe
 * @param complaints errors of the console, and requests to anywhere else
 * @param turned texts that are read in the wrong direction
 * @param structure how many there are of each part
 * @param spoken whether it is in its language and direction, or says that it is not translated
 */
record Seen(
        PageKind kind,
        String language,
        int status,
        Map<String, Integer> tooWide,
        List<String> violations,
        List<String> complaints,
        List<String> turned,
        Map<String, Object> structure,
        boolean spoken) {

    @Override
    public String toString() {
        return kind + " in " + language;
    }
}
