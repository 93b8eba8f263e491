package itu.mandates.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import itu.mandates.vocab.ResourceFolder.TextFile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule file: its good examples conform, its bad ones do not. */
class ShapeFileTest {

    private static final int RULES = 36;

    private static final RuleBook BOOK = RuleBook.load();

    @TestFactory
    Stream<DynamicTest> everyGoodExampleConforms() {
        return examples("good").stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.name(), () -> assertThat(one.messages()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyBadExampleFailsWithAMessageThatSaysWhatWasExpected() {
        return examples("bad").stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> assertFails(one)));
    }

    private static void assertFails(Example example) {
        assertThat(example.messages())
                .isNotEmpty()
                .allSatisfy(
                        message ->
                                assertThat(message)
                                        .contains(". Expected: ")
                                        .endsWith(".")
                                        .doesNotContain("{"));
    }

    @Test
    void everyRuleHasAGoodAndABadExample() {
        assertThat(BOOK.rules().size()).isEqualTo(RULES);
        assertThat(rulesOf(examples("good"))).hasSize(RULES);
        assertThat(rulesOf(examples("bad"))).hasSize(RULES);
    }

    @Test
    void theDigestIsThatOfTheFiles() {
        assertThat(BOOK.digest()).matches("sha256:[0-9a-f]{64}");
        assertThat(RuleBook.load().digest()).isEqualTo(BOOK.digest());
    }

    @Test
    void aFileWithoutAShapeIsRefusedByName() {
        var file = new TextFile("nothing", "<http://example.org/a> a <http://example.org/b> .");
        assertThatThrownBy(() -> ShapeFile.read(file))
                .hasMessageContaining("ontology/shapes/nothing.trig")
                .hasMessageContaining("sh:NodeShape");
    }

    @Test
    void aFileThatIsNoTrigIsRefusedByName() {
        assertThatThrownBy(() -> ShapeFile.read(new TextFile("broken", "<http://example.org/a>")))
                .hasMessageContaining("ontology/shapes/broken.trig");
    }

    /** A graph of a rule file whose name says what the rule must say of it. */
    private record Example(ShapeFile file, String name, Graph graph) {

        List<String> messages() {
            return GraphChecker.entries(file, graph).stream()
                    .map(entry -> entry.message())
                    .toList();
        }
    }

    private static List<Example> examples(String kind) {
        var examples = new ArrayList<Example>();
        for (ShapeFile file : BOOK.files()) {
            for (Iterator<Node> names = file.examples().listGraphNodes(); names.hasNext(); ) {
                Node name = names.next();
                String last = name.getURI().replaceAll(".*/", "");
                if (last.matches(kind + "(-.*)?")) {
                    examples.add(
                            new Example(
                                    file,
                                    file.rule().code() + "/" + last,
                                    file.examples().getGraph(name)));
                }
            }
        }
        return examples;
    }

    private static List<String> rulesOf(List<Example> examples) {
        return examples.stream().map(one -> one.file().rule().code()).distinct().toList();
    }
}
