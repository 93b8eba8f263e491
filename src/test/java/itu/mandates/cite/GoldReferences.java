package itu.mandates.cite;

import itu.mandates.model.Citation;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Rows of gold/references.tsv as "resolution WTSA 18 New Delhi 2024", and references as such. */
final class GoldReferences {

    private GoldReferences() {}

    static Map<String, List<String>> byClause() {
        var rows = new LinkedHashMap<String, List<String>>();
        try (var in = GoldReferences.class.getResourceAsStream("/gold/references.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", 2))
                    .forEach(
                            row ->
                                    rows.computeIfAbsent(row[0], clause -> new ArrayList<>())
                                            .add(joined(row[1].split("\t"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.values().forEach(list -> list.sort(null));
        return rows;
    }

    static List<String> rows(List<Reference> references) {
        return references.stream().flatMap(GoldReferences::rows).sorted().toList();
    }

    private static Stream<String> rows(Reference reference) {
        Citation citation = reference.citation();
        if (reference.target().isEmpty()) {
            return Stream.of(reference.status() + " " + reference.quote());
        }
        Identifier target = reference.target().get();
        String whole =
                switch (citation.kind()) {
                    case "resolution" ->
                            joined(
                                    "resolution",
                                    target.body().toUpperCase(Locale.ROOT),
                                    citation.number().replace("ITU-R ", ""),
                                    citation.place().orElse(""),
                                    citation.year().map(String::valueOf).orElse(""));
                    case "provision", "article" ->
                            joined(
                                    citation.kind(),
                                    target.last().startsWith("cs") ? "Constitution" : "Convention",
                                    citation.number());
                    case "clause" -> joined("clause", "self", citation.number());
                    case "annex" ->
                            joined("annex", "self", citation.number().replace("Annex ", ""));
                    case "question" -> joined("question", "ITU-D", citation.number());
                    case "recommendation" -> joined("recommendation", "ITU-T", citation.number());
                    default -> joined(citation.kind(), citation.number());
                };
        return Stream.concat(
                Stream.of(whole),
                citation.part().map(part -> joined("clause", "self", part)).stream());
    }

    /** Without empty cells, and "3a)" as "3 a)". */
    private static String joined(String... cells) {
        var full = Stream.of(cells).filter(cell -> !cell.isEmpty()).toList();
        return String.join(" ", full).replaceAll("(\\d)([a-z]\\))", "$1 $2");
    }
}
