package itu.mandates.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryGateTest {

    private final QueryGate gate =
            new QueryGate(
                    new SparqlLimits(
                            Duration.ofSeconds(1),
                            10,
                            100,
                            60,
                            3,
                            100,
                            1,
                            1,
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(1),
                            1));

    @Test
    void theSameTextIsReadOnce() {
        var first = gate.open("SELECT * { ?s ?p 1 }");
        assertThat(gate.open("SELECT * { ?s ?p 1 }")).isSameAs(first);
        assertThat(gate.open("SELECT * { ?s ?p 2 }")).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }, FEDERATION",
        "SELECT * FROM <http://example.org/> { ?s ?p ?o }, OTHER_GRAPHS",
        "ASK { FILTER((((1)))) }, TOO_DEEP",
        "ASK { ?s ?p 'so many letters as no query may have that comes in' }, TOO_LONG",
        "ASK {, MALFORMED"
    })
    void whatIsRefusedOnceIsRefusedAgain(String text, Reason reason) {
        for (int time = 1; time <= 2; time++) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> gate.open(text))
                    .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
        }
    }
}
