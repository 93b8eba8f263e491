package itu.mandates.compare;

import itu.mandates.Sources;
import itu.mandates.model.Clause;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Clauses as the gold calls them: "PP-191/2022/noting/a", "RA-75/2023/resolves/3.a". */
final class GoldNames {

    private GoldNames() {}

    /** Of all held texts; introductory and closing lines of annexes have none. */
    static Map<Identifier, String> all() {
        var names = new LinkedHashMap<Identifier, String>();
        revisions().forEach(revision -> add(revision, names));
        return names;
    }

    static Stream<Revision> revisions() {
        return Sources.documents().stream().flatMap(document -> document.revisions().stream());
    }

    static Revision revision(String path) {
        return revisions()
                .filter(revision -> revision.id().toString().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of a gold file without its head, each of as many cells as the head. */
    static List<String[]> rows(String file) {
        try (var in = GoldNames.class.getResourceAsStream("/gold/" + file)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Revision revision, Map<Identifier, String> names) {
        String text =
                revision.id().body().toUpperCase(Locale.ROOT)
                        + "-"
                        + revision.id().number()
                        + "/"
                        + revision.id().parts().get(3)
                        + "/";
        revision.sections().forEach(section -> add(text + section.heading(), section, names));
    }

    private static void add(String name, Section section, Map<Identifier, String> names) {
        for (Clause clause : section.clauses()) {
            if (!clause.label().isEmpty() || section.part() != Part.ANNEX) {
                add(name, "/", clause, names);
            }
        }
        section.sections().forEach(inner -> add(name, inner, names));
    }

    private static void add(
            String name, String separator, Clause clause, Map<Identifier, String> names) {
        String own = clause.label().isEmpty() ? name : name + separator + clause.label();
        names.put(clause.id(), own);
        clause.clauses().forEach(inner -> add(own, ".", inner, names));
    }
}
