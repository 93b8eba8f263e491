package itu.mandates.cite;

import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Mentioning;
import itu.mandates.model.Paragraph;
import itu.mandates.vocab.NamedThings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The bodies, posts and topics that clauses and paragraphs name, by the names that the registers
 * have in the language of the text. Of names that overlap the longest counts: "Director of TSB" is
 * the Director and not also the Bureau. Names of several words may be written with capitals and
 * without, acronyms only as they are. Names are found as the registers write them: of the cases of
 * Russian, the nominative alone.
 */
public final class Mentions {

    /** Read when a text of the language comes. */
    private final Map<String, NameFinder> byLanguage = new HashMap<>();

    /** In order of the text; what one clause names twice, once. */
    public List<Mentioning> of(Document document) {
        String language = document.entry().language();
        Stream<Mentioning> ofParagraphs =
                document.paragraphs().stream()
                        .flatMap(Mentions::withParagraphs)
                        .flatMap(each -> find(each.id(), each.words().text(), language).stream());
        Stream<Mentioning> ofClauses =
                document.revisions().stream()
                        .flatMap(
                                revision ->
                                        revision.allClauses()
                                                .flatMap(each -> find(each, revision.language())));
        return Stream.concat(ofParagraphs, ofClauses).toList();
    }

    private Stream<Mentioning> find(Clause clause, String language) {
        return find(clause.id(), clause.text(), language).stream();
    }

    /** What words of a language name. */
    List<Mentioning> find(Identifier place, String words, String language) {
        return byLanguage
                .computeIfAbsent(language, code -> new NameFinder(NamedThings.load(code)))
                .find(place, words);
    }

    private static Stream<Paragraph> withParagraphs(Paragraph paragraph) {
        return Stream.concat(
                Stream.of(paragraph),
                paragraph.paragraphs().stream().flatMap(Mentions::withParagraphs));
    }
}
