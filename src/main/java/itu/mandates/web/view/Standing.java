package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** How a text stands: what a reader must know before taking its words for law. */
final class Standing {

    private Standing() {}

    static boolean isDraft(Node text, Facts facts) {
        return facts.isA(text, Itu.DRAFT_REVISION);
    }

    static boolean isHeld(Node text, Facts facts) {
        return isDraft(text, facts) || facts.hold(text, Itu.HELD, "true");
    }

    static String kind(Node text, Facts facts) {
        return isDraft(text, facts) ? "draft" : isHeld(text, facts) ? "held" : "stub";
    }

    /** The text to which this one is compared: of a draft its base, else the last that is held. */
    static Optional<Node> before(Node text, Facts facts) {
        Optional<Node> step =
                facts.object(text, Itu.CHANGES).or(() -> facts.object(text, Itu.PREVIOUS_REVISION));
        int steps = 0;
        while (step.isPresent() && !isHeld(step.get(), facts) && steps++ < 100) {
            step = facts.object(step.get(), Itu.PREVIOUS_REVISION);
        }
        return step.filter(found -> isHeld(found, facts));
    }
}
