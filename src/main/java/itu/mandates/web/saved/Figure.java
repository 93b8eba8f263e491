package itu.mandates.web.saved;

import itu.mandates.web.view.Text;

/**
 * An answer that stands by itself, on another site.
 *
 * @param language of the words around the answer
 * @param page absolute address of the query with its parameters
 * @param csv absolute address of all rows
 * @param release of which the answer is, shortened
 * @param rows of the whole answer that are known of
 * @param isCut whether there are more rows than are shown
 */
public record Figure(
        String language,
        Text title,
        Shown shown,
        String page,
        String csv,
        String release,
        int rows,
        boolean isCut) {

    private static final int SHOWN_OF_RELEASE = 12;

    static String shortened(String release) {
        return release.substring(0, Math.min(SHOWN_OF_RELEASE, release.length()));
    }

    public boolean isEmpty() {
        return rows == 0;
    }

    public String direction() {
        return new Text("", language).direction();
    }
}
