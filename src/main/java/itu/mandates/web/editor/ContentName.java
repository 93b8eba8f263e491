package itu.mandates.web.editor;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A short name for a text that no other text is likely to have: its SHA-256 in base 58, which has
 * no letters that look alike.
 */
final class ContentName {

    static final int SHORTEST = 10;

    private static final String LETTERS =
            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(LETTERS.length());

    private ContentName() {}

    /** At least {@link #SHORTEST} letters; a prefix of it is the name. */
    static String of(String text) {
        var rest = new BigInteger(1, digest(text));
        var name = new StringBuilder();
        while (rest.signum() > 0) {
            BigInteger[] parts = rest.divideAndRemainder(BASE);
            name.append(LETTERS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return name.toString();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
