package itu.mandates.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void blanksHyphensAndInvisibleCharactersAreNormalised() {
        assertEquals(
                "ITU-R 75 of RA", Passage.normal("  ITU\u2011R\u00a075 \t of\u00ad RA\u200b "));
    }

    @Test
    void aLetterAndItsAccentBecomeOne() {
        assertEquals("d\u00e9cide", Passage.normal("de\u0301cide"));
    }

    @Test
    void everyCharacterKnowsWhereItStood() {
        var passage = Passage.of(" two\u00a0 words", 10);
        assertEquals(new Span(11, 21), passage.span());
        assertEquals(new Span(16, 21), passage.span(4, 9));
        assertEquals("words", passage.part(4, 9).text());
    }

    @Test
    void positionsCountCodePoints() {
        var passage = Passage.of("\ud835\udc00 b", 0);
        assertEquals(new Span(2, 3), passage.span(3, 4));
    }

    @Test
    void twoPassagesJoinWithOneBlank() {
        var joined = Passage.of("one", 0).then(Passage.of("two", 9));
        assertEquals("one two", joined.text());
        assertEquals(new Span(9, 12), joined.span(4, 7));
    }

    @Test
    void anEmptyPassageHasNoLength() {
        assertEquals(0, Passage.of(" \n", 4).span().end() - Passage.of(" \n", 4).span().start());
    }

    @Test
    void aSignThatStandsForAnotherIsThatOther() {
        assertEquals("\u00C5 K \u0301", Passage.normal("\u212B \u212A \u0341"));
    }
}
