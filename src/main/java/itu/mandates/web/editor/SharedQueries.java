package itu.mandates.web.editor;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Queries that somebody gave an address, one file each, named by what they hold. They are never
 * changed and never deleted: an address goes on to mean the same words.
 */
@Component
class SharedQueries {

    private static final Pattern NAME =
            Pattern.compile("[1-9A-HJ-NP-Za-km-z]{" + ContentName.SHORTEST + ",64}");
    private static final String SUFFIX = ".rq";

    private final SharingLimits limits;

    SharedQueries(SharingLimits limits) {
        this.limits = limits;
    }

    boolean isOffered() {
        return limits.directory().isPresent();
    }

    /**
     * Keeps a query, if it is not kept yet.
     *
     * @return its name, the same for the same words
     * @throws Refusal TOO_LONG, or NOT_KEPT if there is no room or no folder
     */
    synchronized String keep(String query) {
        if (query.length() > limits.characters()) {
            throw new Refusal(Reason.TOO_LONG, limits.characters());
        }
        Path folder = limits.directory().orElseThrow(() -> new Refusal(Reason.NOT_KEPT));
        try {
            Files.createDirectories(folder);
            String name = freeOrSame(ContentName.of(query), query);
            if (named(name).isEmpty()) {
                requireRoom(folder);
                write(folder.resolve(name + SUFFIX), query);
            }
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words under a name; empty if nothing has it. */
    Optional<String> named(String name) {
        if (!isOffered() || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(limits.directory().get().resolve(name + SUFFIX)));
        } catch (NoSuchFileException unknown) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shortest name that is free, or has these words already. */
    private String freeOrSame(String whole, String query) {
        return IntStream.rangeClosed(ContentName.SHORTEST, whole.length())
                .mapToObj(length -> whole.substring(0, length))
                .filter(name -> named(name).map(query::equals).orElse(true))
                .findFirst()
                .orElseThrow();
    }

    private void requireRoom(Path folder) throws IOException {
        try (var kept = Files.list(folder)) {
            if (kept.count() >= limits.queries()) {
                throw new Refusal(Reason.NOT_KEPT);
            }
        }
    }

    private static void write(Path file, String query) throws IOException {
        Path draft = Files.createTempFile(file.getParent(), "draft", ".new");
        try {
            Files.writeString(draft, query);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException sameWords) {
            Files.delete(draft);
        }
    }
}
