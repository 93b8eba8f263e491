package itu.mandates.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which query answers in place of a retired one: as the headers of retired queries say, and the
 * list of those that have no file any more.
 */
record Replacements(Map<String, String> byName) {

    private static final int MOST_STEPS = 20;

    Replacements {
        byName = Map.copyOf(byName);
    }

    /**
     * @param list lines of two names with a tab between them; those with # are remarks
     * @throws QueryException if a name leads to no query, or in a circle
     */
    static Replacements of(Map<String, QueryFile> files, String list) {
        var byName = new HashMap<String, String>();
        files.forEach((name, f) -> f.header().replacedBy().ifPresent(by -> byName.put(name, by)));
        list.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> read(line, files, byName));
        var replacements = new Replacements(byName);
        byName.keySet().forEach(name -> replacements.require(name, files));
        return replacements;
    }

    private static void read(
            String line, Map<String, QueryFile> files, Map<String, String> byName) {
        String[] names = line.split("\t", -1);
        if (names.length != 2 || files.containsKey(names[0])) {
            throw new QueryException(
                    "retired.tsv: \"" + line + "\" must be a name without a file, a tab, a query");
        }
        byName.put(names[0], names[1]);
    }

    private void require(String name, Map<String, QueryFile> files) {
        String last = of(name).orElse("");
        if (!files.containsKey(last) || byName.containsKey(last)) {
            throw new QueryException(name + " is replaced by " + last + ", which is no query");
        }
    }

    /** The last of a chain of replacements. */
    Optional<String> of(String name) {
        Optional<String> found = Optional.ofNullable(byName.get(name));
        for (int i = 0; i < MOST_STEPS && found.filter(byName::containsKey).isPresent(); i++) {
            found = found.map(byName::get);
        }
        return found;
    }
}
