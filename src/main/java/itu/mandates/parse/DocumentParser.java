package itu.mandates.parse;

import itu.mandates.model.Document;
import itu.mandates.model.Document.Kind;
import itu.mandates.model.Furniture;
import itu.mandates.model.Identifier;
import itu.mandates.model.Proposal;
import itu.mandates.model.Revision;
import itu.mandates.model.SourceEntry;
import itu.mandates.model.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The public face of the parser: a source text to a document. Never refuses a text; what it does
 * not understand it keeps as unparsed and reports.
 */
public final class DocumentParser {

    /** Lines within which the first heading follows a title. */
    private static final int HEADING_WITHIN = 16;

    private final Grammar grammar = Grammar.load();

    /** Reads one document. The parser keeps no state: one instance serves any number of threads. */
    public Document parse(SourceText source, SourceEntry entry) {
        return new Reading(source, entry).document();
    }

    /** One document on its way through the parser. */
    private final class Reading {
        private final SourceText source;
        private final SourceEntry entry;
        private final Report report;
        private final RevisionParser revisions;
        private final PaperParser paper = new PaperParser();
        private final List<Furniture> furniture = new ArrayList<>();
        private final List<Revision> found = new ArrayList<>();

        Reading(SourceText source, SourceEntry entry) {
            this.source = source;
            this.entry = entry;
            this.report = new Report(source);
            this.revisions = new RevisionParser(grammar, report);
        }

        Document document() {
            var lines = grammar.lines(source);
            var table = Compilation.find(lines, grammar);
            flow(lines.subList(0, table.map(Compilation::from).orElse(lines.size())));
            table.ifPresent(this::compilation);
            var bare = new BareProposals(grammar.register(), paper.frontPage().conference());
            List<Revision> texts = bare.dated(found);
            var gathered = Copies.gather(texts.stream().map(this::asOf).toList(), report);
            SourceChecks.check(source, gathered, report);
            furniture.addAll(FurnitureLine.pageMatter(source));
            furniture.addAll(paper.furniture());
            var submission = new Submission(paper.frontPage(), grammar, texts);
            var document =
                    new Document(
                            source,
                            entry,
                            kind(),
                            submission.contribution(paper.actionRequested()),
                            paper.paragraphs(Identifier.source(entry.name())),
                            gathered,
                            furniture,
                            report.diagnostics());
            return Coverage.complete(document, report);
        }

        // --- running text

        private void flow(List<TextLine> lines) {
            int at = 0;
            Optional<Proposal> proposal = Optional.empty();
            while (at < lines.size()) {
                var title = title(lines, at);
                if (title.isPresent()) {
                    int end = endOfText(lines, at + 1);
                    text(lines.subList(at, end), title.get(), proposal);
                    proposal = Optional.empty();
                    at = end;
                } else {
                    var line = lines.get(at);
                    var above =
                            at == 0 ? Optional.<TextLine>empty() : Optional.of(lines.get(at - 1));
                    var mark =
                            proposal.flatMap(open -> ProposalMark.with(open, line))
                                    .or(
                                            () ->
                                                    ProposalMark.of(line, above)
                                                            .filter(p -> titleFollows(lines)));
                    proposal = mark.isPresent() ? mark : proposal;
                    if (mark.isEmpty()) {
                        paper.read(asPrinted(lines.get(at)));
                    }
                    at++;
                }
            }
        }

        /** A deleted paragraph of a paper is kept with its words. */
        private TextLine asPrinted(TextLine line) {
            return line.isStruck() ? line.asFound() : line;
        }

        private boolean titleFollows(List<TextLine> lines) {
            return lines.stream()
                    .anyMatch(line -> TitleLine.of(line, grammar.titleWords()).isPresent());
        }

        private void text(List<TextLine> lines, TitleLine title, Optional<Proposal> proposal) {
            var setting =
                    new RevisionParser.Setting(draftName(proposal), entry.language(), proposal);
            keep(revisions.parse(lines, title, setting));
        }

        private void keep(RevisionParser.Parsed parsed) {
            found.add(parsed.revision());
            furniture.addAll(parsed.furniture());
        }

        /**
         * The title of a text, if a line is one: running headers, wrapped citations and entries of
         * a list are not. A formula follows a title; where it is lost, a heading does.
         */
        private Optional<TitleLine> title(List<TextLine> lines, int at) {
            return TitleLine.of(lines.get(at), grammar.titleWords())
                    .filter(title -> title.isAlone() || follows(lines, at) == Following.FORMULA)
                    .filter(
                            title -> {
                                var following = follows(lines, at);
                                boolean printed = title.capital() && !title.editions().isEmpty();
                                return following == Following.FORMULA
                                        || printed
                                                && (following == Following.HEADING
                                                        || isProposed(lines, at));
                            });
        }

