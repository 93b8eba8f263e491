package itu.mandates.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** Statements that are taken in several threads. */
class SideBySideTest {

    private static final int STATEMENTS = 123_456;

    @Test
    void everyTakerGetsAllStatementsInTheirOrder() {
        List<Quad> one = new ArrayList<>();
        List<Quad> other = new ArrayList<>();
        List<Quad> all = IntStream.range(0, STATEMENTS).mapToObj(SideBySideTest::quad).toList();
        var reading = new SideBySide(List.of(one::add, other::add));
        all.forEach(reading::quad);
        reading.finishReading();
        assertThat(one).isEqualTo(all);
        assertThat(other).isEqualTo(all);
    }

    @Test
    void whatATakerRefusesIsThrownAndNobodyWaitsForever() {
        var reading =
                new SideBySide(
                        List.of(
                                quad -> {},
                                quad -> {
                                    throw new IllegalStateException("enough");
                                }));
        IntStream.range(0, STATEMENTS).forEach(i -> reading.quad(quad(i)));
        assertThatThrownBy(reading::finishReading)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }

    private static Quad quad(int number) {
        var node = NodeFactory.createURI("https://example.org/" + number);
        return Quad.create(node, node, node, node);
    }
}
