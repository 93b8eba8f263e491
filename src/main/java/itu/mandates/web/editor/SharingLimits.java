package itu.mandates.web.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where shared queries are kept, and how many.
 *
 * @param folder "" where nothing is to be kept, which switches sharing off
 * @param characters of one query
 * @param queries in all
 */
@ConfigurationProperties("kg.sharing")
public record SharingLimits(
        @DefaultValue("") String folder,
        @DefaultValue("16384") int characters,
        @DefaultValue("10000") int queries) {

    public Optional<Path> directory() {
        return Optional.of(folder).filter(name -> !name.isBlank()).map(Path::of);
    }
}
