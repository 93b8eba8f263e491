package itu.mandates.web.view;

import java.util.Locale;
import java.util.Optional;

/**
 * How to cite a thing of this site, ready to be copied.
 *
 * @param name as ITU cites it
 * @param title of the resolution, if it has one
 * @param year of the text; "" if it has none
 * @param author who adopted it, or who proposed it
 * @param permanent its identifier
 * @param release of the data
 */
public record CitePanel(
        Text name,
        Optional<Text> title,
        String year,
        Optional<Text> author,
        String permanent,
        String release) {

    /** The identifier with the release whose data was read. */
    public String pinned() {
        return permanent + "?release=" + release;
    }

    /** The path of the files beside the identifier: ".bib", ".ris". */
    public String file(String suffix, String path) {
        return Addresses.encoded(path) + "." + suffix;
    }

    public String bibtex() {
        return "@misc{%s,\n  title = {%s},\n  author = {{%s}},\n%s  url = {%s},\n  note = {Data release %s; not the authoritative text}\n}\n"
                .formatted(
                        key(),
                        braced(fullTitle()),
                        braced(author.map(Text::words).orElse("ITU")),
                        year.isEmpty() ? "" : "  year = {%s},\n".formatted(year),
                        permanent,
                        release);
    }

    public String ris() {
        return "TY  - STAT\nTI  - %s\nAU  - %s\n%sUR  - %s\nN1  - Data release %s; not the authoritative text\nER  - \n"
                .formatted(
                        oneLine(fullTitle()),
                        oneLine(author.map(Text::words).orElse("ITU")),
                        year.isEmpty() ? "" : "PY  - %s\n".formatted(year),
                        permanent,
                        release);
    }

    private String fullTitle() {
        return name.words() + title.map(text -> ": " + text.words()).orElse("");
    }

    private String key() {
        return "itu:" + name.words().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static String braced(String words) {
        return oneLine(words).replaceAll("[{}\\\\]", "");
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
