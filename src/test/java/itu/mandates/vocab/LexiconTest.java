package itu.mandates.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Part;
import itu.mandates.vocab.Lexicon.Opener;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh");

    @Test
    void theLongestFormComesFirst() {
        var lengths = LEXICON.openers().stream().map(opener -> opener.form().length()).toList();
        for (int i = 1; i < lengths.size(); i++) {
            assertTrue(lengths.get(i - 1) >= lengths.get(i));
        }
    }

    @Test
    void noFormOfALanguageHasTwoMeanings() {
        var forms = new HashSet<String>();
        for (Opener opener : LEXICON.openers()) {
            assertTrue(forms.add(opener.language() + " " + opener.form()), opener::toString);
        }
        assertTrue(forms.size() > 900, "found " + forms.size());
    }

    @Test
    void everyLanguageOpensBothPartsAndHasModifiers() {
        for (String language : LANGUAGES) {
            for (Part part : List.of(Part.PREAMBLE, Part.OPERATIVE)) {
                assertTrue(
                        LEXICON.openers().stream()
                                        .filter(opener -> opener.language().equals(language))
                                        .filter(opener -> opener.part() == part)
                                        .count()
                                > 20,
                        language + " " + part);
            }
            assertTrue(LEXICON.modifiers(language).size() > 15, language);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "recalling, recalling, PREAMBLE, false",
        "bearing in mind, bearing-in-mind, PREAMBLE, false",
        "resolves, resolves, OPERATIVE, false",
        "instructs, instructs, OPERATIVE, true",
        "tenant compte, taking-into-account, PREAMBLE, false",
        "charge, instructs, OPERATIVE, true",
        "décide, resolves, OPERATIVE, false",
        "resuelve, resolves, OPERATIVE, false",
        "решает, resolves, OPERATIVE, false",
        "поручает, instructs, OPERATIVE, true",
        "إذ تضع في اعتبارها, considering, PREAMBLE, false",
        "يكلف, instructs, OPERATIVE, true",
        "做出决议, resolves, OPERATIVE, false",
        "责成, instructs, OPERATIVE, true"
    })
    void anOpenerHasOneCodeInAllLanguages(String form, String code, Part part, boolean addressed) {
        var found = LEXICON.openers().stream().filter(o -> o.form().equals(form)).toList();
        assertFalse(found.isEmpty());
        assertTrue(found.stream().allMatch(o -> o.code().equals(code)), found::toString);
        assertTrue(found.stream().allMatch(o -> o.part() == part && o.addressed() == addressed));
    }

    @Test
    void anInfinitiveIsFoundWithAndWithoutItsParticle() {
        assertEquals("instructs", LEXICON.infinitive("to instruct").orElseThrow().code());
        assertEquals("instructs", LEXICON.infinitive("Instruct").orElseThrow().code());
        assertEquals("invites", LEXICON.infinitive("inviter").orElseThrow().code());
        assertEquals(Optional.empty(), LEXICON.infinitive("to dance"));
        assertTrue(LEXICON.infinitives().stream().anyMatch(o -> o.form().equals("to instruct")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Plenipotentiary Conference of the International Telecommunication Union (Busan, 2014),|pp",
                "The ITU Radiocommunication Assembly,|ra",
                "The World Telecommunication Standardization Assembly (New Delhi, 2024),|wtsa",
                "The World Telecommunication Standardization Conference (Helsinki, 1993),|wtsa",
                "The World Telecommunication Development Conference (Dubai, 2014Buenos Aires, 2017),|wtdc",
                "The World Telecommunication Development Conference|wtdc",
                "The World Radiocommunication Conference (Sharm el-Sheikh, 2019),|wrc",
                "The World Administrative Radio Conference for Some Part of the Spectrum (Torremolinos, 1992),|warc",
                "The World Conference on International Telecommunications (Dubai, 2012),|wcit",
                "The Council,|council",
                "La Conférence de plénipotentiaires de l'Union internationale des télécommunications (Bucarest, 2022),|pp",
                "L’Assemblée des radiocommunications de l'UIT,|ra",
                "La Asamblea Mundial de Normalización de las Telecomunicaciones (Nueva Delhi, 2024),|wtsa",
                "Полномочная конференция Международного союза электросвязи (Бухарест, 2022 г.),|pp",
                "إن المؤتمر العالمي لتنمية الاتصالات (كيغالي، 2022)،|wtdc",
                "国际电信联盟全权代表大会（2022年，布加勒斯特），|pp"
            })
    void aFormulaNamesItsBody(String line, String body) {
        assertEquals(Optional.of(body), LEXICON.bodyOfFormula(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Council is invited to note the report.",
                "The Council is invited to consider the proposals and make comments, and",
                "WTSA",
                "RA",
                "instructs the ITU Council",
                ""
            })
    void aSentenceOrAnAbbreviationIsNoFormula(String line) {
        assertEquals(Optional.empty(), LEXICON.bodyOfFormula(line));
    }

    @Test
    void aVeryLongLineIsReadToItsEnd() {
        assertEquals(Optional.empty(), LEXICON.bodyOfFormula("The Council" + " a.".repeat(50_000)));
        assertEquals(
                Optional.of("council"),
                LEXICON.bodyOfFormula("The Council" + " a.".repeat(50_000) + ","));
    }
}
