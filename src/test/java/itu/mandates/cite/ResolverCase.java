package itu.mandates.cite;

import itu.mandates.Sources;
import itu.mandates.model.Identifier;
import itu.mandates.model.Passage;
import itu.mandates.model.Reference;
import itu.mandates.model.Reference.StubReason;
import itu.mandates.model.TextStatus;
import itu.mandates.vocab.Register;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row of resolving.tsv: words in a text, what they cite, and how that was decided. */
record ResolverCase(
        String language, String citing, String words, List<String> expected, String reason) {

    private static final PatternBook BOOK = PatternBook.of("en");

    private static final Map<String, ReferenceFinder> FINDERS =
            PatternBook.languages().stream()
                    .collect(
                            Collectors.toMap(
                                    language -> language,
                                    language ->
                                            new ReferenceFinder(PatternBook.booksFor(language))));

    static final Holdings HOLDINGS = new Holdings(Sources.documents(), Register.load());

    static ResolverCase read(String line) {
        String[] cells = line.split("\t", -1);
        return new ResolverCase(
                cells[0], cells[1], cells[2], List.of(cells[3].split(" ; ")), cells[4]);
    }

    List<Reference> references() {
        boolean flattened = citing.endsWith("~");
        var owner = Identifier.parse(citing.replace("~", "")).orElseThrow();
        var passage = Passage.of(words, 0);
        return new ReferenceResolver(BOOK.words(), HOLDINGS)
                .resolve(
                        FINDERS.get(language).find(passage.text()),
                        new CitingWords(
                                owner,
                                passage,
                                flattened ? TextStatus.AS_FLATTENED : TextStatus.CLEAN),
                        text(owner));
    }

    private static CitingText text(Identifier owner) {
        return switch (owner.form()) {
            case EDITION, DIVISION ->
                    CitingText.of(owner.editionOf(), HOLDINGS.divisions(owner.editionOf()));
            default -> CitingText.ofDocument();
        };
    }

    /** "stub notHeld /eli/wtsa/res/18/2022", "ambiguous /eli/... /eli/...". */
    static String shown(Reference reference) {
        return Stream.of(
                        Stream.of(reference.status().name().toLowerCase(Locale.ROOT)),
                        reference.stubReason().map(StubReason::code).stream(),
                        reference.target().map(Identifier::toString).stream(),
                        reference.candidates().stream().map(Identifier::toString))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }
}
