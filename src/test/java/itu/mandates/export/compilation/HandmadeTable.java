package itu.mandates.export.compilation;

import itu.mandates.Sources;
import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import itu.mandates.model.SourceText.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The compilation that stands in C26/89, as its authors laid it out.
 *
 * <p>A cell begins on a line that begins with a tabulator, and there are four to a row, so the row
 * of a clause is read from where it stands. A row holds a whole section. Inside it the authors put
 * blank lines so that clauses stand at one height; how high a clause stood can only be estimated,
 * by the number of lines that a column of {@code LINE} characters breaks what is above it into.
 */
final class HandmadeTable {

    private static final int COLUMNS = 4;

    /** Characters to a line at which most blank lines fall into place. */
    private static final int LINE = 36;

    /** Row, counted from the first section, and estimated line in it. */
    record Place(int row, int height) {}

    private final List<Line> lines;
    private final List<Integer> cells = new ArrayList<>();
    private final Map<Identifier, Place> places = new LinkedHashMap<>();

    private HandmadeTable(Document document) {
        lines = document.source().lines();
        var texts = new ArrayList<List<Clause>>();
        for (Revision text : document.revisions()) {
            texts.add((text.isDraft() ? text.copies().get(0) : text).allClauses().toList());
        }
        int first = texts.get(0).get(0).words().span().start();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().startsWith("\t")) {
                boolean before = lines.get(i).start() <= first;
                if (before) {
                    cells.clear();
                }
                cells.add(i);
            }
        }
        texts.forEach(clauses -> clauses.forEach(this::place));
    }

    static HandmadeTable read() {
        return Sources.documents().stream()
                .filter(document -> document.entry().name().equals("c26-89"))
                .map(HandmadeTable::new)
                .findFirst()
                .orElseThrow();
    }

    /** Where each clause stands. */
    Map<Identifier, Place> places() {
        return places;
    }

    private void place(Clause clause) {
        int start = clause.words().span().start();
        int cell = 0;
        while (cell + 1 < cells.size() && lines.get(cells.get(cell + 1)).start() <= start) {
            cell++;
        }
        int height = 0;
        for (int i = cells.get(cell); end(i) <= start; i++) {
            height += broken(lines.get(i));
        }
        places.put(clause.id(), new Place(cell / COLUMNS, height));
    }

    private int end(int line) {
        return line + 1 < lines.size() ? lines.get(line + 1).start() : Integer.MAX_VALUE;
    }

    private static int broken(Line line) {
        int length =
                line.text().replaceAll("\\[(bookmark|footnote)[^\\]]*\\]", "").strip().length();
        return Math.max(1, (length + LINE - 1) / LINE);
    }
}
