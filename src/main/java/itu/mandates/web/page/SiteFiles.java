package itu.mandates.web.page;

import itu.mandates.vocab.ResourceFolder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;
import org.springframework.stereotype.Component;

/** Files of the program that decide what a page says and how it looks. */
@Component
public class SiteFiles {

    private static final List<String> FOLDERS =
            List.of("templates", "static", "messages", "sparql", "queries", "queries/words");

    private final String version = checksum();

    /** Changes with any of them: a page that a browser keeps is no longer good then. */
    public String version() {
        return version;
    }

    private static String checksum() {
        var sum = new CRC32C();
        FOLDERS.stream()
                .flatMap(folder -> new ResourceFolder(folder).files("").stream())
                .forEach(file -> sum.update(file.text().getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }
}
