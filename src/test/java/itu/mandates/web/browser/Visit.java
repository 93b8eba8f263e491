package itu.mandates.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A reader with one page, and all that the page complained about or asked of others. */
public final class Visit implements AutoCloseable {

    /** Pixels by which the page is wider than its window. */
    static final String OVERFLOW = "document.documentElement.scrollWidth - window.innerWidth";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(Browser browser, boolean scripts, String... origins) {
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(1280, 900)
                                .setColorScheme(ColorScheme.LIGHT)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setJavaScriptEnabled(scripts)
                                .setLocale("en"));
        context.route(url -> isElsewhere(url, origins), this::refuse);
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
    }

    /**
     * @param origins that the page may ask; whatever it asks of others is a complaint
     */
    public static Visit of(Browser browser, String... origins) {
        return new Visit(browser, true, origins);
    }

    public static Visit withoutScripts(Browser browser, String... origins) {
        return new Visit(browser, false, origins);
    }

    private static boolean isElsewhere(String url, String... origins) {
        return !url.startsWith("data:") && Stream.of(origins).noneMatch(url::startsWith);
    }

    private void refuse(Route route) {
        complaints.add("request to " + route.request().url());
        route.abort();
    }

    /** That the page itself is not there is the browser's remark, not the page's. */
    private void note(ConsoleMessage message) {
        boolean ofThePage = message.location().startsWith(page.url());
        if (message.type().equals("error")
                && !(ofThePage && message.text().contains("status of"))) {
            complaints.add(message.text());
        }
    }

    public Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    public Response open(String address) {
        complaints.clear();
        return page.navigate(address);
    }

    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Evaluates a script that lies in the test resources. */
    Object run(String resource) {
        return page.evaluate(PageKind.text("/web/" + resource));
    }

    /** What such a script tells, by name. */
    Map<String, Object> facts(String resource) {
        return named(run(resource));
    }

    static Map<String, Object> named(Object object) {
        var facts = new TreeMap<String, Object>();
        ((Map<?, ?>) object).forEach((name, fact) -> facts.put(String.valueOf(name), fact));
        return facts;
    }

    public void show(int width, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 900);
    }

    /** Accessible by axe and without overflow, wide and narrow, and without a complaint. */
    public void check(String name) {
        page.evaluate(PageKind.text("/axe.min.js"));
        for (int width : new int[] {1280, 320}) {
            page.setViewportSize(width, 900);
            assertThat((Integer) page.evaluate(OVERFLOW)).as(name + " " + width).isNotPositive();
            assertThat((List<?>) run("axe-run.js")).as(name + " " + width).isEmpty();
        }
        page.setViewportSize(1280, 900);
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
