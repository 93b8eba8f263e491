package itu.mandates.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.read.Catalogue;
import itu.mandates.release.ReleaseStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a user meets them: results, words, exit codes. */
class CommandTest {

    private static final String RELEASES = BuiltRelease.store().folder().toString();

    @TempDir private Path folder;

    /** What a command printed and how it ended. */
    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code =
                Main.commandLine()
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(arguments);
        return new Run(code, out.toString(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "query", "export", "convert", "serve"})
    void everyCommandHasHelp(String command) {
        var help = run(command, "--help");
        assertEquals(0, help.code());
        assertTrue(help.out().contains("Usage: itu-mandates " + command), help.out());
    }

    @Test
    void aWrongArgumentEndsWithTwoAndSaysWhatWouldBeRight() {
        var wrong = run("convert", "--format", "docx", "x.txt");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("json"), wrong.err());
        assertEquals("", wrong.out());
    }

    @Test
    void noCommandEndsWithTwo() {
        assertEquals(2, run().code());
        assertEquals(2, run("publish").code());
    }

    @Test
    void aMissingFileEndsWithOneAndIsNamed() {
        var missing = run("convert", folder.resolve("none.txt").toString());
        assertEquals(1, missing.code());
        assertTrue(missing.err().contains("none.txt"), missing.err());
        assertEquals("", missing.out());
    }

    @Test
    void aBinaryFileIsConvertedWithoutFailing() throws IOException {
        Path file = folder.resolve("noise.bin");
        var noise = new byte[4096];
        new java.util.Random(7).nextBytes(noise);
        Files.write(file, noise);
        var converted = run("convert", file.toString());
        assertEquals(0, converted.code(), converted.err());
        assertEquals(1, JSON.parse(converted.out()).get("documents").getAsArray().size());
    }

    @Test
    void conversionGivesTheMembersOfTheContract() {
        var converted = run("convert", "data/sources/pp-res-191-2022.md");
        var document =
                JSON.parse(converted.out()).get("documents").getAsArray().get(0).getAsObject();
        assertEquals(
                List.of(
                        "diagnostics",
                        "digest",
                        "kind",
                        "paragraphs",
                        "revisions",
                        "source",
                        "unparsedLines"),
                document.keys().stream().sorted().toList());
        var revision = document.get("revisions").getAsArray().get(0).getAsObject();
        assertEquals(
                "https://w3id.org/itu-mandates/eli/pp/res/191/2022", revision.getString("iri"));
        assertEquals(3, revision.get("history").getAsArray().size());
    }

    @Test
    void aDraftIsConvertedAgainstTheTextItWouldChange() {
        var converted = run("convert", "data/sources/c26-89.txt");
        assertEquals(0, converted.code(), converted.err());
        var documents = JSON.parse(converted.out()).get("documents").getAsArray();
        assertEquals(1, documents.size());
        assertTrue(converted.out().contains("\"ambiguous\""));
        assertTrue(converted.out().contains("Resolution 59 (Rev. Baku, 2025) of WTDC"));
    }

    @Test
    void turtleOfOneDocumentNeedsNoRelease() {
        var turtle = run("convert", "--format", "ttl", "data/sources/pp-res-191-2014.txt");
        assertEquals(0, turtle.code(), turtle.err());
        assertTrue(turtle.out().contains("itu:AdoptedClause"), turtle.out().substring(0, 500));
    }

    @Test
    void twoBuildsGiveTheSameBytes() throws IOException {
        var built = run("build", "--releases", folder.toString());
        assertEquals(0, built.code(), built.err());
        assertEquals(BuiltRelease.store().currentIdentity(), built.out().strip());
        assertArrayEquals(
                Files.readAllBytes(BuiltRelease.store().open().dump()),
                Files.readAllBytes(new ReleaseStore(folder).open().dump()));
    }

    @Test
    void aBuildWithoutSourcesLeavesTheReleaseBefore() {
        String before = BuiltRelease.store().currentIdentity();
        var failed =
                run(
                        "build",
                        "--releases",
                        RELEASES,
                        "--sources",
                        folder.resolve("none").toString());
        assertEquals(1, failed.code());
        assertTrue(failed.err().contains("no such folder"), failed.err());
        assertEquals(before, BuiltRelease.store().open().identity());
    }

    @Test
    void aChangedByteIsNoticed() throws IOException {
        Path sources = copyOfSources();
        Path file = sources.resolve("pp-res-191-2014.txt");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("the need for developing", "the need for develoqing"));
        var built =
                run(
                        "build",
                        "--sources",
                        sources.toString(),
                        "--releases",
                        folder.resolve("releases").toString());
        assertEquals(0, built.code());
        assertTrue(built.err().contains("pp-res-191-2014.txt:1:1: digest-changed"), built.err());
    }

    @Test
    void aSixthDocumentIsAFileAndAnEntry() throws IOException {
        Path sources = copyOfSources();
        String text = Files.readString(Path.of("src/test/resources/forms/wtsa-resolution.txt"));
        Files.writeString(sources.resolve("lamps.txt"), text);
        var source = itu.mandates.read.SourceReaders.read(sources.resolve("lamps.txt"));
        Files.writeString(
                sources.resolve(Catalogue.FILE),
                Files.readString(sources.resolve(Catalogue.FILE))
                        + "- file: lamps.txt\n  digest: "
                        + source.digest()
                        + "\n  rights: none\n");
        Path releases = folder.resolve("releases");
        var built =
                run("build", "--sources", sources.toString(), "--releases", releases.toString());
        assertEquals(0, built.code(), built.err());
        var asked =
                run(
                        "query",
                        "sections",
                        "--releases",
                        releases.toString(),
                        "--param",
                        "edition=/eli/wtsa/res/50/2022",
                        "--format",
                        "csv");
        assertTrue(asked.out().contains("instructs Study Group 17"), asked.out() + asked.err());
    }

    @Test
    void aBuildTellsWhichReferencesItGainedAndLost() throws IOException {
        Path sources = copyOfSources();
        Path releases = folder.resolve("releases");
        String[] build = {
            "build", "--sources", sources.toString(), "--releases", releases.toString()
        };
        assertEquals(0, run(build).code());
        String first = new ReleaseStore(releases).currentIdentity();
        Path file = sources.resolve("pp-res-191-2014.txt");
        Files.writeString(
                file, Files.readString(file).replace("Resolution 57 (Rev.", "Note 57 (Rev."));
        var built = run(build);
        assertTrue(
                built.err().contains("references: 0 appeared, 1 vanished, 0 changed"), built.err());
        String page = Files.readString(releases.resolve("gains-and-losses.md"));
        assertTrue(page.contains("/eli/wtsa/res/57/2012"), page);
        assertTrue(page.contains(first), page);
        var since = run("check", "--releases", releases.toString(), "--since", first);
        assertTrue(since.err().contains("vanished: "), since.err());
    }

    private Run build(Path sources) {
        String releases = folder.resolve("releases").toString();
        return run("build", "--sources", sources.toString(), "--releases", releases);
    }

    @Test
    void aFileWithoutEntryIsReadAndNamed() throws IOException {
        Path sources = copyOfSources();
        Files.writeString(sources.resolve("stray.txt"), "x");
        var built = build(sources);
        assertTrue(built.err().contains("stray.txt:1:1: not-catalogued"), built.err());
        assertTrue(built.err().contains("6 documents"), built.err());
    }

    @Test
    void aFolderWithoutCatalogueIsRead() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("own"));
        Files.copy(
                Path.of("src/test/resources/forms/french-resolution.txt"),
                sources.resolve("une-resolution.txt"));
        var built = build(sources);
        assertEquals(0, built.code(), built.err());
        assertTrue(built.err().contains("1 documents, 1 texts"), built.err());
        var release = new ReleaseStore(folder.resolve("releases")).open();
        assertTrue(
                Files.readString(release.dump()).contains("/def/textAuthority/authentic> "),
                "its own text is no copy");
    }

    @Test
    void aFolderWithoutDocumentsIsRefused() throws IOException {
        var built = build(Files.createDirectory(folder.resolve("empty")));
        assertEquals(1, built.code());
        assertTrue(built.err().contains("holds no document"), built.err());
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("two"));
        Files.writeString(sources.resolve("text.txt"), "x");
        Files.writeString(sources.resolve("text.md"), "y");
        var built = build(sources);
        assertEquals(1, built.code());
        assertTrue(built.err().contains("has the name \"text\" of text.md"), built.err());
    }

    @Test
    void aQuerySaysWhatItAsksForAndWhatItsColumnsAre() {
        var asked = run("query", "clause-history", "--about");
        assertEquals(0, asked.code(), asked.err());
        assertTrue(asked.out().contains("A clause through time"), asked.out());
        assertTrue(asked.out().contains("--param clause=/eli/pp/res/191"), asked.out());
        assertTrue(asked.out().contains("adopted, proposed or not held"), asked.out());
    }

    @Test
    void aNameThatIsNoQueryIsToldWhatIsNearIt() {
        var asked = run("query", "clause-histroy", "--releases", RELEASES);
        assertEquals(1, asked.code());
        assertTrue(asked.err().contains("near it are clause-history"), asked.err());
    }

    @Test
    void anIdentifierOfWhichNothingIsKnownIsTold() {
        var asked =
                run(
                        "query",
                        "clause-history",
                        "--param",
                        "clause=/eli/pp/res/999",
                        "--releases",
                        RELEASES);
        assertEquals(0, asked.code(), asked.err());
        assertTrue(asked.err().contains("nothing of /eli/pp/res/999"), asked.err());
    }

    @Test
    void anUnknownQueryNamesTheKnownOnes() {
        var asked = run("query", "nothing", "--releases", RELEASES);
        assertEquals(1, asked.code());
        assertTrue(asked.err().contains("coverage"), asked.err());
    }

    @Test
    void ownQueriesRunFromAFile() throws IOException {
        Path file = folder.resolve("own.rq");
        Files.writeString(
                file,
                "SELECT (COUNT(?c) AS ?clauses) WHERE { ?c a <https://w3id.org/itu-mandates/def/AdoptedClause> }");
        var asked = run("query", file.toString(), "--releases", RELEASES, "--format", "csv");
        assertEquals(0, asked.code(), asked.err());
        assertTrue(asked.out().startsWith("clauses"), asked.out());
        assertTrue(Integer.parseInt(asked.out().lines().toList().get(1)) > 200, asked.out());
    }

    @Test
    void theFormatsOfAnExportSayTheSame() throws IOException {
        long statements = BuiltRelease.store().open().manifest().statements();
        for (String format : List.of("nq", "trig", "jsonld")) {
            assertEquals(
                    0,
                    run(
                                    "export",
                                    "--releases",
                                    RELEASES,
                                    "--format",
                                    format,
                                    "--to",
                                    folder.toString())
                            .code());
            var read =
                    RDFDataMgr.loadDatasetGraph(
                            folder.resolve("itu-mandates." + format).toString());
            assertEquals(statements, read.stream().count(), format);
        }
    }

    @Test
    void aCheckEndsAsItsSeverityAsks() {
        assertEquals(1, run("check", "--releases", RELEASES, "--min-severity", "info").code());
        var report = run("check", "--releases", RELEASES);
        assertEquals(0, report.code(), report.out().substring(0, 400));
        assertTrue(
                report.out().contains("c26-89.txt:83"),
                "the finding on resolves 3 i) names its line");
    }

    @Test
    void aFolderWithoutReleaseSaysHowToGetOne() {
        var checked = run("check", "--releases", folder.resolve("none").toString());
        assertEquals(1, checked.code());
        assertTrue(checked.err().contains("build"), checked.err());
    }

    private Path copyOfSources() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("sources"));
        try (var files = Files.list(Path.of("data/sources"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }
}
