package itu.mandates.parse;

import itu.mandates.model.Clause;
import itu.mandates.model.Footnote;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Section;
import itu.mandates.model.Span;
import itu.mandates.model.TextStatus;
import itu.mandates.vocab.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every section and clause its address: the identifier (design section 4) and the citation as
 * ITU writes it ("resolves 3 i)", "Annex 2 a)").
 */
final class Addressing {

    private final Identifier edition;
    private final TextStatus status;
    private final Lexicon lexicon;
    private final Map<Identifier, Integer> used = new HashMap<>();
    private final List<Footnote> footnotes = new ArrayList<>();
    private final Map<Item, Identifier> addresses = new HashMap<>();

    Addressing(Identifier edition, TextStatus status, Lexicon lexicon) {
        this.edition = edition;
        this.status = status;
        this.lexicon = lexicon;
    }

    List<Section> sections(List<Block> blocks) {
        return blocks.stream().map(block -> section(block, edition, "")).toList();
    }

    /** A clause of the base text that the draft deletes. */
    Clause struck(Item item, int number) {
        String slug = slug(item, number, item.label());
        return clause(item, unique(edition.division("struck").division(slug)), "struck");
    }

    /** The notes met so far, in document order. */
    List<Footnote> footnotes() {
        return List.copyOf(footnotes);
    }

    /** The identifier given to an item. */
    Optional<Identifier> of(Item item) {
        return Optional.ofNullable(addresses.get(item));
    }

    private Section section(Block block, Identifier parent, String cited) {
        Identifier id = unique(parent.division(slug(block)));
        String name = cited.isEmpty() ? citedName(block) : cited;
        block.notes().forEach(note -> note(note, Optional.of(id)));
        var clauses = clauses(block.items(), id, name);
        var inner =
                block.blocks().stream()
                        .map(b -> section(b, id, block.part() == Part.ANNEX ? name : ""))
                        .toList();
        return new Section(
                id,
                block.heading(),
                block.part(),
                block.title(),
                span(block),
                clauses,
                inner,
                block.runs(),
                block.edits());
    }

    private String slug(Block block) {
        String slug = lexicon.slug(block.heading());
        return slug.isEmpty() ? "text" : slug;
    }

    /** "ANNEX 2" is cited "Annex 2"; openers as they stand. */
    private static String citedName(Block block) {
        String heading = block.heading();
        return block.part() == Part.ANNEX
                ? heading.charAt(0)
                        + heading.substring(1).split(" ")[0].toLowerCase(Locale.ROOT)
                        + heading.substring(heading.split(" ")[0].length())
                : heading;
    }

    private List<Clause> clauses(List<Item> items, Identifier parent, String cited) {
        var clauses = new ArrayList<Clause>();
        var foreign =
                items.stream().flatMap(i -> i.label().stream()).filter(Label::isForeign).findAny();
        int unlabelled = 0;
        for (Item item : items) {
            unlabelled += item.label().isEmpty() ? 1 : 0;
            String slug = slug(item, unlabelled, foreign);
            clauses.add(clause(item, unique(parent.division(slug)), cited));
        }
        return clauses;
    }

    private static String slug(Item item, int unlabelled, Optional<Label> foreign) {
        return item.label().map(label -> label.slug(foreign)).orElse("p" + unlabelled);
    }

    private Clause clause(Item item, Identifier id, String cited) {
        String citedAs = item.label().map(label -> cite(cited, label)).orElse(cited).strip();
        addresses.put(item, id);
        item.notes().forEach(note -> note(note, Optional.of(id)));
        var inner = clauses(item.items(), id, citedAs);
        return new Clause(
                id,
                item.label().map(Label::name).orElse(""),
                item.isRestored(),
                citedAs,
                item.found(),
                item.words(),
                item.edits().isEmpty() ? status : TextStatus.RECOVERED,
                item.edits(),
                inner,
                item.runs());
    }

    /** "resolves 1.2" for 1.2 below 1: the number repeats what it stands below. */
    private static String cite(String above, Label label) {
        boolean repeats = label.isDotted() && above.endsWith(" " + label.prefix());
        int end = repeats ? above.length() - label.prefix().length() - 1 : above.length();
        return above.substring(0, end) + " " + label.cited();
    }

    void note(TextLine.Note note, Optional<Identifier> noteOf) {
        footnotes.add(new Footnote(note.label(), note.words(), noteOf, List.of()));
    }

    /** The same address twice gets "-2": nothing is dropped. */
    private Identifier unique(Identifier id) {
        int count = used.merge(id, 1, Integer::sum);
        if (count == 1) {
            return id;
        }
        var parts = new ArrayList<>(id.parts());
        parts.set(parts.size() - 1, id.last() + "-" + count);
        return unique(new Identifier(id.form(), parts));
    }

    private static Span span(Block block) {
        var spans = new ArrayList<Span>();
        collect(block, spans);
        return spans.stream().reduce(Span::join).orElse(new Span(0, 0));
    }

    private static void collect(Block block, List<Span> spans) {
        block.runs().forEach(run -> spans.add(run.span()));
        block.items().forEach(item -> collect(item, spans));
        block.blocks().forEach(inner -> collect(inner, spans));
    }

    private static void collect(Item item, List<Span> spans) {
        item.runs().forEach(run -> spans.add(run.span()));
        item.items().forEach(inner -> collect(inner, spans));
    }
}
