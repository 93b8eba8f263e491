package itu.mandates.query;

import itu.mandates.vocab.ResourceFolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All named queries, in order of their names. */
public final class QueryBook {

    private final TreeMap<String, QueryFile> byName = new TreeMap<>();
    private final QueryWords words;
    private final Replacements replacements;

    QueryBook(List<ResourceFolder.TextFile> files, QueryWords words, String retired) {
        this.words = words;
        files.forEach(
                file ->
                        byName.put(
                                file.name(),
                                QueryFile.read(file).worded(h -> words.in(file.name(), h))));
        replacements = Replacements.of(byName, retired);
    }

    /** The queries of this program: every file of queries/. */
    public static QueryBook load() {
        return load("queries");
    }

    /**
     * The queries of another folder of the class path, with the words of queries/words.
     *
     * @throws QueryException naming the file and what is wrong
     */
    public static QueryBook load(String folder) {
        var resources = new ResourceFolder(folder);
        return new QueryBook(
                resources.files(".rq"),
                QueryWords.load(),
                resources.file("retired.tsv").orElse(""));
    }

    public List<QueryFile> all() {
        return List.copyOf(byName.values());
    }

    /** Those that a catalogue shows: neither drafts nor retired ones. */
    public List<QueryFile> offered() {
        return all().stream().filter(file -> file.header().status().equals("stable")).toList();
    }

    public Optional<QueryFile> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The query to ask in place of a retired one; empty for any other name. */
    public Optional<String> replacementOf(String name) {
        return replacements.of(name);
    }

    /** What tags and coded values are called. */
    public QueryWords words() {
        return words;
    }

    /** All names, to say what would have been right. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /**
     * Runs every query with its examples and compares the answers with what the headers expect.
     *
     * @param runner on the data set of a whole release
     * @return by the names of the queries, what is wrong; empty if nothing is
     */
    public Map<String, String> unmetExpectations(QueryRunner runner) {
        var unmet = new TreeMap<String, String>();
        for (QueryFile file : all()) {
            QueryResult result = runner.run(file, file.examples());
            file.header()
                    .expect()
                    .unmetBy(result)
                    .ifPresent(wrong -> unmet.put(file.name(), wrong));
        }
        return unmet;
    }
}
