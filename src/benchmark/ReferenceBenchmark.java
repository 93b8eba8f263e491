package itu.mandates.cite;

import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Passage;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.model.TextStatus;
import itu.mandates.parse.DocumentParser;
import itu.mandates.parse.markup.DocumentRecovery;
import itu.mandates.read.Catalogue;
import itu.mandates.vocab.Register;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Finding and resolving what the five documents cite: by clauses, and in one ever longer clause. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReferenceBenchmark {

    private static List<Document> documents() {
        var catalogue = Catalogue.open(Path.of("data/sources"));
        var parser = new DocumentParser();
        var documents =
                catalogue.entries().stream()
                        .map(catalogue::read)
                        .map(read -> parser.parse(read.source(), read.entry()))
                        .toList();
        return new DocumentRecovery(documents).run();
    }

    private static List<Revision> texts(List<Document> documents) {
        return documents.stream().flatMap(document -> document.revisions().stream()).toList();
    }

    /** All texts, and the number of their clauses, to which JMH relates the time. */
    @State(Scope.Benchmark)
    public static class Texts {

        private List<Revision> texts;
        private Citations citations;

        @Setup
        public void read() {
            var documents = documents();
            texts = texts(documents);
            citations = new Citations(new Holdings(documents, Register.load()));
            System.out.println("clauses: " + texts.stream().flatMap(Revision::allClauses).count());
        }
    }

    /** The words of all clauses, so many times over, as one clause. */
    @State(Scope.Benchmark)
    public static class LongClause {

        @Param({"1", "4", "16"})
        public int times;

        private CitingWords clause;
        private ReferenceFinder finder;
        private ReferenceResolver resolver;

        @Setup
        public void read() {
            var documents = documents();
            var words =
                    texts(documents).stream()
                            .flatMap(Revision::allClauses)
                            .map(Clause::text)
                            .collect(Collectors.joining(" "))
                            .repeat(times);
            var book = PatternBook.of("en");
            clause =
                    new CitingWords(
                            Identifier.source("x"), Passage.of(words, 0), TextStatus.CLEAN);
            finder = new ReferenceFinder(List.of(book));
            resolver =
                    new ReferenceResolver(book.words(), new Holdings(documents, Register.load()));
            System.out.println("characters " + times + ": " + words.length());
        }
    }

    @Benchmark
    public void clauses(Texts read, Blackhole hole) {
        read.texts.forEach(text -> hole.consume(read.citations.of(text)));
    }

    @Benchmark
    public List<Reference> oneClause(LongClause read) {
        return read.resolver.resolve(
                read.finder.find(read.clause.passage().text()),
                read.clause,
                CitingText.ofDocument());
    }
}
