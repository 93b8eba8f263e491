package itu.mandates.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import itu.mandates.Sources;
import itu.mandates.model.Clause;
import itu.mandates.model.Part;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sections and labels of all seven texts, to the letter of gold/structure.json. */
class StructureGoldTest {

    private static final Map<String, List<String>> GOLD = gold();

    @TestFactory
    Stream<DynamicTest> everyTextHasTheSectionsAndLabelsOfTheGold() {
        var texts = texts();
        return GOLD.keySet().stream()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () ->
                                                assertEquals(
                                                        join(GOLD.get(name)),
                                                        join(
                                                                texts.getOrDefault(
                                                                        name, List.of())))));
    }

    @Test
    void theGoldHasSevenTextsAndSoHaveTheSources() {
        assertEquals(7, GOLD.size());
        assertEquals(
                GOLD.keySet().stream().sorted().toList(),
                texts().keySet().stream().sorted().toList());
    }

    private static String join(List<String> lines) {
        return String.join("\n", lines);
    }

    private static Map<String, List<String>> texts() {
        var texts = new LinkedHashMap<String, List<String>>();
        Sources.documents().stream()
                .flatMap(d -> d.revisions().stream())
                .forEach(r -> texts.put(name(r), outline(r)));
        return texts;
    }

    private static String name(Revision revision) {
        return revision.id().body().toUpperCase(Locale.ROOT)
                + "-"
                + revision.id().number()
                + "/"
                + revision.id().parts().get(3);
    }

    private static List<String> outline(Revision revision) {
        return revision.sections().stream().map(s -> s.heading() + " " + labels(s)).toList();
    }

    private static List<String> labels(Section section) {
        var labels = new ArrayList<String>();
        section.clauses().forEach(clause -> add(clause, "", section.part(), labels));
        section.sections().forEach(inner -> labels.addAll(labels(inner)));
        return labels;
    }

    /** Introductory and closing lines of annexes are no part of the gold. */
    private static void add(Clause clause, String prefix, Part part, List<String> labels) {
        if (clause.label().isEmpty() && part == Part.ANNEX) {
            return;
        }
        String label = prefix + (clause.label().isEmpty() ? "-" : clause.label());
        labels.add(label);
        clause.clauses().forEach(inner -> add(inner, label + ".", part, labels));
    }

    private static Map<String, List<String>> gold() {
        try (var in = StructureGoldTest.class.getResourceAsStream("/gold/structure.json")) {
            var gold = new LinkedHashMap<String, List<String>>();
            var texts = JSON.parse(in);
            for (String name : texts.keys()) {
                gold.put(
                        name,
                        texts.get(name).getAsArray().stream()
                                .map(StructureGoldTest::line)
                                .toList());
            }
            return gold;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(JsonValue section) {
        var labels =
                section.getAsObject().get("labels").getAsArray().stream()
                        .map(label -> label.getAsString().value())
                        .toList();
        return section.getAsObject().getString("heading") + " " + labels;
    }
}
