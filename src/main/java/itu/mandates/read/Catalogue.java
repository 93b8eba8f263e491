package itu.mandates.read;

import itu.mandates.model.Diagnostic;
import itu.mandates.model.Diagnostic.Severity;
import itu.mandates.model.SourceEntry;
import itu.mandates.model.SourceText;
import itu.mandates.vocab.FunctionWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The catalogue of a folder of sources, {@code catalogue.yaml}: one entry for each file. What can
 * be read off a text need not stand in it; digest and rights must. A document without an entry is
 * read with what it says of itself, and named in a message.
 */
public final class Catalogue {

    public static final String FILE = "catalogue.yaml";

    /** Ending of what a source should be read as, which may lie beside it. */
    public static final String OUTLINE = ".outline";

    /** Files with this ending say who is told to do what in a source. */
    public static final String MANDATES = ".mandates";

    private static final Set<String> KEYS =
            Set.of(
                    "file",
                    "name",
                    "digest",
                    "kind",
                    "title",
                    "issuedBy",
                    "symbol",
                    "date",
                    "language",
                    "rights",
                    "note");

    /** A source as read, its entry, and what was noticed: a changed byte, say. */
    public record Catalogued(SourceText source, SourceEntry entry, List<Diagnostic> diagnostics) {}

    /** What is true of every text that is read and was not published here. */
    private static final String RIGHTS = "© ITU, not the authoritative text";

    private static final FunctionWords WORDS = FunctionWords.load();

    private final Path folder;
    private final List<SourceEntry> entries;

    private Catalogue(Path folder, List<SourceEntry> entries) {
        this.folder = folder;
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads the catalogue of a folder.
     *
     * <p>A folder without one has a catalogue without entries.
     *
     * @throws UnreadableSource if the folder is missing, or the catalogue malformed
     */
    public static Catalogue open(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isDirectory(folder)) {
            throw new UnreadableSource(
                    folder, "no such folder; name the folder of sources with --sources");
        }
        if (!Files.exists(file)) {
            return new Catalogue(folder, List.of());
        }
        try (var in = Files.newInputStream(file)) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new Catalogue(folder, entries(file, content));
        } catch (IOException e) {
            throw new UnreadableSource(file, "cannot be read; check its permissions", e);
        } catch (YAMLException e) {
            throw new UnreadableSource(file, "is no YAML: " + e.getMessage(), e);
        }
    }

    /** An entry for a file that no catalogue names. */
    public static SourceEntry uncatalogued(SourceText source) {
        var known = Map.of("file", source.name(), "digest", source.digest(), "rights", RIGHTS);
        return completed(entry(known), source);
    }

    /** The entry of a source, with what it leaves to the text. */
    public SourceEntry entryOf(SourceText source) {
        return entries.stream()
                .filter(entry -> entry.file().equals(source.name()))
                .findFirst()
                .map(entry -> completed(entry, source))
                .orElseGet(() -> uncatalogued(source));
    }

    private static SourceEntry completed(SourceEntry entry, SourceText source) {
        return entry.language().isEmpty()
                ? entry.in(WORDS.languageOf(source.text()).orElse("en"))
                : entry;
    }

    public List<SourceEntry> entries() {
        return entries;
    }

    /** Reads the file of an entry and compares its digest. */
    public Catalogued read(SourceEntry entry) {
        Path file = folder.resolve(entry.file());
        if (!file.normalize().startsWith(folder.normalize())) {
            throw new UnreadableSource(file, "lies outside the folder of sources");
        }
        var source = SourceReaders.read(file);
        var noticed = new ArrayList<Diagnostic>();
        if (!source.digest().equals(entry.digest())) {
            noticed.add(
                    new Diagnostic(
                            "digest-changed",
                            Severity.WARNING,
                            entry.file(),
                            1,
                            1,
                            "the file is not the one catalogued: expected "
                                    + entry.digest()
                                    + ", found "
                                    + source.digest()));
        }
        return new Catalogued(source, completed(entry, source), noticed);
    }

    /** The documents of the folder, those with an entry in their order, then those without. */
    public List<Catalogued> readAll() {
        var catalogued = entries.stream().map(this::read);
        var others = new UncataloguedFiles(folder, entries).read();
        var all = Stream.concat(catalogued, others).toList();
        requireNames(all);
        return all;
    }

    private void requireNames(List<Catalogued> all) {
        if (all.isEmpty()) {
            throw new UnreadableSource(folder, "holds no document; name the folder of sources");
        }
        var names = new HashMap<String, String>();
        for (var each : all) {
            String other = names.put(each.entry().name(), each.entry().file());
            if (other != null) {
                throw new UnreadableSource(
                        folder.resolve(each.entry().file()),
                        "has the name \"%s\" of %s; give it another by \"name:\" in %s"
                                .formatted(each.entry().name(), other, FILE));
            }
        }
    }

    private static List<SourceEntry> entries(Path file, Object content) {
        if (!(content instanceof List<?> list)) {
            throw new UnreadableSource(
                    file, "should be a list of entries, each beginning with \"- file: \"");
        }
        return list.stream().map(item -> entry(checked(file, item))).toList();
    }

    private static Map<?, ?> checked(Path file, Object item) {
        if (!(item instanceof Map<?, ?> map)) {
            throw new UnreadableSource(
                    file, "an entry should have keys and values, found: " + item);
        }
        for (Object key : map.keySet()) {
            if (!KEYS.contains(key)) {
                throw new UnreadableSource(
                        file,
                        "unknown key \""
                                + key
                                + "\" in the entry of "
                                + map.get("file")
                                + "; known are "
                                + KEYS.stream().sorted().toList());
            }
        }
        for (String key : List.of("file", "digest", "rights")) {
            if (map.get(key) == null) {
                throw new UnreadableSource(
                        file, "the entry of " + map.get("file") + " lacks \"" + key + "\"");
            }
        }
        return map;
    }

    private static SourceEntry entry(Map<?, ?> map) {
        String file = map.get("file").toString();
        String stem =
                file.replaceFirst("\\.[^.]*$", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9.]+", "-");
        return new SourceEntry(
                file,
                value(map, "name").orElse(stem.isEmpty() ? "unnamed" : stem),
                map.get("digest").toString(),
                value(map, "kind"),
                value(map, "title"),
                value(map, "issuedBy"),
                value(map, "symbol"),
                value(map, "date"),
                value(map, "language").orElse(""),
                map.get("rights").toString());
    }

    private static Optional<String> value(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key)).map(Object::toString);
    }
}
