package itu.mandates.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import itu.mandates.web.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks once at every page in every language, at three widths in two themes, so that each test
 * needs not load it again. Every page is shown to axe in both themes, one of them wide and one
 * narrow, in English and Arabic: what axe looks at beyond that, names and languages, is the same
 * structure in all six, which is counted.
 */
final class Survey {

    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final List<String> SHOWN_TO_AXE = List.of("ar", "en");

    private final TestServer server = RealServer.shared();
    private final Visit visit;

    private Survey(Visit visit) {
        this.visit = visit;
    }

    static List<Seen> with(Browser browser) {
        var all = new ArrayList<Seen>();
        for (PageKind kind : PageKind.all()) {
            try (var visit = Visit.of(browser, RealServer.shared().address())) {
                PageKind.LANGUAGES.forEach(
                        language -> all.add(new Survey(visit).look(kind, language)));
            }
        }
        return all;
    }

    private Seen look(PageKind kind, String language) {
        visit.show(1280, ColorScheme.LIGHT);
        int status = visit.open(server.address() + kind.in(language)).status();
        var parts = visit.facts("look.js");
        List<String> violations = SHOWN_TO_AXE.contains(language) ? violations() : List.of();
        return new Seen(
                kind,
                language,
                status,
                tooWide(),
                violations,
                visit.complaints(),
                strings(parts.get("turned")),
                Visit.named(parts.get("structure")),
                isSpoken(parts, language));
    }

    private static boolean isSpoken(Map<String, Object> parts, String language) {
        boolean direction = parts.get("direction").equals(language.equals("ar") ? "rtl" : "ltr");
        return direction
                && (String.valueOf(parts.get("language")).split("-")[0].equals(language)
                        || parts.get("untranslated").equals(true));
    }

    private List<String> violations() {
        visit.page().evaluate(PageKind.text("/axe.min.js"));
        var found = new ArrayList<>(strings(visit.run("axe-run.js")));
        visit.show(320, ColorScheme.DARK);
        strings(visit.run("axe-run.js")).forEach(rule -> found.add("dark, narrow: " + rule));
        return found;
    }

    private Map<String, Integer> tooWide() {
        var wide = new TreeMap<String, Integer>();
        for (ColorScheme theme : THEMES) {
            for (int width : WIDTHS) {
                visit.show(width, theme);
                int over =
                        (Integer)
                                visit.page()
                                        .evaluate(
                                                "document.documentElement.scrollWidth - window.innerWidth");
                if (over > 0) {
                    wide.put(width + " " + theme.name().toLowerCase(Locale.ROOT), over);
                }
            }
        }
        return wide;
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
