package itu.mandates.web.compile;

import itu.mandates.export.compilation.CompilationCsv;
import itu.mandates.export.compilation.CompilationDocx;
import itu.mandates.export.compilation.CompilationHtml;
import itu.mandates.export.compilation.CompilationMaker;
import itu.mandates.export.compilation.CompilationTable;
import itu.mandates.export.compilation.CompilationWords;
import itu.mandates.export.compilation.TextNames;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import itu.mandates.web.Served;
import itu.mandates.web.Words;
import itu.mandates.web.guard.ClientBudget;
import itu.mandates.web.guard.SparqlLimits;
import itu.mandates.web.saved.SharedWork;
import itu.mandates.web.sparql.Lanes;
import itu.mandates.web.view.Addresses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.springframework.stereotype.Component;

/** Tables of the release that is served, each made once, under the limits of the endpoint. */
@Component
class Compilations {

    /** More columns than this no screen and no sheet of paper can hold. */
    static final int MOST = 6;

    /** Room for those of two releases, by the lengths of their names. */
    private static final long SHELVES = 140;

    private static final int BYTES_OF_A_ROW = 4000;

    private final Served served;
    private final Lanes lanes;
    private final ClientBudget budget;
    private final SparqlLimits limits;
    private final Words words;
    private final SharedWork<Shelf> shelves = new SharedWork<>(SHELVES, shelf -> 1);
    private final SharedWork<CompilationTable> tables =
            new SharedWork<>(64L << 20, Compilations::weight);
    private final SharedWork<byte[]> files = new SharedWork<>(32L << 20, bytes -> bytes.length);

    Compilations(
            Served served, Lanes lanes, ClientBudget budget, SparqlLimits limits, Words words) {
        this.served = served;
        this.lanes = lanes;
        this.budget = budget;
        this.limits = limits;
        this.words = words;
    }

    /**
     * The texts of a release.
     *
     * @param together those that one document holds side by side; what is shown unasked
     */
    record Shelf(TextNames names, List<Identifier> together, String release) {}

    /**
     * What is asked for.
     *
     * @param client its address, for its budget
     * @param origin of links to pages; "" on our own pages
     */
    record Order(List<Identifier> texts, String language, String client, String origin) {

        private String key(CompilationTable table, Object form) {
            return String.join(" ", table.release(), texts.toString(), language, origin, "" + form);
        }
    }

    Shelf shelf() {
        String release = served.read(snapshot -> snapshot.release().identity());
        return shelves.get(
                release,
                () ->
                        served.read(
                                snapshot ->
                                        shelf(snapshot.dataset(), snapshot.release().identity())));
    }

    private static Shelf shelf(DatasetGraph data, String release) {
        var names = new TextNames(data);
        return new Shelf(names, together(data, names), release);
    }

    /** Of all documents the one that most texts were read from, if it is more than one. */
    private static List<Identifier> together(DatasetGraph data, TextNames names) {
        Map<String, List<Identifier>> bySource = new TreeMap<>();
        names.all().keySet().stream()
                .sorted(TextNames.USUAL_ORDER)
                .forEach(
                        text ->
                                source(data, text)
                                        .ifPresent(
                                                source ->
                                                        bySource.computeIfAbsent(
                                                                        source,
                                                                        key -> new ArrayList<>())
                                                                .add(text)));
        return bySource.values().stream()
                .filter(texts -> texts.size() > 1)
                .max(Comparator.comparingInt(List::size))
                .map(texts -> texts.stream().limit(MOST).toList())
                .orElse(List.of());
    }

    private static Optional<String> source(DatasetGraph data, Identifier text) {
        return data
                .getDefaultGraph()
                .find(Itu.iri(text).asNode(), Prov.WAS_DERIVED_FROM.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().toString())
                .toList()
                .stream()
                .sorted()
                .findFirst();
    }

    /** The table as a part of a page. */
    String html(Order order) {
        return new CompilationHtml(words(order.language()), address(order)).table(table(order));
    }

    /** The table as a file. */
    byte[] file(Order order, CompileForm form) {
        CompilationTable table = table(order);
        return files.get(order.key(table, form), () -> print(table, order, form));
    }

    private byte[] print(CompilationTable table, Order order, CompileForm form) {
        return switch (form) {
            case CSV -> CompilationCsv.print(table).getBytes(StandardCharsets.UTF_8);
            case HTML ->
                    new CompilationHtml(words(order.language()), address(order))
                            .page(table)
                            .getBytes(StandardCharsets.UTF_8);
            case DOCX -> docx(table, words(order.language()));
        };
    }

    private static byte[] docx(CompilationTable table, CompilationWords words) {
        var out = new ByteArrayOutputStream();
        try {
            CompilationDocx.write(table, words, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private CompilationTable table(Order order) {
        String release = served.read(snapshot -> snapshot.release().identity());
        return tables.get(
                release + order.texts(),
                () ->
                        budget.charge(
                                order.client(),
                                () -> lanes.run(limits.timeout(), time -> made(order.texts()))));
    }

    private CompilationTable made(List<Identifier> texts) {
        return served.read(
                snapshot ->
                        new CompilationMaker(snapshot.dataset(), snapshot.release().identity())
                                .table(texts));
    }

    private static int weight(CompilationTable table) {
        int rows = table.blocks().stream().mapToInt(block -> block.rows().size()).sum();
        return rows * BYTES_OF_A_ROW;
    }

    private static Function<Identifier, Optional<String>> address(Order order) {
        return thing ->
                Optional.of(
                        order.origin()
                                + "/"
                                + order.language()
                                + Addresses.encoded(thing.toString()));
    }

    private CompilationWords words(String language) {
        return new CompilationWords(
                language,
                words.say(language, "compile.caption"),
                words.say(language, "compile.shared.all"),
                words.say(language, "compile.shared.some"),
                words.say(language, "compile.source"),
                words.say(language, "compile.draft"),
                words.say(language, "compile.reproduced"),
                words.say(language, "compile.not.authentic"),
                words.say(language, "compile.release"));
    }
}
