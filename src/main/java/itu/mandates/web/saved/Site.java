package itu.mandates.web.saved;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this server is, as seen from other sites. */
@Component
public final class Site {

    private static final int LENGTH_OF_A_TAG = 27;

    private final String address;

    /**
     * @param address such as "https://kg.example.org"; "" for the one that a request was sent to
     */
    Site(@Value("${kg.site:}") String address) {
        this.address = address;
    }

    /** Scheme, host and port, without a slash at the end. */
    public String origin(HttpServletRequest request) {
        if (!address.isEmpty()) {
            return address;
        }
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    /** A strong entity tag for what is made of these parts alone. */
    public static String tag(Object... parts) {
        var all = new StringBuilder();
        for (Object part : parts) {
            all.append(part).append('\u0000');
        }
        return "\"" + digest(all.toString()).substring(0, LENGTH_OF_A_TAG) + "\"";
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
