package itu.mandates.read;

import itu.mandates.model.Furniture.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Running headers, footers and page numbers: what stands at the same place of many pages and says
 * the same but for a number at its ends.
 */
final class PdfFurniture {

    /** Lines from the top and from the bottom of a page that may be furniture. */
    private static final int DEEP = 3;

    /**
     * Share of the pages that a running header stands on; odd and even pages may have their own.
     */
    private static final double SHARE = 0.3;

    private static final float SAME_PLACE = 4;
    private static final Pattern NUMBER = Pattern.compile("^[\\d\\s.–—-]+|[\\d\\s.–—-]+$");

    /** A line that belongs to its page. */
    record Piece(Kind kind, PdfLine line) {}

    private PdfFurniture() {}

    /** The text of the pages. */
    static List<List<PdfLine>> without(List<Piece> furniture, List<List<PdfLine>> pages) {
        Set<PdfLine> out = Collections.newSetFromMap(new IdentityHashMap<>());
        furniture.forEach(piece -> out.add(piece.line()));
        return pages.stream()
                .map(page -> page.stream().filter(line -> !out.contains(line)).toList())
                .toList();
    }

    /**
     * The furniture of all pages, from the first page to the last; none if nothing else is left.
     */
    static List<Piece> in(List<List<PdfLine>> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (List<PdfLine> page : pages) {
            edges(page)
                    .forEach(
                            line ->
                                    keys(line)
                                            .forEach(
                                                    key ->
                                                            seen.computeIfAbsent(
                                                                            key,
                                                                            k -> new HashSet<>())
                                                                    .add(line.page())));
        }
        int enough = Math.max(2, (int) Math.ceil(SHARE * pages.size()));
        var furniture = new ArrayList<Piece>();
        pages.forEach(page -> in(page, seen, enough).forEach(l -> furniture.add(piece(l))));
        boolean textLeft = furniture.size() < pages.stream().mapToInt(List::size).sum();
        return textLeft ? furniture : new ArrayList<>();
    }

    private static Piece piece(PdfLine line) {
        return new Piece(PageNumber.is(line.text()) ? Kind.PAGE_NUMBER : Kind.RUNNING_HEADER, line);
    }

    /** Furniture stands outermost: behind the first line that is none there is none. */
    private static List<PdfLine> in(
            List<PdfLine> page, Map<String, Set<Integer>> seen, int enough) {
        Predicate<PdfLine> furniture =
                line ->
                        keys(line).stream()
                                        .anyMatch(
                                                key ->
                                                        seen.getOrDefault(key, Set.of()).size()
                                                                >= enough)
                                || isPageNumber(line, page);
        var edges = edges(page);
        var out = new ArrayList<PdfLine>();
        edges.stream().limit(DEEP).takeWhile(furniture).forEach(out::add);
        Collections.reverse(edges);
        edges.stream()
                .limit(DEEP)
                .takeWhile(furniture.and(l -> !out.contains(l)))
                .forEach(out::add);
        return out;
    }

    /** A number alone that is the first or the last of the page. */
    private static boolean isPageNumber(PdfLine line, List<PdfLine> page) {
        boolean outermost =
                page.stream().allMatch(other -> other.y() >= line.y())
                        || page.stream().allMatch(other -> other.y() <= line.y());
        return outermost && page.size() > 1 && PageNumber.is(line.text());
    }

    private static List<PdfLine> edges(List<PdfLine> page) {
        var byHeight =
                new ArrayList<>(page.stream().filter(line -> line.cell().isEmpty()).toList());
        byHeight.sort(java.util.Comparator.comparing(PdfLine::y));
        int size = byHeight.size();
        var edges = new ArrayList<>(byHeight.subList(0, Math.min(DEEP, size)));
        edges.addAll(byHeight.subList(Math.max(edges.size(), size - DEEP), size));
        return edges;
    }

    /** What it says and about where; two places, lest a limit fall between two pages. */
    private static List<String> keys(PdfLine line) {
        String words = NUMBER.matcher(line.text()).replaceAll("");
        int place = Math.round(line.y() / SAME_PLACE);
        return List.of(words + "@" + place, words + "@" + (place + 1));
    }
}
