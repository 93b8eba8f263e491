package itu.mandates.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import itu.mandates.Sources;
import itu.mandates.model.Diagnostic;
import itu.mandates.model.Document;
import itu.mandates.model.Passage;
import itu.mandates.model.Runs;
import itu.mandates.model.SourceText;
import itu.mandates.read.Catalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/**
 * Shuffled, cut-off, binary and empty inputs give a document and diagnostics, never an exception.
 */
class NeverRefuseTest {

    private static final int ROUNDS = 40;

    private final DocumentParser parser = new DocumentParser();

    @Test
    void shuffledLinesAreKept() {
        assertEquals(
                ROUNDS * 5,
                holdsFor(
                        (text, random) -> {
                            var lines = new ArrayList<>(List.of(text.split("\n", -1)));
                            Collections.shuffle(lines, random);
                            return String.join("\n", lines);
                        }));
    }

    @Test
    void cutOffTextsAreKept() {
        assertEquals(
                ROUNDS * 5,
                holdsFor((text, random) -> text.substring(0, random.nextInt(text.length()))));
    }

    @Test
    void textsWithoutTheirMiddleAreKept() {
        assertEquals(
                ROUNDS * 5,
                holdsFor(
                        (text, random) -> {
                            int from = random.nextInt(text.length());
                            return text.substring(0, from)
                                    + text.substring(from + random.nextInt(text.length() - from));
                        }));
    }

    @Test
    void randomCharactersAreKept() {
        assertEquals(
                ROUNDS * 5,
                holdsFor(
                        (text, random) ->
                                random.ints(2000, 1, 0x10FFFF)
                                        .filter(c -> c < 0xD800 || c > 0xDFFF)
                                        .collect(
                                                StringBuilder::new,
                                                StringBuilder::appendCodePoint,
                                                StringBuilder::append)
                                        .toString()));
    }

    @Test
    void anEmptyTextGivesAnEmptyDocumentAndSaysSo() {
        assertEquals(0, read("").revisions().size());
        assertEquals(List.of("empty-source"), codes(" \n\t\n"));
    }

    @Test
    void otherFormatsAreNamed() {
        assertEquals(List.of("format-not-read"), codes("%PDF-1.7 and so on"));
        assertEquals(List.of("format-not-read", "not-utf-8"), codes("PK\u0003\u0004\uFFFD"));
    }

    @Test
    void aTextThatStopsInMidSentenceIsNoticed() {
        String text =
                Sources.documents().stream()
                        .filter(document -> document.source().name().equals("pp-res-191-2014.txt"))
                        .findFirst()
                        .orElseThrow()
                        .source()
                        .text();
        assertEquals(
                List.of("cut-off"), codes(text.substring(0, text.indexOf("needed for better"))));
    }

    private List<String> codes(String text) {
        return read(text).diagnostics().stream().map(Diagnostic::code).toList();
    }

    private int holdsFor(BiFunction<String, Random, String> damage) {
        int held = 0;
        for (var document : Sources.documents()) {
            for (int round = 0; round < ROUNDS; round++) {
                String text = damage.apply(document.source().text(), new Random(round));
                assertEquals(words(Passage.normal(text)), words(Runs.print(read(text))));
                held++;
            }
        }
        return held;
    }

    private Document read(String text) {
        var source = new SourceText("damaged.txt", "sha256:none", text);
        return parser.parse(source, Catalogue.uncatalogued(source));
    }

    private static String words(String text) {
        return text.replace(" ", "");
    }
}
