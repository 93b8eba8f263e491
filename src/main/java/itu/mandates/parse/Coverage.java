package itu.mandates.parse;

import itu.mandates.model.Document;
import itu.mandates.model.Furniture;
import itu.mandates.model.Runs;
import java.util.ArrayList;
import java.util.BitSet;

/** The law that nothing is dropped: lines that no node holds are kept as unparsed and reported. */
final class Coverage {

    private Coverage() {}

    static Document complete(Document document, Report report) {
        var taken = new BitSet();
        Runs.of(document)
                .forEach(
                        run ->
                                taken.set(
                                        run.span().start(),
                                        Math.max(run.span().end(), run.span().start() + 1)));
        var furniture = new ArrayList<>(document.furniture());
        for (var line : document.source().lines()) {
            var text = TextLine.of(line);
            boolean held = text.runs(0).stream().anyMatch(run -> taken.get(run.span().start()));
            if (!line.isBlank() && !held && !text.runs(0).isEmpty()) {
                furniture.add(new Furniture(Furniture.Kind.UNPARSED, text.runs(0)));
                report.warning(
                        "unparsed-line",
                        line.start(),
                        "this line was not understood; it is kept as it stands");
            }
        }
        return new Document(
                document.source(),
                document.entry(),
                document.kind(),
                document.contribution(),
                document.paragraphs(),
                document.revisions(),
                furniture,
                report.diagnostics());
    }
}
