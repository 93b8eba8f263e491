package itu.mandates.query;

import itu.mandates.vocab.Itu;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A data set in memory whose default graph is the union and whose words can be searched. */
final class TextSearch {

    private TextSearch() {}

    static DatasetGraph over(DatasetGraph data) {
        DatasetGraph indexed = indexed(data);
        DatasetGraph union = DatasetGraphFactory.create(GraphView.createUnionGraph(indexed));
        data.listGraphNodes()
                .forEachRemaining(name -> union.addGraph(name, indexed.getGraph(name)));
        union.getContext().putAll(indexed.getContext());
        return union;
    }

    private static DatasetGraph indexed(DatasetGraph data) {
        var definition = new EntityDefinition("uri", "text", "graph", Itu.TEXT.asNode());
        definition.setLangField("lang");
        var config = new TextIndexConfig(definition);
        config.setMultilingualSupport(true);
        config.setValueStored(true);
        DatasetGraph indexed =
                TextDatasetFactory.createLucene(
                        DatasetGraphFactory.create(), new ByteBuffersDirectory(), config);
        data.find().forEachRemaining(indexed::add);
        indexed.commit();
        return indexed;
    }
}
