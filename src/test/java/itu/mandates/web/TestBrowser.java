package itu.mandates.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * A real Chromium. Where there is none the tests that need it are left out, and fail on the build
 * server. Screenshots are left in target/screenshots.
 */
public final class TestBrowser implements AutoCloseable {

    private static final Path CHROME =
            Path.of(System.getenv().getOrDefault("CHROME", "/usr/bin/chromium"));
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final List<String> FLAGS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private TestBrowser(Playwright playwright) {
        this.playwright = playwright;
        this.browser =
                playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(CHROME).setArgs(FLAGS));
    }

    /** Starts it, or leaves the tests out. */
    public static TestBrowser start() {
        if (!Files.isExecutable(CHROME)) {
            String missing = "No browser at " + CHROME + ": set CHROME to the path of a Chromium.";
            assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
            System.out.println(missing + " THE BROWSER TESTS ARE LEFT OUT.");
            Assumptions.abort(missing);
        }
        return new TestBrowser(
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** A page of this server in light colours, 1280 pixels wide. */
    public BrowserVisit visit(TestServer server, String path) {
        return visit(server, path, ColorScheme.LIGHT, true);
    }

    public BrowserVisit visit(TestServer server, String path, ColorScheme scheme, boolean scripts) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(1280, 900)
                                .setColorScheme(scheme)
                                .setJavaScriptEnabled(scripts)
                                .setLocale("en"));
        var complaints = new ArrayList<String>();
        context.route(
                url -> !url.startsWith(server.address()) && !url.startsWith("data:"),
                route -> {
                    complaints.add("request to " + route.request().url());
                    route.abort();
                });
        Page page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text() + " at " + message.location());
                    }
                });
        page.onPageError(complaints::add);
        page.navigate(server.address() + path);
        return new BrowserVisit(context, page, complaints);
    }

    /** A page, with all that it complained about or asked of others. */
    public record BrowserVisit(BrowserContext context, Page page, List<String> complaints)
            implements AutoCloseable {

        /** Accessible by axe and without overflow, wide and narrow, and without a complaint. */
        public void check(String name) {
            for (int width : new int[] {1280, 320}) {
                page.setViewportSize(width, 900);
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png"))
                                // to hide the caret the driver would put a style into the page
                                .setCaret(ScreenshotCaret.INITIAL)
                                .setFullPage(true));
                Object overflow =
                        page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
                assertThat((Integer) overflow)
                        .as("overflow of " + name + " at " + width)
                        .isLessThanOrEqualTo(0);
                var found = new AxeBuilder(page).withTags(RULES).analyze();
                assertThat(found.getViolations()).as(name + " " + found.getViolations()).isEmpty();
            }
            page.setViewportSize(1280, 900);
            assertThat(complaints).isEmpty();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
