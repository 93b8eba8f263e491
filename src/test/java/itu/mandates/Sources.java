package itu.mandates;

import itu.mandates.model.Document;
import itu.mandates.parse.DocumentParser;
import itu.mandates.parse.markup.DocumentRecovery;
import itu.mandates.read.Catalogue;
import java.nio.file.Path;
import java.util.List;

/** The real documents of data/sources, read, parsed and recovered once. */
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
        var documents =
                catalogue.entries().stream()
                        .map(catalogue::read)
                        .map(read -> parser.parse(read.source(), read.entry()))
                        .toList();
        return new DocumentRecovery(documents).run();
    }
}
