package itu.mandates.cite;

import itu.mandates.model.Document;
import itu.mandates.model.Paragraph;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.model.TextStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The references of texts: finding and resolving together. Every clause of a resolution is read,
 * those of annexes too, and every paragraph of a contribution or report. Does not fail on any
 * words.
 */
public final class Citations {

    private final Map<String, ReferenceFinder> finders = new LinkedHashMap<>();
    private final ReferenceResolver resolver;

    /**
     * @param holdings what citations are decided against
     * @throws IllegalArgumentException naming file and key, if a pattern file is not as it should
     *     be
     */
    public Citations(Holdings holdings) {
        for (String language : PatternBook.languages()) {
            finders.put(language, new ReferenceFinder(PatternBook.booksFor(language)));
        }
        var words = PatternBook.of(PatternBook.EVERYWHERE).words();
        this.resolver = new ReferenceResolver(words, holdings);
    }

    /** Those of its paragraphs, then those of each of its revisions, in order of the text. */
    public List<Reference> of(Document document) {
        var references = new ArrayList<Reference>();
        var text = CitingText.ofDocument();
        String language = document.entry().language();
        document.paragraphs().stream()
                .flatMap(Citations::withParagraphs)
                .map(Citations::wordsOf)
                .forEach(words -> references.addAll(read(language, words, text)));
        document.revisions().forEach(revision -> references.addAll(of(revision)));
        return references;
    }

    /** Those of its clauses, in order of the text. */
    public List<Reference> of(Revision revision) {
        var text = CitingText.of(revision.id(), Divisions.of(revision));
        return revision.allClauses()
                .map(clause -> new CitingWords(clause.id(), clause.wording(), clause.status()))
                .flatMap(words -> read(revision.language(), words, text).stream())
                .toList();
    }

    private ReferenceFinder finder(String language) {
        return finders.getOrDefault(language, finders.get(PatternBook.EVERYWHERE));
    }

    private List<Reference> read(String language, CitingWords words, CitingText text) {
        List<Mention> mentions = finder(language).find(words.passage().text());
        return resolver.resolve(mentions, words, text).stream()
                .map(reference -> reference.in(language))
                .toList();
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
