package itu.mandates.parse;

import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.model.Proposal;
import itu.mandates.model.Revision;
import itu.mandates.vocab.Register;
import itu.mandates.vocab.Register.Conference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Proposals to suppress a resolution, or to leave it: they print the edition that stands, and no
 * formula that names the conference they are for. It is that of the drafts beside them, or of the
 * paper's first page, or else the next that the register knows.
 *
 * @param paper the conference that the first page names
 */
record BareProposals(Register register, Optional<Identifier> paper) {

    List<Revision> dated(List<Revision> texts) {
        return texts.stream().map(text -> isBare(text) ? dated(text, texts) : text).toList();
    }

    private static boolean isBare(Revision text) {
        return text.proposal().map(Proposal::carriesText).filter(carries -> !carries).isPresent()
                && text.sections().isEmpty();
    }

    private Revision dated(Revision bare, List<Revision> texts) {
        Stream<Edition> beside =
                texts.stream()
                        .filter(text -> text.isDraft() && !text.sections().isEmpty())
                        .filter(text -> text.id().body().equals(bare.id().body()))
                        .map(Revision::edition);
        Stream<Edition> ahead =
                Stream.concat(
                                paper.flatMap(id -> register.conferenceById(id.last())).stream(),
                                register.conferences(bare.id().body()).stream())
                        .filter(conference -> conference.body().equals(bare.id().body()))
                        .map(BareProposals::edition);
        return Stream.concat(beside, ahead)
                .filter(edition -> edition.year() > bare.edition().year())
                .findFirst()
                .map(bare::proposedAt)
                .orElse(bare);
    }

    private static Edition edition(Conference conference) {
        return new Edition(conference.place(), conference.year());
    }
}
