import itu.mandates.model.Passage;
import itu.mandates.model.Runs;
import itu.mandates.model.SourceText;
import itu.mandates.parse.DocumentParser;
import itu.mandates.parse.Mutations;
import itu.mandates.read.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reads damaged texts until {@code COUNT} are read; each must be read without an exception and kept whole. */
public final class Fuzz {

    private Fuzz() {}

    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[0]);
        var texts = texts(args);
        var parser = new DocumentParser();
        int read = 0;
        for (; read < count; read++) {
            String text = Mutations.damage(texts.get(read % texts.size()), new Random(read));
            check(parser, text, read);
        }
        check(parser, "resolves that lamps be lit, ".repeat(50_000_000 / 28), read++);
        System.out.println(read + " generated inputs read, none refused, no word lost; the last one a line of 50 MB");
    }

    private static List<String> texts(String[] folders) throws Exception {
        var texts = new ArrayList<String>();
        for (int at = 1; at < folders.length; at++) {
            try (var files = Files.list(Path.of(folders[at]))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static void check(DocumentParser parser, String text, int seed) {
        try {
            var source = new SourceText("fuzz.txt", "sha256:none", text);
            var document = parser.parse(source, Catalogue.uncatalogued(source));
            if (!words(Passage.normal(text)).equals(words(Runs.print(document)))) {
                throw new IllegalStateException("words lost");
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new IllegalStateException("input " + seed + ":\n" + text.substring(0, Math.min(4000, text.length())), e);
        }
    }

    private static String words(String text) {
        return text.replace(" ", "");
    }
}
