package itu.mandates.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.web.TestServer;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts through time and side by side, over real HTTP. */
class ReadingPagesTest {

    private static final TestServer SERVER = HistoryServer.shared();
    private static final Pattern JSON_LD =
            Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final Pattern BARE_DATE = Pattern.compile(">[^<]*\\d{4}-\\d{2}-\\d{2}[^<]*<");
    private static final Pattern LEFT_OR_RIGHT =
            Pattern.compile(
                    "(margin|padding|border)-(left|right)|[{;]\\s*(left|right|width|height):");

    @Test
    void aResolutionSaysWhetherItIsInForceAndOnWhatBasis() {
        assertThat(page("/en/eli/pp/res/7"))
                .containsSubsequence(
                        "class=\"big-number\"",
                        "class=\"owner pp\"",
                        "Newest edition that is known",
                        "Resolution 7 (Rev. Bucharest, 2022)",
                        "In force as of",
                        "2025-11-28",
                        "The body has not met again.",
                        "adopted, text not held",
                        "draft, proposed",
                        "name=\"a\"",
                        "name=\"b\"");
    }

    @ParameterizedTest
    @CsvSource({"en, Dubai", "ar, دبي", "zh, 迪拜", "ru, Дубай", "fr, Dubaï", "es, Dubái"})
    void aPlaceIsSpeltAsTheLanguageOfThePageSpellsIt(String language, String place) {
        assertThat(page("/" + language + "/eli/pp/res/7"))
                .containsPattern("rail-date\"><span lang=\"" + language + "\"[^>]*>" + place + "<");
    }

    @Test
    void aClauseOfATextHasAThinLineOfFacts() {
        assertThat(page("/en/eli/pp/res/7/2022"))
                .containsSubsequence(
                        "to draw one good map every year;",
                        "class=\"known\"",
                        "href=\"/en/id/body/secretary-general\"",
                        "href=\"/en/id/topic/maps\"",
                        "1 clause says alike elsewhere",
                        "href=\"/en/id/lineage/aa\"");
        assertThat(page("/en/eli/pp/res/7/2026/draft/c26-1"))
                .contains("Same words since")
                .contains("href=\"/en/eli/pp/res/7/2022\"");
    }

    @Test
    void markedChangesAreAgainstTheLastTextThatIsHeld() {
        String page = page("/en/eli/pp/res/7/2022?view=changes");
        assertThat(page)
                .containsSubsequence("Changes since", "Resolution 7 (Busan, 2014)")
                .contains("1 clause inserted, 1 deleted, 1 reworded")
                .containsPattern("<ins>.*good .*</ins>")
                .containsPattern("<del>.*to burn the old ones\\..*</del>")
                .contains("[inserted] ")
                .contains(" [end]")
                .doesNotContain(">ADD<")
                .doesNotContain(">MOD<");
    }

    @Test
    void aDraftSaysWhoProposedItToWhomForWhatAndOnWhatBase() {
        assertThat(page("/en/eli/pp/res/7/2026/draft/c26-1"))
                .containsSubsequence(
                        "It has not been adopted",
                        "Member State A",
                        "C26/1",
                        "Council (Geneva, 2026)",
                        "Plenipotentiary Conference (Doha, 2026)",
                        "Resolution 7 (Rev. Bucharest, 2022)",
                        "MOD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eli/pp/res/7", "eli/pp/res/7/2022", "id/conference/pp-26"})
    void aProposalToSuppressStandsOnThePagesOfWhatItIsAbout(String path) {
        assertThat(page("/en/" + path))
                .containsSubsequence(
                        "href=\"/en/id/proposal/c26-2\"",
                        "SUP",
                        "it is proposed to withdraw the text",
                        "Resolution 7 (Rev. Bucharest, 2022)",
                        "Member State A");
        assertThat(page("/en/eli/pp/res/7/2014")).doesNotContain("SUP");
    }

    @Test
    void whatIsSaidInSeveralLanguagesStandsOnceInTheReaders() {
        assertThat(page("/ru/eli/pp/res/7/2022"))
                .contains("С тех пор орган не собирался.")
                .doesNotContain("The body has not met again.");
        assertThat(page("/fr/eli/pp/res/7/2022"))
                .contains("The body has not met again.")
                .doesNotContain("С тех пор орган не собирался.");
    }

