package itu.mandates.release;

import itu.mandates.release.Manifest.FileFact;
import itu.mandates.release.ReleaseContent.SourceFact;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.sys.JenaSystem;

/**
 * Writes a release beside the current one and switches to it. Until the switch, the last step that
 * can fail, readers see the release before; a build that is killed leaves only a draft, which the
 * next one clears away.
 */
public final class ReleaseWriter {

    private static final String LOCK = ".lock";

    private final ReleaseStore store;
    private final Consumer<String> progress;

    /**
     * @param releases the folder, made if there is none
     * @param progress is told each step in words
     */
    public ReleaseWriter(Path releases, Consumer<String> progress) {
        JenaSystem.init();
        this.store = new ReleaseStore(releases);
        this.progress = progress;
    }

    /**
     * Writes the release, or finds it written, and makes it current.
     *
     * @throws ReleaseException CONTENT_REFUSED, LOCKED, DISK_FULL or NOT_WRITABLE
     */
    public Release write(ReleaseContent content) {
        try {
            Files.createDirectories(store.folder());
            try (BuildLock lock = BuildLock.take(store.folder().resolve(LOCK))) {
                return writeAlone(content);
            }
        } catch (IOException | UncheckedIOException e) {
            throw ReleaseException.writing(store.folder(), e);
        }
    }

    private Release writeAlone(ReleaseContent content) throws IOException {
        progress.accept("locked " + store.folder());
        Release release = publish(content);
        store.switchTo(release.identity());
        progress.accept("current is " + release.directory());
        deleteOldReleases();
        return release;
    }

    private Release publish(ReleaseContent content) throws IOException {
        Path draft = store.folder().resolve(ReleaseStore.DRAFT);
        DurableFiles.delete(draft); // of a build that was killed
        try {
            Manifest manifest = writeDraft(draft, content);
            Path directory = store.folder().resolve(manifest.directoryName());
            if (!isIntact(directory)) {
                install(draft, directory);
            }
            progress.accept("complete " + directory);
            return Release.at(directory);
        } finally {
            discard(draft);
        }
    }

    private Manifest writeDraft(Path draft, ReleaseContent content) throws IOException {
        var dump = new Dump(content.dataset(), store.folder());
        Files.createDirectory(draft);
        var files = new TreeMap<String, FileFact>();
        files.put(Dump.FILE, write(draft, Dump.FILE, out -> dump.writeTo(out, progress)));
        byte[] report = report(content);
        files.put(ReportFile.FILE, write(draft, ReportFile.FILE, out -> out.write(report)));
        files.put(
                Release.CATALOGUE,
                write(draft, Release.CATALOGUE, out -> catalogue(content.sources(), out)));
        var manifest =
                new Manifest(
                        content.productVersion(), content.shapesDigest(), files, dump.graphs());
        write(draft, Manifest.FILE, out -> out.write(manifest.toBytes()));
        DurableFiles.sync(draft);
        return manifest;
    }

    private FileFact write(Path draft, String name, DurableFiles.Content content)
            throws IOException {
        progress.accept("writing " + name);
        return DurableFiles.write(draft.resolve(name), content);
    }

    private static byte[] report(ReleaseContent content) {
        var out = new ByteArrayOutputStream();
        new ReportFile(content.report()).writeTo(out);
        return out.toByteArray();
    }

    private static void catalogue(List<SourceFact> sources, OutputStream out) {
        var json = new JsonArray();
        sources.stream()
                .sorted(Comparator.comparing(SourceFact::name))
                .forEach(source -> json.add(toJson(source)));
        JSON.write(out, json);
    }

    private static JsonObject toJson(SourceFact source) {
        var json = new JsonObject();
        json.put("name", source.name());
        json.put("digest", source.digest());
        return json;
    }

    private static boolean isIntact(Path directory) {
        try {
            Release.at(directory).verify();
            return true;
        } catch (ReleaseException e) {
            return false; // not there, or damaged
        }
    }

    private void install(Path draft, Path directory) throws IOException {
        DurableFiles.delete(directory); // damaged, so nobody can be served from it
        DurableFiles.move(draft, directory);
    }

    private void discard(Path draft) {
        try {
            DurableFiles.delete(draft);
        } catch (IOException e) {
            progress.accept("left behind, for the next build to delete: " + draft);
        }
    }

    private void deleteOldReleases() {
        try {
            store.prune().forEach(old -> progress.accept("deleted old release " + old));
        } catch (IOException e) {
            progress.accept("an old release could not be deleted: " + e.getMessage());
        }
    }
}
