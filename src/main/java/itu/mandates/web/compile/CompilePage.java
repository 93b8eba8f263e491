package itu.mandates.web.compile;

import itu.mandates.web.view.Addresses;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page that lays texts side by side.
 *
 * @param fields what stands in the form, as many as there may be texts
 * @param held texts that can be chosen, as they are cited
 * @param unknown names that no text, or more than one, goes by
 * @param texts identifiers of those in the table
 * @param table as HTML; "" if fewer than two texts are known
 */
public record CompilePage(
        List<String> fields,
        List<Choice> held,
        List<String> unknown,
        List<String> texts,
        String table) {

    /** A text that is held. */
    public record Choice(String path, String citation) {}

    public boolean isTable() {
        return !table.isEmpty();
    }

    public List<String> suffixes() {
        return List.of("html", "csv", "docx");
    }

    /** The parameters of this table, with their question mark. */
    public String parameters() {
        return texts.stream()
                .map(text -> "text=" + Addresses.parameter(text).replace("%2F", "/"))
                .collect(Collectors.joining("&", "?", ""));
    }
}
