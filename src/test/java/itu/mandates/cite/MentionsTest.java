package itu.mandates.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Sources;
import itu.mandates.model.Identifier;
import itu.mandates.model.Mentioning;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of bodies, posts and topics in words, and in the real documents. */
class MentionsTest {

    private static final Mentions MENTIONS = new Mentions();
    private static final Identifier PLACE = Identifier.source("x");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Inter-Sector Coordination Group on matters of mutual interest met | body/iscg",
                "ISCG activities | body/iscg",
                "the inter-sector coordination group | body/iscg",
                "reports of ISC-TF and ISCT | body/isc-tf body/isct",
                "RAG, TSAG and TDAG | body/rag body/tsag body/tdag",
                "invites the Director of TSB | body/director-tsb",
                "the Director of the Radiocommunication Bureau | body/director-br",
                "the three Sector advisory groups | body/advisory-groups",
                "artificial intelligence and cybersecurity | topic/artificial-intelligence topic/cybersecurity",
                "the Inter-Sectoral Coordination Group on issues of mutual interest | body/iscg",
                "the Intersectoral Coordination Group (ISCG) | body/iscg",
                "the Inter-Sectoral Coordination Task Force | body/isc-tf",
                "the Inter-Sector Coordination Task Force (ISC-TF) | body/isc-tf",
                "the Inter-Sector Coordination Team | body/isct",
                "the Inter-Sectoral Coordination Team on issues of mutual interest | body/isct",
                "the Telecommunication Standardization Advisory Group | body/tsag",
                "the Directors of the three Bureaux | body/directors",
                "the Directors of the Bureaux and the Director of BDT | body/directors body/director-bdt",
                "the Director of the Telecommunication Development Bureau | body/director-bdt",
                "the study groups of the Sectors | body/study-groups",
                "the ITU-R study groups | body/itu-r-study-groups",
                "ITU-T Study Group 17 | body/itu-t-study-groups",
                "an inter-Sector coordination group (ICG) | body/icg",
                "an aim for all | ''",
                "BRIEF | ''",
                "council of elders | ''",
            })
    void theLongestNameCounts(String words, String things) {
        assertEquals(
                things, String.join(" ", found(words).stream().map(MentionsTest::shown).toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | charge le Secrétaire général de l'UIT, l'ISCG | body/secretary-general body/iscg",
                "fr | le Directeur du TSB | body/director-tsb",
                "es | encarga al Secretario General y al Director de la TSB | body/secretary-general body/director-tsb",
                "ru | Генеральный секретарь и МСКГ | body/secretary-general body/iscg",
                "ar | يكلف الأمين العام | body/secretary-general",
                "ar | والأمين العام | body/secretary-general",
                "ar | التقرير المقدم للأمين العام | body/secretary-general",
                "zh | 责成秘书长与跨部门协调组合作 | body/secretary-general body/iscg",
                "zh | 由ISCG开展 | body/iscg",
                "fr | the Secretary-General | ''",
            })
    void aTextIsReadByTheNamesOfItsLanguage(String language, String words, String things) {
        List<Mentioning> found = MENTIONS.find(PLACE, words, language);
        assertEquals(things, String.join(" ", found.stream().map(MentionsTest::shown).toList()));
    }

    @Test
    void aThingNamedTwiceIsMentionedOnce() {
        assertEquals(1, found("ISCG, and again ISCG").size());
    }

    @Test
    void theQuoteIsTheNameAsItStands() {
        assertEquals("ADVISORY GROUPS", found("ALL ADVISORY GROUPS").get(0).quote());
    }

    @Test
    void theDocumentsMentionMostOfTheGroups() {
        List<Mentioning> mentions =
                Sources.documents().stream()
                        .flatMap(document -> MENTIONS.of(document).stream())
                        .toList();
        long things = mentions.stream().map(Mentioning::thing).distinct().count();
        assertTrue(mentions.size() > 500, mentions.size() + " mentions");
        assertTrue(things > 40, things + " things");
    }

    private static List<Mentioning> found(String words) {
        return MENTIONS.find(PLACE, words, "en");
    }

    private static String shown(Mentioning mention) {
        return mention.thing().toString().replace("/id/", "");
    }
}
