package itu.mandates.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import itu.mandates.vocab.ResourceFolder.TextFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementsTest {

    private static final QueryBook BOOK = QueryBook.load("queries-replaced");

    private static String text(String name, String itu) {
        return """
        #+ title: T
        #+ question: Q?
        #+ tags: [t]
        #+ columns: { x: y }
        #+ expect: { atLeast: 1 }
        #+ itu: { id: %s, version: 1, %s }
        SELECT ?x WHERE { VALUES ?x { 1 } } ORDER BY ?x
        """
                .formatted(name, itu);
    }

    @Test
    void aChainOfReplacementsLeadsToItsEnd() {
        assertThat(BOOK.replacementOf("landing-places")).hasValue("harbours");
        assertThat(BOOK.replacementOf("piers")).hasValue("harbours");
        assertThat(BOOK.replacementOf("harbours")).isEmpty();
        assertThat(BOOK.replacementOf("old-ports")).isEmpty();
        assertThat(BOOK.replacementOf("nothing")).isEmpty();
    }

    @Test
    void theListOfThisProgramCanBeRead() {
        assertThat(QueryBook.load().replacementOf("coverage")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: stable, replacedBy: other | left out",
                "status: retired, replacedBy: nowhere | which is no query",
                "status: retired, replacedBy: one | which is no query",
            })
    void aReplacementThatCannotBeIsRefused(String itu, String why) {
        var file = new TextFile("one", text("one", itu));
        assertThatThrownBy(() -> new QueryBook(List.of(file), QueryWords.load(), ""))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("one")
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({"old", "one;one", "old;one;two", "old;nowhere"})
    void aLineOfTheListThatCannotBeIsRefused(String line) {
        var one = QueryFile.read(new TextFile("one", text("one", "status: stable")));
        assertThatThrownBy(() -> Replacements.of(Map.of("one", one), line.replace(';', '\t')))
                .isInstanceOf(QueryException.class);
    }
}
