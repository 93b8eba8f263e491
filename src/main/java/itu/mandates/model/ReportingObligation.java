package itu.mandates.model;

import itu.mandates.model.Mandate.Party;
import itu.mandates.model.Mandate.Slot;
import java.util.List;
import java.util.Optional;

/**
 * A mandate whose task is to report: who reports what to whom how often.
 *
 * @param mandate its kind of task is "report"
 */
public record ReportingObligation(Mandate mandate) {

    public List<Party> who() {
        return mandate.addressing().to();
    }

    public Optional<String> what() {
        return mandate.task().object().map(Mandate.Words::text);
    }

    public List<Party> toWhom() {
        return mandate.recipients();
    }

    public List<Slot> howOften() {
        return mandate.period();
    }
}
