package itu.mandates.read;

import itu.mandates.model.SourceText;
import java.nio.file.Path;

/**
 * Reads files of one format. In: a file. Out: its text, with positions; what belongs to the page
 * and not to the text comes last and is marked; images are left out.
 */
public interface DocumentReader {

    /**
     * Whether the file is of this format.
     *
     * @param head its first bytes; all of them if it is short
     */
    boolean accepts(Path file, byte[] head);

    /**
     * Reads the bytes of a file: all of its text or none.
     *
     * @param file named in messages; its last part names the source
     * @throws UnreadableSource if the bytes are damaged, encrypted or without text
     */
    SourceText read(Path file, byte[] bytes);

    /**
     * Reads a file.
     *
     * @throws UnreadableSource if it cannot be opened, or as above
     */
    default SourceText read(Path file) {
        return read(file, FileBytes.of(file));
    }
}
