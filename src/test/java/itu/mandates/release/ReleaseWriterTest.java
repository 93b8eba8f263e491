package itu.mandates.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.release.ReleaseException.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseWriterTest {

    private static final List<String> FILES =
            List.of("catalogue.json", "dump.nq", "manifest.json", "report.ttl");

    @TempDir Path folder;

    private final List<String> steps = new ArrayList<>();

    private Release write(Path releases, ReleaseContent content) {
        return new ReleaseWriter(releases, steps::add).write(content);
    }

    private static ReleaseException refused(Runnable action) {
        return assertThrows(ReleaseException.class, action::run);
    }

    @Test
    void theSameContentInAnyOrderGivesTheSameBytes() throws IOException {
        List<Quad> quads = Iter.toList(SmallGraph.dataset(50).find());
        Collections.shuffle(quads, new Random(1));
        DatasetGraph shuffled = DatasetGraphFactory.create();
        quads.forEach(shuffled::add);
        Release one = write(folder.resolve("one"), SmallGraph.content(50));
        Release two = write(folder.resolve("two"), SmallGraph.content(shuffled));
        assertEquals(one.directory().getFileName(), two.directory().getFileName());
        for (String file : FILES) {
            assertArrayEquals(
                    Files.readAllBytes(one.directory().resolve(file)),
                    Files.readAllBytes(two.directory().resolve(file)),
                    file);
        }
        assertEquals(FILES, names(one.directory()));
    }

    @Test
    void theDumpIsSortedByBytesAndReadsBackAsTheDataset() throws IOException {
        DatasetGraph dataset = SmallGraph.dataset();
        Node beyond = NodeFactory.createURI("urn:ex:\uFFFD"),
                above = NodeFactory.createURI("urn:ex:\uD835\uDC00");
        dataset.add(
                beyond,
                beyond,
                beyond,
                NodeFactory.createLiteralString("a\b\t\n\f\r\"\\\u0001\u007f"));
        dataset.add(beyond, above, beyond, beyond);
        Release release = write(folder, SmallGraph.content(dataset));
        List<byte[]> lines =
                Files.readAllLines(release.dump()).stream()
                        .map(line -> line.getBytes(StandardCharsets.UTF_8))
                        .toList();
        assertEquals(lines.stream().sorted(Arrays::compareUnsigned).toList(), lines);
        assertTrue(
                Files.readString(release.dump())
                        .contains("\"a\\b\\t\\n\\f\\r\\\"\\\\\\u0001\\u007F\""));
        assertTrue(
                IsoMatcher.isomorphic(
                        dataset, RDFDataMgr.loadDatasetGraph(release.dump().toString())));
        assertEquals(lines.size(), release.manifest().statements());
        assertEquals(2, release.manifest().graphs().get("urn:ex:\uFFFD"));
    }

    @Test
    void theReportIsTheSameGraph() {
        Release release = write(folder, SmallGraph.content(0));
        var read = RDFDataMgr.loadGraph(release.report().toString());
        assertTrue(read.isIsomorphicWith(SmallGraph.report()));
    }

    @Test
    void identityDependsOnDumpVersionAndShapesAlone() {
        ReleaseContent content = SmallGraph.content(0);
        var dataset = content.dataset();
        var report = GraphFactory.createDefaultGraph();
        Release first = write(folder, content);
        assertEquals(
                first.identity(),
                write(
                                folder,
                                new ReleaseContent(
                                        dataset, report, List.of(), "0.1.0", SmallGraph.SHAPES))
                        .identity());
        var versions =
                List.of(
                        new ReleaseContent(dataset, report, List.of(), "0.2.0", SmallGraph.SHAPES),
                        new ReleaseContent(dataset, report, List.of(), "0.1.0", "sha256:other"),
                        SmallGraph.content(1));
        for (ReleaseContent other : versions) {
            assertNotEquals(first.identity(), write(folder, other).identity());
        }
        assertEquals(
                first.identity(),
                DurableFiles.sha256(first.manifest().dumpDigest() + "\n0.1.0\nsha256:shapes\n"));
    }

    @Test
    void writingTheSameAgainLeavesTheFilesAndSwitches() throws IOException {
        Release first = write(folder, SmallGraph.content(1));
        Files.setLastModifiedTime(first.dump(), FileTime.fromMillis(0));
        Release second = write(folder, SmallGraph.content(2));
        assertEquals(second.identity(), new ReleaseStore(folder).currentIdentity());
        write(folder, SmallGraph.content(1));
        assertEquals(first.identity(), new ReleaseStore(folder).currentIdentity());
        assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(first.dump()));
    }

    @Test
    void writingADamagedReleaseAgainMendsIt() throws IOException {
        Release release = write(folder, SmallGraph.content(1));
        Files.writeString(release.dump(), "damaged");
        write(folder, SmallGraph.content(1));
        assertEquals(release, new ReleaseStore(folder).open());
    }

    @Test
    void theLastThreeReleasesStay() throws IOException {
        List<String> written = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            written.add(write(folder, SmallGraph.content(n)).directory().getFileName().toString());
        }
        List<String> expected = new ArrayList<>(written.subList(2, 5));
        expected.addAll(List.of(".lock", "current"));
        assertEquals(expected.stream().sorted().toList(), names(folder));
    }

    @Test
    void leftoversOfAKilledBuildAreClearedAway() throws IOException {
        Release release = write(folder, SmallGraph.content(1));
        Files.createDirectories(folder.resolve(".building/deep"));
        Files.writeString(folder.resolve(".building/deep/dump.nq"), "half");
        Files.writeString(folder.resolve("current.new"), "half");
        assertEquals(release, new ReleaseStore(folder).open());
        write(folder, SmallGraph.content(2));
        assertFalse(Files.exists(folder.resolve(".building")));
        assertFalse(Files.exists(folder.resolve("current.new")));
    }

    @Test
    void aBlankNodeIsRefusedByName() throws IOException {
        DatasetGraph dataset = SmallGraph.dataset();
        dataset.add(
                SmallGraph.iri("urn:ex:g:text"),
                NodeFactory.createBlankNode("b7"),
                SmallGraph.iri("urn:ex:p"),
                SmallGraph.iri("urn:ex:o"));
        Release before = write(folder, SmallGraph.content(1));
        ReleaseException e = refused(() -> write(folder, SmallGraph.content(dataset)));
        assertEquals(Problem.CONTENT_REFUSED, e.problem());
        assertTrue(
                e.getMessage().contains("b7") && e.getMessage().contains("urn:ex:p"),
                e.getMessage());
        assertEquals(before, new ReleaseStore(folder).open());
    }

    @Test
    void whatADumpCannotCarryIsRefused() {
        Node p = SmallGraph.iri("urn:ex:p");
        List<Quad> refused =
                List.of(
                        Quad.create(Quad.defaultGraphIRI, p, p, p),
                        Quad.create(p, SmallGraph.iri("urn:ex:a b"), p, p),
                        Quad.create(p, p, p, NodeFactory.createLiteralString("half \uD835")),
                        Quad.create(NodeFactory.createBlankNode(), p, p, p));
        for (Quad quad : refused) {
            DatasetGraph dataset = DatasetGraphFactory.create();
            dataset.add(quad);
            ReleaseException e = refused(() -> write(folder, SmallGraph.content(dataset)));
            assertEquals(Problem.CONTENT_REFUSED, e.problem(), quad.toString());
        }
    }

    @Test
    void aSecondBuildIsRefusedWithTheNameOfTheFirst() throws IOException {
        try (var first = BuildLock.take(folder.resolve(".lock"))) {
            ReleaseException e = refused(() -> write(folder, SmallGraph.content(1)));
            assertEquals(Problem.LOCKED, e.problem());
            assertTrue(e.getMessage().contains("process " + ProcessHandle.current().pid()));
        }
        write(folder, SmallGraph.content(1));
    }

    @Test
    void aFolderThatCannotBeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        ReleaseException e = refused(() -> write(file.resolve("releases"), SmallGraph.content(1)));
        assertEquals(Problem.NOT_WRITABLE, e.problem());
    }

    @Test
    void aBuildStoppedAtAnyStepLeavesTheReleaseBefore() {
        Release before = write(folder, SmallGraph.content(1));
        steps.clear();
        write(folder.resolve("elsewhere"), SmallGraph.content(12_000));
        int tried = 0;
        for (String step : steps.stream().takeWhile(s -> !s.startsWith("current")).toList()) {
            String start = step.split("/")[0];
            var writer = new ReleaseWriter(folder, s -> stopAt(start, s));
            assertThrows(
                    IllegalStateException.class, () -> writer.write(SmallGraph.content(12_000)));
            assertEquals(before, new ReleaseStore(folder).open(), step);
            assertFalse(Files.exists(folder.resolve(".building")), step);
            tried++;
        }
        assertEquals(8, tried, steps.toString());
    }

    private static void stopAt(String start, String step) {
        if (step.startsWith(start)) {
            throw new IllegalStateException("stopped at " + step);
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
