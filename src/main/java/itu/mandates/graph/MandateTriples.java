package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.MANDATES;

import itu.mandates.model.Identifier;
import itu.mandates.model.Mandate;
import itu.mandates.model.Mandate.Party;
import itu.mandates.model.Mandate.Slot;
import itu.mandates.model.Mandate.Words;
import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;

/** Tasks that clauses give, each with the words it rests on and where these stand. */
final class MandateTriples {

    private final NamedGraphs graphs;
    private final Map<Identifier, String> languages;

    /**
     * @param languages of texts, by edition or draft
     */
    MandateTriples(NamedGraphs graphs, Map<Identifier, String> languages) {
        this.graphs = graphs;
        this.languages = languages;
    }

    void write(Mandate mandate) {
        String language = languages.getOrDefault(mandate.clause().editionOf(), "en");
        Resource clause = Itu.iri(mandate.clause());
        var description =
                graphs.about(MANDATES, Itu.iri(name(mandate)))
                        .type(
                                mandate.reporting().isPresent()
                                        ? Itu.REPORTING_OBLIGATION
                                        : Itu.MANDATE)
                        .label("mandate " + mandate.number() + " of " + graphs.label(clause))
                        .link(Itu.MANDATE_OF, clause)
                        .put(Itu.MANDATE_NUMBER, mandate.number())
                        .link(Itu.METHOD, Itu.code("method", "frameWords"))
                        .put(Itu.CONFIDENCE, mandate.confidence())
                        .link(Itu.OPERATIVE_THROUGH, mandate.operativeThrough().map(Itu::iri));
        force(mandate, description);
        parties(mandate, description, language);
        task(mandate, description, language);
        mandate.evidence().forEach(words -> description.link(Itu.RESTS_ON, place(words)));
    }

    private static Identifier name(Mandate mandate) {
        return Hash.name("mandate", mandate.clause(), mandate.number());
    }

    private static void force(Mandate mandate, Description description) {
        description
                .link(Itu.VERB, Itu.code("verb", mandate.force().verb()))
                .link(Itu.MODALITY, code("modality", mandate.force().modality()))
                .link(Itu.ADDRESSEE_BASIS, code("addresseeBasis", mandate.addressing().basis()));
    }

    private static void parties(Mandate mandate, Description description, String language) {
        var addressing = mandate.addressing();
        new Role(Itu.ADDRESSEE, Itu.ADDRESSEE_NAME).write(addressing.to(), description, language);
        new Role(Itu.CO_ADDRESSEE, Itu.CO_ADDRESSEE_NAME)
                .write(addressing.with(), description, language);
        new Role(Itu.RECIPIENT, Itu.RECIPIENT_NAME)
                .write(mandate.recipients(), description, language);
    }

    /** What somebody is to a task, and how he is called there. */
    private record Role(Property thing, Property name) {

        void write(List<Party> parties, Description description, String language) {
            for (Party party : parties) {
                description
                        .link(thing, party.thing().map(Itu::iri))
                        .words(name, party.words().text(), language);
            }
        }
    }

    private static void task(Mandate mandate, Description description, String language) {
        var task = mandate.task();
        description
                .words(Itu.ACTION, task.action().text(), language)
                .words(Itu.OBJECT, task.object().map(Words::text), language);
        task.topics().forEach(topic -> description.link(Itu.HAS_TOPIC, Itu.iri(topic)));
        new Coded(Itu.PERIOD, "period", Itu.PERIOD_WORDS)
                .write(mandate.period(), description, language);
        new Coded(Itu.CONDITION_KIND, "conditionKind", Itu.CONDITION)
                .write(mandate.conditions(), description, language);
        new Coded(Itu.DELIVERABLE_KIND, "deliverableKind", Itu.DELIVERABLE)
                .write(task.deliverables(), description, language);
    }

    /** A value of a scheme, and the words that say so. */
    private record Coded(Property value, String scheme, Property words) {

        void write(List<Slot> slots, Description description, String language) {
            for (Slot slot : slots) {
                description
                        .link(value, Itu.code(scheme, slot.code()))
                        .words(words, slot.words().text(), language);
            }
        }
    }

    /** A stretch of a clause or heading, in the terms of the Web Annotation model. */
    private Resource place(Words words) {
        Identifier name = Hash.name("words", words.in(), words.span());
        Resource place = Itu.iri(name);
        Resource selector = Itu.iri(Identifier.thing("words", name.last() + "/selector"));
        graphs.about(MANDATES, place)
                .type(OA.SpecificResource)
                .label("“" + words.text() + "” in " + graphs.label(Itu.iri(words.in())))
                .link(OA.hasSource, Itu.iri(words.in()))
                .link(OA.hasSelector, selector);
        graphs.about(MANDATES, selector)
                .type(OA.TextPositionSelector)
                .label("place of “" + words.text() + "”")
                .put(OA.start, words.span().start())
                .put(OA.end, words.span().end());
        return place;
    }

    private static Resource code(String scheme, Enum<?> value) {
        return Itu.code(scheme, Labels.camelCase(value.name()));
    }
}
