package itu.mandates.compare;

import itu.mandates.cite.Citations;
import itu.mandates.cite.Holdings;
import itu.mandates.model.Part;
import itu.mandates.model.Revision;
import itu.mandates.vocab.BodyNames;
import itu.mandates.vocab.Phrases;
import itu.mandates.vocab.Register;
import java.util.List;
import java.util.stream.Stream;

/** Made-up clauses, ready to be compared. */
final class Clauses {

    static final Phrases PHRASES = Phrases.load();
    static final BodyNames NAMES = BodyNames.load();

    private Clauses() {}

    /** The clauses of texts, in order. */
    static List<ComparedClause> of(Revision... texts) {
        var citations = new Citations(new Holdings(List.of(), Register.load()));
        var references = Stream.of(texts).flatMap(text -> citations.of(text).stream()).toList();
        var reader =
                new ComparedClauses(Canon.of("en", PHRASES, NAMES), PHRASES, NAMES, references);
        return Stream.of(texts).flatMap(text -> reader.read(text).stream()).toList();
    }

    static ComparedClause operative(String path, String heading, String words) {
        return of(new Made(path).section(heading, Part.OPERATIVE, "1 " + words).revision()).get(0);
    }

    static ComparedClause recital(String path, String words) {
        return of(new Made(path).section("noting", Part.PREAMBLE, "a " + words).revision()).get(0);
    }

    static List<Canon.Term> terms(String words) {
        return Canon.of("en", PHRASES, NAMES).terms(words);
    }
}
