package itu.mandates.read;

import itu.mandates.model.Diagnostic;
import itu.mandates.model.Diagnostic.Severity;
import itu.mandates.model.SourceEntry;
import itu.mandates.read.Catalogue.Catalogued;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documents of a folder of sources that its catalogue does not name, by the endings that
 * documents have.
 *
 * @param entries those of the catalogue
 */
record UncataloguedFiles(Path folder, List<SourceEntry> entries) {

    private static final Set<String> ENDINGS = Set.of("txt", "md", "docx", "pdf", "html", "htm");

    /**
     * Reads them in the order of their names.
     *
     * @throws UnreadableSource if one of them cannot be read
     */
    Stream<Catalogued> read() {
        var named = entries.stream().map(SourceEntry::file).collect(Collectors.toSet());
        return files().filter(file -> !named.contains(file.getFileName().toString()))
                .map(UncataloguedFiles::read);
    }

    private Stream<Path> files() {
        try (var files = Files.list(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.contains(FileBytes.ending(file)))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UnreadableSource(folder, "cannot be listed", e);
        }
    }

    private static Catalogued read(Path file) {
        var source = SourceReaders.read(file);
        var noticed =
                new Diagnostic(
                        "not-catalogued",
                        Severity.WARNING,
                        source.name(),
                        1,
                        1,
                        "this file has no entry in "
                                + Catalogue.FILE
                                + "; it was read with what it says of itself");
        return new Catalogued(source, Catalogue.uncatalogued(source), List.of(noticed));
    }
}
