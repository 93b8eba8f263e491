package itu.mandates.web.compile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** Files in which a table can be taken away. */
enum CompileForm {
    HTML("text/html;charset=UTF-8"),
    CSV("text/csv;charset=UTF-8"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final MediaType type;

    CompileForm(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    MediaType type() {
        return type;
    }

    /** As in an address: "docx". */
    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CompileForm> of(String suffix) {
        return Stream.of(values()).filter(form -> form.suffix().equals(suffix)).findFirst();
    }
}
