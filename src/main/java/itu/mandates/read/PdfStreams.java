package itu.mandates.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Makes sure, before a PDF is believed, that each of its compressed streams is whole and that all
 * of them together inflate within bounds: a PDF library reads a damaged stream as far as it goes.
 */
final class PdfStreams {

    private static final long MOST_BYTES = 512L << 20;
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_DICTIONARY = 8192;
    private static final byte[] STREAM = ascii("stream");
    private static final byte[] END = ascii("end");
    private static final byte[] OBJECT = ascii("obj");
    private static final byte[] ENCRYPTED = ascii("/Encrypt");
    private static final Pattern INFLATED =
            Pattern.compile("/Filter\\s*+\\[?+\\s*+/(?:FlateDecode|Fl)\\b");

    private final Path file;
    private final byte[] bytes;
    private final byte[] chunk = new byte[CHUNK];
    private long inflated;

    private PdfStreams(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * @throws UnreadableSource if a stream is damaged or all inflate beyond 512 MiB; streams of an
     *     encrypted PDF cannot be checked
     */
    static void check(Path file, byte[] bytes) {
        if (indexOf(bytes, ENCRYPTED, 0) < 0) {
            new PdfStreams(file, bytes).checkAll();
        }
    }

    private void checkAll() {
        int at = indexOf(bytes, STREAM, 0);
        while (at >= 0) {
            int start = start(at + STREAM.length);
            boolean begins = start > 0 && !stands(END, at - END.length);
            int end = begins && isInflated(at) ? inflate(start) : at + STREAM.length;
            at = indexOf(bytes, STREAM, end);
        }
    }

    /** The first byte behind the line end that follows the keyword; 0 if there is none. */
    private int start(int at) {
        int line = at < bytes.length && bytes[at] == '\r' ? at + 1 : at;
        return line < bytes.length && bytes[line] == '\n' ? line + 1 : 0;
    }

    private boolean isInflated(int keyword) {
        int from = keyword;
        while (from > 0 && keyword - from < LONGEST_DICTIONARY && !stands(OBJECT, from)) {
            from--;
        }
        String dictionary = new String(bytes, from, keyword - from, StandardCharsets.ISO_8859_1);
        return INFLATED.matcher(dictionary).find();
    }

    /** Inflates a stream to its checksum; the index behind it. */
    private int inflate(int start) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            while (!inflater.finished()) {
                int read = inflater.inflate(chunk);
                inflated += read;
                if (inflated > MOST_BYTES) {
                    throw new UnreadableSource(
                            file, "inflates to more than 512 MiB; this is no document");
                }
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataFormatException("cut off");
                }
            }
            return start + (int) inflater.getBytesRead();
        } catch (DataFormatException e) {
            throw new UnreadableSource(
                    file,
                    "is damaged or cut off (stream at byte " + start + "); fetch it again",
                    e);
        } finally {
            inflater.end();
        }
    }

    private boolean stands(byte[] word, int at) {
        return at >= 0
                && at + word.length <= bytes.length
                && java.util.Arrays.equals(bytes, at, at + word.length, word, 0, word.length);
    }

    private static int indexOf(byte[] bytes, byte[] word, int from) {
        for (int at = Math.max(0, from); at <= bytes.length - word.length; at++) {
            if (bytes[at] == word[0]
                    && java.util.Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
