package itu.mandates.app;

import itu.mandates.cite.Conferences;
import itu.mandates.cite.Conferences.Meeting;
import itu.mandates.cite.Holdings;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Register;
import java.util.List;
import java.util.stream.Collectors;

/** What citations are decided against: the texts held, and the registers. */
final class KnownFacts {

    private KnownFacts() {}

    static Holdings holdings(List<Document> documents) {
        var register = Register.load();
        var editions =
                register.editions().stream()
                        .map(
                                known ->
                                        Identifier.resolution(
                                                        known.body(), known.type(), known.number())
                                                .edition(known.year()))
                        .collect(Collectors.toSet());
        var meetings =
                register.conferences().stream()
                        .map(
                                conference ->
                                        new Meeting(
                                                conference.body(),
                                                conference.place(),
                                                conference.year()))
                        .toList();
        return new Holdings(documents, editions, new Conferences(meetings));
    }
}
