package itu.mandates;

import itu.mandates.model.Document;
import itu.mandates.parse.DocumentParser;
import itu.mandates.read.Catalogue;
import java.nio.file.Path;
import java.util.List;

/** The real documents of data/sources, read and parsed once. */
public final class Sources {

    public static final Path FOLDER = Path.of("data/sources");

    private static final List<Document> DOCUMENTS = parse();

    private Sources() {}

    public static List<Document> documents() {
        return DOCUMENTS;
    }

    private static List<Document> parse() {
        var catalogue = Catalogue.open(FOLDER);
        var parser = new DocumentParser();
        return catalogue.entries().stream()
                .map(catalogue::read)
                .map(read -> parser.parse(read.source(), read.entry()))
                .toList();
    }
}
