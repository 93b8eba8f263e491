package itu.mandates.model;

import java.util.List;
import java.util.Optional;

/**
 * What the front page of a contribution or report says of it; each empty where it says nothing.
 *
 * @param symbol "C26/89"
 * @param date ISO date
 * @param meeting identifier of the meeting it was submitted to: /id/conference/council-26
 * @param proponents Member States or regional groups as printed
 */
public record Contribution(
        Optional<String> symbol,
        Optional<String> date,
        Optional<String> agendaItem,
        Optional<String> originalLanguage,
        Optional<Identifier> meeting,
        Optional<String> actionRequested,
        List<String> proponents) {

    public static final Contribution NONE =
            new Contribution(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());

    /** The same, with what a proposal in it says where its front page is silent. */
    public Contribution or(
            Optional<String> otherSymbol,
            Optional<Identifier> otherMeeting,
            List<String> otherProponents) {
        return new Contribution(
                symbol.or(() -> otherSymbol),
                date,
                agendaItem,
                originalLanguage,
                meeting.or(() -> otherMeeting),
                actionRequested,
                proponents.isEmpty() ? otherProponents : proponents);
    }

    public Contribution {
        proponents = List.copyOf(proponents);
    }
}
