package itu.mandates.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    private static final Slugs SLUGS = Slugs.load();

    /** Identifiers depend on these: a line may be added, never changed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "resolves|resolves",
                "further resolves|further-resolves",
                "bearing in mind|bearing-mind",
                "taking into account|taking-account",
                "noting with concern|noting-concern",
                "resolves to instruct the Secretary-General|resolves-instruct-sg",
                "instructs the Secretary\u2011General|instructs-sg",
                "instructs the Secretary-General and the Directors of the three Bureaux|instructs-sg-directors",
                "instructs the ITU Council|instructs-council",
                "invites Member States and Sector Members|invites-ms-sm",
                "instructs the Director of BDT, in cooperation with the Director of TSB|instructs-director-bdt-cooperation-director-tsb",
                "instructs the Director of the Telecommunication Development Bureau|instructs-director-bdt",
                "instructs the ITU Telecommunication Development Sector study groups|instructs-itu-d-study-groups",
                "instructs the study groups of all Sectors|instructs-study-groups-sectors",
                "ANNEX 2|annex-2",
                "ANNEX A|annex-a"
            })
    void aHeadingGivesAReadableSegment(String heading, String slug) {
        assertEquals(slug, SLUGS.slug(heading));
    }

    @ParameterizedTest
    @CsvSource({
        "charge le Secrétaire général, instructs-sg",
        "encarga al Secretario General, instructs-sg",
        "поручает Генеральному секретарю, instructs-sg",
        "يكلف الأمين العام, instructs-sg",
        "责成秘书长, instructs-sg",
        "责成秘书长和三个局的主任, instructs-sg-directors",
        "进一步做出决议, further-resolves",
        "reconnaissant en outre, recognizing-further",
        "décide de charger le Secrétaire général, resolves-instruct-sg",
        "ayant à l'esprit, bearing-mind",
        "ANEXO 2, annex-2",
        "ПРИЛОЖЕНИЕ 2, annex-2",
        "附件2, annex-2"
    })
    void theSameSectionHasTheSameSegmentInAllLanguages(String heading, String slug) {
        assertEquals(slug, SLUGS.slug(heading));
    }

    @Test
    void aLongHeadingEndsInItsDigest() {
        String heading =
                "invites the Director of the Telecommunication Development Bureau, in collaboration with the"
                        + " Secretary-General, the Director of the Radiocommunication Bureau and the Director of"
                        + " the Telecommunication Standardization Bureau";
        String slug = SLUGS.slug(heading);
        assertTrue(slug.matches("invites-director-bdt-[a-z-]+-[0-9a-f]{6}"), slug);
        assertTrue(slug.length() <= 67, slug);
        assertNotEquals(slug, SLUGS.slug(heading + " again"));
    }

    @Test
    void wordsThatAsciiCannotSpellLeaveADigest() {
        assertTrue(SLUGS.slug("инструктаж").matches("section-[0-9a-f]{6}"));
        assertNotEquals(SLUGS.slug("инструктаж"), SLUGS.slug("перечень"));
    }

    @Test
    void noFormStandsTwiceInTheFile() {
        var forms = new HashSet<String>();
        var rows = Table.load("data", "slugs.tsv").rows();
        rows.forEach(row -> assertTrue(forms.add(row.text("form")), row::toString));
        assertTrue(rows.size() > 1000, "found " + rows.size());
    }

    @Test
    void everyOpenerOfTheLexiconIsKnownInEveryLanguage() {
        int checked = 0;
        for (var opener : Lexicon.load().openers()) {
            String slug = SLUGS.slug(opener.form());
            assertTrue(slug.matches("[a-z]+(-[a-z]+)*"), () -> opener + " gives " + slug);
            checked++;
        }
        assertTrue(checked > 900, "checked " + checked);
    }
}
