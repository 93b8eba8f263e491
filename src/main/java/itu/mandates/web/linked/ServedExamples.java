package itu.mandates.web.linked;

import itu.mandates.query.QueryExamples;
import itu.mandates.query.QueryFile;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDFS;

/**
 * The saved queries as examples, with the addresses at which this server answers them.
 *
 * @param origin of this server
 */
record ServedExamples(String origin) {

    Model of(List<QueryFile> queries) {
        Model model = QueryExamples.of(queries);
        var target = model.createProperty("https://schema.org/", "target");
        for (QueryFile file : queries) {
            model.createResource(QueryExamples.iri(file))
                    .addProperty(target, model.createResource(origin + "/sparql"))
                    .addProperty(
                            RDFS.seeAlso,
                            model.createResource(origin + "/api/v1/q/" + file.name()));
        }
        return model;
    }
}
