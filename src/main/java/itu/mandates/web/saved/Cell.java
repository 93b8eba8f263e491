package itu.mandates.web.saved;

import itu.mandates.web.view.Text;

/**
 * One cell of a table.
 *
 * @param text what people read; no words if the cell is empty
 * @param href a page of this server or of another; "" if there is none to be followed
 * @param kind "words", "number" or "code": numbers stand at the end, codes from left to right
 */
public record Cell(Text text, String href, String kind) {

    static Cell empty() {
        return new Cell(new Text("", ""), "", "words");
    }

    public boolean isFollowed() {
        return !href.isEmpty();
    }

    public boolean isElsewhere() {
        return href.startsWith("http");
    }

    public boolean isCode() {
        return kind.equals("code");
    }

    public boolean isNumber() {
        return kind.equals("number");
    }
}
