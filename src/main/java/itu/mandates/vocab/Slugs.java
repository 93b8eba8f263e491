package itu.mandates.vocab;

import itu.mandates.model.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Turns the heading of a section into a segment of an identifier.
 *
 * <p>Each form of data/slugs.tsv is replaced by its code, the longest form first; a form of kind
 * "opener" only before any other word but modifiers; an empty code drops it, but never the last
 * word ("ANNEX A"). Other words stay, in ASCII. What is longer than 60 characters, or has words
 * that ASCII cannot spell, ends in six hexadecimal digits of the SHA-256 of the heading.
 * Identifiers depend on it, so the file only grows.
 */
final class Slugs {

    private static final int LONGEST = 60;

    private record Row(String form, String kind, String code) {

        /** Whether an opener may still follow. */
        boolean opens() {
            return kind.equals("modifier") || kind.equals("dropped");
        }
    }

    /**
     * What one word or form gives.
     *
     * @param known whether it may give nothing without being lost
     */
    private record Step(String code, int end, boolean opening, boolean known) {}

    /** By their first character, the longest form first. */
    private final Map<Character, List<Row>> rows;

    private Slugs(List<Row> rows) {
        this.rows = rows.stream().collect(Collectors.groupingBy(row -> row.form().charAt(0)));
    }

    static Slugs load() {
        return new Slugs(
                Table.load("data", "slugs.tsv").rows().stream()
                        .map(Slugs::row)
                        .sorted(
                                Comparator.comparing((Row row) -> -row.form().length())
                                        .thenComparing(Row::form))
                        .toList());
    }

    private static Row row(Table.Row row) {
        return new Row(
                Lexicon.lower(row.text("form")),
                row.oneOf("kind", "opener", "modifier", "name", "dropped"),
                row.optional("code").orElse(""));
    }

    String slug(String heading) {
        String words = Lexicon.lower(heading);
        var slug = new StringJoiner("-");
        boolean opening = true;
        boolean lost = false;
        for (int i = 0; i < words.length(); ) {
            var step = step(words, i, opening);
            if (!step.code().isEmpty()) {
                slug.add(step.code());
            }
            opening &= step.opening();
            lost |= step.code().isEmpty() && !step.known();
            i = step.end();
        }
        return bounded(slug.toString(), lost, heading);
    }

    private Step step(String words, int i, boolean opening) {
        return rowAt(words, i, opening)
                .map(row -> new Step(row.code(), i + row.form().length(), row.opens(), true))
                .orElseGet(() -> word(words, i));
    }

    private static Step word(String words, int i) {
        int end = wordEnd(words, i);
        String code = ascii(words.substring(i, end));
        boolean letters = Character.isLetterOrDigit(words.charAt(i));
        return new Step(code, end, !letters, !letters);
    }

    private Optional<Row> rowAt(String words, int i, boolean opening) {
        if (joined(words, i)) {
            return Optional.empty();
        }
        return rows.getOrDefault(words.charAt(i), List.of()).stream()
                .filter(row -> opening || !row.kind().equals("opener"))
                .filter(row -> words.startsWith(row.form(), i))
                .filter(row -> !joined(words, i + row.form().length()))
                .filter(row -> !row.code().isEmpty() || i + row.form().length() < words.length())
                .findFirst();
    }

    /** Whether the characters before and at {@code i} belong to one word. */
    private static boolean joined(String words, int i) {
        return i > 0
                && i < words.length()
                && isWord(words.charAt(i - 1))
                && isWord(words.charAt(i))
                && !Character.isIdeographic(words.charAt(i - 1))
                && !Character.isIdeographic(words.charAt(i));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || c == '-'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int wordEnd(String words, int i) {
        int end = i + 1;
        while (joined(words, end)) {
            end++;
        }
        return end;
    }

    private static String ascii(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.matches("[a-z0-9-]+") ? bare.replaceAll("^-+|-+$", "") : "";
    }

    private static String bounded(String slug, boolean lost, String heading) {
        if (slug.length() <= LONGEST && !lost && !slug.isEmpty()) {
            return slug;
        }
        String start = slug.isEmpty() ? "section" : slug;
        if (start.length() > LONGEST) {
            int cut = start.lastIndexOf('-', LONGEST);
            start = start.substring(0, cut > 0 ? cut : LONGEST);
        }
        return start + "-" + digest(Passage.normal(heading)).substring(0, 6);
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
