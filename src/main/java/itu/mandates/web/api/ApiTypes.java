package itu.mandates.web.api;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** Media types as they are sent. */
final class ApiTypes {

    private ApiTypes() {}

    /** All of our text is UTF-8; JSON needs not say so. */
    static MediaType withCharset(MediaType type) {
        return type.getSubtype().endsWith("json")
                ? type
                : new MediaType(type, StandardCharsets.UTF_8);
    }
}
