package itu.mandates.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Edition;
import itu.mandates.model.SourceText.Line;
import itu.mandates.vocab.TitleWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One fact for each kind of line that the parser tells apart. */
class LinesTest {

    private static final Grammar GRAMMAR = Grammar.load();

    private static TextLine line(String text) {
        return TextLine.of(new Line(1, 0, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESOLUTION 191 (BUSAN, 2014) | res | 191 | Busan 2014",
                "RESOLUTION ITU-R 75 | res | ITU-R 75 | ''",
                "RESOLUTION 18 (Rev. New Delhi, 2024) | res | 18 | New Delhi 2024",
                "RESOLUTION 155 (REV.WRC-19) | res | 155 | 2019",
                "RESOLUTION COM5/1 (WRC-15) | res | COM5/1 | 2015",
                "RESOLUTION No. 2 (KYOTO, 1994) | res | 2 | Kyoto 1994",
                "DECISION 5 (REV. DUBAI, 2018) | dec | 5 | Dubai 2018",
                "RÉSOLUTION 9 (Rév. Kigali, 2022) | res | 9 | Kigali 2022"
            })
    void titlesGiveTypeNumberAndEdition(String text, String type, String number, String edition) {
        var title = TitleLine.of(line(text), TitleWords.load()).orElseThrow();
        assertEquals(type, title.type());
        assertEquals(number, title.number());
        assertEquals(
                edition,
                title.editions().stream().map(Edition::toString).reduce("", String::concat));
    }

    @Test
    void aMarkedUpTitleGivesTheOldAndTheNewEdition() {
        var title =
                TitleLine.of(
                                line("RESOLUTION 59 (REV. DUBAI, 2014BUENOS AIRES, 2017)"),
                                TitleWords.load())
                        .orElseThrow();
        assertEquals(
                List.of(new Edition("Dubai", 2014), new Edition("Buenos Aires", 2017)),
                title.editions());
        assertTrue(title.isMarkedUp());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolution 71 (Rev. Bucharest, 2022) of this conference, on the plan;",
                "RESOLVES 1",
                "considering"
            })
    void otherLinesAreNoTitles(String text) {
        assertTrue(TitleLine.of(line(text), TitleWords.load()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "noting | noting | PREAMBLE",
                "taking into account further | taking into account further | PREAMBLE",
                "noting with concern | noting with concern | PREAMBLE",
                "resolves | resolves | OPERATIVE",
                "further resolves | further resolves | OPERATIVE",
                "invites  | invites | OPERATIVE",
                "instructs the Secretary-General | instructs the Secretary-General | OPERATIVE",
                "resolves to instruct the Secretary-General | resolves to instruct the Secretary-General | OPERATIVE",
                "instructs the Director of BDT, in cooperation with the Director of TSB | instructs the Director of BDT, in cooperation with the Director of TSB | OPERATIVE",
                "calls upon Member States | calls upon Member States | OPERATIVE"
            })
    void headingsAreAVerbAndWhomItAddresses(String text, String heading, String part) {
        var opener = GRAMMAR.openers().match(line(text).text(), false).orElseThrow();
        assertEquals(heading, opener.heading());
        assertEquals(part, opener.part().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resolves 2 of Resolution 80 (Rev. Marrakesh, 2002)",
                "notably the work of the Bureaux",
                "that the Council decides;",
                "instructs 3 above"
            })
    void wordsThatOnlyBeginLikeAHeadingAreNone(String text) {
        assertTrue(GRAMMAR.openers().match(text, false).isEmpty());
    }

    @Test
    void aClauseOnTheLineOfItsHeadingIsToldApart() {
        var opener =
                GRAMMAR.openers().match("resolves that the group shall meet;", false).orElseThrow();
        assertEquals("resolves", opener.heading());
        assertEquals(
                "that the group shall meet;",
                "resolves that the group shall meet;".substring(opener.end()));
    }

    @Test
    void ofTwoOpenersRunTogetherTheSecondIsProposed() {
        assertEquals(
                "recalling",
                GRAMMAR.openers().match("notingrecalling", true).orElseThrow().heading());
        assertTrue(GRAMMAR.openers().match("notingrecalling", false).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a) that | a | a)",
                "aa) that | aa | aa)",
                "b)bis that | bbis | bbis)",
                "iv) that | iv | iv)",
                "1\tto | 1 | 1",
                "1bis\tto | 1bis | 1bis",
                "4.1 to | 4.1 | 4.1",
                "3. to | 3 | 3",
                "2) to | 2 | 2)",
                "a)that | a | a)",
                "Principle 1 | Principle 1 | Principle 1"
            })
    void labelsAreReadInAllTheirForms(String text, String name, String cited) {
        var label = Label.of(line(text)).orElseThrow();
        assertEquals(name, label.name());
        assertEquals(cited, label.cited());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c d e f g h i | 0 0 0 0 0 0 0 0 0",
                "1 2 i ii iii 3 | 0 0 1 1 1 0",
                "1 a b i ii c 2 | 0 1 1 2 2 1 0",
                "1 2 2bis 3 | 0 0 0 0",
                "4 4.1 4.2 5 | 0 1 1 0"
            })
    void labelsArePlacedBySequence(String labels, String depths) {
        var numbering = new Numbering();
        var placed =
                Arrays.stream(labels.split(" "))
                        .map(
                                name ->
                                        numbering.place(
                                                new Label(name, name.matches("[a-z].*"), 0, true),
                                                false))
                        .map(placement -> Integer.toString(placement.depth()))
                        .toList();
        assertEquals(depths, String.join(" ", placed));
    }

    @Test
    void aSkippedLabelIsNoticed() {
        var numbering = new Numbering();
        numbering.place(new Label("a", true, 0, true), false);
        assertEquals(
                Optional.of("b"), numbering.place(new Label("d", true, 0, true), false).expected());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 12 23 34 45 6 7 8 59 10 | 1 2 3 4 5 6 7 8 9 10",
                "a b c d e f g fh gi | a b c d e f g h i",
                "1 2 3 4 | 1 2 3 4"
            })
    void oldAndNewLabelsAreToldApart(String printed, String proposed) {
        var labels = new MarkedLabels();
        var names =
                Arrays.stream(printed.split(" "))
                        .map(name -> labels.proposed(new Label(name, true, 0, true)).name())
                        .toList();
        assertEquals(proposed, String.join(" ", names));
    }

    @Test
    void convertersMarksAreNoWords() {
        var line =
                line(
                        "[bookmark: _Toc1]- *a)* countries[footnoteRef:1]1 act; [1: 1 \tThese [all] of them.] ");
        assertEquals("a) countries act;", line.text().replaceFirst("^- ", ""));
        assertEquals("These [all] of them.", line.notes().get(0).words().text());
        assertEquals("1", line.notes().get(0).label());
    }
}
