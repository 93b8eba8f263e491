package itu.mandates.release;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/**
 * What a release says of itself: the same bytes for the same content, without clock or host.
 *
 * @param productVersion of the program that made it
 * @param shapesDigest over the shapes it was checked with
 * @param files every file but the manifest, by name
 * @param graphs the number of statements in each named graph, by IRI
 */
public record Manifest(
        String productVersion,
        String shapesDigest,
        SortedMap<String, FileFact> files,
        SortedMap<String, Long> graphs) {

    static final String FILE = "manifest.json";

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        if (!files.containsKey(Dump.FILE)) {
            throw new IllegalArgumentException("it names no " + Dump.FILE);
        }
        graphs = Collections.unmodifiableSortedMap(new TreeMap<>(graphs));
    }

    /**
     * A file of the release.
     *
     * @param digest "sha256:..." of its bytes
     * @param bytes its size
     */
    public record FileFact(String digest, long bytes) {}

    /** SHA-256, in hex, over the digest of the dump, the product version and the shapes' digest. */
    public String identity() {
        return DurableFiles.sha256(
                String.join("\n", dumpDigest(), productVersion, shapesDigest, ""));
    }

    /** The name of the release's directory: enough of the identity to tell releases apart. */
    public String directoryName() {
        return directoryName(identity());
    }

    static String directoryName(String identity) {
        return identity.substring(0, 16);
    }

    /** "sha256:..." of the dump. */
    public String dumpDigest() {
        return files.get(Dump.FILE).digest();
    }

    /** The size of the dump. */
    public long dumpBytes() {
        return files.get(Dump.FILE).bytes();
    }

    /** The number of statements, over all named graphs. */
    public long statements() {
        return graphs.values().stream().mapToLong(Long::longValue).sum();
    }

    /** JSON whose last member is the digest of the rest, so that any flipped byte shows. */
    byte[] toBytes() {
        JsonObject json = toJson();
        json.put("manifest", "sha256:" + DurableFiles.sha256(json.toString()));
        var out = new ByteArrayOutputStream();
        JSON.write(out, json);
        return out.toByteArray();
    }

    /**
     * The inverse of {@link #toBytes}.
     *
     * @throws IllegalArgumentException if a byte was changed
     */
    static Manifest parse(byte[] bytes) {
        Manifest manifest;
        try {
            manifest = fromJson(JSON.parse(new String(bytes, StandardCharsets.UTF_8)));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("no manifest: " + e.getMessage(), e);
        }
        if (!Arrays.equals(bytes, manifest.toBytes())) {
            throw new IllegalArgumentException("its digest of itself does not match");
        }
        return manifest;
    }

    private JsonObject toJson() {
        var json = new JsonObject();
        json.put("identity", identity());
        json.put("productVersion", productVersion);
        json.put("shapes", shapesDigest);
        var fileFacts = new JsonObject();
        files.forEach((name, fact) -> fileFacts.put(name, toJson(fact)));
        json.put("files", fileFacts);
        var counts = new JsonObject();
        graphs.forEach(counts::put);
        json.put("graphs", counts);
        json.put("statements", statements());
        return json;
    }

    private static JsonObject toJson(FileFact fact) {
        var json = new JsonObject();
        json.put("digest", fact.digest());
        json.put("bytes", fact.bytes());
        return json;
    }

    private static Manifest fromJson(JsonObject json) {
        SortedMap<String, FileFact> files = new TreeMap<>();
        json.getObj("files").forEach((name, fact) -> files.put(name, fact(fact.getAsObject())));
        SortedMap<String, Long> graphs = new TreeMap<>();
        json.getObj("graphs")
                .forEach((name, n) -> graphs.put(name, n.getAsNumber().value().longValue()));
        return new Manifest(
                json.getString("productVersion"), json.getString("shapes"), files, graphs);
    }

    private static FileFact fact(JsonObject json) {
        return new FileFact(
                json.getString("digest"), json.get("bytes").getAsNumber().value().longValue());
    }
}
