package itu.mandates.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of words, with where it leads if it cites.
 *
 * @param href "" for plain words
 */
public record Piece(String words, String href) {

    public boolean isLink() {
        return !href.isEmpty();
    }

    /**
     * The words with their citations as links. Words that cite several things lead to none of them:
     * the clause's page lists them.
     */
    static List<Piece> of(String words, List<CitingWordsView> citations) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (Map.Entry<String, String> quote : inOrder(words, citations).entrySet()) {
            int at = words.indexOf(quote.getKey(), from);
            if (at >= 0) {
                add(pieces, words.substring(from, at), "");
                add(pieces, quote.getKey(), quote.getValue());
                from = at + quote.getKey().length();
            }
        }
        add(pieces, words.substring(from), "");
        return pieces;
    }

    private static void add(List<Piece> pieces, String words, String href) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, href));
        }
    }

    private static Map<String, String> inOrder(String words, List<CitingWordsView> citations) {
        Map<String, String> found = new LinkedHashMap<>();
        citations.stream()
                .filter(citation -> citation.quote().isPresent())
                .sorted(
                        (a, b) ->
                                Integer.compare(
                                        words.indexOf(a.quote().get().words()),
                                        words.indexOf(b.quote().get().words())))
                .forEach(
                        citation ->
                                found.merge(
                                        citation.quote().get().words(),
                                        onlyAddress(citation),
                                        (one, other) -> one.equals(other) ? one : ""));
        return found;
    }

    private static String onlyAddress(CitingWordsView citation) {
        return citation.meant().size() == 1 ? citation.meant().get(0).href() : "";
    }
}
