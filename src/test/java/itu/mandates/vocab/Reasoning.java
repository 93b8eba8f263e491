package itu.mandates.vocab;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;

/** What the reasoner HermiT and the profile of OWL 2 DL say of a model. */
public final class Reasoning {

    private Reasoning() {}

    public static boolean isConsistent(Model model) {
        return new Reasoner(configuration(), load(model)).isConsistent();
    }

    static Set<OWLClass> impossibleClasses(Model model) {
        var reasoner = new Reasoner(configuration(), load(model));
        return reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom();
    }

    static List<OWLProfileViolation> violations(Model model) {
        return new OWL2DLProfile().checkOntology(load(model)).getViolations();
    }

    /** Dates are no datatype of OWL 2, so the reasoner passes over them. */
    private static Configuration configuration() {
        var configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        return configuration;
    }

    /** By N-Triples, since OWLAPI's parser does not know the PREFIX of newer Turtle. */
    private static OWLOntology load(Model model) {
        var triples = new ByteArrayOutputStream();
        RDFDataMgr.write(triples, model, Lang.NTRIPLES);
        var source =
                new StreamDocumentSource(
                        new ByteArrayInputStream(triples.toByteArray()),
                        IRI.create(Itu.NS),
                        new TurtleDocumentFormat(),
                        null);
        try {
            return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(source);
        } catch (OWLOntologyCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
