package itu.mandates.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Sources;
import itu.mandates.export.AknExport;
import itu.mandates.export.akn.AknWriter;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Akoma Ntoso from the graph of a release says what that from the sources says. */
class AknExportTest {

    private static final Pipeline PIPELINE = new Pipeline("test", step -> {});
    private static final List<Document> DOCUMENTS = PIPELINE.recover(Sources.documents());
    private static final List<Reference> REFERENCES = PIPELINE.cite(DOCUMENTS, DOCUMENTS);

    @TestFactory
    Stream<DynamicTest> theBodyOfATextIsTheSameFromTheGraph() {
        try (var snapshot = BuiltRelease.snapshot()) {
            var texts = new AknExport(snapshot.dataset()).texts();
            assertEquals(7, texts.size());
            return DOCUMENTS.stream()
                    .flatMap(document -> document.revisions().stream())
                    .map(revision -> same(revision, texts.get(AknWriter.fileName(revision.id()))));
        }
    }

    private static DynamicTest same(Revision revision, String exported) {
        return DynamicTest.dynamicTest(
                revision.id().toString(),
                () ->
                        assertEquals(
                                body(new AknWriter(REFERENCES).write(revision)), body(exported)));
    }

    /**
     * From the preamble on, without what the graph does not keep: where in the words a note is
     * called, the label of a struck clause, and where exactly words were deleted and inserted.
     */
    private static String body(String xml) {
        return xml.substring(xml.indexOf("<preamble"))
                .replaceAll("<authorialNote.*?</authorialNote>", "")
                .replaceAll("(?s)<(\\w+) eId=\"[^\"]*\" status=\"removed\">.*?</\\1>", "")
                .replaceAll("<del>.*?</del>|</?ins>| ", "")
                .replaceAll("\n+", "\n");
    }

    @Test
    void aTextThatIsNotHeldHasNoFile() {
        try (var snapshot = BuiltRelease.snapshot()) {
            var export = new AknExport(snapshot.dataset());
            var held = Identifier.resolution("pp", "res", "191").edition(2014);
            var stub = Identifier.resolution("pp", "res", "191").edition(2018);
            assertTrue(export.text(held).orElseThrow().contains("<statement"));
            assertEquals(Optional.empty(), export.text(stub));
        }
    }

    @Test
    void oneTextIsTheSameAloneAndAmongAll() {
        try (var snapshot = BuiltRelease.snapshot()) {
            var export = new AknExport(snapshot.dataset());
            var texts = export.texts();
            var id = Identifier.resolution("pp", "res", "191").edition(2022);
            assertEquals(texts.get(AknWriter.fileName(id)), export.text(id).orElseThrow());
        }
    }
}
