package itu.mandates.read;

import itu.mandates.model.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF files: lines by where they stand on the page, columns one after the other, wrapped lines
 * joined to paragraphs, hyphens at line ends undone, footnotes written out behind the paragraph
 * that calls them. Running headers, footers and page numbers come last, marked as page matter.
 */
public final class PdfReader implements DocumentReader {

    private static final int WITHIN = 1024;

    @Override
    public boolean accepts(Path file, byte[] head) {
        int end = Math.min(head.length, WITHIN);
        return new String(head, 0, end, StandardCharsets.ISO_8859_1).contains("%PDF-")
                || FileBytes.ending(file).equals("pdf");
    }

    @Override
    public SourceText read(Path file, byte[] bytes) {
        PdfStreams.check(file, bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            checkPages(file, document);
            var pages = PdfGlyphs.pages(document);
            if (pages.text().isEmpty()) {
                throw new UnreadableSource(
                        file,
                        "has no text, as a scan has none; give a PDF with text or run text"
                                + " recognition on it");
            }
            MarkedText text = PdfParagraphs.text(pages.text());
            pages.matter().forEach(piece -> text.pageMatter(piece.kind(), piece.line().text()));
            return FileBytes.source(file, bytes, text);
        } catch (InvalidPasswordException e) {
            throw new UnreadableSource(
                    file, "is encrypted with a password; save it without one", e);
        } catch (IOException | StackOverflowError e) {
            throw damaged(file, e);
        } catch (RuntimeException e) {
            throw e instanceof UnreadableSource known ? known : damaged(file, e);
        }
    }

    private static UnreadableSource damaged(Path file, Throwable cause) {
        return new UnreadableSource(
                file, "is damaged or no PDF (" + cause.getMessage() + "); fetch it again", cause);
    }

    /** A damaged page tree loses pages without a word; so what it says of itself must hold. */
    private static void checkPages(Path file, PDDocument document) throws IOException {
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            throw new UnreadableSource(file, "is protected against copying; save it unprotected");
        }
        int pages = 0;
        for (PDPage page : document.getPages()) {
            pages++;
            if (!page.hasContents()) {
                throw new IOException("page " + pages + " has no content");
            }
        }
        if (pages == 0 || pages != document.getNumberOfPages()) {
            throw new IOException(
                    "found " + pages + " of " + document.getNumberOfPages() + " pages");
        }
    }
}
