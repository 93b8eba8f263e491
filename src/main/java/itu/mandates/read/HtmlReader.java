package itu.mandates.read;

import itu.mandates.model.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Web pages: a line for each block, list numbers written out, footnotes written out where they are
 * called, tables cell by cell, {@code ins} and {@code del} as tracked changes. Scripts, styles and
 * navigation are left out; nothing is fetched.
 */
public final class HtmlReader implements DocumentReader {

    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml");

    @Override
    public boolean accepts(Path file, byte[] head) {
        String start =
                new String(head, StandardCharsets.ISO_8859_1)
                        .replace("\0", "")
                        .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<") && start.contains("<html")
                || ENDINGS.contains(FileBytes.ending(file));
    }

    @Override
    public SourceText read(Path file, byte[] bytes) {
        var text = new MarkedText();
        var page = page(file, bytes);
        var notes = new HtmlNotes(page);
        new HtmlBody(text, notes).write(page.body());
        if (text.text().isBlank()) {
            throw new UnreadableSource(file, "has no words; give a page with text");
        }
        return FileBytes.source(file, bytes, text);
    }

    /** The character set is that of the byte order mark, of the page, or UTF-8. */
    private static Document page(Path file, byte[] bytes) {
        try (var in = new ByteArrayInputStream(bytes)) {
            return Jsoup.parse(in, null, "");
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSource(
                    file, "is no HTML that can be read (" + e.getMessage() + ")", e);
        }
    }
}
