package itu.mandates.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Sources;
import itu.mandates.model.Clause;
import itu.mandates.model.Identifier;
import itu.mandates.model.Passage;
import itu.mandates.model.Reference;
import itu.mandates.model.Reference.Status;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import itu.mandates.vocab.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The references of all seven texts, against gold/references.tsv. */
class ReferenceGoldTest {

    static final Map<String, List<String>> GOLD = GoldReferences.byClause();
    static final Map<String, List<Reference>> FOUND = found();

    @Test
    void everyClauseCitesWhatTheGoldSaysAndNothingElse() {
        var expected = new TreeMap<String, List<String>>(GOLD);
        var actual = new TreeMap<String, List<String>>();
        FOUND.forEach((clause, references) -> actual.put(clause, GoldReferences.rows(references)));
        assertEquals(lines(expected), lines(actual));
        assertTrue(expected.size() > 80, expected.size() + " clauses");
    }

    @Test
    void noEditionIsUndecidedWhereTheBaseTellsDeletedFromInserted() {
        assertEquals(Map.of(), ambiguous());
    }

    @Test
    void everySpanHoldsTheWordsOfItsReference() {
        int checked = 0;
        for (var document : Sources.documents()) {
            var citations = new Citations(new Holdings(Sources.documents(), Register.load()));
            for (Reference reference : citations.of(document)) {
                String source = document.source().read(reference.span());
                String words = Passage.normal(source);
                assertTrue(
                        words.startsWith(reference.quote().substring(0, 6)),
                        reference.quote() + " in " + words);
                checked++;
            }
        }
        assertTrue(checked > 170, checked + " references");
    }

    private static Map<String, Reference> ambiguous() {
        var ambiguous = new TreeMap<String, Reference>();
        FOUND.forEach(
                (clause, references) ->
                        references.stream()
                                .filter(reference -> reference.status() == Status.AMBIGUOUS)
                                .forEach(reference -> ambiguous.put(clause, reference)));
        return ambiguous;
    }

    private static String lines(Map<String, List<String>> rows) {
        var lines = new ArrayList<String>();
        rows.forEach((clause, cited) -> cited.forEach(row -> lines.add(clause + "\t" + row)));
        return String.join("\n", lines);
    }

    private static Map<String, List<Reference>> found() {
        var citations = new Citations(new Holdings(Sources.documents(), Register.load()));
        var found = new LinkedHashMap<String, List<Reference>>();
        for (var document : Sources.documents()) {
            for (Revision revision : document.revisions()) {
                Map<Identifier, String> names = names(revision);
                for (Reference reference : citations.of(revision)) {
                    found.computeIfAbsent(names.get(reference.citing()), name -> new ArrayList<>())
                            .add(reference);
                }
            }
        }
        return found;
    }

    /** Clauses as the gold calls them: "PP-191/2022/noting/a", "RA-75/2023/ANNEX 2". */
    private static Map<Identifier, String> names(Revision revision) {
        var names = new LinkedHashMap<Identifier, String>();
        String text =
                revision.id().body().toUpperCase(Locale.ROOT)
                        + "-"
                        + revision.id().number()
                        + "/"
                        + revision.id().parts().get(3)
                        + "/";
        for (Section section : revision.sections()) {
            addSection(text + section.heading(), section, names);
        }
        return names;
    }

    /** A line behind a named item ("Principle 8") is part of it. */
    private static void addSection(String name, Section section, Map<Identifier, String> names) {
        String item = name;
        for (Clause clause : section.clauses()) {
            item = clause.label().contains(" ") ? name + "/" + clause.label() : item;
            addClause(clause.label().isEmpty() ? item : name, "/", clause, names);
        }
        section.sections().forEach(inner -> addSection(name, inner, names));
    }

    private static void addClause(
            String name, String separator, Clause clause, Map<Identifier, String> names) {
        String own = clause.label().isEmpty() ? name : name + separator + clause.label();
        names.put(clause.id(), own);
        clause.clauses().forEach(inner -> addClause(own, ".", inner, names));
    }
}
