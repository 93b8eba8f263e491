package itu.mandates.check;

import itu.mandates.vocab.Itu;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * What became of the references from one release to the next. The same words in the same clause are
 * the same citation, whatever they were taken to mean.
 *
 * @param appeared citations of the later release alone
 * @param vanished citations of the earlier release alone
 * @param changed citations of both that mean something else now
 */
public record GainsAndLosses(List<String> appeared, List<String> vanished, List<String> changed) {

    private static final Node REFERENCES = Itu.graph("references").asNode();

    /** The citations of a release: for the words of a clause, all that they mean. */
    public record Citing(SortedMap<String, SortedSet<String>> meanings) {

        /** Reads the graph of references of a release, in a transaction of its own. */
        public static Citing in(DatasetGraph data) {
            return Txn.calculateRead(data, () -> read(data));
        }

        private static Citing read(DatasetGraph data) {
            var meanings = new TreeMap<String, SortedSet<String>>();
            data.find(REFERENCES, Node.ANY, Itu.QUOTE.asNode(), Node.ANY)
                    .forEachRemaining(
                            quad ->
                                    meanings.computeIfAbsent(
                                                    words(data, quad), words -> new TreeSet<>())
                                            .addAll(meaning(data, quad.getSubject())));
            return new Citing(meanings);
        }

        private static String words(DatasetGraph data, Quad quoting) {
            return String.join(", ", objects(data, quoting.getSubject(), Itu.CITING_CLAUSE))
                    + ": "
                    + quoting.getObject().getLiteralLexicalForm();
        }

        private static List<String> meaning(DatasetGraph data, Node reference) {
            List<String> targets = objects(data, reference, Itu.TARGET);
            List<String> candidates = objects(data, reference, Itu.CANDIDATE);
            if (!targets.isEmpty()) {
                return targets;
            }
            return candidates.isEmpty()
                    ? List.of("unresolved")
                    : candidates.stream().map(each -> "perhaps " + each).toList();
        }

        private static List<String> objects(DatasetGraph data, Node subject, Property property) {
            var paths = new ArrayList<String>();
            data.find(REFERENCES, subject, property.asNode(), Node.ANY)
                    .forEachRemaining(
                            quad -> paths.add(quad.getObject().getURI().replace(Itu.BASE, "")));
            paths.sort(null);
            return paths;
        }
    }

    public GainsAndLosses {
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
        changed = List.copyOf(changed);
    }

    public static GainsAndLosses between(Citing earlier, Citing later) {
        return new GainsAndLosses(
                only(later, earlier),
                only(earlier, later),
                later.meanings().entrySet().stream()
                        .filter(entry -> earlier.meanings().containsKey(entry.getKey()))
                        .filter(entry -> !was(earlier, entry).equals(entry.getValue()))
                        .map(
                                entry ->
                                        line(entry.getKey(), was(earlier, entry))
                                                + ", now "
                                                + String.join("; ", entry.getValue()))
                        .toList());
    }

    private static SortedSet<String> was(
            Citing earlier, Map.Entry<String, SortedSet<String>> entry) {
        return earlier.meanings().get(entry.getKey());
    }

    private static List<String> only(Citing one, Citing other) {
        return one.meanings().entrySet().stream()
                .filter(entry -> !other.meanings().containsKey(entry.getKey()))
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String line(String words, SortedSet<String> meanings) {
        return words + " → " + String.join("; ", meanings);
    }

    /** "references: 3 appeared, 1 vanished, 0 changed their target". */
    public String summary() {
        return "references: %d appeared, %d vanished, %d changed their target"
                .formatted(appeared.size(), vanished.size(), changed.size());
    }

    /**
     * @param since name of the earlier release
     */
    public String markdown(String since) {
        var out = new StringBuilder("# Gains and losses since " + since + "\n\n");
        out.append(summary()).append(".\n");
        add(out, "Appeared", appeared);
        add(out, "Vanished", vanished);
        add(out, "Changed their target", changed);
        return out.toString();
    }

    private static void add(StringBuilder out, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append("\n## ").append(heading).append("\n\n");
            lines.forEach(line -> out.append("- ").append(line).append('\n'));
        }
    }
}
