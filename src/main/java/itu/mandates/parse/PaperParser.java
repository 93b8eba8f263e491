package itu.mandates.parse;

import itu.mandates.model.Furniture;
import itu.mandates.model.Identifier;
import itu.mandates.model.Paragraph;
import itu.mandates.model.Paragraph.Kind;
import itu.mandates.model.Passage;
import itu.mandates.model.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands in a paper beside resolutions: its first page, headings, numbered paragraphs,
 * bullets. A paragraph is never a clause.
 */
final class PaperParser {

    private static final Pattern NUMBERED =
            Pattern.compile("(?<label>\\d{1,2}(?:\\.\\d{1,2}){0,5}+|[IVX]{1,5})\\.?\\s+");
    private static final Pattern ACTION =
            Pattern.compile("(?i)action (?:required|requested)\\b.{0,60}");
    private static final Pattern OVERLINE = Pattern.compile("\\p{Lu}[^\\p{Ll}]{20,}+");
    private static final int LONGEST_HEADING = 20;

    /** A paragraph while it is being read. */
    private static final class Node {
        private final Kind kind;
        private final String label;
        private final Passage words;
        private final List<Run> runs;
        private final List<Node> nodes = new ArrayList<>();

        Node(Kind kind, String label, Passage words, List<Run> runs) {
            this.kind = kind;
            this.label = label;
            this.words = words;
            this.runs = runs;
        }
    }

    private final FrontPage frontPage = new FrontPage();
    private final List<Node> top = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private Optional<Node> heading = Optional.empty();
    private Optional<Node> subheading = Optional.empty();
    private Optional<Node> lastText = Optional.empty();
    private Optional<Node> lastNote = Optional.empty();

    void read(TextLine line) {
        if (line.isNote()) {
            note(line);
            return;
        }
        var page = FurnitureLine.of(line);
        if (page.isPresent()) {
            furniture.add(page.get());
        } else if (!line.isEmpty()) {
            paragraph(line);
        }
    }

    /** A footnote is a paragraph with its mark as label; its further lines go with it. */
    private void note(TextLine line) {
        if (line.notes().isEmpty() && lastNote.isPresent()) {
            lastNote.get().runs.addAll(line.runs(0));
            return;
        }
        for (var note : line.notes()) {
            var node = new Node(Kind.TEXT, note.label(), note.words(), line.runs(0));
            currentHeading().map(owner -> owner.nodes).orElse(top).add(node);
            lastNote = Optional.of(node);
        }
    }

    private void paragraph(TextLine line) {
        String words = line.text();
        if (frontPage.read(words)) {
            top.add(new Node(Kind.FRONT_MATTER, "", line.words(), line.runs(0)));
            return;
        }
        Matcher number = NUMBERED.matcher(words);
        boolean labelled =
                number.lookingAt()
                        && (line.isTab(number.end("label"))
                                || words.charAt(number.end("label")) == '.');
        int from = labelled ? number.end() : 0;
        String label = labelled ? number.group("label") : line.bullet().orElse("");
        var node =
                new Node(
                        kind(line, labelled, from),
                        label,
                        line.words().part(from, words.length()),
                        line.runs(from));
        place(node, labelled);
    }

    private Kind kind(TextLine line, boolean labelled, int from) {
        String words = line.text().substring(from);
        if (line.bullet().isPresent()) {
            return Kind.BULLET;
        }
        if (!labelled && words.matches("(?i)purpose")) {
            return Kind.PURPOSE;
        }
        if (!labelled && words.matches("(?i)summary|abstract")) {
            return Kind.SUMMARY;
        }
        if (!labelled && ACTION.matcher(words).matches()) {
            return Kind.ACTION_REQUIRED;
        }
        return isHeading(words) ? Kind.HEADING : Kind.TEXT;
    }

    private static boolean isHeading(String words) {
        return !words.isEmpty()
                && ".;:,".indexOf(words.charAt(words.length() - 1)) < 0
                && (words.chars().filter(c -> c == ' ').count() < LONGEST_HEADING
                        || OVERLINE.matcher(words).matches());
    }

    private void place(Node node, boolean labelled) {
        switch (node.kind) {
            case BULLET ->
                    lastText.or(this::currentHeading)
                            .map(owner -> owner.nodes)
                            .orElse(top)
                            .add(node);
            case TEXT -> text(node, labelled);
            default -> heading(node, labelled);
        }
    }

    private void text(Node node, boolean labelled) {
        if (labelled && heading.filter(head -> owns(head, node)).isEmpty()) {
            heading = Optional.empty();
            subheading = Optional.empty();
        }
        currentHeading().map(owner -> owner.nodes).orElse(top).add(node);
        lastText = Optional.of(node);
    }

    /** "2" has 2.1; a roman heading has what follows it; "Summary" has no numbered paragraphs. */
    private static boolean owns(Node heading, Node paragraph) {
        return !heading.label.isEmpty()
                && (!paragraph.label.contains(".")
                        || paragraph.label.startsWith(heading.label + "."));
    }

    private void heading(Node node, boolean labelled) {
        boolean inner =
                !labelled
                        && !node.words.text().matches("(?i)annex\\b.*")
                        && node.kind == Kind.HEADING
                        && heading.filter(head -> !head.label.isEmpty()).isPresent();
        if (inner) {
            heading.get().nodes.add(node);
            subheading = Optional.of(node);
        } else {
            top.add(node);
            heading = Optional.of(node);
            subheading = Optional.empty();
        }
        lastText = Optional.empty();
    }

    private Optional<Node> currentHeading() {
        return subheading.or(() -> heading);
    }

    // --- what was read

    FrontPage frontPage() {
        return frontPage;
    }

    List<Furniture> furniture() {
        return furniture;
    }

    /** The words under "Action required". */
    Optional<String> actionRequested() {
        return top.stream()
                .filter(node -> node.kind == Kind.ACTION_REQUIRED)
                .flatMap(node -> node.nodes.stream())
                .map(node -> node.words.text())
                .findFirst();
    }

    /** The first line in capitals of a contribution, which is its title. */
    Optional<String> title() {
        return top.stream()
                .map(node -> node.words.text())
                .filter(words -> OVERLINE.matcher(words).matches())
                .findFirst();
    }

    /** Paragraphs numbered through in document order: /id/source/c26-89/p/12. */
    List<Paragraph> paragraphs(Identifier source) {
        int[] count = {0};
        return top.stream().map(node -> paragraph(node, source, count)).toList();
    }

    private static Paragraph paragraph(Node node, Identifier source, int[] count) {
        var id = source.paragraph(Integer.toString(++count[0]));
        var inner = node.nodes.stream().map(child -> paragraph(child, source, count)).toList();
        return new Paragraph(id, node.kind, node.label, node.words, inner, node.runs);
    }
}
