package itu.mandates.read;

import itu.mandates.model.Diagnostic;
import itu.mandates.model.Diagnostic.Severity;
import itu.mandates.model.SourceEntry;
import itu.mandates.model.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The catalogue of a folder of sources, {@code catalogue.yaml}: one entry for each file. What can
 * be read off a text need not stand in it; digest and rights must.
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

    private final Path folder;
    private final List<SourceEntry> entries;

    private Catalogue(Path folder, List<SourceEntry> entries) {
        this.folder = folder;
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads the catalogue of a folder.
     *
     * @throws UnreadableSource if folder or catalogue is missing or malformed
     */
    public static Catalogue open(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isDirectory(folder)) {
            throw new UnreadableSource(
                    folder, "no such folder; name the folder of sources with --sources");
        }
        try (var in = Files.newInputStream(file)) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new Catalogue(folder, entries(file, content));
        } catch (IOException e) {
            throw new UnreadableSource(
                    file, "cannot be read; a folder of sources needs this file", e);
        } catch (YAMLException e) {
            throw new UnreadableSource(file, "is no YAML: " + e.getMessage(), e);
        }
    }

    /** An entry for a file that no catalogue names. */
    public static SourceEntry uncatalogued(SourceText source) {
        return entry(Map.of("file", source.name(), "digest", source.digest(), "rights", ""));
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
        return new Catalogued(source, entry, noticed);
    }

    /** Files of the folder that have no entry. */
    public List<Diagnostic> strays() {
        var named = entries.stream().map(SourceEntry::file).toList();
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(
                            name ->
                                    !name.equals(FILE)
                                            && !name.startsWith(".")
                                            && !name.endsWith(OUTLINE)
                                            && !name.endsWith(MANDATES)
                                            && !named.contains(name))
                    .sorted()
                    .map(
                            name ->
                                    new Diagnostic(
                                            "not-catalogued",
                                            Severity.WARNING,
                                            name,
                                            1,
                                            1,
                                            "this file has no entry in "
                                                    + FILE
                                                    + " and is left out; add one"))
                    .toList();
        } catch (IOException e) {
            throw new UnreadableSource(folder, "cannot be listed", e);
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
                value(map, "language").orElse("en"),
                map.get("rights").toString());
    }

    private static Optional<String> value(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key)).map(Object::toString);
    }
}
