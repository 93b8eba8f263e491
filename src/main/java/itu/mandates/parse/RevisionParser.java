package itu.mandates.parse;

import itu.mandates.model.Clause;
import itu.mandates.model.Edit;
import itu.mandates.model.Edition;
import itu.mandates.model.Footnote;
import itu.mandates.model.Furniture;
import itu.mandates.model.Identifier;
import itu.mandates.model.Proposal;
import itu.mandates.model.Revision;
import itu.mandates.model.Run;
import itu.mandates.model.TextStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads one resolution: title, formula, sections, annexes, history. */
final class RevisionParser {

    /** One text and the page furniture found in it. */
    record Parsed(Revision revision, List<Furniture> furniture) {}

    /**
     * What the paper around the text says of it.
     *
     * @param source name of the source document, for drafts
     * @param proposal the proposal mark before the title, if any
     */
    record Setting(String source, String language, Optional<Proposal> proposal) {

        /** Whether there is nothing to follow the title. */
        boolean isBare() {
            return proposal.filter(mark -> !mark.carriesText()).isPresent();
        }
    }

    private final Grammar grammar;
    private final Report report;

    RevisionParser(Grammar grammar, Report report) {
        this.grammar = grammar;
        this.report = report;
    }

    /** Reads the lines of one text, the title line first. */
    Parsed parse(List<TextLine> lines, TitleLine title, Setting setting) {
        var preface = Preface.read(lines, title, grammar);
        boolean markedUp =
                title.isMarkedUp() || preface.editions().size() > 1 && preface.formulaIsMarkedUp();
        var reader =
                new BodyReader(grammar, report, markedUp, title.number(), bulletsAreNoise(lines));
        for (int i = preface.end(); i < lines.size(); i++) {
            reader.read(lines.get(i), new Ahead(lines, i + 1));
        }
        var body = reader.body();
        boolean tracked = lines.stream().anyMatch(line -> !line.line().changes().isEmpty());
        var named = tracked ? changing(title, preface, lines) : title;
        var front = lines.subList(0, Math.min(preface.end(), lines.size()));
        var reading = new Reading(named, preface, body, markedUp, tracked, edits(front));
        return new Parsed(revision(reading, setting), body.furniture());
    }

    /**
     * What was read of a text.
     *
     * @param markedUp whether insertions and deletions run together
     * @param tracked whether the source itself marks them
     * @param edits what it marks in title and formula
     */
    private record Reading(
            TitleLine title,
            Preface preface,
            Body body,
            boolean markedUp,
            boolean tracked,
            List<Edit> edits) {

        boolean isDraft(Setting setting) {
            return markedUp || tracked || title.draft() || setting.proposal().isPresent();
        }
    }

    private static List<Edit> edits(List<TextLine> lines) {
        return lines.stream()
                .flatMap(
                        line ->
                                TrackedEdits.of(line, line.line().start(), line.line().end())
                                        .stream())
                .toList();
    }

    /** The title with the edition that the text had before it was changed. */
    private TitleLine changing(TitleLine title, Preface preface, List<TextLine> lines) {
        var proposed = title.editions().isEmpty() ? preface.editions() : title.editions();
        var base =
                lines.subList(0, Math.min(preface.end(), lines.size())).stream()
                        .flatMap(line -> TitleLine.of(line.asBase(), grammar.titleWords()).stream())
                        .flatMap(old -> old.editions().stream())
                        .findFirst();
        return base.isEmpty() || proposed.isEmpty()
                ? title
                : title.changing(base.get(), proposed.get(proposed.size() - 1));
    }

    private Revision revision(Reading reading, Setting setting) {
        var title = reading.title();
        var preface = reading.preface();
        var body = reading.body();
        boolean draft = reading.isDraft(setting);
        var naming =
                new Naming(grammar, report, setting.isBare())
                        .name(
                                title,
                                preface,
                                draft ? Optional.of(setting.source()) : Optional.empty());
        var status = reading.markedUp() ? TextStatus.AS_FLATTENED : TextStatus.CLEAN;
        var addressing = new Addressing(naming.id(), status, grammar.lexicon());
        preface.notes().forEach(note -> addressing.note(note, Optional.empty()));
        var sections = addressing.sections(body.blocks());
        var struck = struck(body, addressing);
        return new Revision(
                naming.id(),
                title.number(),
                preface.title(),
                setting.language(),
                naming.edition(),
                naming.base(),
                naming.placeInferred(),
                reading.markedUp(),
                Revision.TextAuthority.AUTHENTIC,
                history(preface, body, naming.edition()),
                preface.formula(),
                setting.proposal(),
                sections,
                struck,
                footnotes(body, addressing),
                List.of(),
                runs(preface, body),
                reading.edits());
    }

    private static List<Clause> struck(Body body, Addressing addressing) {
        return IntStream.range(0, body.struck().size())
                .mapToObj(i -> addressing.struck(body.struck().get(i), i + 1))
                .toList();
    }

    private static List<Footnote> footnotes(Body body, Addressing addressing) {
        var notes = new ArrayList<>(addressing.footnotes());
        for (var displaced : body.displacedNotes()) {
            Optional<Identifier> caller = displaced.calledFrom().flatMap(addressing::of);
            notes.add(new Footnote("", displaced.line().words(), caller, displaced.line().runs(0)));
        }
        return notes;
    }

    private static List<Edition> history(Preface preface, Body body, Edition own) {
        var listed =
                body.history().stream().flatMap(line -> Editions.in(line.text()).stream()).toList();
        var history = listed.isEmpty() ? preface.history() : listed;
        return history.isEmpty() ? List.of(own) : history;
    }

    private static List<Run> runs(Preface preface, Body body) {
        var runs = new ArrayList<>(preface.runs());
        body.history().forEach(line -> runs.addAll(line.runs(0)));
        return runs;
    }

    /**
     * In a text where bullets stand before labels they are a converter's, not ITU's. A page number
     * between dashes is neither, and one number behind a dash may be a quantity.
     */
    private static boolean bulletsAreNoise(List<TextLine> lines) {
        var bulleted =
                lines.stream()
                        .filter(line -> line.bullet().isPresent())
                        .filter(line -> FurnitureLine.of(line).isEmpty())
                        .toList();
        long labelled = bulleted.stream().filter(RevisionParser::isNumbered).count();
        return labelled > 1 && 3 * labelled >= bulleted.size();
    }

    private static boolean isNumbered(TextLine line) {
        return Label.of(line)
                .map(label -> line.text().substring(label.end()))
                .filter(words -> !words.isEmpty() && Character.isLetter(words.codePointAt(0)))
                .isPresent();
    }
}
