package itu.mandates.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A line of web/pages.tsv.
 *
 * @param address with {lang} in the place of the language
 * @param status of HTTP
 */
record PageKind(String name, String address, int status) {

    static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    static List<PageKind> all() {
        return text("/web/pages.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new PageKind(cells[0], cells[1], Integer.parseInt(cells[2])))
                .toList();
    }

    static PageKind named(String name) {
        return all().stream().filter(kind -> kind.name.equals(name)).findFirst().orElseThrow();
    }

    /** Text of a file on the class path. */
    static String text(String resource) {
        try (var in = PageKind.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String in(String language) {
        return address.replace("{lang}", language);
    }

    boolean isFrame() {
        return address.startsWith("/embed/");
    }

    @Override
    public String toString() {
        return name;
    }
}
