package itu.mandates.mandate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Sources;
import itu.mandates.cite.Citations;
import itu.mandates.cite.Holdings;
import itu.mandates.model.Identifier;
import itu.mandates.model.Mandate;
import itu.mandates.model.Mandate.Party;
import itu.mandates.model.Mandate.Slot;
import itu.mandates.vocab.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Mandates against the files data/sources/*.mandates. With {@code -Daccuracy.write=true} the table
 * is written to docs/accuracy.md; without, it must be the one that stands there.
 */
class MandateGoldTest {

    private static final int CLAUSES = 212;
    private static final double FLOOR = 0.95;

    private static final Path DOCUMENT = Path.of("docs/accuracy.md");
    private static final String BEGIN = "<!-- begin: mandates -->\n";
    private static final String END = "<!-- end: mandates -->";

    private static final List<String> FIELDS =
            List.of(
                    "mandate",
                    "none",
                    "verb",
                    "modality",
                    "addressee",
                    "co-addressee",
                    "basis",
                    "recipient",
                    "period",
                    "condition",
                    "action kind",
                    "action",
                    "object",
                    "deliverable");

    /** One value of one field of one mandate of a clause. */
    private record Fact(Identifier clause, int number, String field, String value) {}

    private static final Map<Identifier, List<Map<String, List<String>>>> GOLD = MandateGold.read();
    private static final List<Mandate> FOUND = mandates();
    private static final Set<Fact> READ = read();
    private static final Set<Fact> SEEN = seen();

    @Test
    void everyClauseThatMayGiveAMandateWasReadByAPerson() {
        assertEquals(new HashSet<>(MandateGold.clauses()), GOLD.keySet());
        assertEquals(CLAUSES, GOLD.size());
    }

    @Test
    void everyFieldIsReadAsAPersonReadsIt() {
        for (String field : FIELDS) {
            assertTrue(f1(field) >= FLOOR, field + wrong(field));
        }
    }

    @Test
    void theTableInTheDocumentIsTheOneThatIsMeasured() throws IOException {
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf(BEGIN) + BEGIN.length();
        int to = document.indexOf(END);
        if (Boolean.getBoolean("accuracy.write")) {
            Files.writeString(
                    DOCUMENT, document.substring(0, from) + table() + document.substring(to));
        } else {
            assertEquals(table(), document.substring(from, to));
        }
    }

    @Test
    void everyMandateRestsOnWordsOfItsClauseOrHeading() {
        var texts = texts();
        int checked = 0;
        for (Mandate mandate : FOUND) {
            for (Mandate.Words words : mandate.evidence().toList()) {
                String text = texts.get(words.in());
                int start = text.offsetByCodePoints(0, words.span().start());
                int end = text.offsetByCodePoints(0, words.span().end());
                assertEquals(words.text(), text.substring(start, end));
                checked++;
            }
        }
        assertTrue(checked > 1000, checked + " stretches of words");
    }

    private static Map<Identifier, String> texts() {
        var texts = new LinkedHashMap<Identifier, String>();
        MandateGold.revisions()
                .forEach(
                        revision -> {
                            revision.sections()
                                    .forEach(each -> texts.put(each.id(), each.heading()));
                            revision.allClauses()
                                    .forEach(each -> texts.put(each.id(), each.text()));
                        });
        return texts;
    }

    static List<Mandate> mandates() {
        var documents = Sources.documents();
        var citations = new Citations(new Holdings(documents, Register.load()));
        var references = documents.stream().flatMap(each -> citations.of(each).stream()).toList();
        return new Mandates(references).of(documents);
    }

    private static Set<Fact> read() {
        var facts = new LinkedHashSet<Fact>();
        GOLD.forEach(
                (clause, mandates) -> {
                    for (int i = 0; i < mandates.size(); i++) {
                        add(clause, i + 1, mandates.get(i), facts);
                    }
                    addNone(clause, mandates.isEmpty(), facts);
                });
        return facts;
    }

