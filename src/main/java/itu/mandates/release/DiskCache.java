package itu.mandates.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.FSDirectory;

/**
 * TDB2 and Lucene made from a dump, for a graph that is too large for memory. Nothing is lost with
 * it: what does not match the dump, or itself, is made again. One process at a time has it open.
 */
final class DiskCache implements AutoCloseable {

    static final String FOLDER = "cache";
    static final String BUILT_FROM = "built-from.json";

    private static final String DRAFT = ".cache-building";
    private static final int STATEMENTS_PER_REPORT = 10_000;

    private final BuildLock lock;
    private final DatasetGraph store;
    private final TextIndex index;

    private DiskCache(BuildLock lock, Path folder) throws IOException {
        this.lock = lock;
        this.index = TextFields.open(FSDirectory.open(folder.resolve("lucene")));
        this.store = store(folder, index);
        store.getContext().set(TDB2.symUnionDefaultGraph, true);
        store.getContext().set(TextQuery.textIndex, index);
        BegunJoins.onDisk(store);
    }

    private static DatasetGraph store(Path folder, TextIndex index) {
        try {
            return DatabaseMgr.connectDatasetGraph(folder.resolve("tdb2").toString());
        } catch (RuntimeException | InternalError e) {
            index.close(); // or its lock would stay with this process
            throw e;
        }
    }

    /**
     * Opens the cache of a release, made first if need be.
     *
     * @param parent holds the cache folder: the release's directory, or a private one
     * @param progress is told each step of the making
     * @throws ReleaseException LOCKED, DISK_FULL, NOT_WRITABLE or CACHE_FAILED
     */
    static DiskCache open(Release release, Path parent, Consumer<String> progress) {
        try {
            BuildLock lock = BuildLock.take(parent.resolve(".cache-lock"));
            try {
                return openAlone(lock, release, parent, progress);
            } catch (IOException | RuntimeException | InternalError e) {
                lock.close();
                throw e;
            }
        } catch (IOException | RuntimeException | InternalError e) {
            throw ReleaseException.caching(parent, e);
        }
    }

    private static DiskCache openAlone(
            BuildLock lock, Release release, Path parent, Consumer<String> progress)
            throws IOException {
        Path folder = parent.resolve(FOLDER);
        if (!isMadeFrom(release, folder)) {
            progress.accept("making the cache " + folder);
            build(release, parent, progress);
        }
        return new DiskCache(lock, folder);
    }

    /** The union of the named graphs is the default graph; read only. */
    DatasetGraph dataset() {
        return new Union(store);
    }

    /** Queries take the union from the store's context; this is for those who ask for the graph. */
    private static final class Union extends DatasetGraphReadOnly {

        Union(DatasetGraph store) {
            super(store);
        }

        @Override
        public Graph getDefaultGraph() {
            return new GraphReadOnly(getUnionGraph());
        }
    }

    @Override
    public void close() {
        try (BuildLock held = lock) {
            index.close();
        } catch (IOException e) {
            throw ReleaseException.caching(Path.of(FOLDER), e);
        } finally {
            // By force, since a full disk can leave a transaction that will never end.
            TDBInternal.expel(store, true);
        }
    }

    private static void build(Release release, Path parent, Consumer<String> progress)
            throws IOException {
        Path draft = parent.resolve(DRAFT);
        DurableFiles.delete(draft); // of a process that was killed
        DurableFiles.delete(parent.resolve(FOLDER));
        try {
            fill(draft, release, progress);
            DurableFiles.write(
                    draft.resolve(BUILT_FROM),
                    out -> JSON.write(out, builtFrom(release, filesIn(draft))));
            DurableFiles.move(draft, parent.resolve(FOLDER));
        } finally {
            DurableFiles.delete(draft);
        }
    }

    private static void fill(Path draft, Release release, Consumer<String> progress)
            throws IOException {
        Files.createDirectory(draft);
        try (var cache = new DiskCache(BuildLock.take(draft.resolve("filling.lock")), draft)) {
            Txn.executeWrite(cache.store, () -> Dump.read(release.dump(), cache.loader(progress)));
            cache.index.commit();
        }
    }

    private StreamRDF loader(Consumer<String> progress) {
        return new StreamRDFBase() {
            private long count;

            @Override
            public void quad(Quad quad) {
                store.add(quad);
                TextFields.add(index, quad);
                if (++count % STATEMENTS_PER_REPORT == 0) {
                    progress.accept("cache: " + count + " statements");
                }
            }
        };
    }

    private static boolean isMadeFrom(Release release, Path folder) throws IOException {
        Path note = folder.resolve(BUILT_FROM);
        if (!Files.isRegularFile(note)) {
            return false;
        }
        JsonObject expected = builtFrom(release, filesIn(folder));
        return Files.readString(note).strip().equals(expected.toString().strip());
    }

    private static JsonObject builtFrom(Release release, Map<String, String> files) {
        var facts = new JsonObject();
        files.forEach(facts::put);
        var json = new JsonObject();
        json.put("dump", release.manifest().dumpDigest());
        json.put("files", facts);
        return json;
    }

    /** Reading changes none of these files; the locks, left out, name a process. */
    private static SortedMap<String, String> filesIn(Path folder) throws IOException {
        var checksums = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (Path file : paths.filter(DiskCache::isContent).toList()) {
                checksums.put(folder.relativize(file).toString(), checksum(file));
            }
        }
        return checksums;
    }

    /** Against accidents; much faster than SHA-256 on TDB2's large and mostly empty files. */
    private static String checksum(Path file) throws IOException {
        var crc = new CRC32C();
        byte[] buffer = new byte[1 << 20];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                crc.update(buffer, 0, n);
            }
        }
        return "crc32c:%08x".formatted(crc.getValue());
    }

    private static boolean isContent(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.endsWith("lock") && !name.equals(BUILT_FROM);
    }
}
