package itu.mandates.parse;

/** A row of a table in running text: three cells between tabulators, or cells between bars. */
final class TableRow {

    private static final int CELLS = 3;

    private TableRow() {}

    static boolean is(TextLine line) {
        String raw = line.line().text();
        return isBarred(line.text())
                || raw.indexOf('\t') >= 0
                        && cells(raw) >= CELLS
                        && line.notes().isEmpty()
                        && Label.of(line).filter(Label::bracketed).isEmpty();
    }

    private static boolean isBarred(String words) {
        return words.length() > 2 && words.startsWith("|") && words.endsWith("|");
    }

    private static int cells(String raw) {
        int cells = 0;
        boolean blank = true;
        for (int i = 0; i < raw.length() && cells < CELLS; i++) {
            boolean tab = raw.charAt(i) == '\t';
            cells += blank && !tab && !Character.isWhitespace(raw.charAt(i)) ? 1 : 0;
            blank = tab || blank && Character.isWhitespace(raw.charAt(i));
        }
        return cells;
    }
}
