package itu.mandates.check;

/**
 * Where something stands in a source document.
 *
 * @param file name in the source folder
 * @param line 1-based
 */
public record SourceLine(String file, int line) {

    /** "c26-89.txt:83". */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
