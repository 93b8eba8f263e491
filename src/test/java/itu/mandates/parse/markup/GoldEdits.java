package itu.mandates.parse.markup;

import itu.mandates.model.Clause;
import itu.mandates.model.Edit;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The edits that a person found by reading (gold/edits.tsv), and those found by the program. */
public final class GoldEdits {

    private static final Path FILE = Path.of("src/test/resources/gold/edits.tsv");

    /**
     * One edit.
     *
     * @param text path of the draft's identifier
     * @param kind title, formula, heading, label, wording, clause or struck
     */
    public record Row(
            String text,
            String place,
            String kind,
            String deleted,
            String inserted,
            boolean decided) {

        /** Whether the other row, with all its words, is this one. */
        boolean isMetBy(Row found) {
            return text.equals(found.text)
                    && place.equalsIgnoreCase(found.place)
                    && kind.equals(found.kind)
                    && decided == found.decided
                    && matches(deleted, found.deleted)
                    && matches(inserted, found.inserted);
        }

        private static boolean matches(String gold, String found) {
            String pattern =
                    Stream.of(gold.split("…", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining(".+"));
            return found.strip().matches("(?s)" + pattern);
        }
    }

    private GoldEdits() {}

    public static List<Row> read() {
        try (var lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(c -> new Row(c[0], c[1], c[2], c[3], c[4], c[5].equals("yes")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many edits of the gold were found in a draft. */
    public static MergeScore.Share right(Revision draft) {
        String text = draft.id().toString().replace("/eli/", "");
        var gold = read().stream().filter(row -> row.text().equals(text)).toList();
        var found = new ArrayList<>(of(draft));
        int right = 0;
        for (Row row : gold) {
            var met = found.stream().filter(row::isMetBy).findFirst();
            right += met.isPresent() ? 1 : 0;
            met.ifPresent(found::remove);
        }
        return new MergeScore.Share(right, gold.size());
    }

    /** All edits of a draft, in the form of the gold file. */
    public static List<Row> of(Revision draft) {
        var rows = new ArrayList<Row>();
        String text = draft.id().toString().replace("/eli/", "");
        for (Edit edit : draft.edits()) {
            boolean formula = draft.formula().span().covers(edit.span());
            rows.add(row(text, "", formula ? "formula" : "title", edit));
        }
        draft.sections().forEach(section -> section(text, section, rows));
        for (Clause struck : draft.struck()) {
            String place = struckFrom(draft, struck) + " " + struck.label() + ")";
            struck.edits().forEach(edit -> rows.add(whole(text, place, "struck", edit)));
        }
        return rows;
    }

    /** The base text's name of the section that a struck clause stood in. */
    private static String struckFrom(Revision draft, Clause struck) {
        return draft.sections().stream()
                .filter(section -> section.span().start() < struck.words().span().start())
                .reduce((earlier, later) -> later)
                .map(section -> Heading.of(section).old())
                .orElse("");
    }

    private static void section(String text, Section section, List<Row> rows) {
        for (Edit edit : section.edits()) {
            boolean whole = edit.inserted().equals(section.heading()) && edit.deleted().isEmpty();
            rows.add(
                    whole
                            ? whole(text, section.heading(), "heading", edit)
                            : row(text, section.heading(), "heading", edit));
        }
        section.allClauses().forEach(clause -> clause(text, clause, rows));
    }

    private static void clause(String text, Clause clause, List<Row> rows) {
        for (Edit edit : clause.edits()) {
            boolean label = edit.span().end() <= clause.words().span().start();
            boolean whole = edit.inserted().equals(clause.words().text());
            rows.add(
                    whole
                            ? whole(text, clause.citedAs(), "clause", edit)
                            : row(text, clause.citedAs(), label ? "label" : "wording", edit));
        }
    }

    private static Row row(String text, String place, String kind, Edit edit) {
        return new Row(
                text,
                place,
                kind,
                edit.deleted().strip(),
                edit.inserted().strip(),
                edit.alternative().isEmpty());
    }

    private static Row whole(String text, String place, String kind, Edit edit) {
        return new Row(
                text,
                place,
                kind,
                edit.deleted().isEmpty() ? "" : "*",
                edit.inserted().isEmpty() ? "" : "*",
                edit.alternative().isEmpty());
    }
}