    @Test
    void anOlderTextLeadsToTheNewest() {
        assertThat(page("/en/eli/pp/res/7/2014"))
                .containsSubsequence(
                        "This is not the newest edition", "Resolution 7 (Rev. Bucharest, 2022)");
    }

    @Test
    void aClauseThroughTimeShowsItsPathItsReadingsAndItsEvidence() {
        assertThat(page("/en/id/lineage/aa"))
                .containsSubsequence(
                        "First in",
                        "Resolution 7 (Busan, 2014)",
                        "Reworded in",
                        "To stay as it is by",
                        "draft revision of Resolution 7 (C26/1)",
                        "class=\"grid ",
                        "grid-node clause followed",
                        "<svg class=\"ribbons\" aria-hidden=\"true\"",
                        "class=\"reworded followed\"",
                        "Readings, newest first",
                        "No change.",
                        "<ins>",
                        "assignment",
                        "0.9",
                        "0.95",
                        "not held",
                        "The same elsewhere",
                        "Similarity is computed")
                .contains("href=\"/api/v1/q/clause-history.csv?clause=");
        assertThat(page("/en/id/lineage/aa?view=whole")).contains("to count the rooms.");
    }

    @Test
    void anIdentifierThatWasReplacedLeadsToTheOneThatHolds() {
        var answer = SERVER.get("/en/id/lineage/bb", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/en/id/lineage/aa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/eli/wtdc/res/8/2025/instructs-director-bdt/p1",
                "https://w3id.org/itu-mandates/eli/wtdc/res/8/2025/instructs-director-bdt/p1",
                "http://localhost/fr/eli/wtdc/res/8/2025/instructs-director-bdt/p1",
                "WTDC Resolution 8 (Rev. Baku, 2025), instructs the Director of BDT",
                "wtdc 8 (baku 2025) instructs director of bdt",
            })
    void aClauseToCompareIsNamedInAnyUsualWay(String written) {
        String page =
                page(
                        "/en/compare?a=/eli/pp/res/7/2022/instructs-sg/1&b="
                                + TestServer.encoded(written));
        assertThat(page)
                .contains("These are different resolutions")
                .containsPattern("class=\"only one\".*every year;")
                .contains("1 pair of clauses says alike")
                .doesNotContain("<ins>")
                .doesNotContain("<del>");
    }

