package itu.mandates.app;

import itu.mandates.app.Pipeline.Built;
import itu.mandates.read.Catalogue;
import itu.mandates.release.ReleaseStore;
import itu.mandates.release.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A folder of made-up sources with a catalogue, and a release of it. The name of a file says what
 * it is: "one.fr.txt" is French, "c26-7.txt" a contribution to the Council with that symbol.
 */
final class SmallSources {

    private final Path sources;
    private final Path releases;

    /**
     * @param folder empty, of the test
     */
    SmallSources(Path folder) throws IOException {
        sources = Files.createDirectories(folder.resolve("sources"));
        releases = folder.resolve("releases");
    }

    SmallSources with(String file, byte[] content) throws IOException {
        Files.write(sources.resolve(file), content);
        return this;
    }

    /** With all files of a folder. */
    SmallSources withAllOf(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                with(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return this;
    }

    Path file(String name) {
        return sources.resolve(name);
    }

    /** Reads, checks and releases what stands in the folder now. */
    Built build() throws IOException {
        Files.deleteIfExists(sources.resolve(Catalogue.FILE));
        Files.writeString(sources.resolve(Catalogue.FILE), catalogue());
        return new Pipeline("test", step -> {}).build(sources, releases);
    }

    /** The last release in memory; to be closed. */
    Snapshot snapshot() {
        return Snapshot.inMemory(new ReleaseStore(releases).open());
    }

    private String catalogue() throws IOException {
        try (var files = Files.list(sources)) {
            return files.sorted().map(SmallSources::entry).collect(Collectors.joining());
        }
    }

    private static String entry(Path file) {
        String name = file.getFileName().toString();
        String symbol = name.replaceFirst("[.].*", "").toUpperCase().replace('-', '/');
        String[] parts = name.split("[.]");
        return "- file: "
                + name
                + "\n  digest: sha256:"
                + digest(file)
                + "\n  rights: made up\n"
                + (parts.length > 2 ? "  language: " + parts[1] + "\n" : "")
                + (name.startsWith("c26-")
                        ? "  kind: contribution\n  issuedBy: council\n  symbol: " + symbol + "\n"
                        : "");
    }

    private static String digest(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
