package itu.mandates.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.vocab.ResourceFolder;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.TestServer;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages say, over real HTTP. */
class PagesTest {

    private static final TestServer SERVER = TestServer.shared();
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z.]+)[}(]");
    private static final Pattern SAID = Pattern.compile("say\\.of\\('([a-zA-Z.]+)'");
    private static final Pattern WORDS_IN_A_TEMPLATE =
            Pattern.compile(">[^<>]*[A-Za-z]{2,}[^<>]*<", Pattern.MULTILINE);
    private static final int TEMPLATES = 34;

    @Test
    void theRootLeadsToThePreferredLanguage() {
        var answer = SERVER.get("/", "Accept-Language", "fr, en;q=0.5");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/fr/");
        assertThat(answer.headers().allValues("Vary").toString()).contains("Accept-Language");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void theHomePageListsWhatIsHeldAndCountsIt() {
        String page = page("/en/");
        assertThat(page)
                .contains("href=\"/en/eli/pp/res/191\"")
                .contains("href=\"/eli/pp/res/191.ttl\"")
                .contains("class=\"first-question\" href=\"/en/query\"")
                .contains("Resolution 59 (Rev. Baku, 2025)")
                .contains("<bdi dir=\"ltr\">7</bdi>");
    }

    @Test
    void aResolutionShowsItsEditionsInTime() {
        String page = page("/en/eli/pp/res/191");
        assertThat(page)
                .containsSubsequence(
                        "(Busan, 2014)",
                        "adopted, text held",
                        "(Rev. Dubai, 2018)",
                        "adopted, text not held",
                        "(Rev. Bucharest, 2022)",
                        "adopted, text held",
                        "(C26/89)",
                        "draft, proposed",
                        "PP-26",
                        "Member State A");
        assertThat(page).contains("draft revision of Resolution 191 (C26/89), resolves 1");
    }

    @Test
    void anEditionShowsItsTextInOrderWithItsNotesAndItsStatus() {
        assertThat(page("/en/eli/pp/res/191/2022"))
                .containsSubsequence(
                        "In force as of",
                        "2026-04-14",
                        "register of editions",
                        "considering",
                        "a)",
                        "three rooms",
                        "A room has at least one door.",
                        "resolves",
                        "one map",
                        "counted back",
                        "i)",
                        "the doors",
                        "lists the rooms",
                        "ANNEX 1",
                        "List of rooms",
                        "kitchen")
                .contains(
                        "<a href=\"/en/eli/wtdc/res/59/2025\">Resolution 59 (Rev. Baku, 2025)</a>")
                .contains("id=\"resolves.1.i\"")
                .contains("Nothing here is the authoritative text")
                .doesNotContain("This is a proposal");
    }

    @Test
    void aDraftIsSeenToBeOne() {
        assertThat(page("/en/eli/pp/res/191/2026/draft/c26-89"))
                .contains("class=\"notice draft\"")
                .containsSubsequence(
                        "This is a proposal",
                        "PP-26",
                        "Resolution 191 (Rev. Bucharest, 2022)",
                        "Member State A",
                        "Member State B",
                        "C26/89",
                        "Council-26")
                .contains("deleted and inserted words run together");
        assertThat(page("/en/eli/pp/res/191/2026/draft/c26-89/resolves/1"))
                .contains("This is a proposal");
    }

    @Test
    void aReproducedTextAndAStubAreSeenToBeThat() {
        assertThat(page("/en/eli/wtdc/res/59/2025"))
                .contains("reproduced from a document of others")
                .contains("href=\"/en/id/source/c26-89\"");
        assertThat(page("/en/eli/pp/res/191/2018"))
                .contains("The text of this edition is not held")
                .contains("not held");
    }

    @Test
    void aClauseShowsWhatItCitesWhoCitesItAndWhereItStands() {
        assertThat(page("/en/eli/pp/res/191/2022/considering/a"))
                .containsSubsequence(
                        "three rooms",
                        "Final Acts of PP-22",
                        "characters 100 to 166",
                        "Resolution 59 (Rev. Baku, 2025)",
                        "pinned",
                        "resolved");
        assertThat(page("/en/eli/pp/res/191/2022/resolves/1"))
                .containsSubsequence(
                        "one map",
                        "the doors",
                        "draft revision of Resolution 191 (C26/89), resolves 1")
                .contains("href=\"/en/eli/pp/res/191/2022/considering/a\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/en/eli/pp/res/191/2022/annex-1, kitchen",
        "/en/eli/pp/res/191/2022/considering/a/note-1, A room has at least one door.",
        "/en/id/body/pp, Plenipotentiary Conference",
        "/en/id/conference/pp-22, Bucharest",
        "/en/id/source/c26-89, C26/89",
        "/en/id/source/c26-89/p/12, We propose two maps.",
        "/en/id/reference/r1, pinned",
        "/en/def/Clause, smallest addressable unit of one text",
        "/en/def/cites, cites",
        "/en/def/status/inForce, in force",
        "/en/graph/text, graph/text",
    })
    void everyOtherThingHasAPageToo(String path, String words) {
        assertThat(page(path)).contains(words).contains("<h1>");
    }

    @Test
    void whatStandsInTheDataIsShownAndNotRun() {
        String clause = page("/en/eli/pp/res/191/2022/resolves/1");
        assertThat(clause).contains("&lt;script&gt;").doesNotContain("<script>");
        String topic = page("/en/id/topic/maps");
        assertThat(topic)
                .contains("&lt;img src=x")
                .contains("javascript:alert(1)")
                .doesNotContain("href=\"javascript")
                .doesNotContain("<img")
                .contains("href=\"http://example.org/maps\"")
                .contains("<span lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void everyAnswerSaysWhatABrowserMayDoWithIt() {
        for (String path :
                new String[] {"/en/", "/eli/pp/res/191", "/sparql", "/none", "/fuseki/"}) {
            var headers = SERVER.get(path).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(
                            policy ->
                                    assertThat(policy)
                                            .contains("default-src 'none'")
                                            .contains("frame-ancestors 'self'")
                                            .doesNotContain("script-src 'unsafe"));
        }
        assertThat(page("/en/eli/pp/res/191/2022"))
                .doesNotContain("<script>")
                .doesNotContain("<script src")
                .doesNotContain("style=")
                .doesNotContain("<style");
    }

    @Test
    void aPageNamesItselfItsLanguagesAndItsData() {
        assertThat(page("/en/eli/pp/res/191/2022"))
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("<link rel=\"canonical\" href=\"/en/eli/pp/res/191/2022\">")
                .contains("hreflang=\"x-default\"")
                .contains(
                        "<link rel=\"alternate\" type=\"text/turtle\" href=\"/eli/pp/res/191/2022.ttl\">");
    }

    @ParameterizedTest
    @CsvSource({
        "ar, ar, rtl, القرارات",
        "zh, zh-Hans, ltr, 决议",
        "en, en, ltr, Resolutions",
        "fr, fr, ltr, Résolutions",
        "ru, ru, ltr, Резолюции",
        "es, es, ltr, Resoluciones",
    })
    void aPageSpeaksTheLanguageOfItsPath(
            String language, String tag, String direction, String resolutions) {
        for (String path : List.of("/", "/eli/pp/res/191", "/compare", "/overlaps", "/q")) {
            assertThat(page("/" + language + path))
                    .contains("<html lang=\"" + tag + "\" dir=\"" + direction + "\">")
                    .contains(">" + resolutions + "</a>")
                    .containsSubsequence("العربية", "中文", "English", "Français", "Русский")
                    .doesNotContain("class=\"untranslated\"")
                    .doesNotContainPattern("[\u0660-\u0669]");
        }
    }

    @Test
    void aPageThatTheReaderHasIsNotSentAgain() {
        var first = SERVER.get("/en/eli/pp/res/191");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        var again = SERVER.get("/en/eli/pp/res/191", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void everyProblemHasItsPage() {
        for (Reason reason : Reason.values()) {
            String path = "/errors/" + reason.code();
            assertThat(SERVER.get(path).headers().firstValue("Location")).hasValue("/en" + path);
            assertThat(page("/en" + path)).contains("<h1>").doesNotContain("problem.");
        }
        assertThat(SERVER.get("/en/errors/none").statusCode()).isEqualTo(404);
    }

    @Test
    void everyOfferedLanguageHasEveryWord() throws IOException {
        var keys = new TreeSet<String>();
        var templates = new ResourceFolder("templates").files(".html");
        templates.forEach(
                template ->
                        Stream.of(KEY, SAID)
                                .flatMap(each -> each.matcher(template.text()).results())
                                .forEach(result -> keys.add(result.group(1))));
        Stream.of(Reason.values())
                .forEach(
                        reason -> {
                            keys.add("problem." + reason.code() + ".title");
                            keys.add("problem." + reason.code() + ".detail");
                        });
        assertThat(templates).hasSize(TEMPLATES);
        var bundles = new ResourceFolder("messages").files(".properties");
        assertThat(bundles).extracting(bundle -> bundle.name()).contains("words_en");
        for (var bundle : bundles) {
            var words = new Properties();
            words.load(new StringReader(bundle.text()));
            if (!bundle.name().equals("words")) {
                assertThat(words.stringPropertyNames()).as(bundle.name()).containsAll(keys);
            }
        }
    }

    @Test
    void noTemplateHasWordsOfItsOwn() {
        new ResourceFolder("templates")
                .files(".html")
                .forEach(
                        template ->
                                assertThat(
                                                WORDS_IN_A_TEMPLATE
                                                        .matcher(
                                                                template.text()
                                                                        .replaceAll(
                                                                                "(?s)<!--.*?-->",
                                                                                ""))
                                                        .results()
                                                        .map(found -> found.group())
                                                        .filter(text -> !text.contains("${")))
                                        .as(template.name())
                                        .isEmpty());
    }

    private static String page(String path) {
        var answer = SERVER.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
