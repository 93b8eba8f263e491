package itu.mandates.vocab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder of text files on the class path: rules, queries, patterns, vocabularies. Works from a
 * directory and from inside the program's jar.
 *
 * @param path such as "queries" or "ontology/shapes", without slashes at its ends
 */
public record ResourceFolder(String path) {

    /** The base IRI as the files spell it. */
    private static final String WRITTEN_BASE = "https://w3id.org/itu-mandates";

    /**
     * One file.
     *
     * @param name without folder and ending
     * @param text UTF-8, with the base IRI of this installation
     */
    public record TextFile(String name, String text) {}

    /** All files with this ending, in order of their names. */
    public List<TextFile> files(String ending) {
        return names(ending).stream()
                .sorted()
                .map(
                        name ->
                                new TextFile(
                                        name.substring(0, name.length() - ending.length()),
                                        read(name)))
                .toList();
    }

    /** The text of the file {@code name}, ending included; empty if there is none. */
    public Optional<String> file(String name) {
        return names("").contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private String read(String name) {
        try (var in = ResourceFolder.class.getResourceAsStream("/" + path + "/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(WRITTEN_BASE, Itu.BASE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + "/" + name, e);
        }
    }

    private List<String> names(String ending) {
        URL url = ResourceFolder.class.getResource("/" + path);
        if (url == null) {
            throw new IllegalStateException("no folder " + path + " on the class path");
        }
        try {
            return url.getProtocol().equals("file") ? inDirectory(url, ending) : inJar(url, ending);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot list " + url, e);
        }
    }

    private static List<String> inDirectory(URL url, String ending)
            throws IOException, URISyntaxException {
        try (var files = Files.list(Path.of(url.toURI()))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .toList();
        }
    }

    private List<String> inJar(URL url, String ending) throws IOException {
        try (var jar = ((JarURLConnection) url.openConnection()).getJarFile()) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(path + "/") && name.endsWith(ending))
                    .map(name -> name.substring(path.length() + 1))
                    .filter(name -> !name.isEmpty() && !name.contains("/"))
                    .toList();
        }
    }
}
