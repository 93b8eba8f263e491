package itu.mandates.release;

import itu.mandates.vocab.Itu;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.store.Directory;

/**
 * What {@code text:query} finds: the words of clauses (the default), headings, titles and labels,
 * each with its graph and language.
 *
 * <p>With a language ({@code 'function' 'lang:en'}), the words are read as that language inflects
 * them. Without one, every language is searched and English words are found in any inflection;
 * words of other languages are found as they stand.
 */
final class TextFields {

    private TextFields() {}

    /** An index in this directory, which it keeps locked until it is closed. */
    static TextIndex open(Directory directory) {
        var config = new TextIndexConfig(definition());
        config.setMultilingualSupport(true);
        config.setValueStored(true);
        // The analyser of the field without a language; each language has its own beside it.
        config.setAnalyzer(new EnglishAnalyzer());
        return new TextIndexLucene(directory, config);
    }

    /** Adds a statement's words, if it is one that has words. */
    static void add(TextIndex index, Quad quad) {
        if (!quad.getObject().isLiteral()) {
            return;
        }
        Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
        if (entity != null) {
            index.addEntity(entity);
        }
    }

    private static EntityDefinition definition() {
        // Without the graph, GRAPH ?g { text:query } would answer once for each graph there is.
        var definition = new EntityDefinition("uri", "text", "graph", Itu.TEXT.asNode());
        definition.setLangField("lang");
        definition.set("heading", Itu.HEADING.asNode());
        definition.set("title", DCTerms.title.asNode());
        definition.set("label", RDFS.label.asNode());
        return definition;
    }
}
