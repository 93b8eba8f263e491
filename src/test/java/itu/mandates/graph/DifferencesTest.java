package itu.mandates.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import itu.mandates.model.WordRun;
import itu.mandates.model.WordRun.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Differences as one reads them. */
class DifferencesTest {

    private static final List<WordRun> RUNS =
            List.of(
                    new WordRun(Kind.KEPT, "in "),
                    new WordRun(Kind.DELETED, "both"),
                    new WordRun(Kind.INSERTED, "any"),
                    new WordRun(Kind.KEPT, " "),
                    new WordRun(Kind.INSERTED, "two"),
                    new WordRun(Kind.KEPT, " Sectors"),
                    new WordRun(Kind.INSERTED, ","),
                    new WordRun(Kind.KEPT, " it "),
                    new WordRun(Kind.DELETED, "should "),
                    new WordRun(Kind.KEPT, "meet"));

    @Test
    void runsArePrintedInTheirPlace() {
        assertEquals(
                Optional.of("in [-both-]{+any+} {+two+} Sectors{+,+} it [-should -]meet"),
                Differences.print(RUNS));
        assertEquals(Optional.empty(), Differences.print(List.of()));
    }

    @Test
    void replacedWordsAreDrawnTogetherOverBlanksAndMarksAloneLeftOut() {
        assertEquals(List.of("both → any two", "should → –"), Differences.replaced(RUNS));
    }
}
