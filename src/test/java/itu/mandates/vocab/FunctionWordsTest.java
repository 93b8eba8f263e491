package itu.mandates.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionWordsTest {

    private static final FunctionWords WORDS = FunctionWords.load();

    @ParameterizedTest
    @CsvSource({
        "ar, arabic-resolution",
        "zh, chinese-resolution",
        "fr, french-forms",
        "fr, french-resolution",
        "ru, russian-resolution",
        "es, spanish-resolution",
        "en, wtsa-resolution"
    })
    void aResolutionTellsItsLanguage(String language, String form) throws IOException {
        Path file = Path.of("src/test/resources/forms", form + ".txt");
        assertEquals(Optional.of(language), WORDS.languageOf(Files.readString(file)));
    }

    @Test
    void wordsOfAnotherLanguageInBetweenDoNotDecide() {
        String text =
                "décide de charger le Secrétaire général des tâches dans \"the future of ITU\"";
        assertEquals(Optional.of("fr"), WORDS.languageOf(text));
    }

    @Test
    void numbersAloneTellNothing() {
        assertEquals(Optional.empty(), WORDS.languageOf("191 (2022)"));
    }
}
