package itu.mandates.mandate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import itu.mandates.model.Clause;
import itu.mandates.model.Identifier;
import itu.mandates.model.Mandate;
import itu.mandates.model.Mandate.Party;
import itu.mandates.model.Passage;
import itu.mandates.model.TextStatus;
import itu.mandates.vocab.Lexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Headings and clauses in forms that texts of the Union have, made up: mandate-forms.txt. */
class MandateFormsTest {

    private static final int CASES = 85;

    private static final Identifier SECTION =
            Identifier.resolution("pp", "res", "1").edition(2022).division("x");

    private static final Lexicon LEXICON = Lexicon.load();

    /**
     * @param told one line for each mandate
     */
    private record Case(String language, String heading, String clause, List<String> told) {}

    @Test
    void allFormsAreTried() {
        assertEquals(CASES, cases().size());
    }

    @TestFactory
    Stream<DynamicTest> everyFormIsUnderstood() {
        return cases().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.heading() + " " + each.clause(),
                                        () -> assertEquals(each.told(), told(each))));
    }

    private static List<String> told(Case each) {
        Rules rules = Rules.load(LEXICON, each.language(), "pp");
        return new HeadingReader(rules)
                        .read(SECTION, each.heading())
                        .map(Inheritance::by)
                        .map(told -> mandates(each, new ClauseMandates(rules), told))
                        .orElse(List.of())
                        .stream()
                        .map(MandateFormsTest::line)
                        .toList();
    }

    /** Of a clause, and of an item of it behind " / ". */
    private static List<Mandate> mandates(Case each, ClauseMandates reader, Inheritance told) {
        var mandates = new ArrayList<Mandate>();
        Inheritance inherited = told;
        for (String words : each.clause().split(" / ")) {
            var found = reader.of(clause(words), inherited);
            mandates.addAll(found.mandates());
            inherited = found.items();
        }
        return mandates;
    }

    private static Clause clause(String text) {
        var words = Passage.of(text, 0);
        return new Clause(
                SECTION.division("1"),
                "1",
                false,
                "x 1",
                words,
                words,
                TextStatus.CLEAN,
                List.of(),
                List.of(),
                List.of());
    }

    private static String line(Mandate mandate) {
        var addressing = mandate.addressing();
        return Stream.of(
                        mandate.force().verb(),
                        word(mandate.force().modality()),
                        to(addressing.to(), addressing.basis()),
                        names("with ", addressing.with()),
                        names("report to ", mandate.recipients()),
                        codes("every ", mandate.period()),
                        codes("if ", mandate.conditions()),
                        codes("make ", mandate.task().deliverables()),
                        "do " + mandate.task().kind())
                .filter(part -> !part.isEmpty() && !part.equals("none"))
                .collect(Collectors.joining("; "));
    }

    private static String word(Mandate.Modality modality) {
        return modality == Mandate.Modality.SHALL_NOT
                ? "shallNot"
                : modality.name().toLowerCase(Locale.ROOT);
    }

    private static String to(List<Party> to, Mandate.Basis basis) {
        return to.isEmpty()
                ? ""
                : names("to ", to) + " (" + basis.name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String names(String what, List<Party> parties) {
        return list(
                what,
                parties.stream()
                        .map(
                                party ->
                                        party.thing()
                                                .map(Identifier::last)
                                                .orElse('"' + party.words().text() + '"'))
                        .toList());
    }

    private static String codes(String what, List<Mandate.Slot> slots) {
        return list(what, slots.stream().map(Mandate.Slot::code).toList());
    }

    private static String list(String what, List<String> values) {
        return values.isEmpty() ? "" : what + String.join(", ", values);
    }

    /** Blocks between blank lines: "language | heading | clause", and a line for each mandate. */
    private static List<Case> cases() {
        try (var in = MandateFormsTest.class.getResourceAsStream("/mandate-forms.txt")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.strip().split("\n\n+"))
                    .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
                    .filter(lines -> !lines.isEmpty())
                    .map(MandateFormsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Case read(List<String> lines) {
        var head = lines.get(0).split(" \\| ");
        return new Case(head[0], head[1], head[2], lines.subList(1, lines.size()));
    }
}
