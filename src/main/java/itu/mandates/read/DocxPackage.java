package itu.mandates.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/** The parts of a DOCX that hold text, found by their relationships. */
final class DocxPackage implements AutoCloseable {

    /** Far above what the text of the largest Final Acts takes. */
    private static final long LARGEST_PART = 128L << 20;

    private final Path file;
    private final OPCPackage opc;
    private final PackagePart document;

    private DocxPackage(Path file, OPCPackage opc, PackagePart document) {
        this.file = file;
        this.opc = opc;
        this.document = document;
    }

    /** Opens a package whose parts were found to be whole. */
    static DocxPackage open(Path file, byte[] bytes) {
        try {
            var opc = OPCPackage.open(new ZipFileZipEntrySource(ZipParts.open(bytes)));
            return new DocxPackage(file, opc, document(file, opc));
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            throw e instanceof UnreadableSource known ? known : damaged(file, e);
        }
    }

    private static PackagePart document(Path file, OPCPackage opc) {
        return StreamSupport.stream(opc.getRelationships().spliterator(), false)
                .filter(relation -> relation.getRelationshipType().endsWith("/officeDocument"))
                .map(opc::getPart)
                .filter(part -> part.getContentType().contains("wordprocessingml"))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnreadableSource(
                                        file, "holds no Word document; save it as DOCX or PDF"));
    }

    /** Hands on the children of the main document's body. */
    void body(Consumer<XmlElement> each) {
        children(document, "body", each);
    }

    /** Hands on the children of the part of a kind ("numbering"), if there is one. */
    void part(String kind, Consumer<XmlElement> each) {
        related(kind).stream().limit(1).forEach(part -> children(part, kind, each));
    }

    /** Hands on the children of all headers and footers of pages. */
    void pageMatter(Consumer<XmlElement> each) {
        related("header").forEach(part -> children(part, "hdr", each));
        related("footer").forEach(part -> children(part, "ftr", each));
    }

    private List<PackagePart> related(String kind) {
        try {
            var parts = new ArrayList<PackagePart>();
            for (PackageRelationship relation : document.getRelationships()) {
                if (relation.getTargetMode() == TargetMode.INTERNAL
                        && relation.getRelationshipType().endsWith("/" + kind)) {
                    Optional.ofNullable(document.getRelatedPart(relation)).ifPresent(parts::add);
                }
            }
            return parts;
        } catch (InvalidFormatException | RuntimeException e) {
            throw damaged(file, e);
        }
    }

    private void children(PackagePart part, String container, Consumer<XmlElement> each) {
        if (part.getSize() > LARGEST_PART) {
            throw new UnreadableSource(
                    file, part.getPartName() + " inflates to more than 128 MiB; split it");
        }
        try (InputStream in = part.getInputStream()) {
            XmlPart.children(in, container, each);
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableSource(
                    file,
                    part.getPartName()
                            + " is no XML that can be read ("
                            + e.getMessage()
                            + "); save the document again",
                    e);
        }
    }

    private static UnreadableSource damaged(Path file, Exception cause) {
        return new UnreadableSource(
                file, "is damaged or no DOCX (" + cause.getMessage() + "); fetch it again", cause);
    }

    @Override
    public void close() {
        opc.revert();
    }
}
