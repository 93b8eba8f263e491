package itu.mandates.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one browser of the run. Its path is in CHROME, or it is Debian's. Where there is
 * none, the tests are left out with a message; on a build server they fail.
 */
public final class Chromium implements ParameterResolver {

    private static final Path PROGRAM =
            Path.of(System.getenv().getOrDefault("CHROME", "/usr/bin/chromium"));
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

    /** A started browser and the driver that must be stopped with it. */
    private record Started(Playwright driver, Browser browser) implements AutoCloseable {

        static Started now() {
            var driver =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new LaunchOptions().setExecutablePath(PROGRAM).setArgs(FLAGS);
            return new Started(driver, driver.chromium().launch(options));
        }

        @Override
        public void close() {
            driver.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
        requireProgram();
        return test.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .browser();
    }

    private static void requireProgram() {
        if (!Files.isExecutable(PROGRAM)) {
            String missing = "No browser at " + PROGRAM + ": set CHROME to the path of a Chromium.";
            assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
            System.out.println(missing + " THE BROWSER TESTS ARE LEFT OUT.");
            Assumptions.abort(missing);
        }
    }
}
