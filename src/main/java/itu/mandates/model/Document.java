package itu.mandates.model;

import java.util.List;

/**
 * One source document as the parser saw it. Nothing is dropped: the runs of its nodes cover every
 * non-blank line of the source.
 */
public record Document(
        SourceText source,
        SourceEntry entry,
        Kind kind,
        Contribution contribution,
        List<Paragraph> paragraphs,
        List<Revision> revisions,
        List<Furniture> furniture,
        List<Diagnostic> diagnostics) {

    public enum Kind {
        ADOPTED_TEXT("adoptedText"),
        CONTRIBUTION("contribution"),
        REPORT("report");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Document {
        paragraphs = List.copyOf(paragraphs);
        revisions = List.copyOf(revisions);
        furniture = List.copyOf(furniture);
        diagnostics = List.copyOf(diagnostics);
    }

    public Identifier id() {
        return Identifier.source(entry.name());
    }
}
