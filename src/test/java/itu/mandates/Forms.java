package itu.mandates;

import itu.mandates.model.Document;
import itu.mandates.parse.DocumentParser;
import itu.mandates.read.Catalogue;
import itu.mandates.read.PlainTextReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The made-up texts of src/test/resources/forms, one for each form that real texts have. */
public final class Forms {

    private static final Path FOLDER = Path.of("src/test/resources/forms");

    private Forms() {}

    /** The files in order of their names. */
    public static List<Path> files() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each of them parsed. */
    public static List<Document> documents() {
        var parser = new DocumentParser();
        return files().stream()
                .map(file -> new PlainTextReader().read(file))
                .map(source -> parser.parse(source, Catalogue.uncatalogued(source)))
                .toList();
    }
}
