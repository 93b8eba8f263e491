package itu.mandates.cite;

import itu.mandates.model.Document;
import itu.mandates.model.Paragraph;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.model.TextStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The references of texts: finding and resolving together. Every clause of a resolution is read,
 * those of annexes too, and every paragraph of a contribution or report. Does not fail on any
 * words.
 */
public final class Citations {

    private static final String LANGUAGE = "en";

    private final ReferenceFinder finder;
    private final ReferenceResolver resolver;

    /**
     * @param holdings what citations are decided against
     * @throws IllegalArgumentException naming file and key, if a pattern file is not as it should
     *     be
     */
    public Citations(Holdings holdings) {
        var book = PatternBook.of(LANGUAGE);
        this.finder = new ReferenceFinder(book);
        this.resolver = new ReferenceResolver(book.words(), holdings);
    }

    /** Those of its paragraphs, then those of each of its revisions, in order of the text. */
    public List<Reference> of(Document document) {
        var references = new ArrayList<Reference>();
        if (document.entry().language().equals(LANGUAGE)) {
            var text = CitingText.ofDocument();
            document.paragraphs().stream()
                    .flatMap(Citations::withParagraphs)
                    .map(Citations::wordsOf)
                    .forEach(words -> references.addAll(read(words, text)));
        }
        document.revisions().forEach(revision -> references.addAll(of(revision)));
        return references;
    }

    /** Those of its clauses, in order of the text; none if it is in a language without patterns. */
    public List<Reference> of(Revision revision) {
        if (!revision.language().equals(LANGUAGE)) {
            return List.of();
        }
        var text = CitingText.of(revision.id(), Divisions.of(revision));
        return revision.allClauses()
                .map(clause -> new CitingWords(clause.id(), clause.wording(), clause.status()))
                .flatMap(words -> read(words, text).stream())
                .toList();
    }

    private List<Reference> read(CitingWords words, CitingText text) {
        return resolver.resolve(finder.find(words.passage().text()), words, text);
    }

    private static CitingWords wordsOf(Paragraph paragraph) {
        return new CitingWords(paragraph.id(), paragraph.words(), TextStatus.CLEAN);
    }

    private static Stream<Paragraph> withParagraphs(Paragraph paragraph) {
        return Stream.concat(
                Stream.of(paragraph),
                paragraph.paragraphs().stream().flatMap(Citations::withParagraphs));
    }
}
