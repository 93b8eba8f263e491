package itu.mandates.export.compilation;

import itu.mandates.export.HeldRevisions;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The texts of a release by the names people give them: identifiers ("/eli/pp/res/191/2022", also
 * without "/eli" and "res"), IRIs, addresses of pages, and citations ("Resolution 191 (Rev.
 * Bucharest, 2022)", "PP 191 2022").
 */
public final class TextNames {

    /** As compilations made by hand have them: the Plenipotentiary Conference first. */
    private static final List<String> BODIES =
            List.of("pp", "council", "ra", "wrc", "wtsa", "wtdc");

    /** The order of columns that nobody asked another order for. */
    public static final Comparator<Identifier> USUAL_ORDER =
            Comparator.comparing(TextNames::rank).thenComparing(Identifier::toString);

    private static final int NEAR = 5;

    private final Map<Identifier, Set<String>> names =
            new TreeMap<>(Comparator.comparing(Identifier::toString));
    private final Map<Identifier, String> citations =
            new TreeMap<>(Comparator.comparing(Identifier::toString));

    /**
     * @param data named graphs with their union as default graph
     */
    public TextNames(DatasetGraph data) {
        Txn.executeRead(data, () -> read(ModelFactory.createModelForGraph(data.getDefaultGraph())));
    }

    private void read(Model graph) {
        var columns = new ColumnReader(graph);
        for (Identifier id : new HeldRevisions(graph).ids()) {
            String citation = columns.column(id).citation();
            citations.put(id, citation);
            var words = new HashSet<>(words(id + " " + citation));
            words.remove("eli");
            words.addAll(Set.of("resolution", "itu"));
            words.add(id.isDraft() ? "proposed" : "edition");
            names.put(id, words);
        }
    }

    private static int rank(Identifier text) {
        int rank = BODIES.indexOf(text.body());
        return rank < 0 ? BODIES.size() : rank;
    }

    /** Every text that is held, with its citation, in order of the identifiers. */
    public Map<Identifier, String> all() {
        return Map.copyOf(citations);
    }

    /**
     * The text that is meant.
     *
     * @throws UnknownText if no text held goes by this name, or several do; its message lists those
     *     that come near
     */
    public Identifier find(String name) {
        String path = path(name);
        var exact = Identifier.parse(path).or(() -> Identifier.parse("/eli" + path));
        if (exact.filter(citations::containsKey).isPresent()) {
            return exact.get();
        }
        var words = words(path);
        var meant =
                names.entrySet().stream()
                        .filter(each -> !words.isEmpty() && each.getValue().containsAll(words))
                        .map(Map.Entry::getKey)
                        .toList();
        if (meant.size() != 1) {
            throw new UnknownText(message(name, meant, words));
        }
        return meant.get(0);
    }

    /**
     * The texts that are meant, in the order given.
     *
     * @throws UnknownText also if there are fewer than two, or one is named twice
     */
    public List<Identifier> findAll(List<String> given) {
        var found = new ArrayList<Identifier>();
        for (String name : given) {
            Identifier text = find(name);
            if (found.contains(text)) {
                throw new UnknownText("'" + name + "' names " + text + " a second time");
            }
            found.add(text);
        }
        if (found.size() < 2) {
            throw new UnknownText(
                    "A compilation needs two texts or more, such as "
                            + listed(citations.keySet().stream().limit(2).toList()));
        }
        return List.copyOf(found);
    }

    /** Behind the base of identifiers or a host, without the language of a page. */
    private static String path(String name) {
        String path = name.strip();
        path = path.startsWith(Itu.BASE) ? path.substring(Itu.BASE.length()) : path;
        path = path.replaceFirst("^https?://[^/]*", "").replaceFirst("^/?[a-z]{2}/(?=eli/)", "/");
        path = path.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        return path.startsWith("/") ? path : "/" + path;
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !word.equals("eli"))
                .collect(Collectors.toSet());
    }

    private String message(String name, List<Identifier> meant, Set<String> words) {
        if (meant.size() > 1) {
            return "'" + name + "' may mean " + listed(meant) + "; name one of them";
        }
        return "No text held goes by '"
                + name
                + "'; give an identifier, as pp/191/2022, or a citation. Near: "
                + listed(near(words));
    }

    private List<Identifier> near(Set<String> words) {
        return names.entrySet().stream()
                .sorted(Comparator.comparing(each -> -shared(each.getValue(), words)))
                .limit(NEAR)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static long shared(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).count();
    }

    private String listed(List<Identifier> texts) {
        return texts.stream()
                .flatMap(
                        text ->
                                Stream.of(
                                        text.toString().substring(5)
                                                + " ("
                                                + citations.get(text)
                                                + ")"))
                .collect(Collectors.joining(", "));
    }

    /** A name that no text held has, or several. The message says what would be right. */
    public static final class UnknownText extends RuntimeException {

        UnknownText(String message) {
            super(message);
        }
    }
}
