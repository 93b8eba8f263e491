package itu.mandates.benchmark;

import itu.mandates.model.Document;
import itu.mandates.model.Revision;
import itu.mandates.model.SourceText;
import itu.mandates.parse.DocumentParser;
import itu.mandates.read.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Time and memory of one reading of 1, 10 and 100 MB, and the clauses in it, as rows of a table. */
public final class ParseMemory {

    private static final int MEGABYTE = 1_000_000;

    private ParseMemory() {}

    /** The five documents repeated up to a size. */
    static SourceText source(int megabytes) throws Exception {
        List<Path> files = new ArrayList<>();
        try (var found = Files.list(Path.of("data/sources"))) {
            found.filter(f -> f.toString().matches(".*\\.(txt|md)")).sorted().forEach(files::add);
        }
        var text = new StringBuilder();
        for (int next = 0; text.length() < megabytes * MEGABYTE; next++) {
            text.append(Files.readString(files.get(next % files.size()))).append('\n');
        }
        return new SourceText("five.txt", "sha256:none", text.toString());
    }

    public static void main(String[] args) throws Exception {
        var parser = new DocumentParser();
        for (int warm = 0; warm < 5; warm++) {
            read(parser, source(1));
        }
        for (String size : args) {
            var source = source(Integer.parseInt(size));
            long before = used();
            long begin = System.nanoTime();
            Document document = read(parser, source);
            long millis = (System.nanoTime() - begin) / MEGABYTE;
            long memory = (used() - before) / MEGABYTE;
            long clauses = clauses(document);
            System.out.printf(
                    "| %s | %d | %.1f | %d | %d |%n",
                    size,
                    millis,
                    source.text().length() / 1000.0 / millis,
                    clauses * 1000 / millis,
                    memory / Integer.parseInt(size));
        }
    }

    private static Document read(DocumentParser parser, SourceText source) {
        return parser.parse(source, Catalogue.uncatalogued(source));
    }

    private static long clauses(Document document) {
        return document.revisions().stream()
                .mapToLong(r -> r.allClauses().count() + copies(r))
                .sum();
    }

    private static long copies(Revision revision) {
        return revision.copies().stream().mapToLong(copy -> copy.allClauses().count()).sum();
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
