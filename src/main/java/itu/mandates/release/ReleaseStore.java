package itu.mandates.release;

import itu.mandates.release.ReleaseException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The releases folder. Its file "current" lists identities, the current release first, then those
 * before it; it is replaced in one step.
 *
 * @param folder need not exist until a release is asked for
 */
public record ReleaseStore(Path folder) {

    /** So many releases stay: a reader of the one before the last is not disturbed by a build. */
    static final int KEPT = 3;

    static final String CURRENT = "current";
    static final String DRAFT = ".building";

    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern DIRECTORY = Pattern.compile("[0-9a-f]{16}");
    private static final String REMEDY = "Make one with the command build";

    /** Whether anything is said to be current; {@link #open} tells whether it is sound. */
    public boolean hasCurrent() {
        return Files.isRegularFile(folder.resolve(CURRENT));
    }

    /**
     * The identity of the current release.
     *
     * @throws ReleaseException NO_FOLDER, NO_CURRENT_RELEASE or NOT_READABLE
     */
    public String currentIdentity() {
        requireFolder();
        return history().stream().findFirst().orElseThrow(() -> noCurrent("no release is current"));
    }

    /** The releases that are kept and can be read, the current one first. */
    public List<Release> kept() {
        return history().stream()
                .map(Manifest::directoryName)
                .map(folder::resolve)
                .flatMap(directory -> readable(directory).stream())
                .toList();
    }

    private static Optional<Release> readable(Path directory) {
        try {
            return Optional.of(Release.at(directory));
        } catch (ReleaseException damaged) {
            return Optional.empty();
        }
    }

    /**
     * The current release, every file compared with its manifest.
     *
     * @throws ReleaseException saying what is missing or damaged
     */
    public Release open() {
        String identity = currentIdentity();
        Path directory = folder.resolve(Manifest.directoryName(identity));
        if (!Files.isDirectory(directory)) {
            throw noCurrent("the current release " + directory.getFileName() + " is gone");
        }
        Release release = Release.at(directory);
        if (!release.identity().equals(identity)) {
            throw noCurrent("says " + identity + " where the manifest says " + release.identity());
        }
        release.verify();
        return release;
    }

    /** Makes a release current, in one step. */
    void switchTo(String identity) throws IOException {
        List<String> history =
                Stream.concat(Stream.of(identity), history().stream())
                        .distinct()
                        .limit(KEPT)
                        .toList();
        DurableFiles.replace(folder.resolve(CURRENT), String.join("\n", history) + "\n");
    }

    /** Deletes the releases that "current" no longer lists, and returns their directories. */
    List<Path> prune() throws IOException {
        List<String> kept = history().stream().map(Manifest::directoryName).toList();
        List<Path> old =
                directories().stream()
                        .filter(path -> !kept.contains(path.getFileName().toString()))
                        .toList();
        for (Path directory : old) {
            DurableFiles.delete(directory);
        }
        return old;
    }

    private List<Path> directories() throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory)
                    .filter(path -> DIRECTORY.matcher(path.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private List<String> history() {
        try {
            return Files.readString(folder.resolve(CURRENT))
                    .lines()
                    .filter(IDENTITY.asMatchPredicate())
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new ReleaseException(
                    Problem.NOT_READABLE,
                    folder.resolve(CURRENT),
                    "cannot be read, " + e,
                    "Check its owner and the disk",
                    e);
        }
    }

    private void requireFolder() {
        if (!Files.isDirectory(folder)) {
            throw new ReleaseException(
                    Problem.NO_FOLDER, folder, "there is no such releases folder", REMEDY);
        }
    }

    private ReleaseException noCurrent(String what) {
        return new ReleaseException(
                Problem.NO_CURRENT_RELEASE, folder.resolve(CURRENT), what, REMEDY);
    }
}
