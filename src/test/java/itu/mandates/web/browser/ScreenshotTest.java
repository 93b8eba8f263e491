package itu.mandates.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures in docs/screenshots, written with {@code -Dscreenshots.write=true}. Whoever writes
 * them looks at them; after that a page that looks quite otherwise is noticed. Pictures of the run
 * are in target/screenshots.
 */
@ExtendWith(Chromium.class)
class ScreenshotTest {

    private static final Path KEPT = Path.of("docs/screenshots");
    private static final Path MADE = Path.of("target/screenshots");
    private static final String GRAPH = RealServer.shared().address();
    private static final EmbeddingSite SITE = new EmbeddingSite(GRAPH, "");
    private static final int LARGEST = 150 * 1024;
    private static final int ALL = 5 * 512 * 1024;

    /** Side of the squares whose mean greys are compared, in pixels. */
    private static final int SQUARE = 40;

    /** Mean difference of greys, of 255, that other fonts and other numbers may make. */
    private static final double TOLERANCE = 8;

    @AfterAll
    static void stop() {
        SITE.close();
    }

    static Stream<Arguments> pictures() {
        return Stream.of(
                        Arguments.of("home", GRAPH + "/{lang}/"),
                        Arguments.of("resolution", GRAPH + "/{lang}/eli/pp/res/191"),
                        Arguments.of("history", GRAPH + "/{lang}/id/lineage/f7f03e1b1810"),
                        Arguments.of(
                                "compare",
                                GRAPH
                                        + "/{lang}/compare?a=/eli/pp/res/191/2014"
                                        + "&b=/eli/pp/res/191/2022#result"),
                        Arguments.of("matrix", GRAPH + "/{lang}/overlaps"),
                        Arguments.of("embed", SITE.address() + "/{lang}.html"))
                .flatMap(
                        each ->
                                Stream.of("en", "ar", "zh")
                                        .map(
                                                language ->
                                                        Arguments.of(
                                                                each.get()[0] + "-" + language,
                                                                ((String) each.get()[1])
                                                                        .replace(
                                                                                "{lang}",
                                                                                language))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPageLooksAsItDidWhenItWasLookedAt(String name, String address, Browser browser)
            throws IOException {
        byte[] png = PalettePng.write(PalettePng.read(taken(browser, address)));
        Files.createDirectories(MADE);
        Files.write(MADE.resolve(name + ".png"), png);
        Path kept = KEPT.resolve(name + ".png");
        if (Boolean.getBoolean("screenshots.write")) {
            Files.createDirectories(KEPT);
            Files.write(kept, png);
        }
        assertThat(png).hasSizeLessThan(LARGEST);
        assertThat(difference(PalettePng.read(png), PalettePng.read(Files.readAllBytes(kept))))
                .as("look at target/screenshots, and write them if they are right")
                .isLessThan(TOLERANCE);
    }

    private static byte[] taken(Browser browser, String address) {
        try (var visit = Visit.of(browser, GRAPH, SITE.address())) {
            visit.open(address);
            visit.page().waitForLoadState();
            visit.page().waitForTimeout(address.startsWith(SITE.address()) ? 1500 : 50);
            return visit.page().screenshot(new Page.ScreenshotOptions().setFullPage(false));
        }
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        int across = one.getWidth() / SQUARE;
        int down = one.getHeight() / SQUARE;
        return IntStream.range(0, across * down)
                .mapToDouble(
                        i ->
                                Math.abs(
                                        grey(one, i % across, i / across)
                                                - grey(other, i % across, i / across)))
                .average()
                .orElseThrow();
    }

    private static double grey(BufferedImage image, int column, int row) {
        return IntStream.range(0, SQUARE * SQUARE)
                .map(i -> image.getRGB(column * SQUARE + i % SQUARE, row * SQUARE + i / SQUARE))
                .mapToDouble(rgb -> ((rgb & 255) + (rgb >> 8 & 255) + (rgb >> 16 & 255)) / 3.0)
                .average()
                .orElseThrow();
    }

    @Test
    void thePicturesAreSmall() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            var sizes = files.map(file -> file.toFile().length()).toList();
            assertThat(sizes).hasSize(18).allSatisfy(size -> assertThat(size).isLessThan(LARGEST));
            assertThat(sizes.stream().mapToLong(Long::longValue).sum()).isLessThan(ALL);
        }
    }
}