    @Test
    void whatIsNotKnownIsNotCompared() {
        assertThat(page("/en/compare?a=%3Cb%3E&b=Resolution+7"))
                .contains("“&lt;b&gt;” names no text")
                .contains("Resolution 7 (Busan, 2014)")
                .doesNotContain("id=\"result\"");
        assertThat(SERVER.get("/en/compare?a=" + "x".repeat(500)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"split, split", "inline, inline", "changes, split"})
    void twoEditionsAreComparedInThreeViews(String view, String layout) {
        assertThat(page("/en/compare?a=/eli/pp/res/7/2014&b=/eli/pp/res/7/2022&view=" + view))
                .containsOnlyOnce("class=\"compared " + layout + "\"")
                .contains("1 clause inserted, 1 deleted, 1 reworded")
                .contains("of the words are shared")
                .contains("id=\"change-3\"")
                .contains("href=\"#change-2\"");
    }

    @Test
    void overlapsAreShownAsMatrixByTopicAndInPairs() {
        assertThat(page("/en/overlaps"))
                .contains("1 pair")
                .contains("aria-label=\"1 pair between PP and ITU-D\"")
                .contains("a reason to look, not a finding of duplication");
        assertThat(page("/en/overlaps?view=topics")).contains("maps");
        assertThat(page("/en/overlaps?view=pairs&one=pp&other=itu-d&topic=/id/topic/maps"))
                .contains("<mark>to draw one good map</mark>")
                .contains("0.71")
                .contains("The same mandate in other words")
                .contains("reproduced text");
        assertThat(page("/en/overlaps?view=pairs&score=0.8")).contains("No pair fits");
        assertThat(page("/en/overlaps?view=pairs&scope=internal")).contains("No pair fits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"view=x", "score=2", "score=1e9", "topic=javascript:x", "standing=no"})
    void aFilterThatCannotBeTakenIsNamed(String query) {
        var answer = SERVER.get("/en/overlaps?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(query.split("=")[0]);
    }

    @Test
    void aTopicShowsWhoSpeaksOfItAndWhoDoesNot() {
        assertThat(page("/en/id/topic/maps"))
                .containsSubsequence("class=\"owner pp\"", "class=\"owner itu-d\"", "ITU-R", "none")
                .contains("<span lang=\"ar\" dir=\"rtl\">خرائط</span>");
    }

    @Test
    void aClauseSaysWhomItTellsWhatWhereItWasTakenFromAndWhatWasReported() {
        String[] said = {
            "What it tells whom to do",
            ">instructs<",
            "Told",
            "Secretary-General",
            "Condition",
            "read off the words of a clause",
            "Taken over",
            "Seems to be taken from",
            "Resolution 8 (Rev. Baku, 2025), instructs the Director of BDT",
            "each region → every year",
            "0.62",
            "Action on it is reported in",
            "C26/1, paragraph 1"
        };
        assertThat(page("/en/eli/pp/res/7/2022/instructs-sg/1")).containsSubsequence(said);
        assertThat(page("/en/id/lineage/aa"))
                .containsSubsequence("What it tells whom to do", "Seems to be taken from", "C26/1");
        assertThat(page("/en/eli/wtdc/res/8/2025/instructs-director-bdt/p1"))
                .contains("Seems to have been taken over into")
                .doesNotContain("change.mark");
    }

    @Test
    void aResolutionSaysWhatMayHaveTakenItsPlace() {
        assertThat(page("/en/eli/pp/res/7"))
                .containsSubsequence(
                        "Its place may have been taken by", "Resolution 8 of WTDC", "0.9");
        assertThat(page("/en/eli/wtdc/res/8"))
                .containsSubsequence("It may have taken the place of", "Resolution 7 of the");
    }

    @Test
    void theTasksOfAPostAreChosenByAddress() {
        assertThat(page("/en/id/body/secretary-general?verb=instructs&state=adopted"))
                .containsSubsequence(
                        "fit", "?verb=instructs\" aria-current=\"true\"", ">Verb<", "instructs")
                .contains("to draw one good map every year;")
                .doesNotContain(
                        "What drafts would tell it to do", "draft revision of Resolution 7");
        assertThat(page("/en/id/body/secretary-general?report=true"))
                .contains("to count the rooms.")
                .doesNotContain("to draw one good map every year;");
        assertThat(page("/en/id/body/secretary-general?verb=nothing"))
                .contains("None fits the choice.");
    }

    @Test
    void aPostShowsWhatItIsToldToDo() {
        assertThat(page("/en/id/body/director-bdt"))
                .containsSubsequence(
                        "What it is told to do",
                        "to draw one good map every year;",
                        "Told",
                        "Secretary-General");
        assertThat(page("/en/id/body/itu-d"))
                .contains("No heading of a text that is held names it.");
        assertThat(page("/en/id/body/secretary-general"))
                .containsSubsequence(
                        "What it is told to do",
                        "Resolution 7 (Rev. Bucharest, 2022)",
                        "to draw one good map every year;",
                        ">instructs<",
                        "Together with",
                        "Director of the Telecommunication Development Bureau",
                        "annual",
                        "within &lt;existing&gt; resources",
                        "How this was computed",
                        "confidence",
                        "0.95",
                        "“every year” in clause 1",
                        "/en/q/mandates-of-body?body=/id/body/secretary-general",
                        "What drafts would tell it to do",
                        "draft revision of Resolution 7 (C26/1)",
                        "officials",
                        "What it must report",
                        "to count the rooms.",
                        ">shall<",
                        "Reported to",
                        "the assembly of rooms",
                        "/en/q/report-calendar");
        assertThat(page("/en/id/body/pp")).contains("1 resolution adopted");
    }

    @Test
    void aConferenceShowsWhatItAdoptedAndWhatItHasToDecide() {
        assertThat(page("/en/id/conference/pp-26"))
                .containsSubsequence("What it has to decide", "draft revision of Resolution 7");
        assertThat(page("/en/id/conference/pp-22"))
                .containsSubsequence("What it adopted", "Resolution 7 (Rev. Bucharest, 2022)");
    }

    @Test
    void aDocumentShowsWhatItProposesAndItsParagraphs() {
        assertThat(page("/en/id/source/c26-1"))
                .containsSubsequence("What it proposes", "MOD", "Paragraphs", "We propose a map.");
    }

    @Test
    void theHomePageShowsHistoryAndOverlapsLive() {
        assertThat(page("/en/"))
                .containsSubsequence(
                        "class=\"ribbons\"", "href=\"/en/id/lineage/aa\"", "class=\"matrix\"")
                .contains("href=\"/en/q/drafts\"");
    }

    @ParameterizedTest
    @CsvSource({
        "akn.xml, application/akn+xml, <akomaNtoso",
        "bib, application/x-bibtex, @misc{itu:resolution-7-rev-bucharest-2022",
        "ris, application/x-research-info-systems, TI  - Resolution 7 (Rev. Bucharest 2022",
    })
    void aTextCanBeTakenAwayAndCited(String suffix, String type, String words) {
        var answer = SERVER.get("/eli/pp/res/7/2022." + suffix);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.body().replace("Bucharest, ", "Bucharest ")).contains(words);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(SERVER.get("/eli/pp/res/7/2022." + suffix, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(SERVER.get("/eli/pp/res/7/2018.akn.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void whatSearchEnginesReadIsJsonThatCannotBreakOut() {
        String page = page("/en/eli/pp/res/7/2022");
        var blocks = JSON_LD.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(blocks).hasSize(2).allSatisfy(block -> assertThat(block).doesNotContain("<"));
        var legislation = JSON.parse(blocks.get(0));
        assertThat(legislation.get("@type").getAsString().value()).isEqualTo("Legislation");
        assertThat(legislation.get("legislationIdentifier").getAsString().value())
                .isEqualTo("https://w3id.org/itu-mandates/eli/pp/res/7/2022");
        assertThat(JSON.parse(blocks.get(1)).get("@type").getAsString().value())
                .isEqualTo("BreadcrumbList");
        assertThat(page("/en/eli/pp/res/7/2026/draft/c26-1")).doesNotContain("\"Legislation\"");
    }

    @Test
    void everyPageIsThereInSixLanguagesEachNamingTheOthers() {
        for (String language : new String[] {"ar", "en", "es", "fr", "ru", "zh"}) {
            String page = page("/" + language + "/id/lineage/aa?view=whole");
            assertThat(page)
                    .contains("dir=\"" + (language.equals("ar") ? "rtl" : "ltr") + "\">")
                    .contains(
                            "<link rel=\"canonical\" href=\"/"
                                    + language
                                    + "/id/lineage/aa?view=whole\">")
                    .contains("hreflang=\"x-default\" href=\"/en/id/lineage/aa?view=whole\"")
                    .contains("hreflang=\"zh-Hans\" href=\"/zh/id/lineage/aa?view=whole\"")
                    .contains("href=\"/" + language + "/eli/pp/res/7/2014\"");
        }
        assertThat(SERVER.get("/de/").statusCode()).isEqualTo(404);
    }

    @Test
    void aLanguageIsRememberedOnlyWhereItWasChosen() {
        var chosen = SERVER.get("/language/ru");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).hasValue("/ru/");
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("language=ru;").contains("HttpOnly").contains("SameSite=Lax");
        assertThat(SERVER.get("/", "Cookie", "language=ru").headers().firstValue("Location"))
                .hasValue("/ru/");
        assertThat(SERVER.get("/", "Cookie", "language=//evil").headers().firstValue("Location"))
                .hasValue("/en/");
        assertThat(SERVER.get("/language/de").statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/en/").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void datesKeepTheirDirectionOnAPageInArabic() {
        String page = page("/ar/eli/pp/res/7/2022");
        assertThat(page).contains("dir=\"ltr\">2025-11-28<");
        assertThat(BARE_DATE.matcher(page).results().map(found -> found.group()))
                .allSatisfy(text -> assertThat(text).matches(">\\s*2025-11-28\\s*<"));
    }

    @Test
    void theStyleSheetKnowsNoLeftAndNoRight() {
        var link = Pattern.compile("href=\"(/assets/site[^\"]*css)\"").matcher(page("/en/"));
        assertThat(link.find()).isTrue();
        assertThat(LEFT_OR_RIGHT.matcher(SERVER.get(link.group(1)).body()).results()).isEmpty();
    }

    private static String page(String path) {
        var answer = SERVER.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
