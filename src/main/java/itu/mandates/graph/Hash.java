package itu.mandates.graph;

import itu.mandates.model.Identifier;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Labels for things that have none: by what they are, so that they keep it from build to build. */
final class Hash {

    private static final int LENGTH = 16;

    private Hash() {}

    /** "/id/reference/0123456789abcdef", by the SHA-256 of the parts. */
    static Identifier name(String kind, Object... parts) {
        var key = new StringBuilder();
        for (Object part : parts) {
            key.append(part).append('\n');
        }
        return Identifier.thing(kind, sha256(key.toString()).substring(0, LENGTH));
    }

    static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
