package itu.mandates.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** One made-up resolution in each format. */
public final class Lamps {

    private static final Path TEXT = Path.of("src/test/resources/formats/lamps.txt");
    private static final int LINES_OF_A_PAGE = 14;

    private Lamps() {}

    static List<String> lines() {
        try {
            return Files.readAllLines(TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File name to bytes. */
    static Map<String, byte[]> inEachFormat() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("lamps.txt", utf8(String.join("\n", lines()) + "\n"));
        files.put("lamps.md", utf8(markdown()));
        files.put("lamps.docx", docx());
        files.put("lamps.pdf", pdf());
        files.put("lamps.html", utf8(html()));
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isOpener(String line) {
        return line.matches("[a-z][A-Za-z -]*") && !line.contains("that");
    }

    private static String markdown() {
        var text = new StringBuilder();
        lines().forEach(
                        line ->
                                text.append(isOpener(line) ? "*" + line + "*" : line)
                                        .append("\n\n"));
        return text.toString();
    }

    /** Numbers are Word's own: only the words are stored. */
    static byte[] docx() {
        var word = new Word();
        BigInteger list = null;
        for (String line : lines()) {
            String label = line.contains("\t") ? line.substring(0, line.indexOf('\t')) : "";
            String words = line.substring(line.indexOf('\t') + 1);
            if (label.equals("a)") || label.equals("1")) {
                list =
                        label.equals("1")
                                ? word.list(STNumberFormat.DECIMAL, "%1")
                                : word.list(STNumberFormat.LOWER_LETTER, "%1)");
            }
            if (label.isEmpty()) {
                word.line(words);
            } else {
                word.item(list, label.matches("[ivx]+\\)") ? 1 : 0, words);
            }
        }
        return word.bytes();
    }

    public static byte[] pdf() {
        var print = new Print();
        float y = header(print, 1);
        int lines = 0;
        for (String line : lines()) {
            y = print.paragraph(72, y, 450, line) + 4;
            if (++lines % LINES_OF_A_PAGE == 0) {
                print.newPage();
                y = header(print, 1 + lines / LINES_OF_A_PAGE);
            }
        }
        return print.bytes();
    }

    private static float header(Print print, int page) {
        print.put(200, 40, 9, "Resolutions on lamps");
        print.put(290, 800, 9, "– " + page + " –");
        return 90;
    }

    private static String html() {
        var page = new StringBuilder("<!DOCTYPE html><html><body><h1>");
        page.append(lines().get(0)).append("</h1>\n");
        String open = "";
        for (String line : lines().subList(1, lines().size())) {
            int tab = line.indexOf('\t');
            String type = tab < 0 ? "" : type(line.substring(0, tab));
            page.append(step(open, type));
            open = next(open, type);
            page.append(tab < 0 ? "<p>" + line + "</p>\n" : "<li>" + line.substring(tab + 1));
        }
        return page + "</body></html>\n";
    }

    private static String type(String label) {
        return label.matches("\\d+") ? "1" : label.matches("[iv]+\\)") ? "i" : "a";
    }

    /** The open lists, innermost last. */
    private static String next(String open, String type) {
        return type.isEmpty() ? "" : open.contains(type) ? upTo(open, type) : open + type;
    }

    private static String upTo(String open, String type) {
        return open.substring(0, open.indexOf(type) + 1);
    }

    private static String step(String open, String type) {
        int stays = next(open, type).length();
        String closed = stays < open.length() ? "</ol>".repeat(open.length() - stays) : "";
        return closed + (!type.isEmpty() && !open.contains(type) ? "<ol type=" + type + ">" : "");
    }
}
