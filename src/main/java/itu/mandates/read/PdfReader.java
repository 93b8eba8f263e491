package itu.mandates.read;

import itu.mandates.model.SourceText;
import java.nio.file.Path;

/** PDF. */
public final class PdfReader implements DocumentReader {
    @Override
    public boolean accepts(Path file, byte[] head) {
        return false;
    }

    @Override
    public SourceText read(Path file, byte[] bytes) {
        throw new UnreadableSource(file, "is");
    }
}
