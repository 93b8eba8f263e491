package itu.mandates.app;

import itu.mandates.cite.Holdings;
import itu.mandates.model.Document;
import itu.mandates.vocab.Register;
import java.util.List;

/** What citations are decided against: the texts held, and the registers. */
final class KnownFacts {

    private KnownFacts() {}

    static Holdings holdings(List<Document> documents) {
        return new Holdings(documents, Register.load());
    }
}
