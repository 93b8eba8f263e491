package itu.mandates;

import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Part;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import itu.mandates.parse.markup.GoldEdits;
import itu.mandates.parse.markup.MergeScore;
import itu.mandates.parse.markup.MergeScore.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * How much of the real documents is read as a person reads them, written into docs/accuracy.md
 * between its markers: see src/benchmark/accuracy.sh.
 */
public final class AccuracyReport {

    private static final Path PAGE = Path.of("docs/accuracy.md");
    private static final Path STRUCTURE = Path.of("src/test/resources/gold/structure.json");

    /** What was right of one document. */
    record Line(Share sections, Share clauses, Share labels) {

        static final Line NONE = new Line(new Share(0, 0), new Share(0, 0), new Share(0, 0));

        Line plus(Line other) {
            return new Line(
                    sum(sections, other.sections),
                    sum(clauses, other.clauses),
                    sum(labels, other.labels));
        }
    }

    private AccuracyReport() {}

    public static void main(String[] arguments) throws IOException {
        String page = Files.readString(PAGE);
        page = replaced(page, "documents", documents());
        page = replaced(page, "merges", merges());
        Files.writeString(PAGE, page);
        System.out.println(documents() + "\n" + merges());
    }

    private static String replaced(String page, String name, String table) {
        String begin = "<!-- begin: accuracy " + name + " -->\n";
        String end = "<!-- end: accuracy " + name + " -->";
        var block = Pattern.compile(begin + ".*?" + end, Pattern.DOTALL);
        return block.matcher(page).replaceFirst(Matcher.quoteReplacement(begin + table + end));
    }

    static String documents() throws IOException {
        var gold = JSON.parse(Files.readString(STRUCTURE));
        var table = new StringBuilder("| document | sections | clauses | labels | edits |\n");
        table.append("|---|---|---|---|---|\n");
        for (Document document : Sources.documents()) {
            Line line = line(document, gold);
            if (line.sections().of() > 0) {
                table.append(
                        "| %s | %s | %s | %s | %s |\n"
                                .formatted(
                                        document.entry().file(),
                                        line.sections(),
                                        line.clauses(),
                                        line.labels(),
                                        edits(document)));
            }
        }
        return table.toString();
    }

    private static Line line(Document document, JsonObject gold) {
        Line line = Line.NONE;
        for (Revision text : document.revisions()) {
            String name =
                    text.id().body().toUpperCase(Locale.ROOT)
                            + "-"
                            + text.id().number()
                            + "/"
                            + text.id().parts().get(3);
            if (gold.hasKey(name)) {
                line = line.plus(line(text, gold.get(name).getAsArray().stream().toList()));
            }
        }
        return line;
    }

    /** Section by section, in order: its heading, as many clauses, each with its label. */
    private static Line line(Revision text, List<JsonValue> gold) {
        Line line = Line.NONE;
        for (int i = 0; i < gold.size(); i++) {
            var labels =
                    gold.get(i).getAsObject().get("labels").getAsArray().stream()
                            .map(label -> label.getAsString().value())
                            .toList();
            String heading = gold.get(i).getAsObject().getString("heading");
            boolean right =
                    i < text.sections().size() && text.sections().get(i).heading().equals(heading);
            var found = right ? labels(text.sections().get(i)) : List.<String>of();
            line = line.plus(line(right, labels, found));
        }
        return line;
    }

    private static Line line(boolean right, List<String> gold, List<String> found) {
        int same = 0;
        for (int i = 0; i < Math.min(gold.size(), found.size()); i++) {
            same += gold.get(i).equals(found.get(i)) ? 1 : 0;
        }
        int many = Math.min(gold.size(), found.size());
        return new Line(
                new Share(right ? 1 : 0, 1),
                new Share(many, gold.size()),
                new Share(same, gold.size()));
    }

    private static List<String> labels(Section section) {
        var labels = new ArrayList<String>();
        section.clauses().forEach(clause -> add(clause, "", section.part(), labels));
        section.sections().forEach(inner -> labels.addAll(labels(inner)));
        return labels;
    }

    /** Introductory and closing lines of annexes are no part of the gold. */
    private static void add(Clause clause, String prefix, Part part, List<String> labels) {
        if (!clause.label().isEmpty() || part != Part.ANNEX) {
            String label = prefix + (clause.label().isEmpty() ? "-" : clause.label());
            labels.add(label);
            clause.clauses().forEach(inner -> add(inner, label + ".", part, labels));
        }
    }

    private static String edits(Document document) {
        var drafts = document.revisions().stream().filter(Revision::markedUp).toList();
        if (drafts.isEmpty()) {
            return "";
        }
        Share share = new Share(0, 0);
        for (Revision draft : drafts) {
            share = sum(share, GoldEdits.right(draft));
        }
        return share.toString();
    }

    private static Share sum(Share one, Share other) {
        return new Share(one.right() + other.right(), one.of() + other.of());
    }

    static String merges() {
        MergeScore seen = MergeScore.measure(0);
        MergeScore unseen = MergeScore.measure(1);
        return "| | merges that weights were found on | other merges |\n|---|---|---|\n"
                + row("base text found again", seen.embedded(), unseen.embedded())
                + row(
                        "wording exact, where the reading is the only one",
                        seen.exactWhereSure(),
                        unseen.exactWhereSure())
                + row("wording exact, all clauses", seen.exact(), unseen.exact())
                + row(
                        "replacements asserted on hard evidence that are right",
                        seen.hardReplacements(),
                        unseen.hardReplacements())
                + row(
                        "replacements found with both sides exact",
                        seen.replacements(),
                        unseen.replacements());
    }

    private static String row(String what, Share seen, Share unseen) {
        return "| " + what + " | " + seen + " | " + unseen + " |\n";
    }
}
