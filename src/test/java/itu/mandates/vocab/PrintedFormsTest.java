package itu.mandates.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import itu.mandates.vocab.PrintedForms.EditionDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedFormsTest {

    private static final PrintedForms FORMS = PrintedForms.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Bucarest|Résolution 191 (Rév. Bucarest, 2022)",
                "es|Bucarest|Resolución 191 (Rev. Bucarest, 2022)",
                "ru|Бухарест|Резолюция 191 (Пересм. Бухарест, 2022 г.)",
                "ar|بوخارست|القرار 191 (المراجَع في بوخارست، 2022)",
                "zh|布加勒斯特|第191号决议（2022年，布加勒斯特，修订版）"
            })
    void anEditionIsNamedAsItsLanguagePrintsIt(String language, String place, String name) {
        var date = new EditionDate(place, 2022);
        assertEquals(Optional.of(name), FORMS.edition(language, "res", "191", true, date));
    }

    @Test
    void aFirstEditionAndOneWithoutPlaceSayLess() {
        assertEquals(
                Optional.of("Décision 5 (Busan, 2014)"),
                FORMS.edition("fr", "dec", "5", false, new EditionDate("Busan", 2014)));
        assertEquals(
                Optional.of("第1380号决议（2016年）"),
                FORMS.edition("zh", "res", "1380", false, new EditionDate("", 2016)));
    }

    @Test
    void everyLanguageHasEveryForm() {
        for (String language : List.of("ar", "es", "fr", "ru", "zh")) {
            for (String type : List.of("res", "dec", "rec", "op")) {
                var names =
                        List.of(
                                FORMS.work(language, type, "7", "X"),
                                FORMS.draft(language, type, "7", "X"),
                                FORMS.edition(
                                        language, type, "7", true, new EditionDate("P", 2020)),
                                FORMS.edition(
                                        language, type, "7", true, new EditionDate("", 2020)));
                names.forEach(name -> assertFalse(name.orElseThrow().contains("{"), name.get()));
            }
        }
    }

    @Test
    void aConferenceIsNamedByBodyPlaceAndYear() {
        assertEquals(
                Optional.of("全权代表大会（2022年，布加勒斯特）"),
                FORMS.conference("zh", "全权代表大会", new EditionDate("布加勒斯特", 2022)));
    }

    @Test
    void theSixLanguagesSayWhatAStatusRestsOn() {
        for (String form : List.of("followed", "unknown-conference", "met-since", "not-met")) {
            assertEquals(
                    6,
                    FORMS.languages().stream()
                            .flatMap(l -> FORMS.sentence(l, form, Map.of("year", "2022")).stream())
                            .distinct()
                            .count());
        }
    }

    @Test
    void anUnknownTypeHasNoName() {
        assertEquals(Optional.empty(), FORMS.work("fr", "opus", "7", "X"));
    }
}
