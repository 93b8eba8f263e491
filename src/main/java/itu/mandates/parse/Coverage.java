package itu.mandates.parse;

import itu.mandates.model.Document;
import itu.mandates.model.Furniture;
import itu.mandates.model.Runs;
import itu.mandates.model.SourceText.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
            if (line.isBlank()
                    || taken.nextSetBit(line.start()) < line.end() && held(line, taken)) {
                continue;
            }
            var text = TextLine.of(line);
            if (!text.runs(0).isEmpty()) {
                furniture.add(new Furniture(Furniture.Kind.UNPARSED, text.runs(0)));
                report.warning(
                        "unparsed-line",
                        line.start(),
                        "this line was not understood; it is kept as it stands");
            }
        }
        return with(document, furniture, report);
    }

    private static boolean held(Line line, BitSet taken) {
        return taken.nextSetBit(line.start()) >= 0;
    }

    private static Document with(Document document, List<Furniture> furniture, Report report) {
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
