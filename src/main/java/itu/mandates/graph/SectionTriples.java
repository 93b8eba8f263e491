package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Clause;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Section;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;

/**
 * The sections of one text, with all that is in them, in document order. One object writes one
 * text: it counts the positions.
 */
final class SectionTriples {

    private final NamedGraphs graphs;
    private final HeldText text;
    private final ClauseTriples clauses;
    private int position;

    /**
     * @param edition what cites say, such as "Resolution 191 (Rev. Bucharest, 2022)"
     */
    SectionTriples(NamedGraphs graphs, HeldText text, String edition) {
        this.graphs = graphs;
        this.text = text;
        this.clauses = new ClauseTriples(graphs, text, edition);
    }

    void writeAll() {
        text.revision().sections().forEach(section -> write(section, Optional.empty()));
    }

    private void write(Section section, Optional<Identifier> outer) {
        describe(section, outer);
        int next = 0;
        List<Section> inner = section.sections();
        for (Clause clause : section.clauses()) {
            while (next < inner.size() && stands(inner.get(next), clause)) {
                write(inner.get(next++), Optional.of(section.id()));
            }
            write(clause, section, Optional.empty());
        }
        inner.subList(next, inner.size()).forEach(rest -> write(rest, Optional.of(section.id())));
    }

    /** Whether the inner section stands before the clause, as closing lines of an annex do. */
    private static boolean stands(Section inner, Clause clause) {
        return !clause.words().isEmpty() && inner.span().start() < clause.words().span().start();
    }

    private void write(Clause clause, Section section, Optional<Identifier> outer) {
        clauses.write(clause, new ClauseTriples.Position(section.id(), outer, ++position));
        clause.clauses().forEach(inner -> write(inner, section, Optional.of(clause.id())));
    }

    /** "ANNEX 2" is cited as "Annex 2". */
    private static String citedAs(Section section) {
        String heading = section.heading();
        if (section.part() != Part.ANNEX || heading.isEmpty()) {
            return heading;
        }
        String word = heading.split(" ")[0];
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        String rest = word.substring(1).toLowerCase(Locale.ROOT) + heading.substring(word.length());
        return capitals ? heading.charAt(0) + rest : heading;
    }

    private void describe(Section section, Optional<Identifier> outer) {
        Resource node = Itu.iri(section.id());
        var description =
                graphs.about(TEXT, node)
                        .type(Itu.SECTION)
                        .label(clauses.cite(citedAs(section)))
                        .link(Itu.SECTION_OF, Itu.iri(outer.orElse(text.revision().id())))
                        .words(Itu.HEADING, section.heading(), text.language())
                        .put(Itu.CITED_AS, citedAs(section))
                        .link(
                                Itu.PART,
                                Itu.code("part", section.part().name().toLowerCase(Locale.ROOT)))
                        .put(Itu.POSITION, ++position)
                        .span(section.span())
                        .link(Prov.WAS_DERIVED_FROM, text.source());
        if (!section.title().isEmpty()) {
            description.words(DCTerms.title, section.title(), text.language());
        }
    }
}
