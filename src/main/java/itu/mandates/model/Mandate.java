package itu.mandates.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A task that a clause gives: who is told to do what, with what force, how, for whom and when. A
 * clause may give several, and most recitals and declarations give none.
 *
 * @param clause that gives it
 * @param number 1 for the first of a clause, in order of the text
 * @param force how binding the words are
 * @param addressing who is told
 * @param task what is to be done
 * @param recipients who is reported to, or to whom something is submitted
 * @param period how often or by when; one has several where the words name several
 * @param conditions under which, in order of the text
 * @param operativeThrough of a provision of an annex the clause that calls the annex
 * @param confidence from 0 to 1
 */
public record Mandate(
        Identifier clause,
        int number,
        Force force,
        Addressing addressing,
        Task task,
        List<Party> recipients,
        List<Slot> period,
        List<Slot> conditions,
        Optional<Identifier> operativeThrough,
        double confidence) {

    /** Where the addressee was found. */
    public enum Basis {
        /** The heading of the section, or words of the clause that holds this one. */
        HEADING,
        /** The subject of the clause: "that RAG, TSAG and TDAG shall ...". */
        SUBJECT,
        /** The object of a verb of the clause itself: "to invite TDAG to ...". */
        ITEM,
        /** Nobody is named. */
        NONE
    }

    /** How binding a modal verb is. */
    public enum Modality {
        SHALL,
        SHOULD,
        MAY,
        SHALL_NOT,
        NONE
    }

    /**
     * Words that a mandate rests on.
     *
     * @param in the clause, or the section in whose heading they stand
     * @param text as they stand there
     * @param span in code points of the wording of the clause, or of the heading
     */
    public record Words(Identifier in, String text, Span span) {}

    /**
     * A value of a closed list.
     *
     * @param code "annual", "subjectToResources"
     * @param words that say so
     */
    public record Slot(String code, Words words) {}

    /**
     * Somebody who is told, works with them, or is reported to.
     *
     * @param thing body or post; empty if the vocabulary has none of this name
     */
    public record Party(Optional<Identifier> thing, Words words) {}

    /**
     * @param verb code of the lexicon: "instructs", of nested verbs the innermost
     * @param verbWords empty if nothing but an annex gives the task
     * @param modalWords empty if there is no modal verb
     */
    public record Force(
            String verb, Optional<Words> verbWords, Modality modality, Optional<Words> modalWords) {

        public Force(String verb, Optional<Words> verbWords) {
            this(verb, verbWords, Modality.NONE, Optional.empty());
        }
    }

    /**
     * @param to who is told
     * @param with with whom they are to do it: "in collaboration with ..."
     */
    public record Addressing(List<Party> to, List<Party> with, Basis basis) {

        public Addressing {
            to = List.copyOf(to);
            with = List.copyOf(with);
        }
    }

    /**
     * @param action the verb phrase: "continue to assist"
     * @param object what it acts on, as it stands; empty if nothing follows
     * @param kind class of action by the first verb that tells: "report", "create"; "other"
     * @param deliverables what is to be made: a report, a list, a group
     * @param topics named in the clause
     */
    public record Task(
            Words action,
            Optional<Words> object,
            String kind,
            List<Slot> deliverables,
            List<Identifier> topics) {

        public Task {
            deliverables = List.copyOf(deliverables);
            topics = List.copyOf(topics);
        }
    }

    public Mandate {
        recipients = List.copyOf(recipients);
        period = List.copyOf(period);
        conditions = List.copyOf(conditions);
    }

    /** What is to be reported to whom how often, if that is the task. */
    public Optional<ReportingObligation> reporting() {
        return task.kind().equals("report")
                ? Optional.of(new ReportingObligation(this))
                : Optional.empty();
    }

    /** All words of the clause that it rests on. */
    public Stream<Words> evidence() {
        return Stream.of(
                        force.verbWords().stream(),
                        force.modalWords().stream(),
                        addressing.to().stream().map(Party::words),
                        addressing.with().stream().map(Party::words),
                        Stream.of(task.action()),
                        task.object().stream(),
                        recipients.stream().map(Party::words),
                        Stream.of(task.deliverables(), period, conditions)
                                .flatMap(List::stream)
                                .map(Slot::words))
                .flatMap(words -> words)
                .distinct();
    }
}