    private static Set<Fact> seen() {
        var facts = new LinkedHashSet<Fact>();
        FOUND.forEach(each -> add(each.clause(), each.number(), fields(each), facts));
        var index = new MandateIndex(FOUND);
        GOLD.keySet().forEach(clause -> addNone(clause, index.of(clause).isEmpty(), facts));
        return facts;
    }

    private static void add(
            Identifier clause, int number, Map<String, List<String>> fields, Set<Fact> facts) {
        facts.add(new Fact(clause, number, "mandate", ""));
        fields.forEach(
                (field, values) ->
                        values.forEach(value -> facts.add(new Fact(clause, number, field, value))));
    }

    private static void addNone(Identifier clause, boolean none, Set<Fact> facts) {
        if (none) {
            facts.add(new Fact(clause, 0, "none", ""));
        }
    }

    private static Map<String, List<String>> fields(Mandate mandate) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("verb", List.of(mandate.force().verb()));
        fields.put("modality", List.of(code(mandate.force().modality())));
        fields.put("basis", List.of(code(mandate.addressing().basis())));
        fields.put("addressee", parties(mandate.addressing().to()));
        fields.put("co-addressee", parties(mandate.addressing().with()));
        fields.put("recipient", parties(mandate.recipients()));
        fields.put("period", codes(mandate.period()));
        fields.put("condition", codes(mandate.conditions()));
        fields.put("action kind", List.of(mandate.task().kind()));
        fields.put("action", List.of(MandateGold.ends(mandate.task().action().text())));
        fields.put(
                "object",
                mandate.task().object().map(words -> MandateGold.ends(words.text())).stream()
                        .toList());
        fields.put("deliverable", codes(mandate.task().deliverables()));
        return fields;
    }

    private static String code(Enum<?> value) {
        return value == Mandate.Modality.SHALL_NOT
                ? "shallNot"
                : value.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> parties(List<Party> parties) {
        return parties.stream()
                .map(
                        party ->
                                party.thing()
                                        .map(Identifier::last)
                                        .orElse(plain(party.words().text())))
                .toList();
    }

    private static String plain(String words) {
        return words.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static List<String> codes(List<Slot> slots) {
        return slots.stream().map(Slot::code).toList();
    }

    private static long count(Set<Fact> facts, String field) {
        return facts.stream().filter(fact -> fact.field().equals(field)).count();
    }

    private static long both(String field) {
        return READ.stream()
                .filter(fact -> fact.field().equals(field) && SEEN.contains(fact))
                .count();
    }

    private static double f1(String field) {
        return 2.0 * both(field) / (count(READ, field) + count(SEEN, field));
    }

    private static String wrong(String field) {
        var lines = new ArrayList<String>();
        READ.stream()
                .filter(fact -> fact.field().equals(field) && !SEEN.contains(fact))
                .forEach(fact -> lines.add("\nmissed " + fact));
        SEEN.stream()
                .filter(fact -> fact.field().equals(field) && !READ.contains(fact))
                .forEach(fact -> lines.add("\nmade up " + fact));
        return String.join("", lines);
    }

    private static String table() {
        var table = new StringBuilder();
        table.append("| field | in the gold | found | right | precision | recall | F1 |\n");
        table.append("|---|---|---|---|---|---|---|\n");
        for (String field : FIELDS) {
            double right = both(field);
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %d | %d | %.0f | %.3f | %.3f | %.3f |%n",
                            field,
                            count(READ, field),
                            count(SEEN, field),
                            right,
                            right / count(SEEN, field),
                            right / count(READ, field),
                            f1(field)));
        }
        return table.toString();
    }

    /** For a look at what is wrong: field by field. */
    public static void main(String[] arguments) {
        System.out.println(table());
        FIELDS.forEach(field -> System.out.println(field + wrong(field)));
        for (Mandate each : FOUND) {
            if (arguments.length > 0 && each.clause().toString().contains(arguments[0])) {
                System.out.println(each);
            }
        }
    }
}
