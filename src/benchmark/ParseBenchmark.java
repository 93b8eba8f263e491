package itu.mandates.benchmark;

import itu.mandates.model.Document;
import itu.mandates.model.SourceText;
import itu.mandates.parse.DocumentParser;
import itu.mandates.read.Catalogue;
import itu.mandates.vocab.Lexicon;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
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

/** The parser beside one pass of an alternation of all openers, over the five documents repeated. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 2, time = 1)
public class ParseBenchmark {

    @Param({"1", "10"})
    public int megabytes;

    private SourceText source;
    private Pattern openers;
    private final DocumentParser parser = new DocumentParser();

    @Setup
    public void read() throws Exception {
        source = ParseMemory.source(megabytes);
        openers =
                Pattern.compile(
                        alternation(
                                Lexicon.load().openers().stream()
                                        .map(Lexicon.Opener::form)
                                        .distinct()
                                        .toList()));
    }

    /** Grouped by first character, so that the expression tries few alternatives at each place. */
    private static String alternation(List<String> forms) {
        return "(?<!\\p{L})(?:"
                + forms.stream()
                        .collect(Collectors.groupingBy(form -> form.charAt(0)))
                        .entrySet()
                        .stream()
                        .map(group -> Pattern.quote("" + group.getKey()) + rest(group.getValue()))
                        .collect(Collectors.joining("|"))
                + ")";
    }

    private static String rest(List<String> forms) {
        return forms.stream()
                .map(form -> Pattern.quote(form.substring(1)))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    @Benchmark
    public Document parse() {
        return parser.parse(source, Catalogue.uncatalogued(source));
    }

    @Benchmark
    public long openers() {
        return openers.matcher(source.text()).results().count();
    }
}
