package itu.mandates.mandate;

import itu.mandates.Sources;
import itu.mandates.model.Clause;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mandates of the real texts as a person reads them, from the files data/sources/*.mandates:
 *
 * <pre>{@code
 * ## /eli/wtsa/res/18/2024                 a text, by its identifier
 * ### invites                              a section, by its heading
 * 2  invites; to director-br, "lead Sector" (item); with tsag; report to iscg; every annual; if ifClause
 * 3.i  resolves shall                      sub-clause i) of 3; nobody named
 * -  none                                  a clause without label that gives no mandate
 * 4  resolves; do report, "report annually"; on "the first … two last"; make report
 * }</pre>
 *
 * <p>First the verb and the modal verb, then, as far as there are any: who is told and on what
 * basis, with whom, who is reported to, how often, under which conditions. Names are codes of the
 * vocabulary, in quotation marks those that it does not know. A clause with several mandates has as
 * many lines. What is to be done stands behind "do": class and words of the action, with adverbs
 * beside it and what "and" joins to it; then what it governs up to the first adjunct, of a passive
 * the subject, as docs/methods.md defines it; then what is made. Verbs joined under one "to" or one
 * modal verb are one mandate; each further "and to", unless it goes on with a purpose, and each
 * further modal verb is another.
 */
final class MandateGold {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'/-]*");

    private MandateGold() {}

    /** By clause what each of its mandates says, field by field; none for a clause without. */
    static Map<Identifier, List<Map<String, List<String>>>> read() {
        var gold = new LinkedHashMap<Identifier, List<Map<String, List<String>>>>();
        for (var document : Sources.documents()) {
            Path file = Sources.FOLDER.resolve(document.entry().name() + ".mandates");
            if (Files.exists(file)) {
                read(file, gold);
            }
        }
        return gold;
    }

    private static void read(Path file, Map<Identifier, List<Map<String, List<String>>>> gold) {
        Map<String, List<Identifier>> names = Map.of();
        String text = "";
        String section = "";
        for (String line : lines(file)) {
            if (line.startsWith("### ")) {
                section = line.substring(4) + "/";
            } else if (line.startsWith("## ")) {
                text = line.substring(3);
                names = names(text);
            } else if (!line.startsWith("#") && !line.isBlank()) {
                int gap = line.indexOf("  ");
                Identifier clause = clause(names, section + line.substring(0, gap), gold);
                var mandates = gold.computeIfAbsent(clause, any -> new ArrayList<>());
                if (!line.substring(gap).strip().equals("none")) {
                    mandates.add(fields(line.substring(gap).strip()));
                }
            }
        }
    }

    /** A second "-" is the next clause without label. */
    private static Identifier clause(
            Map<String, List<Identifier>> names,
            String name,
            Map<Identifier, List<Map<String, List<String>>>> gold) {
        var clauses = names.getOrDefault(name, List.of());
        return clauses.stream()
                .filter(id -> !name.endsWith("/-") || !gold.containsKey(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no clause " + name));
    }

    private static Map<String, List<String>> fields(String line) {
        var fields = new LinkedHashMap<String, List<String>>();
        var parts = line.split("; ");
        var force = parts[0].split(" ");
        fields.put("verb", List.of(force[0]));
        fields.put("modality", List.of(force.length > 1 ? force[1] : "none"));
        fields.put("basis", List.of("none"));
        for (String part : List.of(parts).subList(1, parts.length)) {
            field(part, fields);
        }
        return fields;
    }

    private static void field(String part, Map<String, List<String>> fields) {
        if (part.startsWith("to ")) {
            int bracket = part.lastIndexOf(" (");
            fields.put("addressee", list(part.substring(3, bracket)));
            fields.put("basis", List.of(part.substring(bracket + 2, part.length() - 1)));
        } else if (part.startsWith("with ")) {
            fields.put("co-addressee", list(part.substring(5)));
        } else if (part.startsWith("report to ")) {
            fields.put("recipient", list(part.substring(10)));
        } else if (part.startsWith("every ")) {
            fields.put("period", list(part.substring(6)));
        } else if (part.startsWith("do ")) {
            String[] task = part.substring(3).split(", ", 2);
            fields.put("action kind", List.of(task[0]));
            fields.put("action", List.of(ends(task[1])));
        } else if (part.startsWith("on ")) {
            fields.put("object", List.of(ends(part.substring(3))));
        } else if (part.startsWith("make ")) {
            fields.put("deliverable", list(part.substring(5)));
        } else if (part.startsWith("if ")) {
            fields.put("condition", list(part.substring(3)));
        } else {
            throw new IllegalStateException("no such field: " + part);
        }
    }

    /** Words without marks; of more than four the first two and the last two. */
    static String ends(String text) {
        var words =
                WORD.matcher(text.replace('’', '\'').toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .toList();
        int size = words.size();
        boolean cut = size > 4;
        var ends =
                cut
                        ? Stream.concat(words.stream().limit(2), words.stream().skip(size - 2))
                        : words.stream();
        return ends.collect(Collectors.joining(" "));
    }

    private static List<String> list(String values) {
        return Arrays.stream(values.split(", ")).map(MandateGold::value).toList();
    }

    /** The clauses of a text that may give mandates, by heading and label. */
    private static Map<String, List<Identifier>> names(String text) {
        var names = new LinkedHashMap<String, List<Identifier>>();
        Revision revision =
                revisions().filter(each -> each.id().toString().equals(text)).findFirst().get();
        for (Section section : revision.sections()) {
            if (section.part() != Part.PREAMBLE) {
                add(section.heading() + "/", section, names);
            }
        }
        return names;
    }

    private static void add(String prefix, Section section, Map<String, List<Identifier>> names) {
        section.clauses().forEach(clause -> add(prefix, clause, names));
        section.sections().forEach(inner -> add(prefix, inner, names));
    }

    private static void add(String prefix, Clause clause, Map<String, List<Identifier>> names) {
        String name = prefix + (clause.label().isEmpty() ? "-" : clause.label());
        names.computeIfAbsent(name, any -> new ArrayList<>()).add(clause.id());
        clause.clauses().forEach(inner -> add(name + ".", inner, names));
    }

    /** Every clause that may give mandates. */
    static List<Identifier> clauses() {
        return revisions()
                .flatMap(revision -> revision.sections().stream())
                .filter(section -> section.part() != Part.PREAMBLE)
                .flatMap(Section::allClauses)
                .map(Clause::id)
                .toList();
    }

    static Stream<Revision> revisions() {
        return Sources.documents().stream().flatMap(document -> document.revisions().stream());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Codes are written as they are, names by small letters. */
    private static String value(String written) {
        return written.startsWith("\"")
                ? written.replace("\"", "").toLowerCase(Locale.ROOT)
                : written;
    }
}
