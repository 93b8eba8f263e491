package itu.mandates.web.embed;

import itu.mandates.web.saved.Figure;
import itu.mandates.web.view.Text;
import java.util.List;

/**
 * What stands in a frame.
 *
 * @param page absolute address of the query
 * @param figure the answer; none if there is none
 * @param notice why there is none, or only an old one; none if all is well
 */
public record EmbedPage(
        String language,
        Text title,
        boolean isUntitled,
        Looks looks,
        Files files,
        String page,
        List<Figure> figure,
        List<String> notice) {

    /** Addresses of the files that it needs. */
    public record Files(List<String> sheets, String script) {}

    /** The language as HTML wants it, the same as on pages. */
    public String tag() {
        return language.equals("zh") ? "zh-Hans" : language;
    }

    public String direction() {
        return new Text("", language).direction();
    }

    public List<String> sheets() {
        return files.sheets();
    }

    public String script() {
        return files.script();
    }
}
