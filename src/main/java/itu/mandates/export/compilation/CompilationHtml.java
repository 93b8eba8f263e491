package itu.mandates.export.compilation;

import itu.mandates.export.compilation.CompilationBlock.SectionHead;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.ResourceFolder;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table as HTML. Shared words stand in {@code mark} elements of class {@code shared-all} or
 * {@code shared-some}; the other classes begin with "compilation"; no element has a style of its
 * own.
 */
public final class CompilationHtml {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private final CompilationWords words;
    private final Function<Identifier, Optional<String>> addresses;

    /**
     * @param words around the table
     * @param addresses of the pages of texts, sections and clauses; empty for no link
     */
    public CompilationHtml(
            CompilationWords words, Function<Identifier, Optional<String>> addresses) {
        this.words = words;
        this.addresses = addresses;
    }

    /** A page by itself, with its style in it, for screen and paper. */
    public String page(CompilationTable table) {
        String title =
                table.columns().stream()
                        .map(CompilationColumn::citation)
                        .collect(Collectors.joining(" · "));
        return """
                <!DOCTYPE html>
                <html lang="%s"%s>
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body class="compilation-page">
                <main>
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """
                .formatted(
                        escaped(words.language()),
                        direction(words.language()),
                        escaped(words.caption() + ": " + title),
                        style(),
                        escaped(words.caption()),
                        table(table));
    }

    /** The style that {@link #page} has in it, for those who show {@link #table} elsewhere. */
    public static String style() {
        return new ResourceFolder("compilation").file("compilation.css").orElseThrow();
    }

    /** The legend, the table and its notes, to be put into a page. */
    public String table(CompilationTable table) {
        var out = new StringBuilder("<div class=\"compilation\">\n");
        out.append(legend());
        out.append(
                "<div class=\"compilation-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%s\">\n"
                        .formatted(escaped(words.caption())));
        out.append("<table class=\"compilation-table\">\n<thead>\n<tr>");
        table.columns().forEach(column -> out.append(column(column)));
        out.append("</tr>\n</thead>\n");
        table.blocks().forEach(block -> block(table, block, out));
        out.append("</table>\n</div>\n").append(notes(table)).append("</div>\n");
        return out.toString();
    }

    private String legend() {
        return """
                <p class="compilation-legend"><mark class="shared-all">%s</mark> \
                <mark class="shared-some">%s</mark></p>
                """
                .formatted(escaped(words.sharedByAll()), escaped(words.sharedBySome()));
    }

    private String column(CompilationColumn column) {
        String standing = words.of(column.standing());
        String note =
                standing.isEmpty()
                        ? ""
                        : "<span class=\"compilation-standing\">" + escaped(standing) + "</span>";
        return "<th scope=\"col\" class=\"compilation-text\">%s<span class=\"compilation-title\"%s>%s</span>%s</th>"
                .formatted(
                        isolated(linked(column.text(), column.citation())),
                        language(column),
                        escaped(column.title()),
                        note);
    }

    private void block(CompilationTable table, CompilationBlock block, StringBuilder out) {
        out.append("<tbody class=\"compilation-block\">\n<tr class=\"compilation-heads\">");
        for (int i = 0; i < table.columns().size(); i++) {
            String attributes = language(table.columns().get(i));
            out.append(
                    block.heads()
                            .get(i)
                            .map(head -> head(head, attributes))
                            .orElse("<td class=\"compilation-none\"></td>"));
        }
        out.append("</tr>\n");
        block.rows().forEach(row -> row(table, row, out));
        out.append("</tbody>\n");
    }

    private String head(SectionHead head, String attributes) {
        String title =
                head.title().isEmpty()
                        ? ""
                        : "<span class=\"compilation-title\">" + escaped(head.title()) + "</span>";
        return "<td class=\"compilation-head\"%s>%s%s</td>"
                .formatted(attributes, linked(head.section(), head.heading()), title);
    }

    private void row(CompilationTable table, CompilationRow row, StringBuilder out) {
        out.append("<tr>");
        for (int i = 0; i < table.columns().size(); i++) {
            String attributes = language(table.columns().get(i));
            out.append(
                    row.cells()
                            .get(i)
                            .map(cell -> cell(cell, attributes))
                            .orElse("<td class=\"compilation-none\"></td>"));
        }
        out.append("</tr>\n");
    }

    private String cell(CompilationCell cell, String attributes) {
        return "<td class=\"compilation-clause\"%s><span class=\"compilation-label\">%s</span> %s%s</td>"
                .formatted(
                        attributes,
                        linked(cell.clause(), cell.citedAs()),
                        cell.runs().stream()
                                .map(CompilationHtml::marked)
                                .collect(Collectors.joining()),
                        cell.notes().stream()
                                .map(CompilationHtml::note)
                                .collect(Collectors.joining()));
    }

    private static String note(String note) {
        return "<span class=\"compilation-footnote\">" + escaped(note) + "</span>";
    }

    private static String marked(MarkedRun run) {
        return switch (run.sharing()) {
            case ALL -> "<mark class=\"shared-all\">" + escaped(run.text()) + "</mark>";
            case SOME -> "<mark class=\"shared-some\">" + escaped(run.text()) + "</mark>";
            case OWN -> escaped(run.text());
        };
    }

    private String notes(CompilationTable table) {
        var sources =
                table.columns().stream()
                        .map(column -> column.citation() + ": " + column.source())
                        .map(CompilationHtml::escaped)
                        .map(this::isolated)
                        .collect(Collectors.joining("</li>\n<li>", "<li>", "</li>"));
        return """
                <footer class="compilation-notes">
                <p>%s</p>
                <p>%s</p>
                <ul>
                %s
                </ul>
                <p>%s <code>%s</code></p>
                </footer>
                """
                .formatted(
                        escaped(words.notAuthentic()),
                        escaped(words.source()),
                        sources,
                        escaped(words.release()),
                        escaped(table.release()));
    }

    private String linked(Identifier thing, String text) {
        return addresses
                .apply(thing)
                .map(to -> "<a href=\"%s\">%s</a>".formatted(escaped(to), escaped(text)))
                .orElse(escaped(text));
    }

    /** A citation keeps its direction in a page of the other. */
    private String isolated(String citation) {
        return isRightToLeft(words.language())
                ? "<bdi dir=\"ltr\">" + citation + "</bdi>"
                : citation;
    }

    private String language(CompilationColumn column) {
        return column.language().equals(words.language())
                ? ""
                : " lang=\"%s\" dir=\"%s\""
                        .formatted(
                                escaped(column.language()),
                                isRightToLeft(column.language()) ? "rtl" : "ltr");
    }

    private static String direction(String language) {
        return isRightToLeft(language) ? " dir=\"rtl\"" : "";
    }

    private static boolean isRightToLeft(String language) {
        return RIGHT_TO_LEFT.contains(language.split("-")[0]);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