        private enum Following {
            FORMULA,
            HEADING,
            NEITHER
        }

        /** What follows first below a title. */
        private Following follows(List<TextLine> lines, int title) {
            int end = Math.min(title + 1 + HEADING_WITHIN, lines.size());
            int formula = grammar.formula(lines, title + 1);
            for (int at = title + 1; at < end; at++) {
                var line = lines.get(at);
                if (at == formula) {
                    return Following.FORMULA;
                }
                if (TitleLine.of(line, grammar.titleWords())
                        .filter(TitleLine::isAlone)
                        .isPresent()) {
                    return Following.NEITHER;
                }
                if (formula < 0 && grammar.openers().match(line.text(), true).isPresent()) {
                    return Following.HEADING;
                }
            }
            return Following.NEITHER;
        }

        /** A text to be suppressed has nothing but its title, and a mark above it. */
        private boolean isProposed(List<TextLine> lines, int title) {
            return lines.subList(Math.max(0, title - 2), title).stream()
                    .anyMatch(line -> ProposalMark.of(line).isPresent());
        }

        /**
         * A text ends before the next title, the next proposal, or an annex of the paper itself.
         */
        private int endOfText(List<TextLine> lines, int from) {
            boolean numberedAnnex = false;
            for (int at = from; at < lines.size(); at++) {
                var annex = grammar.annexes().match(lines.get(at));
                boolean annexOfPaper =
                        numberedAnnex && annex.filter(a -> !a.isNumbered()).isPresent();
                if (annexOfPaper
                        || grammar.headsCollection(lines.get(at))
                        || title(lines, at).isPresent()
                        || endsProposal(lines.get(at))) {
                    return at;
                }
                numberedAnnex |= annex.filter(AnnexLine::isNumbered).isPresent();
            }
            return lines.size();
        }

        private boolean endsProposal(TextLine line) {
            return ProposalMark.of(line).isPresent() || grammar.givesReasons(line);
        }

        // --- compilations

        private void compilation(Compilation table) {
            table.heads().stream()
                    .filter(line -> !line.isEmpty())
                    .forEach(
                            line ->
                                    furniture.add(
                                            new Furniture(
                                                    Furniture.Kind.COLUMN_HEAD, line.runs(0))));
            table.ragged()
                    .forEach(
                            line ->
                                    report.warning(
                                            "table-row",
                                            line.line().start(),
                                            "this cell should end a row of "
                                                    + table.columns().size()
                                                    + " and does not"));
            table.columns().forEach(this::column);
        }

        private void column(List<TextLine> lines) {
            int at = 0;
            while (at < lines.size()
                    && TitleLine.of(lines.get(at), grammar.titleWords()).isEmpty()) {
                paper.read(asPrinted(lines.get(at++)));
            }
            if (at < lines.size()) {
                text(
                        lines.subList(at, lines.size()),
                        TitleLine.of(lines.get(at), grammar.titleWords()).get(),
                        Optional.empty());
            }
        }

        // --- what kind of document it is

        private String draftName(Optional<Proposal> proposal) {
            return proposal.flatMap(Proposal::number)
                    .or(() -> paper.frontPage().symbol())
                    .or(entry::symbol)
                    .map(symbol -> symbol.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-"))
                    .orElse(entry.name());
        }

        /** What a paper holds of adopted texts is a copy. */
        private Revision asOf(Revision text) {
            return kind() == Kind.ADOPTED_TEXT || text.isDraft() ? text : text.reproduced();
        }

        private Kind kind() {
            return entry.kind()
                    .flatMap(
                            code ->
                                    Arrays.stream(Kind.values())
                                            .filter(k -> k.code().equals(code))
                                            .findFirst())
                    .orElseGet(this::kindByText);
        }

        private Kind kindByText() {
            boolean drafts = found.stream().anyMatch(Revision::isDraft);
            boolean submitted =
                    !paper.frontPage().contribution(Optional.empty()).proponents().isEmpty();
            if (drafts || submitted) {
                return Kind.CONTRIBUTION;
            }
            return found.isEmpty() ? Kind.REPORT : Kind.ADOPTED_TEXT;
        }
    }
}
