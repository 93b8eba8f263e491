package itu.mandates.parse;

import itu.mandates.model.Contribution;
import itu.mandates.model.Identifier;
import itu.mandates.model.Proposal;
import itu.mandates.model.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a paper that submits texts is: what its first page says, and where that is silent, what its
 * proposals do. A proposal to a conference names itself, its group and its conference.
 */
record Submission(FrontPage front, Grammar grammar, List<Revision> texts) {

    Contribution contribution(Optional<String> actionRequested) {
        Optional<String> number = commonNumber();
        List<String> group = number.flatMap(grammar.groups()::proponent).stream().toList();
        return front.contribution(actionRequested)
                .or(number, meeting(), group.isEmpty() ? front.namedAbove() : group);
    }

    /** "EUR/44A4" of proposals EUR/44A4/1 and EUR/44A4/2; of one proposal its own. */
    private Optional<String> commonNumber() {
        return numbers().reduce(Submission::common).filter(number -> !number.isEmpty());
    }

    private Stream<String> numbers() {
        return texts.stream()
                .filter(Revision::isDraft)
                .flatMap(text -> text.proposal().flatMap(Proposal::number).stream());
    }

    private static String common(String one, String other) {
        List<String> parts = List.of(one.split("/"));
        List<String> others = List.of(other.split("/"));
        var common = new ArrayList<String>();
        for (int i = 0; i < Math.min(parts.size(), others.size()); i++) {
            if (!parts.get(i).equals(others.get(i))) {
                break;
            }
            common.add(parts.get(i));
        }
        return String.join("/", common);
    }

    private Optional<Identifier> meeting() {
        return texts.stream()
                .filter(Revision::isDraft)
                .filter(text -> numbers().findAny().isPresent())
                .map(Revision::id)
                .findFirst()
                .flatMap(id -> grammar.register().conference(id.body(), id.year()))
                .map(conference -> Identifier.thing("conference", conference.id()));
    }
}
