package itu.mandates.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * The character set of a plain text: that of its byte order mark, else UTF-8. Where most bytes
 * beyond ASCII are no UTF-8, it is the older set that the letters are likeliest in; a damaged UTF-8
 * text stays one, and so does what has control characters, which no text has.
 */
final class TextEncoding {

    /** Sets that office programs wrote in ITU's six languages, by the name they are found under. */
    private static final Map<String, Charset> OLDER =
            Map.of(
                    "ISO-8859-1", Charset.forName("windows-1252"),
                    "windows-1252", Charset.forName("windows-1252"),
                    "windows-1251", Charset.forName("windows-1251"),
                    "KOI8-R", Charset.forName("KOI8-R"),
                    "windows-1256", Charset.forName("windows-1256"),
                    "GB18030", Charset.forName("GB18030"));

    private static final int SAMPLE = 1 << 16;
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private TextEncoding() {}

    static Charset of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return isOlder(bytes) ? older(bytes) : StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean isOlder(byte[] bytes) {
        int beyond = 0;
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && "\t\n\r\f\u000B".indexOf(b) < 0) {
                return false;
            }
            beyond += (b & 0xFF) >= FIRST_BEYOND_ASCII ? 1 : 0;
        }
        return beyond > 0 && 2 * broken(bytes) > beyond;
    }

    /** Bytes, about, that do not stand where UTF-8 has them. */
    private static long broken(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).chars().filter(c -> c == 0xFFFD).count();
    }

    private static Charset older(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.setText(sample(bytes));
        return Arrays.stream(detector.detectAll())
                .map(CharsetMatch::getName)
                .filter(OLDER::containsKey)
                .findFirst()
                .map(OLDER::get)
                .orElse(Charset.forName("windows-1252"));
    }

    /** From the first byte that tells something. */
    private static byte[] sample(byte[] bytes) {
        int from = 0;
        while (bytes[from] >= 0) {
            from++;
        }
        int begin = Math.max(0, from - SAMPLE / 2);
        return Arrays.copyOfRange(bytes, begin, Math.min(bytes.length, begin + SAMPLE));
    }
}
